// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_commands.h"
#include "core/exchange/sheet_reading.h"
#include "core/session/session.h"

#include <QSet>

namespace seraph::exchange {

enum class HiddenRows { Import, LeaveOut };

/// One file, understood.
struct ImportJob {
    ImportKind kind = ImportKind::Clients;
    SheetFile file{};
    ReadRequest request{};
    ColumnMap map{};
    OnDuplicate onDuplicate = OnDuplicate::Skip;
    HiddenRows hiddenRows = HiddenRows::Import;
};

/// Why a row did not come in; one for each broken field.
struct RowIssue {
    int row = 0;      ///< its number in the file
    QString column{}; ///< the header of the column, or the field where it has none
    QString field{};
    QString rule{}; ///< a code; words are made in ui/text
};

struct DuplicateRow {
    int row = 0;
    qint64 record = 0; ///< what is on file already; 0: the same row came in before
    int points = 0;
};

struct ImportReport {
    ImportCounts counts{};
    std::vector<RowIssue> issues{};
    std::vector<SheetRow> rejected{}; ///< the rows of the issues, whole
    std::vector<DuplicateRow> duplicates{};
    QStringList columnsLeftOut{}; ///< by their headers; by their letter where one has cells and no header
    SheetContent content{};
    std::optional<ImportBatchId> batch{}; ///< nothing after a dry run, and where nothing was new
};

/// Told now and then how many rows were read; an error (Cancelled) stops everything and leaves nothing behind.
using ImportProgress = std::function<Status(int rows)>;

/// The file looked at with the fields of its kind: a proposal that remembers how such headers were understood before.
struct UnderstoodFile {
    SheetPreview preview{};
    std::vector<ImportField> fields{};
    ColumnMap map{};
};
Result<UnderstoodFile> understand(session::Session& session,
                                  ImportKind kind,
                                  const SheetFile& file,
                                  const ReadRequest& request);

/// Does the whole import and takes it back: what it counts is what would happen. Blocks, for a worker's session.
Result<ImportReport> tryImport(session::Session& session,
                               const ImportJob& job,
                               const ImportProgress& progress = {});
/// The same for good, in one transaction and one journal command. A row that breaks a rule is left out and reported; any
/// other failure leaves nothing. Invalid as checkMap() says; Denied; what readSheet() says.
Result<ImportReport> runImport(session::Session& session,
                               const ImportJob& job,
                               const ImportProgress& progress = {});

/// Where a workspace's file name is shown, without the way to it.
QString fileNameOf(const SheetFile& file);

} // namespace seraph::exchange
