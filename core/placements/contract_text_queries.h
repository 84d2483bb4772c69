// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/merge_fields.h"
#include "core/placements/contract.h"
#include "core/placements/worker_repository.h"

namespace seraph::placements {

/// What the fields contract.* and worker.* of a document stand for. Wage and fee each in its own words.
catalogue::MergeValues valuesOf(const ServiceContract& contract,
                                const Worker& worker,
                                const std::vector<WorkerPaper>& papers,
                                Language language);

} // namespace seraph::placements
