// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/sheet.h"

#include <functional>

namespace seraph::reader {

using exchange::CellKind;
using exchange::FileForm;
using exchange::ReadRequest;
using exchange::SheetCell;
using exchange::SheetRow;
using exchange::SheetTotals;

/// Where a parser puts what it finds, as it finds it: first the form, then the rows.
struct RowSink {
    std::function<void(const FileForm&)> form;
    std::function<void(const SheetRow&)> row;
};

/// The longest text that a spreadsheet program lets into one cell, doubled: some count in bytes.
inline constexpr qsizetype kLongestCell = 65536;

/// The widest sheet that a spreadsheet program makes.
inline constexpr int kMostColumns = 16384;

/// Why a file is refused; every code starts with "sheet.".
inline tl::unexpected<Error> refuse(const char* reason, const QString& detail = {})
{
    return fail(ErrorCode::Invalid, QLatin1StringView(reason), detail);
}

} // namespace seraph::reader
