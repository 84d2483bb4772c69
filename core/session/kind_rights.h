// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/registry.h"

namespace seraph::session {

/// What somebody wants with a record whose kind is known only when the program runs.
enum class KindUse { See, Change };

/// The kind, if the actor may use it so. Invalid at "owner" "kind" where there is no such kind; Denied "permission.missing".
inline Result<const RecordKind*> allowedKind(const ReadContext& context, const QString& kind, KindUse use)
{
    const RecordKind* found = context.registry().findRecord(kind);
    if (!found)
        return fail(invalid(QStringLiteral("owner"), QStringLiteral("kind")));
    if (!context.rights().allow(use == KindUse::See ? found->see : found->edit))
        return fail(ErrorCode::Denied, QStringLiteral("permission.missing"));
    return found;
}

} // namespace seraph::session
