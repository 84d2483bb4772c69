// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/placements/worker_commands.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

namespace seraph::ui {

/// Candidate cards for a family, on paper: exported on record, then shown for printing or saving as PDF.
Status previewCards(const Desk& desk,
                    const Format& format,
                    const std::vector<PersonId>& workers,
                    std::optional<placements::NeedId> need,
                    QWidget* parent);
/// The same as pictures for a messenger, one PNG for each worker, into a folder that is chosen. `done` hears how many.
void saveCardPictures(const Desk& desk,
                      const Format& format,
                      const std::vector<PersonId>& workers,
                      std::optional<placements::NeedId> need,
                      QWidget* parent,
                      std::function<void(Result<int>)> done);

} // namespace seraph::ui
