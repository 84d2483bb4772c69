// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/client_text.h"

#include "ui/desk/desk.h"
#include "ui/text/record_text.h"

#include <QComboBox>
#include <QCoreApplication>

#include <algorithm>

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

QString choiceText(const Desk& desk, const char* list, const QString& code)
{
    const auto words = organisation::TradeWords::forProfile(desk.profile);
    const auto& choices = words.list(QLatin1String(list));
    const auto found = std::find_if(
        choices.begin(), choices.end(), [&](const auto& choice) { return choice.code == code; });
    return found == choices.end() ? code : found->name.in(desk.language);
}

void fillChoices(QComboBox& box, const Desk& desk, const char* list)
{
    box.addItem(QString(), QString());
    const auto words = organisation::TradeWords::forProfile(desk.profile);
    for (const auto& choice : words.list(QLatin1String(list)))
        box.addItem(choice.name.in(desk.language), choice.code);
}

QString clientWord(const Desk& desk)
{
    return organisation::TradeWords::forProfile(desk.profile).word("client"_L1).in(desk.language);
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

} // namespace seraph::ui
