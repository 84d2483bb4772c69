// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/followups/complication.h"
#include "core/followups/outcome_form.h"
#include "core/storage/connection.h"

namespace seraph::followups {

struct ComplicationRow {
    Complication complication;
    QString clientName{};
    QString clientNumber{};
    LocalizedText serviceName{};
    QString responsibleName{};
    int openSteps = 0;
    std::optional<Instant> nextDue{}; ///< of the open steps that have a clock
};

struct OutcomeRow {
    OutcomeForm form;
    QString clientName{};
    QString clientNumber{};
    LocalizedText serviceName{};
};

/// What went wrong in a period, by grade, and how many outcomes were measured of those due.
struct OutcomeFigures {
    int complications = 0;
    std::array<int, 4> grades{}; ///< in the order of Grade
    int formsDue = 0;
    int formsFilled = 0;
    friend bool operator==(const OutcomeFigures&, const OutcomeFigures&) = default;
};

/// SQL of complications and outcomes. Finds and lists; WriteContext writes. Lists leave out what lies in the recycle bin.
class ComplicationRepository {
public:
    explicit ComplicationRepository(storage::Connection& connection) : m_connection(connection) {}

    /// Open ones first, then the latest; closed ones since that day alone.
    Result<std::vector<ComplicationRow>> list(const session::Scope& scope, LocalDate closedSince) const;
    Result<std::vector<ComplicationRow>> ofClient(clients::ClientId client) const; ///< latest first
    Result<ComplicationRow> row(ComplicationId id) const;
    Result<std::vector<ComplicationStep>> stepsOf(ComplicationId id) const; ///< in order
    Result<std::vector<ComplicationNote>> notesOf(ComplicationId id) const; ///< oldest first
    Result<std::vector<Complication>> openOfResponsible(PersonId responsible) const;

    /// What is to be measured until that day, earliest first.
    Result<std::vector<OutcomeRow>> dueForms(const session::Scope& scope, LocalDate until) const;
    Result<std::vector<OutcomeRow>> formsOf(clients::ClientId client) const; ///< latest first
    Result<OutcomeRow> formRow(OutcomeFormId id) const;
    /// The answers from before the first session of this order; of a service without an order the client's last ones.
    Result<std::optional<OutcomeForm>> baselineOf(const OutcomeForm& form) const;
    Result<bool> hasBaseline(consultations::OrderId order) const; ///< measured, or still to be
    Result<std::vector<OutcomeForm>> dueFormsOfOrder(consultations::OrderId order) const;

    Result<OutcomeFigures> figures(const session::Scope& scope, LocalDate from, LocalDate until) const;

private:
    Result<std::vector<ComplicationRow>> rowsOf(std::vector<Complication> complications) const;
    Result<std::vector<OutcomeRow>> rowsOf(std::vector<OutcomeForm> forms) const;

    storage::Connection& m_connection;
};

} // namespace seraph::followups
