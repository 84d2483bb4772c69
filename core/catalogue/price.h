// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/service.h"

namespace seraph::catalogue {

using PriceVersionId = Id<struct PriceVersionTag>;
using CostSheetId = Id<struct CostSheetTag>;

/// What a price is made of (C-74). Medical trades use the first five, the agency material and the last four.
enum class LineKind {
    Labour,
    Material,
    Device,
    Test,
    Aftercare,
    WorkerPay,
    AgencyFee,
    Insurance,
    Travel
};

struct PriceLine {
    LineKind kind = LineKind::Labour;
    LocalizedText name{};
    Money amount{};
    friend bool operator==(const PriceLine&, const PriceLine&) = default;
};

Money total(const std::vector<PriceLine>& lines);

/// The price of one unit of a service from a day on, line by line.
struct PriceVersion {
    PriceVersionId id;
    storage::Revision revision;
    ServiceId service;
    int number;
    VersionState state;
    std::vector<PriceLine> lines;
    Money amount;                ///< what the lines add up to
    std::optional<Money> lowest; ///< below it a quote needs a manager (C-264); nothing: no discount on one's own
    std::optional<LocalDate> effectiveFrom; ///< set when it is released
    QString changeNote;                     ///< why, and what clients are told (C-267)
    std::optional<Instant> releasedAt;
    std::optional<PersonId> releasedBy; ///< nobody: the example that came with the program
    std::optional<Instant> archivedAt;
    friend bool operator==(const PriceVersion&, const PriceVersion&) = default;
};

/// What people may enter about a price.
struct PriceDetails {
    std::vector<PriceLine> lines{};
    std::optional<Money> lowest{};
    QString changeNote{};
};

/// Invalid: lines "required"; lines[i].name "required", "too_long"; lines[i].amount "negative"; amount "required" (all
/// lines are nought); lowest "out_of_range"; change_note "too_long".
Status checkPrice(const PriceDetails& details);

struct CostLine {
    QString name{};
    Money amount{};
    friend bool operator==(const CostLine&, const CostLine&) = default;
};

/// What a service costs the house itself (C-265): a separate sheet for those who may see it, never printed.
struct CostSheet {
    CostSheetId id;
    storage::Revision revision;
    ServiceId service;
    std::vector<CostLine> lines;
    QString note; ///< what the price rests on: market, benchmark, supplier
    friend bool operator==(const CostSheet&, const CostSheet&) = default;
};

Money total(const std::vector<CostLine>& lines);

} // namespace seraph::catalogue

namespace seraph {

template <> struct Codes<catalogue::LineKind> {
    static constexpr std::array kAll{
        std::pair{catalogue::LineKind::Labour, "labour"},
        std::pair{catalogue::LineKind::Material, "material"},
        std::pair{catalogue::LineKind::Device, "device"},
        std::pair{catalogue::LineKind::Test, "test"},
        std::pair{catalogue::LineKind::Aftercare, "aftercare"},
        std::pair{catalogue::LineKind::WorkerPay, "worker_pay"},
        std::pair{catalogue::LineKind::AgencyFee, "agency_fee"},
        std::pair{catalogue::LineKind::Insurance, "insurance"},
        std::pair{catalogue::LineKind::Travel, "travel"},
    };
};

template <> struct JsonFields<catalogue::PriceLine> {
    using T = catalogue::PriceLine;
    static constexpr std::tuple kAll{
        jsonField<&T::kind>("kind"), jsonField<&T::name>("name"), jsonField<&T::amount>("amount")};
};

template <> struct JsonFields<catalogue::CostLine> {
    using T = catalogue::CostLine;
    static constexpr std::tuple kAll{jsonField<&T::name>("name"), jsonField<&T::amount>("amount")};
};

} // namespace seraph
