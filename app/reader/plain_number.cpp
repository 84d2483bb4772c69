// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/plain_number.h"

#include <algorithm>
#include <cstdlib>

namespace seraph::reader {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kShownDigits = 15;
constexpr qsizetype kMostDigits = 400;

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

qsizetype digitsAt(QStringView text)
{
    return std::find_if_not(text.begin(), text.end(), &isDigit) - text.begin();
}

/// A decimal taken apart: its digits, and how many of them stand before the point.
struct Decimal {
    bool negative = false;
    QString digits{};
    qsizetype point = 0;
};

std::optional<qsizetype> exponentIn(QStringView rest)
{
    if (rest.isEmpty())
        return 0;
    if (rest.front().toLower() != u'e')
        return std::nullopt;
    bool ok = false;
    const int exponent = rest.sliced(1).toInt(&ok);
    return ok && std::abs(exponent) <= kMostDigits ? std::optional<qsizetype>(exponent) : std::nullopt;
}

std::optional<Decimal> parse(QStringView text)
{
    Decimal number;
    if (text.startsWith(u'-') || text.startsWith(u'+')) {
        number.negative = text.front() == u'-';
        text = text.sliced(1);
    }
    const qsizetype whole = digitsAt(text);
    number.digits = text.first(whole).toString();
    text = text.sliced(whole);
    if (text.startsWith(u'.')) {
        const qsizetype fraction = digitsAt(text.sliced(1));
        number.digits += text.sliced(1, fraction);
        text = text.sliced(1 + fraction);
    }
    const auto exponent = exponentIn(text);
    if (number.digits.isEmpty() || number.digits.size() > kMostDigits || !exponent)
        return std::nullopt;
    number.point = whole + *exponent;
    return number;
}

/// One more in the last place.
void increment(Decimal& number)
{
    for (qsizetype i = number.digits.size() - 1; i >= 0; --i) {
        if (number.digits[i] != u'9') {
            number.digits[i] = QChar(number.digits[i].unicode() + 1);
            return;
        }
        number.digits[i] = u'0';
    }
    number.digits.prepend(u'1');
    ++number.point;
}

void withoutLeadingNoughts(Decimal& number)
{
    qsizetype leading = 0;
    while (leading < number.digits.size() && number.digits[leading] == u'0')
        ++leading;
    number.digits.remove(0, leading);
    number.point -= leading;
}

/// Only digits behind the point are rounded away: an identity number of eighteen digits is no measurement.
void roundToShown(Decimal& number)
{
    withoutLeadingNoughts(number);
    const qsizetype kept = std::max(kShownDigits, number.point);
    if (kept >= number.digits.size())
        return;
    const bool up = number.digits[kept] >= u'5';
    number.digits.truncate(kept);
    if (up)
        increment(number);
}

QString written(Decimal number)
{
    if (number.point <= 0) {
        number.digits.prepend(QString(1 - number.point, u'0'));
        number.point = 1;
    }
    if (number.point > number.digits.size())
        number.digits.append(QString(number.point - number.digits.size(), u'0'));
    QString fraction = number.digits.mid(number.point);
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    const QString whole = number.digits.left(number.point);
    const QString text = fraction.isEmpty() ? whole : whole + u'.' + fraction;
    const bool nought =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c == u'0' || c == u'.'; });
    return number.negative && !nought ? u'-' + text : text;
}

} // namespace

std::optional<QString> plainNumber(QStringView text, int shift)
{
    auto number = parse(text.trimmed());
    if (!number)
        return std::nullopt;
    number->point += shift;
    roundToShown(*number);
    return written(*std::move(number));
}

} // namespace seraph::reader
