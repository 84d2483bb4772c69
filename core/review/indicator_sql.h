// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace seraph::review {

/// The one SQL definition of an indicator; what it answers stands at Indicator. One file for each group of facts.
struct IndicatorSql {
    const char* code;
    const char* sql;
};

std::span<const IndicatorSql> ofEnquiries();
std::span<const IndicatorSql> ofPlans();
std::span<const IndicatorSql> ofCare();
std::span<const IndicatorSql> ofAftercare();
std::span<const IndicatorSql> ofBusiness();
std::span<const IndicatorSql> ofAccess();
std::span<const IndicatorSql> ofPlacements();
std::span<const IndicatorSql> ofComplaints();
std::span<const IndicatorSql> ofTraining();

} // namespace seraph::review
