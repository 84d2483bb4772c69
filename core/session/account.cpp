// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/account.h"

#include <algorithm>

namespace seraph::session {

using namespace Qt::StringLiterals;

QString foldedLogin(const QString& login)
{
    return login.normalized(QString::NormalizationForm_KC).trimmed().toCaseFolded();
}

Status checkLogin(const QString& login)
{
    constexpr int kMaxCharacters = 64;
    const auto field = u"login"_s;
    const QList<uint> characters = foldedLogin(login).toUcs4();
    if (characters.isEmpty())
        return fail(invalid(field, u"required"_s));
    if (characters.size() > kMaxCharacters)
        return fail(invalid(field, u"too_long"_s));
    if (std::any_of(characters.begin(), characters.end(), [](uint c) { return QChar::isSpace(c); }))
        return fail(invalid(field, u"has_space"_s));
    if (std::any_of(characters.begin(), characters.end(), [](uint c) { return !QChar::isPrint(c); }))
        return fail(invalid(field, u"has_control"_s));
    return {};
}

Status mayGrant(const Rights& giver, const Role& role)
{
    for (const QString& permission : role.permissions) {
        if (!giver.allow(Permission{permission.toLatin1().constData()}))
            return fail(ErrorCode::Denied, u"role.beyond_own_rights"_s);
    }
    return {};
}

} // namespace seraph::session
