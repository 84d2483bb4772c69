// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/care_queries.h"

namespace seraph::ui {

// What stands in a service record, on the screen and on paper alike.

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

} // namespace seraph::ui
