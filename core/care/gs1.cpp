// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/gs1.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace seraph::care {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar kSeparator(0x1D);
constexpr QChar kVisibleSeparator(0x241D);

/// Identifiers by their beginning: how many digits the identifier itself has, and how long its value is.
struct Identifier {
    const char* start;
    int digits;
    int length; ///< exact where fixed, else the longest
    bool fixed;
};
constexpr std::array kIdentifiers{
    Identifier{"00", 2, 18, true},    Identifier{"01", 2, 14, true},
    Identifier{"02", 2, 14, true},    Identifier{"10", 2, 20, false},
    Identifier{"11", 2, 6, true},     Identifier{"12", 2, 6, true},
    Identifier{"13", 2, 6, true},     Identifier{"15", 2, 6, true},
    Identifier{"16", 2, 6, true},     Identifier{"17", 2, 6, true},
    Identifier{"20", 2, 2, true},     Identifier{"21", 2, 20, false},
    Identifier{"22", 2, 20, false},   Identifier{"240", 3, 30, false},
    Identifier{"241", 3, 30, false},  Identifier{"250", 3, 30, false},
    Identifier{"30", 2, 8, false},    Identifier{"31", 4, 6, true},
    Identifier{"37", 2, 8, false},    Identifier{"400", 3, 30, false},
    Identifier{"41", 3, 13, true},    Identifier{"420", 3, 20, false},
    Identifier{"422", 3, 3, false},   Identifier{"7003", 4, 10, false},
    Identifier{"71", 3, 20, false},   Identifier{"8003", 4, 30, false},
    Identifier{"8004", 4, 30, false}, Identifier{"8005", 4, 6, false},
    Identifier{"8008", 4, 12, false}, Identifier{"91", 2, 90, false},
    Identifier{"92", 2, 90, false},   Identifier{"93", 2, 90, false},
    Identifier{"94", 2, 90, false},   Identifier{"95", 2, 90, false},
    Identifier{"96", 2, 90, false},   Identifier{"97", 2, 90, false},
    Identifier{"98", 2, 90, false},   Identifier{"99", 2, 90, false},
};

tl::unexpected<Error> wrong(const char* rule)
{
    return fail(invalid(u"code"_s, QString::fromLatin1(rule)));
}

const Identifier* identifierAt(QStringView text)
{
    const auto found =
        std::find_if(kIdentifiers.begin(), kIdentifiers.end(), [&](const Identifier& known) {
            return text.startsWith(QLatin1StringView(known.start)) && text.size() > known.digits;
        });
    return found == kIdentifiers.end() ? nullptr : found;
}

bool isDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// GS1 General Specifications 7.12: a year more than fifty ahead is of the last century, one fifty or more behind of the next.
int fullYear(int twoDigits, int currentYear)
{
    const int century = currentYear / 100 * 100;
    const int ahead = twoDigits - currentYear % 100;
    if (ahead >= 51)
        return century - 100 + twoDigits;
    return ahead <= -50 ? century + 100 + twoDigits : century + twoDigits;
}

std::optional<LocalDate> dateFrom(QStringView digits, LocalDate today)
{
    if (digits.size() != 6 || !isDigits(digits))
        return std::nullopt;
    const int year = fullYear(digits.first(2).toInt(), today.year());
    const LocalDate first(year, digits.mid(2, 2).toInt(), 1);
    const int day = digits.last(2).toInt();
    if (!first.isValid())
        return std::nullopt;
    const LocalDate date =
        day == 0 ? first.addMonths(1).addDays(-1) : LocalDate(year, first.month(), day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

Status take(ProductCode& into, QStringView identifier, QStringView value, LocalDate today)
{
    if (identifier == u"01") {
        if (!isDigits(value) || !hasCheckDigit(value.toString()))
            return wrong("check_digit");
        into.gtin = value.toString();
    } else if (identifier == u"10") {
        into.lot = value.toString();
    } else if (identifier == u"21") {
        into.serial = value.toString();
    } else if (identifier == u"17") {
        into.expires = dateFrom(value, today);
        if (!into.expires)
            return wrong("date");
    }
    return {};
}

/// "(01)…(10)…" as a string with separators.
QString withoutBrackets(const QString& text)
{
    static const QRegularExpression bracketed(uR"(\((\d{2,4})\))"_s);
    QString result = text;
    result.replace(bracketed, QString(kSeparator) + u"\\1"_s);
    return result;
}

QString tidied(const QString& code)
{
    static const QRegularExpression symbology(u"^\\][A-Za-z][0-9]"_s);
    QString text = code;
    text.replace(kVisibleSeparator, kSeparator);
    text.remove(u'\r').remove(u'\n').remove(u'\t');
    text = text.trimmed();
    text.remove(symbology);
    if (text.startsWith(u'('))
        text = withoutBrackets(text).remove(u' ');
    return text;
}

std::optional<ProductCode> bareNumber(const QString& text)
{
    const bool length = text.size() == 8 || text.size() == 12 || text.size() == 13 || text.size() == 14;
    if (!length || !isDigits(text) || !hasCheckDigit(text))
        return std::nullopt;
    return ProductCode{.gtin = text.rightJustified(14, u'0')};
}

} // namespace

bool hasCheckDigit(const QString& digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int weight = i % 2 == 0 ? 1 : 3;
        sum += digits[digits.size() - 1 - i].digitValue() * weight;
    }
    return digits.size() > 1 && sum % 10 == 0;
}

Result<ProductCode> parseProductCode(const QString& code, LocalDate today)
{
    const QString text = tidied(code);
    if (text.isEmpty())
        return wrong("required");
    if (auto product = bareNumber(text))
        return *product;
    ProductCode product;
    QStringView rest = text;
    while (!rest.isEmpty()) {
        if (rest.front() == kSeparator) {
            rest = rest.mid(1);
            continue;
        }
        const Identifier* identifier = identifierAt(rest);
        if (identifier == nullptr)
            return wrong("format");
        const QStringView name = rest.first(identifier->digits);
        rest = rest.mid(identifier->digits);
        const qsizetype end = rest.indexOf(kSeparator);
        const qsizetype upToEnd = end < 0 ? rest.size() : end;
        const qsizetype length = identifier->fixed ? identifier->length : upToEnd;
        if (length > upToEnd || length > identifier->length || length == 0)
            return wrong("format");
        TRY_STATUS(take(product, name, rest.first(length), today));
        rest = rest.mid(length);
    }
    return product;
}

} // namespace seraph::care
