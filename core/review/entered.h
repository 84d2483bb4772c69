// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/catalogue/service.h"
#include "core/review/figure.h"
#include "core/storage/revision.h"

namespace seraph::review {

using EnteredAmountId = Id<struct EnteredAmountTag>;
using MarketPriceId = Id<struct MarketPriceTag>;
using BenchmarkId = Id<struct BenchmarkTag>;
using IndicatorTargetId = Id<struct IndicatorTargetTag>;

/// What a month cost and what no other record knows. Somebody entered it and says from where.
enum class AmountKind { ChannelSpend, Labour, Material, Commission, OtherCost, MarketSize };
struct EnteredAmount {
    EnteredAmountId id;
    storage::Revision revision;
    AmountKind kind;
    LocalDate month{}; ///< its first day
    BranchId branch;
    QString part{}; ///< channel or service, as people call it
    Money amount;
    QString source{}; ///< the ledger, the bill, the report it is taken from
    PersonId enteredBy;
    Instant enteredAt;
    std::optional<Instant> archivedAt{};

    friend bool operator==(const EnteredAmount&, const EnteredAmount&) = default;
};

/// What others ask for the same service, as seen on a day (C-234).
struct MarketPrice {
    MarketPriceId id;
    storage::Revision revision;
    catalogue::ServiceId service;
    Money amount;
    LocalDate day{};
    QString source{};
    PersonId enteredBy;
    std::optional<Instant> archivedAt{};

    friend bool operator==(const MarketPrice&, const MarketPrice&) = default;
};

/// Whose figure it is: measured somewhere, or only quoted. Quoted ones are never shown as facts (part T of the catalogue).
enum class BenchmarkOrigin { Measured, Quoted };
struct Benchmark {
    BenchmarkId id;
    storage::Revision revision;
    QString indicator{};
    qint64 thousandths; ///< the value in the indicator's unit, times 1,000
    BenchmarkOrigin origin;
    QString source{};
    LocalDate day{};
    PersonId enteredBy;
    std::optional<Instant> archivedAt{};

    double value() const { return double(thousandths) / 1000; }
    friend bool operator==(const Benchmark&, const Benchmark&) = default;
};

/// What this house wants instead of the shipped target, and who answers for it.
struct IndicatorTarget {
    IndicatorTargetId id;
    storage::Revision revision;
    QString indicator{};
    std::optional<qint64> thousandths{}; ///< nothing: no target
    int minimum;
    std::optional<PersonId> owner{};
    std::optional<Instant> archivedAt{};

    friend bool operator==(const IndicatorTarget&, const IndicatorTarget&) = default;
};

} // namespace seraph::review

namespace seraph {
template <> struct Codes<review::AmountKind> {
    using T = review::AmountKind;
    static constexpr std::array kAll{std::pair{T::ChannelSpend, "channel_spend"},
                                     std::pair{T::Labour, "labour"},
                                     std::pair{T::Material, "material"},
                                     std::pair{T::Commission, "commission"},
                                     std::pair{T::OtherCost, "other_cost"},
                                     std::pair{T::MarketSize, "market_size"}};
};
template <> struct Codes<review::BenchmarkOrigin> {
    using T = review::BenchmarkOrigin;
    static constexpr std::array kAll{std::pair{T::Measured, "measured"}, std::pair{T::Quoted, "quoted"}};
};
} // namespace seraph
