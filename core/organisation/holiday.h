// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/organisation/work_calendar.h"
#include "core/storage/revision.h"

namespace seraph::organisation {

using HolidayNoticeId = Id<struct HolidayNoticeTag>;
using HolidayId = Id<struct HolidayTag>;

/// One official notice about one year. A year with a notice is known; a year without one is guessed from weekdays.
struct HolidayNotice {
    HolidayNoticeId id;
    storage::Revision revision;
    int year;
    QString titleZh;
    QString titleEn;
    std::optional<LocalDate> published;
    std::optional<Instant> archivedAt;

    friend bool operator==(const HolidayNotice&, const HolidayNotice&) = default;
};

/// One public holiday or make-up workday (调休上班) that a notice names.
struct Holiday {
    HolidayId id;
    storage::Revision revision;
    HolidayNoticeId notice;
    LocalDate day;
    SpecialDayKind kind;
    QString nameZh;
    QString nameEn;
    std::optional<Instant> archivedAt;

    friend bool operator==(const Holiday&, const Holiday&) = default;
};

/// Years from the text of a spreadsheet, one day a line: 2027-01-01,holiday,元旦,New Year's Day. Comma, semicolon or tab;
/// kinds also as 放假 and 上班; a first line that starts without a digit is a heading. Each year must name at least one holiday.
/// Invalid at "holidays": "empty", "day", "kind", "duplicate", "year". `title` becomes the notice's.
Result<std::vector<HolidayYear>> parseHolidayTable(const QString& text, const QString& title);

/// What people bring to import: the shipped JSON form or a table.
Result<std::vector<HolidayYear>> parseHolidayImport(const QByteArray& utf8, const QString& title);

} // namespace seraph::organisation
