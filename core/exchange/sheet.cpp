// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet.h"

#include <QStringList>

#include <algorithm>

namespace seraph::exchange {

using namespace Qt::StringLiterals;

QString SheetRow::text(int column) const
{
    const auto cell = std::find_if(
        cells.begin(), cells.end(), [&](const SheetCell& each) { return each.column == column; });
    return cell == cells.end() ? QString() : cell->text;
}

QStringList knownEncodings()
{
    return {u"utf-8"_s, u"gb18030"_s, u"big5"_s, u"utf-16le"_s, u"utf-16be"_s, u"windows-1252"_s};
}

QStringList knownSeparators()
{
    return {u"comma"_s, u"semicolon"_s, u"tab"_s, u"bar"_s};
}

QChar separatorFor(const QString& code)
{
    constexpr QStringView kCharacters = u",;\t|";
    const qsizetype at = knownSeparators().indexOf(code);
    return at < 0 ? QChar() : kCharacters[at];
}

} // namespace seraph::exchange
