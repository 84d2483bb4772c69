// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/holiday.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <map>

namespace seraph::organisation {

using namespace Qt::StringLiterals;

namespace {

Error badHolidays(QString rule)
{
    return invalid(u"holidays"_s, std::move(rule));
}

std::optional<SpecialDayKind> kindFrom(const QString& text)
{
    if (text == u"放假"_s || text == u"休"_s)
        return SpecialDayKind::Holiday;
    if (text == u"上班"_s || text == u"班"_s)
        return SpecialDayKind::Workday;
    return fromCode<SpecialDayKind>(text.toLower());
}

LocalDate dayFrom(const QString& text)
{
    return LocalDate::fromString(QString(text).replace(u'/', u'-'), Qt::ISODate);
}

Result<SpecialDay> parseLine(const QStringList& cells)
{
    const LocalDate day = dayFrom(cells.value(0));
    if (!day.isValid())
        return fail(badHolidays(u"day"_s));
    const auto kind = kindFrom(cells.value(1));
    if (!kind)
        return fail(badHolidays(u"kind"_s));
    return SpecialDay{day, *kind, {cells.value(2), cells.value(3)}};
}

QStringList cellsOf(const QString& line)
{
    static const QRegularExpression kSeparator(u"[,;\t，；]"_s);
    QStringList cells = line.split(kSeparator);
    for (QString& cell : cells)
        cell = cell.remove(u'"').trimmed();
    return cells;
}

bool hasDigit(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

Status addDay(std::map<int, HolidayYear>& years, const SpecialDay& special, const QString& title)
{
    const int number = special.day.year();
    HolidayYear& year = years[number];
    year.year = number;
    year.notice = {title, {}};
    const bool twice = std::any_of(year.days.begin(), year.days.end(), [&](const SpecialDay& other) {
        return other.day == special.day;
    });
    if (twice)
        return fail(badHolidays(u"duplicate"_s));
    year.days.push_back(special);
    return {};
}

} // namespace

Result<std::vector<HolidayYear>> parseHolidayTable(const QString& text, const QString& title)
{
    std::map<int, HolidayYear> byYear;
    bool first = true;
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList cells = cellsOf(line);
        const bool heading = std::exchange(first, false) && !hasDigit(cells.value(0));
        if (heading || line.trimmed().isEmpty())
            continue;
        TRY_ASSIGN(const SpecialDay special, parseLine(cells));
        TRY_STATUS(addDay(byYear, special, title));
    }
    if (byYear.empty())
        return fail(badHolidays(u"empty"_s));
    std::vector<HolidayYear> years;
    for (auto& [number, year] : byYear) {
        const bool named = std::any_of(year.days.begin(), year.days.end(), [](const SpecialDay& day) {
            return day.kind == SpecialDayKind::Holiday;
        });
        if (!named)
            return fail(badHolidays(u"year"_s));
        years.push_back(std::move(year));
    }
    return years;
}

Result<std::vector<HolidayYear>> parseHolidayImport(const QByteArray& utf8, const QString& title)
{
    if (utf8.trimmed().startsWith('{'))
        return parseHolidayYears(utf8);
    QString text = QString::fromUtf8(utf8);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return parseHolidayTable(text, title);
}

} // namespace seraph::organisation
