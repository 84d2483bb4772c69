// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/holiday_import.h"

#include "core/organisation/calendar_record.h"
#include "core/organisation/calendar_repository.h"
#include "core/session/record_write.h"

#include <algorithm>

namespace seraph::organisation {
namespace {

std::optional<LocalDate> knownDay(LocalDate day)
{
    return day.isValid() ? std::optional(day) : std::nullopt;
}

Result<HolidayNoticeId> takeOverNotice(const HolidayYear& year, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before, CalendarRepository(context.connection()).findNotice(year.year));
    if (!before) {
        const HolidayNotice notice{context.newId<HolidayNoticeTag>(),
                                   storage::Revision{1},
                                   year.year,
                                   year.notice.zh,
                                   year.notice.en,
                                   knownDay(year.published),
                                   {}};
        TRY_STATUS(context.insert(notice));
        return notice.id;
    }
    HolidayNotice after = *before;
    after.titleZh = year.notice.zh;
    after.titleEn = year.notice.en;
    after.published = knownDay(year.published);
    TRY_STATUS(context.update(*before, after));
    return before->id;
}

Status takeOverDay(const SpecialDay& special,
                   const std::vector<Holiday>& known,
                   HolidayNoticeId notice,
                   session::WriteContext& context)
{
    const auto same = std::find_if(known.begin(), known.end(), [&](const Holiday& holiday) {
        return holiday.day == special.day;
    });
    if (same == known.end()) {
        return context.insert(Holiday{context.newId<HolidayTag>(),
                                      storage::Revision{1},
                                      notice,
                                      special.day,
                                      special.kind,
                                      special.name.zh,
                                      special.name.en,
                                      {}});
    }
    Holiday after = *same;
    after.kind = special.kind;
    after.nameZh = special.name.zh;
    after.nameEn = special.name.en;
    return context.update(*same, after);
}

} // namespace

Status takeOverYear(const HolidayYear& year, session::WriteContext& context)
{
    TRY_ASSIGN(const HolidayNoticeId notice, takeOverNotice(year, context));
    TRY_ASSIGN(const auto known, CalendarRepository(context.connection()).listHolidays(notice));
    for (const SpecialDay& special : year.days)
        TRY_STATUS(takeOverDay(special, known, notice, context));
    for (const Holiday& holiday : known) {
        const bool named = std::any_of(year.days.begin(), year.days.end(), [&](const SpecialDay& day) {
            return day.day == holiday.day;
        });
        if (!named)
            TRY_STATUS(context.archive(holiday));
    }
    return {};
}

} // namespace seraph::organisation
