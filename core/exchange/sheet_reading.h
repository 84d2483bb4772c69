// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/sheet.h"

#include <chrono>
#include <functional>

namespace seraph::exchange {

/// A file that somebody wants to bring in, and the program that parses it. The file is handed over as an open descriptor: the
/// reader learns no name, opens nothing and holds no key.
struct SheetFile {
    QString path;
    QString reader; ///< seraph-reader; see readerProgram()
};

/// seraph-reader beside the running program, or where a build puts it; empty where it is missing.
QString readerProgram();

/// What the parent allows, beside what the reader denies itself.
struct ReadingLimits {
    std::chrono::milliseconds silence{30'000}; ///< without a word the reader is ended
    qint64 outputBytes = qint64(2) * 1024 * 1024 * 1024;
};

/// Takes one row. An error ends the reading and is its outcome: Cancelled where a person stopped it.
using RowTaker = std::function<Status(SheetRow&&)>;

struct SheetContent {
    FileForm form{};
    SheetTotals totals{};
};

/// Has the file parsed and takes its rows one by one, in memory that does not grow with it. Blocks; for a worker thread.
/// Invalid with the reader's reason ("sheet.damaged" …); NotFound "file.not_found"; Io "sheet.reader_missing"; Corrupt
/// "sheet.reader_failed" where the reader died or spoke nonsense, which is how a hostile file ends.
Result<SheetContent> readSheet(const SheetFile& file,
                               const ReadRequest& request,
                               const RowTaker& take,
                               const ReadingLimits& limits = {});

/// The beginning of a sheet, for people to look at before anything is done with it.
struct SheetPreview {
    FileForm form{};
    std::vector<SheetRow> rows{};
};
Result<SheetPreview> previewSheet(const SheetFile& file, ReadRequest request);

} // namespace seraph::exchange
