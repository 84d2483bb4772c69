// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualifications/conduct_repository.h"

#include "core/qualifications/conduct_record.h"
#include "core/qualifications/qualification_record.h"
#include "core/storage/record_read.h"

namespace seraph::qualifications {

Result<std::vector<Agreement>> ConductRepository::agreements() const
{
    return storage::listRecords<Agreement>(
        m_connection, "WHERE archived_at IS NULL ORDER BY kind_id, number DESC");
}

Result<std::vector<AgreementSignature>> ConductRepository::signaturesOf(PersonId person) const
{
    return storage::listRecords<AgreementSignature>(
        m_connection, "WHERE person_id = ? AND archived_at IS NULL ORDER BY id DESC", person);
}

Result<std::vector<AgreementSignature>> ConductRepository::allSignatures() const
{
    return storage::listRecords<AgreementSignature>(m_connection,
                                                    "WHERE archived_at IS NULL ORDER BY id DESC");
}

Result<std::vector<Score>> ConductRepository::scoresFrom(LocalDate day) const
{
    return storage::listRecords<Score>(
        m_connection, "WHERE day > ? AND archived_at IS NULL ORDER BY person_id, day", day);
}

Result<std::vector<CreditAppeal>> ConductRepository::appeals() const
{
    return storage::listRecords<CreditAppeal>(m_connection,
                                              "WHERE archived_at IS NULL ORDER BY id DESC");
}

Result<std::vector<CreditAppeal>> ConductRepository::appealsOf(PersonId person) const
{
    return storage::listRecords<CreditAppeal>(
        m_connection, "WHERE person_id = ? AND archived_at IS NULL ORDER BY id DESC", person);
}

Result<std::vector<HonourConsent>> ConductRepository::honourConsents() const
{
    return storage::listRecords<HonourConsent>(m_connection, "WHERE archived_at IS NULL ORDER BY id");
}

Result<std::optional<HonourConsent>> ConductRepository::honourConsentOf(PersonId person) const
{
    return storage::findRecord<HonourConsent>(
        m_connection, "WHERE person_id = ? AND archived_at IS NULL", person);
}

} // namespace seraph::qualifications
