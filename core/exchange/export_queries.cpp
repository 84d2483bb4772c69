// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export_queries.h"

#include "core/attachments/attachment_repository.h"
#include "core/clients/client_queries.h"
#include "core/session/context.h"

namespace seraph::exchange {

Result<std::vector<attachments::Attachment>> handle(const FilesAbout& query,
                                                    const session::ReadContext& context)
{
    TRY_STATUS(clients::reachedClient(query.client, context));
    return attachments::AttachmentRepository(context.connection())
        .listAbout(attachments::SubjectId(query.client.value()));
}

} // namespace seraph::exchange
