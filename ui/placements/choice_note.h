// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/placements/placement_queries.h"
#include "ui/desk/desk.h"

class QWidget;

namespace seraph::ui {

/// Who approved that a family chooses among fewer than three, or that somebody still has to, with the key for who may. Null
/// where nothing has to be said. The dialog that asks for the reason stands over `parent`.
QWidget* makeChoiceNote(const Desk& desk, const placements::CasePage& page, QWidget* parent);

} // namespace seraph::ui
