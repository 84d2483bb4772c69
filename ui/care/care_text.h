// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/care_queries.h"
#include "core/care/ledger_queries.h"
#include "ui/text/care_wording.h"
#include "ui/text/format.h"
#include "ui/widgets/status_pill.h"

class QComboBox;

namespace seraph::ui {

struct Desk;

PillView pillOf(const care::CareRecord& record);
PillView pillOf(care::RunStanding standing);
/// "✓ done", "— left out", "photo", …: where a step stands and what it asks for.
QString markOf(const care::CareStep& step);
/// Everybody who works here; the empty line first where nobody may be chosen too.
void fillColleagues(QComboBox& box, const Desk& desk, const QString& emptyLine = {});
std::optional<PersonId> personIn(const QComboBox& box);
void choosePerson(QComboBox& box, const std::optional<PersonId>& person);

} // namespace seraph::ui
