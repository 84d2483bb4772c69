// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/review_queries.h"
#include "ui/desk/desk.h"
#include "ui/text/review_text.h"

namespace seraph::ui {

/// What is done in the meeting, each in one step over the page.

/// Exactly three fields for exactly three: the largest losses stand in them already.
void openConfirmDialog(const Desk& desk,
                       const ReviewText& text,
                       const review::ReviewPage& page,
                       QWidget* parent);
void openDecideDialog(const Desk& desk,
                      const ReviewText& text,
                      const review::ReviewPage& page,
                      QWidget* parent);
void openCloseDecisionDialog(const Desk& desk, const review::Decision& decision, QWidget* parent);
void openSummaryDialog(const Desk& desk, const review::MonthlyReview& review, QWidget* parent);
void openAttendanceDialog(const Desk& desk, const review::ReviewPage& page, QWidget* parent);
/// `about` is an indicator, or empty for the whole.
void openCommentDialog(const Desk& desk,
                       const ReviewText& text,
                       review::ReviewId review,
                       const QString& about,
                       QWidget* parent);
/// The first name says who the second will be: a colleague, somebody from outside, or nobody and why.
void openSignDialog(const Desk& desk, const review::ReviewPage& page, QWidget* parent);

/// What no record says.
void openTargetDialog(const Desk& desk,
                      const ReviewText& text,
                      const review::IndicatorFigures& figures,
                      QWidget* parent);
void openBenchmarkDialog(const Desk& desk, const ReviewText& text, const QString& code, QWidget* parent);
void openAmountDialog(const Desk& desk, const review::Period& period, QWidget* parent);
void openMarketPriceDialog(const Desk& desk, QWidget* parent);

} // namespace seraph::ui
