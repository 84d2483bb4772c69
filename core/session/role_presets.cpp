// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/role_presets.h"

#include "core/base/contract.h"
#include "core/base/shipped_file.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace seraph::session {
namespace {

RolePreset presetFrom(const QJsonObject& role, const QJsonObject& name)
{
    RolePreset preset;
    preset.code = role["code"_L1].toString();
    preset.name = shippedText(name);
    preset.reach = role["reach"_L1].toString() == "all"_L1 ? Reach::All : Reach::Own;
    preset.account = role["account"_L1].toString() == "none"_L1 ? AccountNeed::None : AccountNeed::Usual;
    for (const QJsonValue permission : role["permissions"_L1].toArray())
        preset.permissions << permission.toString();
    return preset;
}

} // namespace

std::vector<RolePreset> rolePresets(Profile profile)
{
    std::vector<RolePreset> presets;
    for (const QJsonValue value : readShippedJson(u"content/roles.json"_s)["roles"_L1].toArray()) {
        const QJsonObject role = value.toObject();
        const QJsonValue name = role["names"_L1].toObject()[toCode(profile)];
        if (name.isObject())
            presets.push_back(presetFrom(role, name.toObject()));
    }
    ENSURES(!presets.empty());
    return presets;
}

} // namespace seraph::session
