// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/money.h"
#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <variant>
#include <vector>

namespace seraph::exchange {

/// A cell on its way out. Text is always written as text, whatever it begins with: a client called =HYPERLINK(…) stays one,
/// a telephone number keeps its noughts. Numbers, money and days are such, so that people can sum and sort.
using OutCell = std::variant<std::monostate, QString, qint64, double, Money, LocalDate>;
using OutRow = std::vector<OutCell>;

struct OutSheet {
    QString name;
    QStringList headers;
    /// The next row; nothing at the end. An error ends the writing, and no file is left.
    std::function<Result<std::optional<OutRow>>()> next;
};

/// Writes a workbook with one sheet: headers in bold and fixed, a filter over all columns. The file appears whole or not at
/// all; what passes through the disk on the way lies beside it and has no name. Invalid "sheet.too_large" above 1,048,575
/// rows; DiskFull, Io.
Status writeWorkbook(const QString& path, const OutSheet& sheet);

/// A row for the clipboard, separated by tabs. What a spreadsheet program would calculate when it is pasted (= + - @, tab,
/// also in full width) gets an apostrophe in front, as people type it.
QString clipboardLine(const QStringList& cells);

} // namespace seraph::exchange
