// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/format.h"

#include <QCoreApplication>
#include <QDateTime>

#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace seraph::ui {

namespace {

using std::chrono::milliseconds;

struct FormatText {
    Q_DECLARE_TR_FUNCTIONS(Format)
};

/// "-0.0" says nothing that "0.0" does not.
double withoutMinusZero(double value, int places)
{
    return std::abs(value) < 0.5 * std::pow(10.0, -places) ? 0.0 : value;
}

struct Split {
    qint64 days, hours, minutes, seconds;
};

Split split(milliseconds length)
{
    const qint64 seconds = std::abs(length.count()) / 1000;
    return {seconds / 86400, seconds / 3600, seconds % 3600 / 60, seconds % 60};
}

QString minutesText(qint64 minutes)
{
    return FormatText::tr("%n min", nullptr, static_cast<int>(minutes));
}

} // namespace

Format::Format(QLocale locale, QTimeZone zone)
    : m_locale(std::move(locale))
    , m_zone(std::move(zone))
{
}

QDateTime Format::local(Instant instant) const
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(instant), m_zone);
}

LocalDate Format::localDate(Instant instant) const
{
    return local(instant).date();
}

QString Format::date(LocalDate date) const
{
    return date.toString(Qt::ISODate);
}

QString Format::weekday(LocalDate date) const
{
    return m_locale.dayName(date.dayOfWeek(), QLocale::ShortFormat);
}

QString Format::longDate(LocalDate date) const
{
    return m_locale.toString(date, isChinese() ? u"M 月 d 日 ddd"_s : u"ddd, d MMM"_s);
}

QString Format::shortDate(LocalDate date, LocalDate today) const
{
    switch (today.daysTo(date)) {
    case -1: return FormatText::tr("Yesterday");
    case 0: return FormatText::tr("Today");
    case 1: return FormatText::tr("Tomorrow");
    default: return date.toString(date.year() == today.year() ? u"MM-dd"_s : u"yyyy-MM-dd"_s);
    }
}

QString Format::month(LocalDate date) const
{
    return m_locale.toString(date, isChinese() ? u"yyyy 年 M 月"_s : u"MMMM yyyy"_s);
}

QString Format::time(Instant instant) const
{
    return local(instant).toString(u"HH:mm"_s);
}

QString Format::dateTime(Instant instant) const
{
    return local(instant).toString(u"yyyy-MM-dd HH:mm"_s);
}

QString Format::timestamp(Instant instant) const
{
    return local(instant).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QString Format::number(qint64 value) const
{
    return m_locale.toString(value);
}

QString Format::decimal(double value, int places) const
{
    return m_locale.toString(withoutMinusZero(value, places), 'f', places);
}

QString Format::percent(double share, int places) const
{
    return m_locale.toString(share * 100, 'f', places) + u'%';
}

QString Format::money(qint64 minor) const
{
    const QString sign = minor < 0 ? u"-"_s : QString();
    const quint64 amount =
        minor < 0 ? quint64(0) - static_cast<quint64>(minor) : static_cast<quint64>(minor);
    const QString cents = QString::number(amount % 100).rightJustified(2, u'0');
    return sign + u"¥"_s + m_locale.toString(amount / 100) + m_locale.decimalPoint() + cents;
}

QString Format::fileSize(qint64 bytes) const
{
    return m_locale.formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString Format::duration(milliseconds length) const
{
    const Split s = split(length);
    if (s.hours >= 48)
        return FormatText::tr("%n day(s)", nullptr, static_cast<int>(s.days));
    if (s.hours > 0 && s.minutes > 0)
        return FormatText::tr("%1 h %2 min").arg(s.hours).arg(s.minutes);
    if (s.hours > 0)
        return FormatText::tr("%n hour(s)", nullptr, static_cast<int>(s.hours));
    if (s.minutes > 0)
        return minutesText(s.minutes);
    return FormatText::tr("%n s", nullptr, static_cast<int>(s.seconds));
}

QString Format::clockDuration(milliseconds length) const
{
    const Split s = split(length);
    if (s.hours >= 48)
        return duration(length);
    return u"%1:%2"_s.arg(s.hours, 2, 10, QLatin1Char('0')).arg(s.minutes, 2, 10, QLatin1Char('0'));
}

QString Format::remaining(Instant due, Instant now) const
{
    if (due >= now)
        return FormatText::tr("%1 left").arg(clockDuration(due - now));
    return FormatText::tr("%1 over").arg(clockDuration(now - due));
}

QString Format::relative(Instant then, Instant now) const
{
    const auto age = now - then;
    const qint64 days = localDate(then).daysTo(localDate(now));
    if (age < std::chrono::minutes(1) && age > -std::chrono::minutes(1))
        return FormatText::tr("just now");
    if (age < milliseconds(0) || days > 30)
        return dateTime(then);
    if (age < std::chrono::hours(1))
        return FormatText::tr("%n min ago", nullptr, static_cast<int>(split(age).minutes));
    if (age < std::chrono::hours(12) || days == 0)
        return FormatText::tr("%n hour(s) ago", nullptr, static_cast<int>(split(age).hours));
    if (days == 1)
        return FormatText::tr("yesterday %1").arg(time(then));
    return FormatText::tr("%n day(s) ago", nullptr, static_cast<int>(days));
}

} // namespace seraph::ui
