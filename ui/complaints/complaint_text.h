// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaints/complaint_queries.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"
#include "ui/widgets/status_pill.h"

class QComboBox;

/// Complaints in the words of the screen.
namespace seraph::ui {

QString categoryText(const Desk& desk, const QString& code);
QString stageText(const Desk& desk, complaints::Stage stage);
/// "Tell them that we have it": what a case waits for, as a button says it.
QString moveText(complaints::Move move);
/// Who complains; "anonymous" where nobody may know.
QString complainantText(const complaints::ComplaintRow& row);
/// How much time is left for the next stage, or that the clock stands still, or how it ended.
PillView duePill(const complaints::Complaint& complaint, const Format& format, Instant now);
PillView severityPill(complaints::Severity severity);
/// "Why this deadline": the standard, from when it counts, which days do not, and how long the clock stood.
QString whyText(const complaints::DueReason& reason, const Desk& desk, const Format& format);
QString limitText(const organisation::TimeLimit& limit);

void offerCategories(QComboBox& box, const Desk& desk);

} // namespace seraph::ui
