// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/calendar_repository.h"

#include "core/organisation/calendar_record.h"
#include "core/storage/record_read.h"
#include "core/storage/rows.h"

namespace seraph::organisation {
namespace {

constexpr const char* kHours = "WHERE branch_id = ?";
constexpr const char* kExceptions = "WHERE branch_id = ? AND archived_at IS NULL ORDER BY day";
constexpr const char* kException = "WHERE branch_id = ? AND day = ? AND archived_at IS NULL";
constexpr const char* kWithoutHours = R"sql(
    SELECT id FROM branch
    WHERE archived_at IS NULL AND NOT EXISTS (SELECT 1 FROM opening_hours WHERE branch_id = branch.id)
    ORDER BY name, id
)sql";
constexpr const char* kNotice = "WHERE year = ? AND archived_at IS NULL";
constexpr const char* kNotices = "WHERE archived_at IS NULL ORDER BY year";
constexpr const char* kHolidays = "WHERE notice_id = ? AND archived_at IS NULL ORDER BY day";

} // namespace

Result<std::optional<BranchHours>> CalendarRepository::findHours(BranchId branch) const
{
    return storage::findRecord<BranchHours>(m_connection, kHours, branch);
}

Result<std::vector<HoursException>> CalendarRepository::listExceptions(BranchId branch) const
{
    return storage::listRecords<HoursException>(m_connection, kExceptions, branch);
}

Result<std::optional<HoursException>> CalendarRepository::findException(BranchId branch, LocalDate day) const
{
    return storage::findRecord<HoursException>(m_connection, kException, branch, day);
}

Result<std::vector<BranchId>> CalendarRepository::listBranchesWithoutHours() const
{
    const auto read = [](const storage::Statement& row) { return BranchId(row.int64(0)); };
    return storage::collectRows<BranchId>(m_connection, kWithoutHours, read);
}

Result<std::optional<HolidayNotice>> CalendarRepository::findNotice(int year) const
{
    return storage::findRecord<HolidayNotice>(m_connection, kNotice, year);
}

Result<std::vector<HolidayNotice>> CalendarRepository::listNotices() const
{
    return storage::listRecords<HolidayNotice>(m_connection, kNotices);
}

Result<std::vector<Holiday>> CalendarRepository::listHolidays(HolidayNoticeId notice) const
{
    return storage::listRecords<Holiday>(m_connection, kHolidays, notice);
}

Result<std::vector<HolidayYear>> CalendarRepository::listYears() const
{
    TRY_ASSIGN(const auto notices, listNotices());
    std::vector<HolidayYear> years;
    for (const HolidayNotice& notice : notices) {
        HolidayYear year{notice.year, {notice.titleZh, notice.titleEn}, {}, {}};
        year.published = notice.published.value_or(LocalDate());
        TRY_ASSIGN(const auto days, listHolidays(notice.id));
        for (const Holiday& holiday : days)
            year.days.push_back({holiday.day, holiday.kind, {holiday.nameZh, holiday.nameEn}});
        years.push_back(std::move(year));
    }
    return years;
}

} // namespace seraph::organisation
