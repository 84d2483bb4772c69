// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/care_queries.h"
#include "core/care/ledger_queries.h"
#include "ui/text/format.h"
#include "ui/widgets/status_pill.h"

class QComboBox;

namespace seraph::ui {

struct Desk;

PillView pillOf(const care::CareRecord& record);
PillView pillOf(care::RunStanding standing);
/// "✓ done", "— left out", "photo", …: where a step stands and what it asks for.
QString markOf(const care::CareStep& step);
QString evidenceText(catalogue::Evidence evidence);
QString scheduleText(catalogue::Schedule schedule);
QString licenceText(catalogue::Licence licence);
QString categoryText(care::DeviationCategory category);
/// "36.5 ℃ (36–37.3)", out of range with a mark.
QString readingText(const care::Reading& reading);
QString readingsText(const std::vector<care::Reading>& readings);
/// "2 of 10"; empty where the order has one session.
QString sessionText(const care::CareRecord& record, int sessions);
QString nameIn(const QHash<qint64, QString>& names, const std::optional<PersonId>& person);
/// Everybody who works here; the empty line first where nobody may be chosen too.
void fillColleagues(QComboBox& box, const Desk& desk, const QString& emptyLine = {});
std::optional<PersonId> personIn(const QComboBox& box);
void choosePerson(QComboBox& box, const std::optional<PersonId>& person);

} // namespace seraph::ui
