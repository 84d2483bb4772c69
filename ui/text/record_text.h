// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

namespace seraph::ui {

class Format;

/// Words for the codes under which records lie: kinds of records, their fields, what was done. A code that has no words yet
/// (a later version's) is shown as it is.
QString kindText(const QString& kind);
QString fieldText(const QString& field);
QString actionText(const QString& action);
QString permissionText(const QString& permission);
/// A code that stands in a record, as words: "full_time".
QString codeWord(const QString& code);
/// A stored value as people read it: times as times, codes as words, nothing as a dash.
QString valueText(const QString& field, const QJsonValue& value, const Format& format);

bool hasKindText(const QString& kind);
bool hasActionText(const QString& action);
bool hasFieldText(const QString& field);
bool hasPermissionText(const QString& permission);

} // namespace seraph::ui
