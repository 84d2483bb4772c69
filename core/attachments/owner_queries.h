// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attachments/attachment_repository.h"
#include "core/session/kind_rights.h"

namespace seraph::attachments {

/// Whether the actor may use records of that kind, and the right to do so reaches whom this one is about. Denied
/// "permission.missing", "scope.outside"; Invalid at "owner" "kind".
inline Status requireOwner(const session::ReadContext& context,
                           const QString& kind,
                           std::optional<SubjectId> subject,
                           session::KindUse use)
{
    TRY_ASSIGN(const auto found, session::allowedKind(context, kind, use));
    if (!subject)
        return {};
    const auto permission = use == session::KindUse::See ? found->see : found->edit;
    const auto scope = context.rights().scopeFor(permission, context.actor().person);
    TRY_ASSIGN(const bool reached, AttachmentRepository(context.connection()).reaches(scope, *subject));
    return reached ? Status() : fail(ErrorCode::Denied, QStringLiteral("scope.outside"));
}

/// The same for a record of which no more is known. NotFound "<kind>.unknown".
inline Status requireOwner(const session::ReadContext& context, const RecordRef& owner, session::KindUse use)
{
    TRY_ASSIGN(const auto kind, session::allowedKind(context, owner.kind, use));
    TRY_ASSIGN(const auto subject,
               AttachmentRepository(context.connection()).subjectOf(kind->table, owner.id));
    return requireOwner(context, owner.kind, subject, use);
}

/// The same for a file. Who added it may always see it again, whoever looks after the client now.
inline Status requireFile(const session::ReadContext& context, const Attachment& file, session::KindUse use)
{
    const bool own = file.addedBy == context.actor().person;
    return requireOwner(context, file.ownerKind, own ? std::nullopt : file.subject, use);
}

} // namespace seraph::attachments
