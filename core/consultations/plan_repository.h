// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consultations/phrase_note.h"
#include "core/consultations/plan.h"
#include "core/storage/connection.h"

namespace seraph::consultations {

/// SQL of consultations and plans. Finds and lists; WriteContext writes. Lists leave out what lies in the recycle bin.
class PlanRepository {
public:
    explicit PlanRepository(storage::Connection& connection) : m_connection(connection) {}

    Result<std::vector<Consultation>> consultationsOf(clients::ClientId client) const; ///< latest first
    Result<std::vector<Participant>> participantsOf(ConsultationId consultation) const;
    Result<std::optional<Participant>> findPresent(ConsultationId consultation, PersonId person) const;
    Result<std::vector<DisclosureGiven>> disclosuresOf(ConsultationId consultation) const;
    /// Codes of what was said about the service in the consultation.
    Result<QStringList> saidIn(ConsultationId consultation, catalogue::ServiceId service) const;

    Result<std::vector<Plan>> plansOf(clients::ClientId client) const; ///< latest first
    Result<std::vector<Plan>> listOpenOf(clients::ClientId client, PersonId advisor) const;
    /// Open plans of the branches that the scope covers; of one's own where it reaches no further.
    Result<std::vector<Plan>> listOpen(const session::Scope& scope) const;
    Result<std::vector<PlanOption>> optionsOf(PlanId plan) const; ///< in the order in which they were written
    Result<std::vector<PlanApproval>> approvalsOf(PlanId plan) const;
    Result<std::vector<DisclosureGiven>> explanationsOf(PlanId plan) const;
    Result<std::vector<OptionPicture>> picturesOf(PlanId plan) const; ///< in the order in which they were added
    /// Pictures of this client, and of others whom a signed consent covers; whether it holds is for the caller to say.
    Result<std::vector<attachments::Attachment>> photosFor(clients::ClientId client) const;
    Result<std::vector<PhraseNote>> phraseNotesIn(const QString& kind, qint64 record) const;
    /// Of those days and of the branches that the scope covers, latest first.
    Result<std::vector<PhraseNote>> phraseNotes(const session::Scope& scope,
                                                LocalDate from,
                                                LocalDate until) const;

private:
    storage::Connection& m_connection;
};

} // namespace seraph::consultations
