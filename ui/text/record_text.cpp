// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/record_text.h"

#include "ui/text/record_words.h"

#include "ui/text/format.h"

#include <QStringList>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

bool isInstant(const QString& field)
{
    return field.endsWith(u"_at"_s);
}

} // namespace

QString kindText(const QString& kind)
{
    return kindWords().value(kind, kind);
}

QString fieldText(const QString& field)
{
    return fieldWords().value(field, field);
}

QString actionText(const QString& action)
{
    return actionWords().value(action, action);
}

QString permissionText(const QString& permission)
{
    return permissionWords().value(permission, permission);
}

QString valueText(const QString& field, const QJsonValue& value, const Format& format)
{
    if (value.isNull() || value.isUndefined())
        return u"—"_s;
    if (value.isBool())
        return yesOrNo(value.toBool());
    if (value.isDouble())
        return isInstant(field) ? format.dateTime(fromMilliseconds(value.toInteger())) : format.number(value.toInteger());
    const QString text = value.toString();
    return text.isEmpty() ? u"—"_s : codeWords().value(text, text);
}

bool hasKindText(const QString& kind)
{
    return kindWords().contains(kind);
}

bool hasActionText(const QString& action)
{
    return actionWords().contains(action);
}

bool hasFieldText(const QString& field)
{
    return fieldWords().contains(field);
}

bool hasPermissionText(const QString& permission)
{
    return permissionWords().contains(permission);
}

} // namespace seraph::ui
