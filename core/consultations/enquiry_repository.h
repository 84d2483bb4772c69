// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consultations/visit.h"
#include "core/storage/connection.h"

namespace seraph::consultations {

/// An enquiry as the inbox shows it.
struct EnquiryRow {
    Enquiry enquiry;
    QString clientName;
    LocalizedText serviceName;
    QString assigneeName;
};

/// A visit as the arrivals board shows it.
struct VisitRow {
    Visit visit;
    QString clientName;
    QString clientNumber;
    QString tier;
    LocalizedText serviceName;
    QString personName;
};

/// How many times each touchpoint was reached in a stretch of days.
struct FunnelStep {
    QString touchpoint;
    int events = 0;
    int clients = 0;
};

/// SQL of enquiries, visits and touch events. Finds and lists; WriteContext writes. Lists leave out what lies in the recycle
/// bin and branches that the scope does not cover.
class EnquiryRepository {
public:
    explicit EnquiryRepository(storage::Connection& connection) : m_connection(connection) {}

    /// What waits, most urgent first.
    Result<std::vector<EnquiryRow>> listOpen(const session::Scope& scope) const;
    /// What came in in those days, latest first, whatever became of it.
    Result<std::vector<EnquiryRow>> listOf(const session::Scope& scope,
                                           LocalDate from,
                                           LocalDate until) const;
    Result<std::vector<Enquiry>> listOpenOf(clients::ClientId client, PersonId assignee) const;
    Result<std::vector<Enquiry>> enquiriesOf(clients::ClientId client) const; ///< latest first
    /// Open ones without a first answer whose time is over.
    Result<int> countLate(const session::Scope& scope, Instant now) const;

    /// One day's board: by time, then by when they came.
    Result<std::vector<VisitRow>> listBoard(const session::Scope& scope, LocalDate day) const;
    /// Booked before that day and neither come nor called off.
    Result<std::vector<VisitRow>> listUnresolved(const session::Scope& scope, LocalDate before) const;
    Result<std::optional<LocalDate>> lastArrival(clients::ClientId client) const;

    Result<std::vector<FunnelStep>> funnel(const session::Scope& scope,
                                           LocalDate from,
                                           LocalDate until) const;

private:
    storage::Connection& m_connection;
};

} // namespace seraph::consultations
