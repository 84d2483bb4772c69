// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/placements/placement_queries.h"
#include "core/placements/worker_queries.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"
#include "ui/widgets/status_pill.h"

/// How the agency's records read: states as pills, sums in their own words, reasons as sentences.
namespace seraph::ui {

QString stageText(placements::Stage stage);
PillView statePill(const placements::WorkerRow& worker, const Format& format);
PillView statePill(placements::CandidateState state);
PillView statePill(placements::PlacementState state);
/// "Health certificate: 20 days left", "Identity card: missing"; empty while nothing is due.
PillView paperPill(const placements::WorkerRow& worker, LocalDate today);
PillView standingPill(const placements::PaperRow& paper, LocalDate today);
PillView reasonPill(const placements::FitReason& reason, const Format& format);

QString skillsText(const std::vector<LocalizedText>& skills, Language language);
QString codesText(const QStringList& codes);
QString termText(LocalDate from, std::optional<LocalDate> until, const Format& format);
/// "¥7,000.00 a month": what the family pays the worker.
QString wageText(const placements::ServiceContract& contract, const Format& format);
/// "¥450.00 a month": what the agency gets.
QString feeText(const placements::ServiceContract& contract, const Format& format);
QString timeText(int minutes);

} // namespace seraph::ui
