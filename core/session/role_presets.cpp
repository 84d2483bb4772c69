// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/role_presets.h"

#include "core/base/shipped_file.h"
#include "core/session/account.h"

#include <QJsonArray>
#include <QJsonObject>

namespace seraph::session {

using namespace Qt::StringLiterals;

namespace {

QStringList sortedTexts(const QJsonArray& array)
{
    QStringList texts;
    for (const QJsonValue& value : array)
        texts << value.toString();
    texts.sort();
    return texts;
}

} // namespace

Result<std::vector<RolePreset>> rolePresets(Profile profile)
{
    const QJsonArray roles = readShippedJson(u"content/roles.json"_s)[u"roles"_s].toArray();
    std::vector<RolePreset> presets;
    for (const QJsonValue& value : roles) {
        const QJsonObject role = value.toObject();
        const QJsonObject name = role[u"names"_s].toObject()[toCode(profile)].toObject();
        if (name.isEmpty())
            continue; // this trade has no such role
        const auto reach = fromCode<Reach>(role[u"reach"_s].toString());
        if (!reach)
            return fail(ErrorCode::Internal, u"content.roles"_s, role[u"code"_s].toString());
        presets.push_back({role[u"code"_s].toString(), {name[u"zh"_s].toString(), name[u"en"_s].toString()}, *reach,
                           sortedTexts(role[u"permissions"_s].toArray())});
    }
    return presets;
}

} // namespace seraph::session
