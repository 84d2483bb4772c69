// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consultations/consent_need_queries.h"
#include "ui/desk/desk.h"
#include "ui/widgets/status_pill.h"

namespace seraph::ui {

/// How a document stands: mark and word.
PillView standingPill(consultations::ConsentStanding standing);
QString standingText(consultations::ConsentStanding standing);
/// "for this time", "for the course", "until it is taken back".
QString validityText(catalogue::ValidityKind validity);
/// What is asked on the day, as a question's words: "pregnancy".
QString concernText(const QString& concern);
/// What people call the document of a need.
QString needName(const Desk& desk, const consultations::ConsentNeed& need);

} // namespace seraph::ui
