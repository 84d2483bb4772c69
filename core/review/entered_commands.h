// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/entered.h"
#include "core/review/permissions.h"
#include "core/session/command.h"

namespace seraph::review {

/// In the place of the shipped target and minimum. Invalid: indicator "unknown", minimum "out_of_range". Needs a right in all
/// branches, like everything here that is true for the whole house (Denied "scope.outside").
struct SetTarget {
    using Output = IndicatorTargetId;
    static constexpr const char* kName = "SetTarget";
    static constexpr session::Permission kPermission = kEnter;
    static constexpr session::Action kAction{"indicator.target_set"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    QString indicator{};
    std::optional<qint64> thousandths{};
    int minimum = 30;
    std::optional<PersonId> owner{};
};
Result<IndicatorTargetId> handle(const SetTarget& command, session::WriteContext& context);

/// Invalid: indicator "unknown", source "required", day "in_future".
struct AddBenchmark {
    using Output = BenchmarkId;
    static constexpr const char* kName = "AddBenchmark";
    static constexpr session::Permission kPermission = kEnter;
    static constexpr session::Action kAction{"benchmark.added"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    QString indicator{};
    qint64 thousandths = 0;
    BenchmarkOrigin origin = BenchmarkOrigin::Measured;
    QString source{};
    LocalDate day{};
};
Result<BenchmarkId> handle(const AddBenchmark& command, session::WriteContext& context);

struct ArchiveBenchmark {
    using Output = void;
    static constexpr const char* kName = "ArchiveBenchmark";
    static constexpr session::Permission kPermission = kEnter;
    static constexpr session::Action kAction{"benchmark.archived"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    BenchmarkId benchmark;
    storage::Revision revision;
};
Result<void> handle(const ArchiveBenchmark& command, session::WriteContext& context);

/// Costs and channel spending of a month. Invalid: amount "negative", source "required", month "in_future"; Denied
/// "scope.outside".
struct EnterAmount {
    using Output = EnteredAmountId;
    static constexpr const char* kName = "EnterAmount";
    static constexpr session::Permission kPermission = kEnter;
    static constexpr session::Action kAction{"amount.entered"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    AmountKind kind = AmountKind::ChannelSpend;
    LocalDate month{}; ///< any day of it
    BranchId branch;
    QString part{};
    Money amount{};
    QString source{};
};
Result<EnteredAmountId> handle(const EnterAmount& command, session::WriteContext& context);

struct ArchiveAmount {
    using Output = void;
    static constexpr const char* kName = "ArchiveAmount";
    static constexpr session::Permission kPermission = kEnter;
    static constexpr session::Action kAction{"amount.archived"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    EnteredAmountId amount;
    storage::Revision revision;
};
Result<void> handle(const ArchiveAmount& command, session::WriteContext& context);

/// Invalid: amount "negative", source "required", day "in_future", service "unknown".
struct EnterMarketPrice {
    using Output = MarketPriceId;
    static constexpr const char* kName = "EnterMarketPrice";
    static constexpr session::Permission kPermission = kEnter;
    static constexpr session::Action kAction{"market_price.entered"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    catalogue::ServiceId service;
    Money amount{};
    LocalDate day{};
    QString source{};
};
Result<MarketPriceId> handle(const EnterMarketPrice& command, session::WriteContext& context);

struct ArchiveMarketPrice {
    using Output = void;
    static constexpr const char* kName = "ArchiveMarketPrice";
    static constexpr session::Permission kPermission = kEnter;
    static constexpr session::Action kAction{"market_price.archived"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    MarketPriceId price;
    storage::Revision revision;
};
Result<void> handle(const ArchiveMarketPrice& command, session::WriteContext& context);

/// Everything entered: amounts by month, latest first; market prices, benchmarks and targets.
struct EnteredFacts {
    std::vector<EnteredAmount> amounts{};
    std::vector<MarketPrice> prices{};
    std::vector<Benchmark> benchmarks{};
    std::vector<IndicatorTarget> targets{};
};
struct ListEntered {
    using Output = EnteredFacts;
    static constexpr const char* kName = "ListEntered";
    static constexpr session::Permission kPermission = kView;
};
Result<EnteredFacts> handle(const ListEntered& query, const session::ReadContext& context);

} // namespace seraph::review
