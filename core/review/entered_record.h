// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/entered.h"
#include "core/storage/schema.h"
#include "core/storage/stored_json.h"

namespace seraph::storage {

template <> struct Schema<review::EnteredAmount> {
    using Record = review::EnteredAmount;
    static constexpr std::string_view kTable = "entered_amount";
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::kind>("kind"),
        column<&Record::month>("month"),
        column<&Record::branch>("branch_id"),
        column<&Record::part>("part"),
        column<&Record::amount>("amount"),
        column<&Record::source>("source"),
        column<&Record::enteredBy>("entered_by"),
        column<&Record::enteredAt>("entered_at"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<review::MarketPrice> {
    using Record = review::MarketPrice;
    static constexpr std::string_view kTable = "market_price";
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::service>("service_id"),
        column<&Record::amount>("amount"),
        column<&Record::day>("day"),
        column<&Record::source>("source"),
        column<&Record::enteredBy>("entered_by"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<review::Benchmark> {
    using Record = review::Benchmark;
    static constexpr std::string_view kTable = "benchmark";
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::indicator>("indicator"),
        column<&Record::thousandths>("thousandths"),
        column<&Record::origin>("origin"),
        column<&Record::source>("source"),
        column<&Record::day>("day"),
        column<&Record::enteredBy>("entered_by"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<review::IndicatorTarget> {
    using Record = review::IndicatorTarget;
    static constexpr std::string_view kTable = "indicator_target";
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::indicator>("indicator"),
        column<&Record::thousandths>("thousandths"),
        column<&Record::minimum>("minimum"),
        column<&Record::owner>("owner_id"),
        column<&Record::archivedAt>("archived_at"),
    };
};

} // namespace seraph::storage
