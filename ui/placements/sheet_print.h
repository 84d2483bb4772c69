// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/placements/placement_queries.h"
#include "ui/desk/desk.h"

namespace seraph::ui {

/// The printed sheet with its number and code, shown before it goes on paper.
void previewJobSheet(const Desk& desk,
                     const placements::CasePage& page,
                     const placements::PlacementRow& row,
                     placements::JobSheetId sheet,
                     QWidget* parent);

} // namespace seraph::ui
