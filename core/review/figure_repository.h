// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/day_sums.h"
#include "core/review/entered.h"
#include "core/storage/connection.h"

#include <QHash>

#include <map>

namespace seraph::review {

/// A month as a number: those of five years of every indicator are looked up in it for each figure.
using MonthNumber = int;
constexpr MonthNumber monthNumber(int year, int month)
{
    return year * 12 + month - 1;
}
inline MonthNumber monthNumber(LocalDate day)
{
    return monthNumber(day.year(), day.month());
}
using SumsByMonth = std::map<MonthNumber, Sums>;

/// Which facts of an indicator are meant.
struct FactSelection {
    LocalDate from{};
    LocalDate until{};
    std::optional<BranchId> branch{};
    int shown = 0; ///< 0 all, 1 those with a value, 2 those without
    std::optional<PersonId> person{};
    std::optional<QString> part{};
    std::optional<int> weekday{};
    std::optional<int> hour{};
    int limit = 500;
};
struct Fact {
    LocalDate day{};
    qint64 branch = 0;
    qint64 n = 0;
    qint64 value = 0;
    std::optional<qint64> person{};
    QString part{};
    QString kind{};
    qint64 record = 0;
    std::optional<Instant> at{};
};
/// The record on whose page another one is shown.
struct RecordPlace {
    QString kind{};
    qint64 record = 0;
};
struct HourSum {
    int weekday = 1;
    int hour = 0;
    qint64 n = 0;
    qint64 total = 0;
};
struct PartCount {
    QString part{};
    qint64 events = 0;
};
/// How many enquiries came how far.
struct FunnelCounts {
    qint64 asked = 0;
    qint64 answered = 0;
    qint64 consulted = 0;
    qint64 presented = 0;
    qint64 confirmed = 0;
    qint64 served = 0;
    qint64 calledBack = 0;
};

/// Reads sums and facts; writes nothing.
class FigureRepository {
public:
    explicit FigureRepository(storage::Connection& connection) : m_connection(connection) {}

    /// The first day of which anything is recorded; invalid before the first sums are made.
    Result<LocalDate> firstDay() const;
    /// When the journal begins: before that nobody knows who was here and what a gate stopped.
    Result<Instant> foundedAt() const;
    /// By indicator and month, of one branch or of all. @param indicator null: of all of them
    Result<QHash<QString, SumsByMonth>> monthSums(const Indicator* indicator,
                                                  LocalDate from,
                                                  LocalDate until,
                                                  std::optional<BranchId> branch) const;
    /// Of days alone: what a month that is not over has come to.
    Result<Sums> daySums(const Indicator& indicator,
                         LocalDate from,
                         LocalDate until,
                         std::optional<BranchId> branch) const;
    /// What is true at the ends of the months from one day to another, and at the last day itself.
    Result<SumsByMonth> monthEndSums(const Indicator& indicator,
                                     LocalDate from,
                                     LocalDate until,
                                     std::optional<BranchId> branch) const;
    /// @param months whole ones, from the first day to the last; @param days those of a month that is not over
    Result<std::map<qint64, Sums>> sumsByBranch(const Indicator& indicator,
                                                const DayRange& months,
                                                const DayRange& days) const;
    Result<std::map<qint64, Sums>> sumsByPerson(const Indicator& indicator,
                                                const FactSelection& selection) const;
    /// The latest day with an event in the twelve months up to this one.
    Result<std::optional<LocalDate>> lastEvent(const QString& code,
                                               LocalDate month,
                                               std::optional<BranchId> branch) const;

    Result<std::vector<PartCount>> parts(const Indicator& indicator, const FactSelection& selection) const;
    Result<std::vector<HourSum>> hours(const Indicator& indicator, const FactSelection& selection) const;
    Result<std::vector<Fact>> facts(const Indicator& indicator, const FactSelection& selection) const;
    /// The enquiries that came to a stage of the funnel (0 to 6, value 1) or stopped right before it (value 0, these first).
    Result<std::vector<Fact>> funnelFacts(const FactSelection& selection, int stage) const;
    Result<FunnelCounts> funnel(LocalDate from, LocalDate until, std::optional<BranchId> branch) const;

    /// The record itself where it has a page of its own.
    Result<RecordPlace> shownBy(const QString& kind, qint64 record) const;
    Result<QHash<QString, LocalizedText>> touchpointNames() const;
    Result<QHash<qint64, QString>> branchNames() const;
    Result<QHash<qint64, QString>> personNames() const;

private:
    Result<QHash<qint64, const Indicator*>> indicatorKeys() const;
    storage::Connection& m_connection;
};

} // namespace seraph::review
