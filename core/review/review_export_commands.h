// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localized_text.h"
#include "core/review/inspection_queries.h"
#include "core/review/review_queries.h"

#include <QJsonObject>

namespace seraph::review {

/// {"period","branch","indicators":[{"code","value","n","low","high","unit","dimension","status"}…],"contradictions":[…]}:
/// what the command line prints and the pack holds. Figures alone, nobody's data.
QJsonObject reviewJson(const ReviewPage& page);

/// The figures, their definitions and native charts as a workbook. The caller notes the export before (NoteReviewExport).
/// DiskFull, Io.
Status writeReviewWorkbook(const QString& path,
                           const ReviewPage& page,
                           const std::vector<Trend>& trends,
                           Language language);
/// Hours and days by worker.
Status writeHoursWorkbook(const QString& path,
                          const Period& period,
                          const std::vector<WorkerHours>& hours,
                          Language language);
/// For the head office or the association (C-259): reviewJson() with definitions, no person, no client, no free text. Writes
/// the file whole or not at all.
Status writePack(const QString& path, const ReviewPage& page, const QString& organisation);

/// The figures of a month leave the program; the entry is there before the file is. Invalid: what "unknown".
struct NoteReviewExport {
    using Output = void;
    static constexpr const char* kName = "NoteReviewExport";
    static constexpr session::Permission kPermission = kExport;
    static constexpr session::Action kAction{"review.exported"};
    static constexpr session::Undo kUndo = session::Undo::No;
    Period period;
    QString what{}; ///< "workbook", "pdf", "pack", "hours", "sample", "notice"
};
Result<void> handle(const NoteReviewExport& command, session::WriteContext& context);

} // namespace seraph::review
