// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_values.h"

#include "core/base/field_check.h"

#include <QRegularExpression>

#include <sodium.h>

namespace seraph::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kFingerprintBytes = 16;
constexpr qsizetype kExactDigits = 15;
constexpr int kMostWholeDigits = 12;

/// Fields whose digits are a name and no amount.
bool isLongNumber(const QString& field)
{
    return field == u"identity_number"_s || field == u"number"_s || field == u"client_number"_s ||
           field.contains(u"phone"_s);
}

/// A spreadsheet keeps fifteen digits of a number; a card of eighteen ends in noughts afterwards. In a text file the same
/// number was saved as 1.38E+10.
bool hasLostDigits(const SheetCell& cell, const QString& field)
{
    static const QRegularExpression power(uR"(^\d(?:\.\d+)?[eE]\+?\d+$)"_s);
    if (!isLongNumber(field))
        return false;
    return cell.kind == CellKind::Number
               ? cell.text.size() > kExactDigits && cell.text.endsWith(u"000"_s)
               : power.match(cell.text.trimmed()).hasMatch();
}

/// Programs that take every number for a measurement save a phone as 13800000012.0.
QString textOf(const SheetCell& cell, const QString& field)
{
    static const QRegularExpression measured(uR"(^(\d+)\.0+$)"_s);
    const QString text = cell.text.trimmed();
    const auto match = isLongNumber(field) ? measured.match(text) : QRegularExpressionMatch();
    return match.hasMatch() ? match.captured(1) : text;
}

/// Several columns in one field: each with its header, so that nothing loses its meaning.
void add(RowValues& values, const QString& field, const QString& text, const QString& header, bool alone)
{
    if (alone) {
        values.insert(field, text);
        return;
    }
    QString& all = values[field];
    all += (all.isEmpty() ? QString() : u"\n"_s) + header + u": "_s + text;
}

void joinName(RowValues& values)
{
    const QString family = values.take(u"family_name"_s);
    const QString given = values.take(u"given_name"_s);
    if (values.contains(u"name"_s) || (family.isEmpty() && given.isEmpty()))
        return;
    const bool chinese = !family.isEmpty() && family.front().unicode() >= 0x2E80;
    values.insert(u"name"_s, chinese ? family + given : (given + u' ' + family).trimmed());
}

Error broken(const QString& field, const char* rule)
{
    return invalid(field, QLatin1StringView(rule));
}

/// Two readings of 5/10/2026: one counts if the other is no day or the same.
Result<std::optional<LocalDate>> dayFromParts(const QString& field, int first, int second, int year)
{
    const QDate monthFirst(year, first, second);
    const QDate dayFirst(year, second, first);
    if (monthFirst.isValid() && dayFirst.isValid() && monthFirst != dayFirst)
        return fail(broken(field, "ambiguous_date"));
    const QDate day = monthFirst.isValid() ? monthFirst : dayFirst;
    return day.isValid() ? Result<std::optional<LocalDate>>(day) : fail(broken(field, "bad_date"));
}

} // namespace

Result<RowValues> valuesOf(const SheetRow& row, const ColumnMap& map)
{
    RowValues values;
    FieldCheck check;
    for (const SheetCell& cell : row.cells) {
        const QString field = map.fields.value(cell.column);
        const QString text = textOf(cell, field);
        if (field.isEmpty() || text.isEmpty())
            continue;
        check.require(cell.kind != CellKind::Error, field, "error_cell");
        check.require(!hasLostDigits(cell, field), field, "digits_lost");
        const bool alone =
            field != QLatin1StringView(kAlsoNoted) && map.fields.values().count(field) == 1;
        add(values, field, text, map.headers.value(cell.column), alone);
    }
    TRY_STATUS(check.result());
    joinName(values);
    return values;
}

QByteArray fingerprintOf(ImportKind kind, const RowValues& values)
{
    QByteArray bytes = codeOf(kind);
    for (auto value = values.begin(); value != values.end(); ++value)
        bytes += '\n' + value.key().toUtf8() + '=' + value.value().toUtf8() + '\0';
    QByteArray print(kFingerprintBytes, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char*>(print.data()),
                       std::size_t(print.size()),
                       reinterpret_cast<const unsigned char*>(bytes.constData()),
                       std::size_t(bytes.size()),
                       nullptr,
                       0);
    return print;
}

QString notesOf(const RowValues& values)
{
    const QString both = values[u"notes"_s] + u'\n' + values[QLatin1StringView(kAlsoNoted)];
    return both.trimmed();
}

Result<std::optional<LocalDate>> readDay(const QString& field, const QString& text)
{
    static const QRegularExpression year(
        uR"(^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[T\s].*)?$)"_s);
    static const QRegularExpression digits(uR"(^(\d{4})(\d{2})(\d{2})$)"_s);
    static const QRegularExpression other(uR"(^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:\s.*)?$)"_s);
    if (text.trimmed().isEmpty())
        return std::nullopt;
    const QString plain = text.normalized(QString::NormalizationForm_KC).trimmed();
    for (const auto& form : {year, digits}) {
        const auto match = form.match(plain);
        if (!match.hasMatch())
            continue;
        const QDate day(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        if (day.isValid())
            return day;
    }
    const auto match = other.match(plain);
    if (match.hasMatch())
        return dayFromParts(
            field, match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    return fail(broken(field, "bad_date"));
}

Result<std::optional<Money>> readAmount(const QString& field, const QString& text)
{
    static const QRegularExpression decoration(u"[\\s,，¥￥$元]|RMB|CNY"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression amount(uR"(^(\d+)(?:\.(\d{1,2})0*)?$)"_s);
    if (text.trimmed().isEmpty())
        return std::nullopt;
    const QString plain = text.normalized(QString::NormalizationForm_KC).remove(decoration);
    const auto match = amount.match(plain);
    if (!match.hasMatch() || match.captured(1).size() > kMostWholeDigits)
        return fail(broken(field, "bad_amount"));
    const qint64 whole = match.captured(1).toLongLong();
    const qint64 cents = match.captured(2).leftJustified(2, u'0').toLongLong();
    return Money(whole * 100 + cents);
}

Result<std::optional<int>> readCount(const QString& field, const QString& text)
{
    static const QRegularExpression count(
        uR"(^(\d{1,6})(?:\.0*)?\s*(?:次|分钟|个月|月|min|minutes|months)?$)"_s);
    if (text.trimmed().isEmpty())
        return std::nullopt;
    const auto match = count.match(text.normalized(QString::NormalizationForm_KC).trimmed());
    if (!match.hasMatch())
        return fail(broken(field, "bad_number"));
    return match.captured(1).toInt();
}

Result<std::optional<organisation::Sex>> readSex(const QString& field, const QString& text)
{
    static const QStringList kFemale{
        u"女"_s, u"女士"_s, u"女性"_s, u"f"_s, u"female"_s, u"w"_s, u"woman"_s};
    static const QStringList kMale{u"男"_s, u"男士"_s, u"男性"_s, u"先生"_s, u"m"_s, u"male"_s, u"man"_s};
    const QString word = text.trimmed().toLower();
    if (word.isEmpty() || word == u"未知"_s || word == u"unknown"_s)
        return std::nullopt;
    if (kFemale.contains(word))
        return organisation::Sex::Female;
    if (kMale.contains(word))
        return organisation::Sex::Male;
    return fail(broken(field, "unknown"));
}

} // namespace seraph::exchange
