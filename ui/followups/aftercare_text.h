// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/followups/follow_up_queries.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"
#include "ui/widgets/status_pill.h"

/// Words and pills that the pages of aftercare share.
namespace seraph::ui {

/// "due by 18:00", "overdue 2 h", "past its limit": where an open contact stands; what became of a closed one.
PillView contactPill(const followups::FollowUp& followUp, const Format& format, Instant now);
/// What the contact is about: "术后关怀 · 玻尿酸填充".
QString contactText(const Desk& desk, const followups::FollowUpRow& row);
/// Whom it is made to: the client, or the worker in a placement.
QString contactedName(const followups::FollowUpRow& row);
/// Who makes it: a person, or everybody with the role.
QString whoseText(const Desk& desk, const followups::FollowUpRow& row);

PillView gradePill(const Desk& desk, followups::Grade grade);
QString complicationTypeText(const Desk& desk, const QString& type);
PillView complicationPill(const followups::ComplicationRow& row, Instant now);
QString measureText(const catalogue::OutcomeMeasure& measure, Language language);
/// "3", "yes": a measured value as people read it.
QString valueWord(const QString& value);

} // namespace seraph::ui
