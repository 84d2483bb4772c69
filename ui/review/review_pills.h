// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/review_text.h"
#include "ui/widgets/status_pill.h"

namespace seraph::ui {

/// How a figure is judged. What goes apart from another one, or is a signal in its control chart, says so first; too few
/// cases and an interval over the target have no colour.
PillView figurePill(const review::IndicatorFigures& figures,
                    const review::FigureSheet& sheet,
                    const ReviewText& text);
PillView effectPill(const review::DecisionRow& row, const ReviewText& text);

/// The place that shows a record of this kind ("services/records/17"); the journal's page where it has none of its own.
QString recordPlace(const QString& kind, qint64 id);

} // namespace seraph::ui
