// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/day_sums.h"
#include "core/review/figure.h"
#include "core/session/actor.h"
#include "core/storage/connection.h"

#include <map>

namespace seraph::review {

/// The days with those beside each (an instant falls on different days in different zones), as few ranges as they make.
std::vector<DayRange> widened(std::vector<LocalDate> days);

/// Keeps the daily and monthly sums. Everything it writes is derived from the facts.
class AggregateRepository {
public:
    explicit AggregateRepository(storage::Connection& connection) : m_connection(connection) {}

    /// Every branch has its days from the first fact until more than a year ahead.
    Status prepareCalendar(LocalDate today);
    /// Marks the days of which the journal says something new since the last time.
    Status markJournal();

    /// Daily indicators whose sums are missing or were made by another definition.
    Result<std::vector<const Indicator*>> outdated() const;
    Result<qint64> staleDays() const;
    /// Whether the journal goes on beyond what was summed up.
    Result<bool> journalWentOn() const;

    /// Every day there is, in months: what is summed up span by span reads each page of the facts once for all indicators.
    Result<std::vector<DayRange>> spans(LocalDate today) const;
    /// Sums up one span of an indicator from its facts.
    Status sumUp(const Indicator& indicator, const DayRange& span);
    /// From now on the sums of this indicator count as made by its definition.
    Status keepDefinition(const Indicator& indicator);
    /// Sums up everything of one indicator.
    Status rebuild(const Indicator& indicator);
    /// Sums up the stale days of all indicators that they feed, and forgets that they were stale.
    Status refreshStale();
    /// Before everything is rebuilt: no sum counts as made by its definition any more, so what a cancelled rebuild leaves is
    /// known to be outdated, and no day needs to stay marked.
    Status beginRebuild();

private:
    Result<qint64> keyOf(const Indicator& indicator);
    Result<DaySums::Days> sumsOf(const Indicator& indicator, const DayRange& range);
    Status recompute(const Indicator& indicator, qint64 key, const DayRange& range);
    Status addUpMonths(qint64 key, const DayRange& range);
    Result<std::map<QString, std::vector<LocalDate>>> staleByFeed() const;
    Result<LocalDate> firstDay() const;
    storage::Connection& m_connection;
};

} // namespace seraph::review
