// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/followups/complication.h"
#include "core/followups/outcome_form.h"
#include "core/storage/connection.h"

namespace seraph::followups {

/// A contact as the worklist shows it.
struct FollowUpRow {
    FollowUp followUp;
    QString clientName{};
    QString calledAs{};
    QString clientNumber{};
    LocalizedText serviceName{};
    QString assigneeName{};
    QString workerName{};
    int tries = 0;
    std::optional<AttemptResult> lastResult{};
    bool hasOpenComplication = false; ///< of this client
};

enum class WorklistView { Mine, Everybody };
struct WorklistFilter {
    WorklistView view = WorklistView::Mine;
    LocalDate until;
    std::optional<BranchId> branch{};
    std::optional<Occasion> occasion{};
    int limit = 300;
};

/// Whose work a list is: the scope of the right, and the roles by which unassigned work is one's own.
struct Worker {
    session::Scope scope;
    QStringList roles;
};

/// What the contacts of a period came to; each with the number it rests on.
struct ContactFigures {
    int due = 0; ///< without those cancelled
    int reached = 0;
    int tried = 0;  ///< and not reached
    int inTime = 0; ///< reached before the limit, or before the end of the day where there is none
    int treatments = 0;        ///< treatments whose first contacts were due
    int treatmentsReached = 0; ///< of those reached within the outer limit (C-106)
    friend bool operator==(const ContactFigures&, const ContactFigures&) = default;
};

struct ReferralFigures {
    int newClients = 0;
    int referred = 0;
    friend bool operator==(const ReferralFigures&, const ReferralFigures&) = default;
};

/// SQL of follow-ups and their attempts. Finds and lists; WriteContext writes. Lists leave out what lies in the recycle bin.
class FollowUpRepository {
public:
    explicit FollowUpRepository(storage::Connection& connection) : m_connection(connection) {}

    /// What is owed until that day, most urgent first.
    Result<std::vector<FollowUpRow>> worklist(const Worker& worker, const WorklistFilter& filter) const;
    Result<std::vector<FollowUpRow>> ofClient(clients::ClientId client) const; ///< latest first
    Result<FollowUpRow> row(FollowUpId id) const;
    Result<std::vector<Attempt>> attemptsOf(FollowUpId id) const; ///< oldest first

    /// Open ones that a record gave rise to.
    Result<std::vector<FollowUp>> openOf(const char* originKind, qint64 origin) const;
    Result<std::vector<FollowUp>> openOfOrder(consultations::OrderId order) const;
    Result<std::vector<FollowUp>> openOfAssignee(clients::ClientId client, PersonId assignee) const;
    Result<std::vector<FollowUp>> openOfAssignee(PersonId assignee) const;
    Result<std::vector<FollowUp>> openOf(clients::ClientId client, Occasion occasion) const;
    Result<bool> hasOpen(clients::ClientId client, Occasion occasion) const;

    /// The day that it counts from: of the service or the visit, or on which the order or the consent ends.
    Result<std::optional<LocalDate>> originDay(const FollowUp& followUp) const;
    /// Who answered for the treatment that it follows: they answer for what comes of it until somebody else takes over.
    Result<std::optional<PersonId>> responsibleFor(const FollowUp& followUp) const;
    /// What the client came for, in their own words: of the last consultation, or the last enquiry.
    Result<QString> lastNeed(clients::ClientId client) const;

    /// The earliest open one that is overdue for this person, and how many there are.
    struct Overdue {
        int count = 0;
        std::optional<Instant> first{};
    };
    Result<Overdue> overdue(const Worker& worker, Instant now) const;
    Result<ContactFigures> figures(const session::Scope& scope, LocalDate from, LocalDate until) const;
    Result<ReferralFigures> referrals(const session::Scope& scope, Instant from, Instant until) const;

private:
    Result<std::vector<FollowUpRow>> rowsOf(std::vector<FollowUp> followUps) const;

    storage::Connection& m_connection;
};

} // namespace seraph::followups
