// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/price.h"
#include "core/catalogue/service.h"
#include "core/storage/schema.h"
#include "core/storage/stored_json.h"

namespace seraph::storage {

template <> struct Schema<catalogue::ServiceCategory> {
    using Record = catalogue::ServiceCategory;
    static constexpr std::string_view kTable = "service_category";
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::code>("code"),
        column<&Record::nameZh>("name_zh"),
        column<&Record::nameEn>("name_en"),
        column<&Record::position>("position"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<catalogue::Service> {
    using Record = catalogue::Service;
    static constexpr std::string_view kTable = "service";
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::code>("code"),
        column<&Record::category>("category_id"),
        column<&Record::nameZh>("name_zh"),
        column<&Record::nameEn>("name_en"),
        column<&Record::standing>("standing"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<catalogue::ServiceVersion> {
    using Record = catalogue::ServiceVersion;
    static constexpr std::string_view kTable = "service_version";
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::service>("service_id"),
        column<&Record::number>("number"),
        column<&Record::state>("state"),
        column<&Record::content>("content"),
        column<&Record::changeNote>("change_note"),
        column<&Record::releasedAt>("released_at"),
        column<&Record::releasedBy>("released_by"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<catalogue::PriceVersion> {
    using Record = catalogue::PriceVersion;
    static constexpr std::string_view kTable = "price_version";
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::service>("service_id"),
        column<&Record::number>("number"),
        column<&Record::state>("state"),
        column<&Record::lines>("lines"),
        column<&Record::amount>("amount"),
        column<&Record::lowest>("lowest"),
        column<&Record::effectiveFrom>("effective_from"),
        column<&Record::changeNote>("change_note"),
        column<&Record::releasedAt>("released_at"),
        column<&Record::releasedBy>("released_by"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<catalogue::CostSheet> {
    using Record = catalogue::CostSheet;
    static constexpr std::string_view kTable = "cost_sheet";
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::service>("service_id"),
        column<&Record::lines>("lines"),
        column<&Record::note>("note"),
    };
};

} // namespace seraph::storage
