// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/client_text.h"

#include "ui/desk/desk.h"
#include "ui/text/translation.h"

#include <QCoreApplication>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

struct ClientText {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::ClientText)
};

} // namespace

QString ageAndSex(const std::optional<int>& age, const std::optional<organisation::Sex>& sex)
{
    QStringList parts;
    if (sex)
        parts << codeWord(toCode(*sex));
    if (age)
        parts << ClientText::tr("%n years", nullptr, *age);
    return parts.join(u" · "_s);
}

QString scoreText(const clients::Score& score)
{
    QStringList reasons;
    for (const clients::SameBy by : score.reasons)
        reasons << codeWord(toCode(by));
    return ClientText::tr("%1 (%2 %)").arg(reasons.join(ClientText::tr(", "))).arg(score.points);
}

Tone toneOf(clients::AlertLevel level)
{
    switch (level) {
    case clients::AlertLevel::Note: return Tone::Info;
    case clients::AlertLevel::Warning: return Tone::Warning;
    case clients::AlertLevel::Danger: return Tone::Danger;
    }
    return Tone::Neutral;
}

Format formatOf(const Desk& desk)
{
    return {localeOf(desk.language), QTimeZone::systemTimeZone()};
}

void chooseData(QComboBox& box, const QVariant& data)
{
    box.setCurrentIndex(std::max(0, box.findData(data)));
}

} // namespace seraph::ui
