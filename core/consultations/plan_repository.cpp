// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consultations/plan_repository.h"

#include "core/attachments/attachment_record.h"
#include "core/consultations/phrase_note_record.h"
#include "core/consultations/plan_record.h"
#include "core/storage/record_read.h"
#include "core/storage/rows.h"

namespace seraph::consultations {

Result<std::vector<Consultation>> PlanRepository::consultationsOf(clients::ClientId client) const
{
    constexpr const char* kOf =
        "WHERE client_id = ? AND archived_at IS NULL ORDER BY started_at DESC, id DESC";
    return storage::listRecords<Consultation>(m_connection, kOf, client);
}

Result<std::vector<Participant>> PlanRepository::participantsOf(ConsultationId consultation) const
{
    constexpr const char* kOf =
        "WHERE consultation_id = ? AND archived_at IS NULL ORDER BY joined_at, id";
    return storage::listRecords<Participant>(m_connection, kOf, consultation);
}

Result<std::optional<Participant>> PlanRepository::findPresent(ConsultationId consultation,
                                                               PersonId person) const
{
    constexpr const char* kPresent =
        "WHERE consultation_id = ? AND person_id = ? AND left_at IS NULL AND archived_at IS NULL";
    return storage::findRecord<Participant>(m_connection, kPresent, consultation, person);
}

Result<std::vector<DisclosureGiven>> PlanRepository::disclosuresOf(ConsultationId consultation) const
{
    constexpr const char* kOf =
        "WHERE consultation_id = ? AND archived_at IS NULL ORDER BY said_at, id";
    return storage::listRecords<DisclosureGiven>(m_connection, kOf, consultation);
}

Result<QStringList> PlanRepository::saidIn(ConsultationId consultation, catalogue::ServiceId service) const
{
    TRY_ASSIGN(const auto given, disclosuresOf(consultation));
    QStringList codes;
    for (const DisclosureGiven& each : given) {
        if (each.service == service)
            codes << each.code;
    }
    return codes;
}

Result<std::vector<Plan>> PlanRepository::plansOf(clients::ClientId client) const
{
    constexpr const char* kOf = "WHERE client_id = ? AND archived_at IS NULL ORDER BY id DESC";
    return storage::listRecords<Plan>(m_connection, kOf, client);
}

Result<std::vector<Plan>> PlanRepository::listOpenOf(clients::ClientId client, PersonId advisor) const
{
    constexpr const char* kOpenOf = R"sql(
        WHERE client_id = ? AND advisor_id = ? AND state IN ('draft', 'presented', 'chosen') AND archived_at IS NULL
        ORDER BY id)sql";
    return storage::listRecords<Plan>(m_connection, kOpenOf, client, advisor);
}

Result<std::vector<Plan>> PlanRepository::listOpen(const session::Scope& scope) const
{
    constexpr const char* kOpen = R"sql(
        WHERE state IN ('draft', 'presented', 'chosen') AND archived_at IS NULL
          AND (? OR branch_id IN (SELECT value FROM json_each(?))) AND (? OR advisor_id = ?)
        ORDER BY created_at, id)sql";
    return storage::listRecords<Plan>(m_connection,
                                      kOpen,
                                      scope.allBranches,
                                      storage::idList(scope.branches),
                                      scope.reach == session::Reach::All,
                                      scope.person);
}

Result<std::vector<PlanOption>> PlanRepository::optionsOf(PlanId plan) const
{
    return storage::listRecords<PlanOption>(
        m_connection, "WHERE plan_id = ? AND archived_at IS NULL ORDER BY id", plan);
}

Result<std::vector<PlanApproval>> PlanRepository::approvalsOf(PlanId plan) const
{
    return storage::listRecords<PlanApproval>(
        m_connection, "WHERE plan_id = ? AND archived_at IS NULL ORDER BY id", plan);
}

Result<std::vector<DisclosureGiven>> PlanRepository::explanationsOf(PlanId plan) const
{
    return storage::listRecords<DisclosureGiven>(
        m_connection, "WHERE plan_id = ? AND archived_at IS NULL ORDER BY said_at, id", plan);
}

Result<std::vector<OptionPicture>> PlanRepository::picturesOf(PlanId plan) const
{
    return storage::listRecords<OptionPicture>(
        m_connection, "WHERE plan_id = ? AND archived_at IS NULL ORDER BY id", plan);
}

Result<std::vector<attachments::Attachment>> PlanRepository::photosFor(clients::ClientId client) const
{
    constexpr const char* kPhotos = R"sql(
        WHERE media_type IN ('image/jpeg', 'image/png') AND purpose LIKE 'photo%' AND archived_at IS NULL
          AND (subject_id = ?1 OR subject_id IN (SELECT client_id FROM consent WHERE state = 'signed'
                                                 AND archived_at IS NULL))
        ORDER BY subject_id <> ?1, id DESC LIMIT 60)sql";
    return storage::listRecords<attachments::Attachment>(m_connection, kPhotos, client);
}

Result<std::vector<PhraseNote>> PlanRepository::phraseNotesIn(const QString& kind, qint64 record) const
{
    return storage::listRecords<PhraseNote>(
        m_connection, "WHERE kind = ? AND record_id = ? AND archived_at IS NULL ORDER BY id", kind, record);
}

Result<std::vector<PhraseNote>> PlanRepository::phraseNotes(const session::Scope& scope,
                                                            LocalDate from,
                                                            LocalDate until) const
{
    constexpr const char* kOfDays = R"sql(
        WHERE day BETWEEN ? AND ? AND archived_at IS NULL
          AND (? OR branch_id IN (SELECT value FROM json_each(?))) AND (? OR speaker_id = ?)
        ORDER BY at DESC, id DESC)sql";
    return storage::listRecords<PhraseNote>(m_connection,
                                            kOfDays,
                                            from,
                                            until,
                                            scope.allBranches,
                                            storage::idList(scope.branches),
                                            scope.reach == session::Reach::All,
                                            scope.person);
}

} // namespace seraph::consultations
