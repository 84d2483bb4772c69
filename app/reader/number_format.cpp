// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/number_format.h"

#include "app/reader/plain_number.h"

#include <QDate>
#include <QTime>

#include <cmath>

namespace seraph::reader {

using namespace Qt::StringLiterals;

namespace {

using Shape = NumberFormat::Shape;

constexpr double kLastSerial = 2958465.99999; // the last moment of 9999
constexpr int kMillisecondsPerDay = 86'400'000;

/// The code without what it prints as it stands: quoted text, escaped characters, colours and conditions in brackets.
/// Brackets that count hours beyond a day are kept.
QString bareCode(const QString& code)
{
    QString bare;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar character = code[i];
        if (character == u'"') {
            const qsizetype end = code.indexOf(u'"', i + 1);
            i = end < 0 ? code.size() : end;
        } else if (character == u'\\' || character == u'_' || character == u'*') {
            ++i;
        } else if (character == u'[') {
            const qsizetype end = code.indexOf(u']', i);
            const QString inner = code.mid(i + 1, end - i - 1).toLower();
            if (!inner.isEmpty() &&
                (inner.count(u'h') == inner.size() || inner.count(u'm') == inner.size() ||
                 inner.count(u's') == inner.size()))
                bare += u'[' + inner + u']';
            i = end < 0 ? code.size() : end;
        } else if (character == u';') {
            break; // the form of positive numbers decides
        } else {
            bare += character.toLower();
        }
    }
    return bare;
}

bool hasAny(const QString& text, QStringView characters)
{
    return std::any_of(
        characters.begin(), characters.end(), [&](QChar each) { return text.contains(each); });
}

NumberFormat dateShape(const QString& bare)
{
    const bool time = hasAny(bare, u"hs");
    const bool day = hasAny(bare, u"yd") || (!time && hasAny(bare, u"me"));
    return {day ? (time ? Shape::DateTime : Shape::Date) : Shape::Time};
}

QDate dayOf(qint64 serial, DateSystem system)
{
    if (system == DateSystem::From1904)
        return QDate(1904, 1, 1).addDays(serial);
    // The 29th of February 1900 exists in workbooks alone: day 60.
    return serial > 60 ? QDate(1899, 12, 30).addDays(serial) : QDate(1899, 12, 31).addDays(serial);
}

QString timeOf(int milliseconds)
{
    const QTime time = QTime::fromMSecsSinceStartOfDay(milliseconds);
    return time.toString(milliseconds % 1000 == 0 ? u"HH:mm:ss"_s : u"HH:mm:ss.zzz"_s);
}

QString elapsedTime(double serial)
{
    const auto seconds = qint64(std::llround(serial * 86400));
    return u"%1:%2:%3"_s.arg(seconds / 3600, 2, 10, QChar(u'0'))
        .arg(seconds / 60 % 60, 2, 10, QChar(u'0'))
        .arg(seconds % 60, 2, 10, QChar(u'0'));
}

/// Nothing where the number is no moment that a workbook can show.
std::optional<SheetCell> momentCell(int column, double serial, Shape shape, DateSystem system)
{
    if (!(serial >= 0 && serial <= kLastSerial))
        return std::nullopt;
    if (shape == Shape::Elapsed)
        return SheetCell{column, CellKind::Time, elapsedTime(serial)};
    auto day = qint64(std::floor(serial));
    auto milliseconds = int(std::lround((serial - std::floor(serial)) * kMillisecondsPerDay));
    if (milliseconds == kMillisecondsPerDay) {
        milliseconds = 0;
        ++day;
    }
    const bool hasDay = day > 0 || system == DateSystem::From1904;
    if (shape == Shape::Time && day == 0)
        return SheetCell{column, CellKind::Time, timeOf(milliseconds)};
    if (system == DateSystem::From1900 && day == 60)
        return SheetCell{column, CellKind::Text, u"1900-02-29"_s};
    if (!hasDay)
        return std::nullopt;
    const QString date = dayOf(day, system).toString(Qt::ISODate);
    if (shape == Shape::Date && milliseconds == 0)
        return SheetCell{column, CellKind::Date, date};
    return SheetCell{column, CellKind::DateTime, date + u'T' + timeOf(milliseconds)};
}

QString padded(QString text, int digits)
{
    const bool whole = !text.contains(u'.') && !text.startsWith(u'-');
    return whole ? text.rightJustified(digits, u'0') : text;
}

} // namespace

NumberFormat builtInFormat(int id)
{
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 54) ||
        id == 57 || id == 58)
        return {Shape::Date};
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id == 45 || id == 47 || id == 55 || id == 56)
        return {Shape::Time};
    if (id == 22)
        return {Shape::DateTime};
    if (id == 46)
        return {Shape::Elapsed};
    return id == 9 || id == 10 ? NumberFormat{Shape::Percent} : NumberFormat{};
}

NumberFormat formatFor(const QString& code)
{
    const QString bare = bareCode(code);
    if (bare.contains(u"general"_s) || bare.contains(u'@'))
        return {};
    if (bare.contains(u'['))
        return {Shape::Elapsed};
    const bool placeholders = hasAny(bare, u"0#?");
    if (hasAny(bare, u"ydhs") || (!placeholders && hasAny(bare, u"me")))
        return dateShape(bare);
    if (bare.contains(u'%'))
        return {Shape::Percent};
    if (bare.size() > 1 && bare.count(u'0') == bare.size())
        return {Shape::Padded, int(bare.size())};
    return {};
}

SheetCell shownCell(int column, const QString& number, NumberFormat format, DateSystem system)
{
    if (format.shape == Shape::Percent) {
        const auto percent = plainNumber(number, 2);
        return percent ? SheetCell{column, CellKind::Number, *percent + u'%'}
                       : SheetCell{column, CellKind::Text, number};
    }
    if (format.shape != Shape::Plain && format.shape != Shape::Padded) {
        bool isNumber = false;
        const double serial = number.toDouble(&isNumber);
        const auto moment = isNumber ? momentCell(column, serial, format.shape, system) : std::nullopt;
        if (moment)
            return *moment;
    }
    const auto plain = plainNumber(number);
    if (!plain)
        return {column, CellKind::Text, number};
    return {column,
            CellKind::Number,
            format.shape == Shape::Padded ? padded(*plain, format.digits) : *plain};
}

} // namespace seraph::reader
