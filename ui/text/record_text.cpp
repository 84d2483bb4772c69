// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/record_text.h"

#include "ui/text/format.h"
#include "ui/text/module_words.h"

#include <QCoreApplication>

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
    if (value.isNull() || value.isUndefined())
        return u"—"_s;
    if (value.isBool())
        return value.toBool() ? RecordText::tr("yes") : RecordText::tr("no");
    if (value.isDouble())
        return isInstant(field) ? format.dateTime(fromMilliseconds(value.toInteger())) : format.number(value.toInteger());
    const QString text = value.toString();
    return text.isEmpty() ? u"—"_s : wordsOrCode(WordTable::Codes, text);
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
