// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

/// The tables behind record_text.h: code → words in the language shown now.
namespace seraph::ui {

QHash<QString, QString> kindWords();
QHash<QString, QString> fieldWords();
QHash<QString, QString> actionWords();
QHash<QString, QString> permissionWords();
QHash<QString, QString> codeWords();
QString yesOrNo(bool value);

} // namespace seraph::ui
