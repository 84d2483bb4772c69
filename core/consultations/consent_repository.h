// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consultations/consent.h"
#include "core/storage/connection.h"

namespace seraph::consultations {

/// SQL of consents and same-day checks. Finds and lists; WriteContext writes.
class ConsentRepository {
public:
    explicit ConsentRepository(storage::Connection& connection) : m_connection(connection) {}

    Result<std::vector<Consent>> consentsOf(clients::ClientId client) const; ///< latest first
    /// Under one document, latest first.
    Result<std::vector<Consent>> listUnder(clients::ClientId client, catalogue::TemplateId document) const;
    /// The latest check of that day for the service.
    Result<std::optional<SameDayCheck>> findCheck(clients::ClientId client,
                                                  catalogue::ServiceId service,
                                                  LocalDate day) const;
    /// Prepared and neither signed nor refused, oldest first.
    Result<std::vector<Consent>> listUnsigned(const session::Scope& scope) const;

private:
    storage::Connection& m_connection;
};

} // namespace seraph::consultations
