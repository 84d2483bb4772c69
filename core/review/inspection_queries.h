// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/figure_queries.h"
#include "core/review/inspection.h"

namespace seraph::review {

/// n random closed records of the period; the same seed draws the same ones, so that a draw can be repeated before witnesses.
/// Shows records of clients by number: each is journalled as shown. Invalid: size "out_of_range" (1 to 200).
struct InspectionSample {
    using Output = std::vector<InspectionRow>;
    static constexpr const char* kName = "InspectionSample";
    static constexpr session::Permission kPermission = kExport;
    static constexpr session::Action kAccessAction{"inspection.exported"};
    Period period;
    int size = 20;
    quint64 seed = 1;
};
Result<std::vector<InspectionRow>> handle(const InspectionSample& query,
                                          const session::ReadContext& context);
std::vector<session::Access> accesses(const InspectionSample& query,
                                      const std::vector<InspectionRow>& answer);

struct HoursOfMonth {
    using Output = std::vector<WorkerHours>;
    static constexpr const char* kName = "HoursOfMonth";
    static constexpr session::Permission kPermission = kExport;
    Period period;
};
Result<std::vector<WorkerHours>> handle(const HoursOfMonth& query, const session::ReadContext& context);

} // namespace seraph::review
