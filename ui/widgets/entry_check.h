// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace seraph::ui {

class EntryGrid;

/// False while a cell names none of the choices of its column, as after pasting from a spreadsheet; such a cell is red.
bool isUnderstood(const EntryGrid& grid);

} // namespace seraph::ui
