// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/error_presenter.h"

#include "ui/text/error_text.h"
#include "ui/widgets/messages.h"

using namespace Qt::StringLiterals;

namespace seraph::ui {

namespace {

QString technicalText(const Error& error)
{
    QStringList parts{QString::fromLatin1(codeName(error.code).data())};
    for (const QString& part : {error.reason, error.detail}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(u" · "_s);
}

} // namespace

ErrorPresenter::ErrorPresenter(InlineMessage& message, QObject* parent)
    : QObject(parent)
    , m_message(message)
{
    connect(&message, &InlineMessage::actionClicked, this, &ErrorPresenter::toggleDetails);
}

void ErrorPresenter::show(const Error& error)
{
    m_error = error;
    m_detailed = false;
    const Tone tone = error.code == ErrorCode::Cancelled ? Tone::Info : Tone::Danger;
    m_message.say(tone, errorText(error), tr("Details"));
}

void ErrorPresenter::clear()
{
    m_message.clear();
}

void ErrorPresenter::toggleDetails()
{
    m_detailed = !m_detailed;
    const QString words = errorText(m_error);
    m_message.say(Tone::Danger,
                  m_detailed ? words + u'\n' + technicalText(m_error) : words,
                  m_detailed ? tr("Fewer details") : tr("Details"));
}

} // namespace seraph::ui
