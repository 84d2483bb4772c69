// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consultations/consultation_queries.h"
#include "ui/desk/desk.h"
#include "ui/documents/plan_sheet.h"
#include "ui/text/format.h"
#include "ui/widgets/status_pill.h"

namespace seraph::ui {

/// The options of a plan as a client reads them, on the screen and on paper alike.
documents::PlanSheet planSheet(const Desk& desk, const Format& format, const consultations::PlanPage& page);
QString personName(const Desk& desk, PersonId person);
PillView planPill(consultations::PlanState state);
/// "custom 6 % of 10 %": how much of an option is made to measure.
QString customText(const consultations::PlanOption& option);
/// What a topic of the explanation is called.
QString topicText(const QString& topic);
/// Whether physicians have a part in it.
bool isMedical(const Desk& desk);

} // namespace seraph::ui
