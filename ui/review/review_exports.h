// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"
#include "ui/review/review_board.h"

class QMenu;
class QPushButton;

namespace seraph::ui {

/// The button of the page from which everything leaves: the pack on paper or as PDF, the notice for the wall, the
/// inspection sample, workbook, hours and days, and the pack without personal data for the head office. By right; what
/// leaves is noted before.
QPushButton* makeExportButton(const Desk& desk, ReviewBoard& board);

/// How many records an inspector wants, and the number that draws them.
void openSampleDialog(const Desk& desk,
                      const ReviewText& text,
                      const review::Period& period,
                      const QString& branch,
                      QWidget* parent);

} // namespace seraph::ui
