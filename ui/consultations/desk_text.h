// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consultations/consultation_queries.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"
#include "ui/widgets/date_phrase.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/status_pill.h"

class QComboBox;

/// Words, pills and choices that the pages of consultations share.
namespace seraph::ui {

/// "还剩 03:10", "超时 00:12", "answered in 2 min": where an enquiry stands against its clock.
PillView clockPill(const consultations::Enquiry& enquiry, const Format& format, Instant now);
/// Who asked: the client's name once it is known, else the handle.
QString askerText(const consultations::EnquiryRow& row);

/// The steps of a visit in the trade's words: 到院, 分诊, 面诊, 服务中, 离店.
QString visitStep(const Desk& desk, consultations::VisitState state);
PillView visitPill(const Desk& desk, const consultations::Visit& visit, Instant now);
/// The next step that this trade takes; nothing from the last one.
std::optional<consultations::VisitState> nextStepOf(const Desk& desk, consultations::VisitState state);
/// "12 min", with a warning once it is longer than it should be; empty while nobody waits.
PillView waitingPill(const consultations::Visit& visit, const Format& format, Instant now);

/// Services on sale, an empty entry first.
void fillServices(QComboBox& box, const Desk& desk);
/// Everybody who works here, an empty entry first.
void fillColleagues(QComboBox& box, const Desk& desk);
void chooseId(QComboBox& box, qint64 id);
qint64 chosenId(const QComboBox& box);

/// What somebody wrote, as a point in time; nothing where no time of day was given.
std::optional<Instant> instantOf(const std::optional<DatePhrase>& phrase);
/// A pill in a cell of the table's last row.
void setPill(ShortTable& table, int column, const PillView& view);

} // namespace seraph::ui
