// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pin_dialog.h"

#include "ui/text/error_text.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/pin_edit.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace seraph::ui {

using namespace Qt::StringLiterals;

PinDialog::PinDialog(std::function<Status(const vault::Password&)> use,
                     const QString& without,
                     QWidget* parent)
    : QDialog(parent)
    , m_use(std::move(use))
    , m_pin(new PinEdit)
    , m_message(new InlineMessage)
{
    setWindowTitle(tr("PIN for this shift"));
    m_pin->setObjectName(u"newPinEdit"_s);
    m_pin->setAccessibleName(tr("PIN of six digits"));
    auto* decline = makeButton(without, ButtonRole::Quiet);
    auto* cancel = makeButton(tr("Cancel"));
    for (QPushButton* button : {decline, cancel})
        button->setAutoDefault(false);
    auto* buttons = makeRow();
    buttons->addWidget(decline);
    buttons->addStretch();
    buttons->addWidget(cancel);
    auto* column = makeColumn(12);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->addWidget(makeLabel(
        tr("Choose six digits. They open the covered screen in a second, hold until the workspace "
           "is locked, and are written nowhere.")));
    column->addWidget(m_message);
    column->addWidget(m_pin, 0, Qt::AlignHCenter);
    column->addLayout(buttons);
    setLayout(column);
    m_pin->setFocus();
    connect(m_pin, &PinEdit::completed, this, &PinDialog::take);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(decline, &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT declined();
    });
}

void PinDialog::take()
{
    const Secret typed = m_pin->takePin();
    QByteArray digits(reinterpret_cast<const char*>(typed.data()), qsizetype(typed.size()));
    const Status used = m_use(vault::Password::takeUtf8(digits));
    if (used)
        return accept();
    const Error& error = used.error();
    m_message->say(Tone::Danger,
                   error.fields.empty() ? errorText(error) : fieldErrorText(error.fields.front()));
}

} // namespace seraph::ui
