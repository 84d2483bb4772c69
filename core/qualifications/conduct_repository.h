// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualifications/agreement.h"
#include "core/qualifications/credit.h"
#include "core/storage/connection.h"

namespace seraph::qualifications {

/// SQL of agreements, credit and the honour roll. Finds and lists; WriteContext writes.
class ConductRepository {
public:
    explicit ConductRepository(storage::Connection& connection) : m_connection(connection) {}

    Result<std::vector<Agreement>> agreements() const; ///< every version, by kind and then the newest first
    Result<std::vector<AgreementSignature>> signaturesOf(PersonId person) const; ///< latest first
    Result<std::vector<AgreementSignature>> allSignatures() const;

    Result<std::vector<Score>> scoresFrom(LocalDate day) const; ///< everybody's, after that day
    Result<std::vector<CreditAppeal>> appeals() const;          ///< latest first
    Result<std::vector<CreditAppeal>> appealsOf(PersonId person) const;
    Result<std::vector<HonourConsent>> honourConsents() const;
    Result<std::optional<HonourConsent>> honourConsentOf(PersonId person) const;

private:
    storage::Connection& m_connection;
};

} // namespace seraph::qualifications
