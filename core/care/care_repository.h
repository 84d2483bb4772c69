// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/step.h"
#include "core/storage/connection.h"

#include <QHash>

namespace seraph::care {

/// A record as lists show it.
struct CareRow {
    CareRecord record;
    QString clientName{};
    QString clientNumber{};
    LocalizedText serviceName{};
    QString performerName{};
    int sessions = 1; ///< of the order
    int steps = 0;
    int settled = 0; ///< steps done or left out
    int deviations = 0;
    int lateHours = 0; ///< what the service allows
};

/// Somebody who is here, with a session that can begin.
struct ReadyOrder {
    consultations::VisitId visit;
    clients::ClientId client;
    QString clientName{};
    QString clientNumber{};
    consultations::OrderId order;
    BranchId branch;
    LocalizedText serviceName{};
    int used = 0;
    int sessions = 1;
    Instant arrivedAt;
};

/// What was recorded in a stretch of days, for quality (C-105, C-109, L10).
struct CareFigures {
    int closed = 0;
    int lateRecords = 0;
    int steps = 0;
    int lateSteps = 0;
    int toStandard = 0;
    int deviations = 0;
    int emergencies = 0;
    friend bool operator==(const CareFigures&, const CareFigures&) = default;
};

/// A picture of a client's records, to compare.
struct PhotoRow {
    qint64 attachment = 0;
    CareRecordId record;
    LocalDate day;
    LocalizedText serviceName{};
    LocalizedText stepName{};
    QString purpose{};
    Instant addedAt;
};

/// SQL of service records, their steps and what belongs to them. Finds and lists; WriteContext writes.
class CareRepository {
public:
    explicit CareRepository(storage::Connection& connection) : m_connection(connection) {}

    /// Everything that is open, and what was made on that day: open first, then by time.
    Result<std::vector<CareRow>> listBoard(const session::Scope& scope, LocalDate day) const;
    Result<std::vector<ReadyOrder>> listReady(const session::Scope& scope, LocalDate day) const;
    Result<std::vector<CareRow>> listOf(clients::ClientId client) const; ///< latest first
    Result<std::optional<CareRow>> findRow(CareRecordId record) const;
    /// Session records of an order that are prepared or running.
    Result<int> underWay(consultations::OrderId order) const;
    Result<int> overdueToClose(const session::Scope& scope, Instant now) const;
    Result<CareFigures> figures(const session::Scope& scope, LocalDate from, LocalDate until) const;
    Result<std::optional<LocalDate>> lastDay(clients::ClientId client) const;

    Result<std::vector<CareStep>> stepsOf(CareRecordId record) const;
    Result<std::vector<CareStep>> stepsOf(PremisesRunId run) const;
    Result<std::vector<Deviation>> deviationsOf(CareRecordId record) const;
    Result<std::vector<Deviation>> deviationsOf(PremisesRunId run) const;
    Result<std::vector<Addendum>> addendaOf(CareRecordId record) const;
    Result<std::vector<LogEntry>> logOf(CareRecordId record) const;

    /// How many files hang on each of these steps.
    Result<QHash<qint64, int>> filesOf(const std::vector<CareStep>& steps) const;
    /// The readings of the last time this step was done for the same standard: units and limits to start from.
    Result<std::vector<Reading>> usualReadings(const CareStep& step) const;
    /// Whether the client signed for this service and did not take it back.
    Result<bool> hasSigned(clients::ClientId client, catalogue::ServiceId service) const;
    Result<std::vector<PhotoRow>> photosOf(clients::ClientId client) const; ///< latest first

    /// Names of these members of staff.
    Result<QHash<qint64, QString>> namesOf(const std::vector<PersonId>& people) const;

private:
    storage::Connection& m_connection;
};

} // namespace seraph::care
