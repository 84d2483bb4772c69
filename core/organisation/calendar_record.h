// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/branch_hours.h"
#include "core/organisation/holiday.h"
#include "core/storage/schema.h"

namespace seraph::storage {

/// The hours of a day are stored as people read them: "09:00-12:00 13:00-18:00".
template <> struct Stored<organisation::DayHours> {
    using Raw = QString;
    static constexpr FieldType kType = FieldType::Text;
    static Raw toRaw(const organisation::DayHours& hours)
    {
        return organisation::dayHoursText(hours);
    }
    static std::optional<organisation::DayHours> fromRaw(const Raw& raw)
    {
        return organisation::parseDayHours(raw);
    }
    static QJsonValue toJson(const organisation::DayHours& hours) { return toRaw(hours); }
    static std::optional<organisation::DayHours> fromJson(const QJsonValue& json)
    {
        return json.isString() ? fromRaw(json.toString()) : std::nullopt;
    }
};

template <> struct Schema<organisation::BranchHours> {
    using Record = organisation::BranchHours;
    static constexpr std::string_view kTable = "opening_hours";
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::branch>("branch_id"),
        column<&Record::monday>("monday"),
        column<&Record::tuesday>("tuesday"),
        column<&Record::wednesday>("wednesday"),
        column<&Record::thursday>("thursday"),
        column<&Record::friday>("friday"),
        column<&Record::saturday>("saturday"),
        column<&Record::sunday>("sunday"),
        column<&Record::onHolidays>("on_holidays"),
    };
};

template <> struct Schema<organisation::HoursException> {
    using Record = organisation::HoursException;
    static constexpr std::string_view kTable = "hours_exception";
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::branch>("branch_id"),
        column<&Record::day>("day"),
        column<&Record::hours>("hours"),
        column<&Record::note>("note"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<organisation::HolidayNotice> {
    using Record = organisation::HolidayNotice;
    static constexpr std::string_view kTable = "holiday_notice";
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::year>("year"),
        column<&Record::titleZh>("title_zh"),
        column<&Record::titleEn>("title_en"),
        column<&Record::published>("published"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<organisation::Holiday> {
    using Record = organisation::Holiday;
    static constexpr std::string_view kTable = "holiday";
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::notice>("notice_id"),
        column<&Record::day>("day"),
        column<&Record::kind>("kind"),
        column<&Record::nameZh>("name_zh"),
        column<&Record::nameEn>("name_en"),
        column<&Record::archivedAt>("archived_at"),
    };
};

} // namespace seraph::storage
