// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/coded.h"

#include <QString>

#include <vector>

/// A table that somebody else's program wrote, as it comes in.
namespace seraph::exchange {

enum class CellKind { Text, Number, Date, DateTime, Time, Boolean, Error };

/// One filled cell. Numbers are decimals without exponent, dates and times ISO 8601, so that nothing depends on where it is read.
struct SheetCell {
    int column = 0; ///< from 0
    CellKind kind = CellKind::Text;
    QString text{};

    friend bool operator==(const SheetCell&, const SheetCell&) = default;
};

/// One row with at least one filled cell.
struct SheetRow {
    int number = 0; ///< from 1, as the program that wrote it counts
    bool hidden = false;
    std::vector<SheetCell> cells{}; ///< by column

    /// Empty where nothing stands.
    QString text(int column) const;
    friend bool operator==(const SheetRow&, const SheetRow&) = default;
};

struct SheetName {
    QString name{};
    bool hidden = false;

    friend bool operator==(const SheetName&, const SheetName&) = default;
};

enum class FileKind { Workbook, DelimitedText };

/// What a file turned out to be.
struct FileForm {
    FileKind kind = FileKind::Workbook;
    std::vector<SheetName> sheets{}; ///< of a workbook
    QString encoding{};  ///< of text: utf-8, gb18030, big5, utf-16le, utf-16be, windows-1252
    QString separator{}; ///< of text: comma, semicolon, tab, bar

    friend bool operator==(const FileForm&, const FileForm&) = default;
};

/// What was found besides the cells, so that nobody has to wonder where something went.
struct SheetTotals {
    int rows = 0;
    qint64 cells = 0;
    int hiddenRows = 0;
    int mergedRanges = 0; ///< the value stands in the first cell of each
    int errorCells = 0;   ///< #N/A and the like, and formulas that were never calculated

    friend bool operator==(const SheetTotals&, const SheetTotals&) = default;
};

/// Which part of a file to read, and how, where a person knows better than the reader.
struct ReadRequest {
    int sheet = -1;      ///< of a workbook, from 0; -1: the first one that is not hidden
    QString encoding{};  ///< of text; empty: found out
    QString separator{}; ///< of text; empty: found out
    int rows = -1;       ///< no more than these; -1: all

    friend bool operator==(const ReadRequest&, const ReadRequest&) = default;
};

/// The encodings and separators that a person may choose, as codes.
QStringList knownEncodings();
QStringList knownSeparators();
/// The character behind the code; a null character for an unknown one.
QChar separatorFor(const QString& code);

} // namespace seraph::exchange

template <> struct seraph::Codes<seraph::exchange::FileKind> {
    using Kind = seraph::exchange::FileKind;
    static constexpr std::array kAll{std::pair{Kind::Workbook, "workbook"},
                                     std::pair{Kind::DelimitedText, "text"}};
};
