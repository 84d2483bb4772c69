// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/record_text.h"

#include "core/base/localized_text.h"
#include "ui/text/format.h"
#include "ui/text/module_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <optional>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

struct RecordText {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::RecordText)
};

/// A code of a later version has no words yet and is shown as it is.
QString wordsOrCode(WordTable table, const QString& code)
{
    const QString words = wordsFor(table, code);
    return words.isEmpty() ? code : words;
}

bool isInstant(const QString& field)
{
    return field.endsWith(u"_at"_s);
}

/// The names of amounts, of columns and inside structures; everything else that is a number counts something.
bool isAmount(const QString& field)
{
    static const QStringList kAmounts{u"amount"_s,
                                      u"amount_before"_s,
                                      u"amount_after"_s,
                                      u"price"_s,
                                      u"lowest"_s,
                                      u"claimed"_s,
                                      u"agreed"_s,
                                      u"discount"_s,
                                      u"fee"_s,
                                      u"wage"_s,
                                      u"deposit"_s,
                                      u"expected_wage"_s,
                                      u"budget"_s,
                                      u"trial_wage"_s,
                                      u"price_from"_s};
    return kAmounts.contains(field);
}

QString numberText(const QString& field, const QJsonValue& value, const Format& format)
{
    const qint64 number = value.toInteger();
    if (isInstant(field))
        return format.dateTime(fromMilliseconds(number));
    if (isAmount(field))
        return format.money(number);
    if (field.endsWith(u"_id"_s))
        return QString::number(number);
    return value.toDouble() == double(number) ? format.number(number)
                                              : format.decimal(value.toDouble(), 2);
}

QString listText(const QString& field, const QJsonArray& list, const Format& format)
{
    QStringList lines;
    bool haveParts = false;
    for (const QJsonValue& each : list) {
        lines << valueText(field, each, format);
        haveParts = haveParts || each.isObject();
    }
    return lines.isEmpty() ? u"—"_s : lines.join(haveParts ? u"\n"_s : RecordText::tr(", "));
}

/// A text in both languages is one text; of other structures, the parts that say something.
QString partsText(const QJsonObject& parts, const Format& format)
{
    if (parts.contains(u"zh"_s) && parts.size() <= 2) {
        const LocalizedText text{parts[u"zh"_s].toString(), parts[u"en"_s].toString()};
        const bool chinese = format.locale().language() == QLocale::Chinese;
        return text.in(chinese ? Language::Chinese : Language::English);
    }
    QStringList lines;
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        if (const QString text = valueText(part.key(), *part, format); text != u"—"_s)
            lines << RecordText::tr("%1: %2").arg(fieldText(part.key()), text);
    }
    return lines.isEmpty() ? u"—"_s : lines.join(RecordText::tr("; "));
}

/// Moments leave the store in universal time, as text; people read them in the time of their place.
std::optional<Instant> momentIn(const QString& text)
{
    static const QRegularExpression kMoment(u"^\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z$"_s);
    if (!kMoment.match(text).hasMatch())
        return std::nullopt;
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    return moment.isValid() ? std::optional(fromMilliseconds(moment.toMSecsSinceEpoch())) : std::nullopt;
}

} // namespace

QString kindText(const QString& kind)
{
    return wordsOrCode(WordTable::Kinds, kind);
}

QString fieldText(const QString& field)
{
    return wordsOrCode(WordTable::Fields, field);
}

QString actionText(const QString& action)
{
    return wordsOrCode(WordTable::Actions, action);
}

QString permissionText(const QString& permission)
{
    return wordsOrCode(WordTable::Permissions, permission);
}

QString codeWord(const QString& code)
{
    return wordsOrCode(WordTable::Codes, code);
}

QString valueText(const QString& field, const QJsonValue& value, const Format& format)
{
    switch (value.type()) {
    case QJsonValue::Bool: return value.toBool() ? RecordText::tr("yes") : RecordText::tr("no");
    case QJsonValue::Double: return numberText(field, value, format);
    case QJsonValue::Array: return listText(field, value.toArray(), format);
    case QJsonValue::Object: return partsText(value.toObject(), format);
    default: break;
    }
    const QString text = value.toString();
    if (text.isEmpty())
        return u"—"_s;
    if (const auto moment = momentIn(text))
        return format.dateTime(*moment);
    // A house is open on a holiday in another sense than a case is: such a field has words of its own.
    const QString ofField = field + u'.' + text;
    return wordsOrCode(WordTable::Codes, hasWordsFor(WordTable::Codes, ofField) ? ofField : text);
}

bool hasKindText(const QString& kind)
{
    return hasWordsFor(WordTable::Kinds, kind);
}

bool hasActionText(const QString& action)
{
    return hasWordsFor(WordTable::Actions, action);
}

bool hasFieldText(const QString& field)
{
    return hasWordsFor(WordTable::Fields, field);
}

bool hasPermissionText(const QString& permission)
{
    return hasWordsFor(WordTable::Permissions, permission);
}

} // namespace seraph::ui
