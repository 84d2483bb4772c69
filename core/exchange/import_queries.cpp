// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_queries.h"

#include "core/organisation/organisation_repository.h"
#include "core/session/context.h"

namespace seraph::exchange {

Result<std::vector<ImportField>> handle(const ImportFields& query, const session::ReadContext& context)
{
    TRY_ASSIGN(const auto workspace,
               organisation::OrganisationRepository(context.connection()).getOrganisation());
    return importFields(query.kind, workspace.profile);
}

Result<std::optional<HeaderChoice>> handle(const RememberedChoice& query,
                                           const session::ReadContext& context)
{
    TRY_ASSIGN(const auto mapping,
               ImportRepository(context.connection()).findMapping(query.kind, query.headerKey));
    return mapping ? std::optional(choiceFrom(mapping->choice)) : std::nullopt;
}

Result<QSet<QByteArray>> handle(const KnownRows& query, const session::ReadContext& context)
{
    return ImportRepository(context.connection()).fingerprints(query.kind);
}

Result<std::vector<ImportBatchRow>> handle(const ListImports&, const session::ReadContext& context)
{
    return ImportRepository(context.connection()).listBatches();
}

} // namespace seraph::exchange
