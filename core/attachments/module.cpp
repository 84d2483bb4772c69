// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attachments/module.h"

#include "core/attachments/attachment_commands.h"
#include "core/attachments/attachment_queries.h"
#include "core/attachments/attachment_record.h"
#include "core/attachments/attachment_repository.h"
#include "core/session/record_kind.h"
#include "core/vault/blob_store.h"

namespace seraph::attachments {

using session::policyOf;

namespace {

/// Files that were written for a row that was never committed.
Status clearAbandonedFiles(session::WriteContext& context)
{
    TRY_ASSIGN(const auto ids, AttachmentRepository(context.connection()).listAllIds());
    return context.blobs().removeAllBut(ids).transform([](int) {});
}

} // namespace

session::Module module()
{
    return {
        .name = "attachments",
        .records = {session::recordKind<Attachment>(kSeeAttachments, kAttach, "name")},
        .policies = {policyOf<AddAttachment>(),
                     policyOf<ArchiveAttachment>(),
                     policyOf<AttachmentsOf>(),
                     policyOf<OpenAttachment>()},
        .permissions = {kAttach, kSeeAttachments},
        .reactions = {},
        .install = {},
        .missing = {},
        .tidy = &clearAbandonedFiles,
    };
}

} // namespace seraph::attachments
