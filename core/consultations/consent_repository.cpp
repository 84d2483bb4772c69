// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consultations/consent_repository.h"

#include "core/consultations/consent_record.h"
#include "core/storage/record_read.h"
#include "core/storage/rows.h"

namespace seraph::consultations {

Result<std::vector<Consent>> ConsentRepository::consentsOf(clients::ClientId client) const
{
    return storage::listRecords<Consent>(
        m_connection, "WHERE client_id = ? AND archived_at IS NULL ORDER BY id DESC", client);
}

Result<std::vector<Consent>> ConsentRepository::listUnder(clients::ClientId client,
                                                          catalogue::TemplateId document) const
{
    constexpr const char* kUnder =
        "WHERE client_id = ? AND template_id = ? AND archived_at IS NULL ORDER BY id DESC";
    return storage::listRecords<Consent>(m_connection, kUnder, client, document);
}

Result<std::optional<SameDayCheck>> ConsentRepository::findCheck(clients::ClientId client,
                                                                 catalogue::ServiceId service,
                                                                 LocalDate day) const
{
    constexpr const char* kOfDay = R"sql(
        WHERE client_id = ? AND service_id = ? AND day = ? AND archived_at IS NULL ORDER BY id DESC LIMIT 1)sql";
    return storage::findRecord<SameDayCheck>(m_connection, kOfDay, client, service, day);
}

Result<std::vector<Consent>> ConsentRepository::listUnsigned(const session::Scope& scope) const
{
    constexpr const char* kUnsigned = R"sql(
        WHERE state = 'prepared' AND archived_at IS NULL AND (? OR branch_id IN (SELECT value FROM json_each(?)))
        ORDER BY id)sql";
    return storage::listRecords<Consent>(
        m_connection, kUnsigned, scope.allBranches, storage::idList(scope.branches));
}

} // namespace seraph::consultations
