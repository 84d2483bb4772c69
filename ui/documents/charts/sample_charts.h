// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localized_text.h"
#include "ui/documents/charts/chart.h"

namespace seraph::charts {

/// One chart of each kind with invented figures: for the gallery, for looking at paper, and for tests.
std::vector<Chart> sampleCharts(Language language);

} // namespace seraph::charts
