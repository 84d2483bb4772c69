// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/trade_text.h"

#include "core/session/role_presets.h"
#include "ui/desk/desk.h"

#include <QComboBox>
#include <QCoreApplication>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostRoles = 2;

struct TradeText {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::TradeText)
};

/// Those who see to everything anyway are named only where nobody else may.
bool leads(const session::RolePreset& role)
{
    return role.code == u"owner"_s || role.code == u"manager"_s || role.code == u"quality_manager"_s;
}

QStringList rolesWith(const Desk& desk, session::Permission permission)
{
    QStringList doers;
    QStringList leaders;
    for (const session::RolePreset& role : session::rolePresets(desk.profile)) {
        const bool may = role.permissions.contains(QLatin1StringView(permission.code));
        if (may)
            (leads(role) ? leaders : doers) << role.name.in(desk.language);
    }
    return doers.isEmpty() ? leaders : doers;
}

} // namespace

QString tradeWord(const Desk& desk, const char* key)
{
    const auto words = organisation::TradeWords::forProfile(desk.profile);
    QString word = words.word(QLatin1String(key)).in(desk.language);
    if (!word.isEmpty())
        word.front() = word.front().toUpper();
    return word;
}

QString clientWord(const Desk& desk)
{
    return tradeWord(desk, "client");
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

QString roleText(Profile profile, Language language, const QString& code)
{
    if (code == u"client"_s)
        return organisation::TradeWords::forProfile(profile).word("client"_L1).in(language);
    const auto presets = session::rolePresets(profile);
    const auto found = std::find_if(
        presets.begin(), presets.end(), [&](const auto& role) { return role.code == code; });
    return found == presets.end() ? code : found->name.in(language);
}

QString roleText(const Desk& desk, const QString& code)
{
    return roleText(desk.profile, desk.language, code);
}

QString whoMay(const Desk& desk, session::Permission permission)
{
    if (desk.session().can(permission) && !desk.session().rights().isOwner())
        return TradeText::tr("you");
    const QStringList roles = rolesWith(desk, permission);
    if (roles.isEmpty())
        return TradeText::tr("the owner");
    return roles.mid(0, kMostRoles).join(TradeText::tr(", "));
}

} // namespace seraph::ui
