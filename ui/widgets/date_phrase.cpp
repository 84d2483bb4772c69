// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/date_phrase.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace seraph::ui {

namespace {

using Match = QRegularExpressionMatch;

constexpr int kDaysBackThatStayThisYear = 60;

QRegularExpression whole(const QString& pattern)
{
    return QRegularExpression(u"^(?:%1)$"_s.arg(pattern));
}

int numberOf(const QString& word)
{
    static const QHash<QString, int> kWords{{u"一"_s, 1},
                                            {u"二"_s, 2},
                                            {u"两"_s, 2},
                                            {u"三"_s, 3},
                                            {u"四"_s, 4},
                                            {u"五"_s, 5},
                                            {u"六"_s, 6},
                                            {u"七"_s, 7},
                                            {u"八"_s, 8},
                                            {u"九"_s, 9},
                                            {u"十"_s, 10},
                                            {u"十一"_s, 11},
                                            {u"十二"_s, 12},
                                            {u"半"_s, 30}};
    const auto found = kWords.find(word);
    return found == kWords.end() ? word.toInt() : *found;
}

/// 1 Monday to 7 Sunday, or 0.
int weekdayOf(const QString& word)
{
    static const QString kChinese = u"一二三四五六日"_s;
    if (word == u"天"_s)
        return 7;
    if (const qsizetype at = kChinese.indexOf(word); word.size() == 1 && at >= 0)
        return static_cast<int>(at) + 1;
    static const QStringList kEnglish{
        u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
    return static_cast<int>(kEnglish.indexOf(word.left(3))) + 1;
}

std::optional<QDate> valid(QDate date)
{
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<QDate> comingDate(int month, int day, QDate today)
{
    const QDate thisYear(today.year(), month, day);
    if (thisYear.isValid() && today.daysTo(thisYear) >= -kDaysBackThatStayThisYear)
        return thisYear;
    return valid(QDate(today.year() + 1, month, day));
}

std::optional<QDate> namedDay(const QString& text, QDate today)
{
    static const QHash<QString, int> kOffsets{{u"今天"_s, 0},
                                              {u"今日"_s, 0},
                                              {u"明天"_s, 1},
                                              {u"明日"_s, 1},
                                              {u"后天"_s, 2},
                                              {u"大后天"_s, 3},
                                              {u"昨天"_s, -1},
                                              {u"前天"_s, -2},
                                              {u"today"_s, 0},
                                              {u"tomorrow"_s, 1},
                                              {u"tmr"_s, 1},
                                              {u"yesterday"_s, -1}};
    if (const auto found = kOffsets.find(text); found != kOffsets.end())
        return today.addDays(*found);
    if (text == u"月底"_s || text == u"end of month"_s)
        return QDate(today.year(), today.month(), today.daysInMonth());
    return std::nullopt;
}

std::optional<QDate> numericDay(const QString& text, QDate today)
{
    static const auto kFull = whole(
        u"(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})日?|(\\d{4})(\\d{2})(\\d{2})"_s);
    static const auto kMonthDay = whole(u"(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})[日号]?"_s);
    static const auto kDay = whole(u"(\\d{1,2})[日号]"_s);
    if (const Match m = kFull.match(text); m.hasMatch()) {
        const int group = m.captured(1).isEmpty() ? 4 : 1;
        return valid(QDate(
            m.captured(group).toInt(), m.captured(group + 1).toInt(), m.captured(group + 2).toInt()));
    }
    if (const Match m = kMonthDay.match(text); m.hasMatch())
        return comingDate(m.captured(1).toInt(), m.captured(2).toInt(), today);
    if (const Match m = kDay.match(text); m.hasMatch()) {
        const QDate here(today.year(), today.month(), m.captured(1).toInt());
        const QDate next = today.addMonths(1);
        return here.isValid() && here >= today
                   ? here
                   : valid(QDate(next.year(), next.month(), m.captured(1).toInt()));
    }
    return std::nullopt;
}

QDate shifted(QDate date, int count, const QString& unit)
{
    if (unit.startsWith(u'w') || unit.contains(u'周') || unit.contains(u"星期"_s))
        return date.addDays(7 * count);
    if (unit.startsWith(u'm') || unit.contains(u'月'))
        return date.addMonths(count);
    return date.addDays(count);
}

std::optional<QDate> relativeDay(const QString& text, QDate today)
{
    static const auto kSigned = whole(u"([+-])\\s*(\\d{1,3})\\s*([dwm天周月]?)"_s);
    static const auto kLater =
        whole(u"([0-9一二两三四五六七八九十]+)\\s*个?(天|日|周|星期|月)(后|前)"_s);
    static const auto kEnglish = whole(u"in (\\d{1,3}) (d|w|m)[a-z]*"_s);
    if (const Match m = kSigned.match(text); m.hasMatch()) {
        const int count = m.captured(2).toInt();
        return shifted(today, m.captured(1) == u"-"_s ? -count : count, m.captured(3));
    }
    if (const Match m = kLater.match(text); m.hasMatch()) {
        const int count = numberOf(m.captured(1));
        return count == 0
                   ? std::nullopt
                   : valid(shifted(today, m.captured(3) == u"前"_s ? -count : count, m.captured(2)));
    }
    if (const Match m = kEnglish.match(text); m.hasMatch())
        return shifted(today, m.captured(1).toInt(), m.captured(2));
    return std::nullopt;
}

std::optional<QDate> weekdayDay(const QString& text, QDate today)
{
    static const auto kChinese = whole(u"(下下|下|上|本|这)?(?:周|星期|礼拜)([一二三四五六日天])"_s);
    static const auto kEnglish =
        whole(u"(next |last |this )?((?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)"_s);
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    Match m = kChinese.match(text);
    if (!m.hasMatch())
        m = kEnglish.match(text);
    if (!m.hasMatch())
        return std::nullopt;
    const QString which = m.captured(1).trimmed();
    const QDate thisWeek = monday.addDays(weekdayOf(m.captured(2)) - 1);
    if (which == u"下"_s || which == u"next"_s)
        return thisWeek.addDays(7);
    if (which == u"下下"_s)
        return thisWeek.addDays(14);
    if (which == u"上"_s || which == u"last"_s)
        return thisWeek.addDays(-7);
    return which.isEmpty() && thisWeek < today ? thisWeek.addDays(7) : thisWeek;
}

int hourOf(int hour, const QString& half)
{
    const bool afternoon =
        half == u"下午"_s || half == u"晚上"_s || half == u"傍晚"_s || half == u"pm"_s;
    if (afternoon && hour < 12)
        return hour + 12;
    return half == u"am"_s && hour == 12 ? 0 : hour;
}

/// Opening hours decide what a bare "3点" means: nobody books three in the night.
int likelyHour(int hour, const QString& half)
{
    return half.isEmpty() && hour >= 1 && hour <= 6 ? hour + 12 : hourOf(hour, half);
}

std::optional<QTime> parseTime(const QString& text)
{
    static const auto kClock = whole(u"(\\d{1,2})[:：](\\d{2})\\s*(am|pm)?"_s);
    static const auto kEnglish = whole(u"(\\d{1,2})\\s*(am|pm)"_s);
    static const auto kChinese = whole(
        u"(上午|早上|中午|下午|傍晚|晚上)?\\s*([0-9一二两三四五六七八九十]+)[点时](?:(半)|([0-9]{1,2})分?|(一刻))?"_s);
    QTime time;
    if (const Match m = kClock.match(text); m.hasMatch())
        time = QTime(hourOf(m.captured(1).toInt(), m.captured(3)), m.captured(2).toInt());
    else if (const Match e = kEnglish.match(text); e.hasMatch())
        time = QTime(hourOf(e.captured(1).toInt(), e.captured(2)), 0);
    else if (const Match c = kChinese.match(text); c.hasMatch()) {
        const int minute = !c.captured(3).isEmpty()   ? 30
                           : !c.captured(5).isEmpty() ? 15
                                                      : c.captured(4).toInt();
        time = QTime(likelyHour(numberOf(c.captured(2)), c.captured(1)), minute);
    }
    return time.isValid() ? std::optional(time) : std::nullopt;
}

std::optional<QDate> parseDay(const QString& text, QDate today)
{
    for (const auto rule : {&namedDay, &numericDay, &relativeDay, &weekdayDay}) {
        if (const auto date = rule(text, today))
            return date;
    }
    return std::nullopt;
}

} // namespace

std::optional<DatePhrase> parseDatePhrase(QStringView text, QDate today)
{
    const QString phrase =
        text.toString().normalized(QString::NormalizationForm_KC).simplified().toLower();
    if (phrase.isEmpty())
        return std::nullopt;
    if (const auto date = parseDay(phrase, today))
        return DatePhrase{*date};
    if (const auto time = parseTime(phrase))
        return DatePhrase{today, time};
    for (qsizetype cut = phrase.size() - 1; cut > 0; --cut) { // the longest day that leaves a time
        const auto date = parseDay(phrase.left(cut).trimmed(), today);
        const auto time = date ? parseTime(phrase.mid(cut).trimmed()) : std::nullopt;
        if (time)
            return DatePhrase{*date, time};
    }
    return std::nullopt;
}

} // namespace seraph::ui
