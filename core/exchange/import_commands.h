// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/permissions.h"
#include "core/clients/permissions.h"
#include "core/consultations/permissions.h"
#include "core/exchange/import_batch.h"
#include "core/exchange/permissions.h"
#include "core/exchange/row_values.h"
#include "core/followups/permissions.h"
#include "core/organisation/permissions.h"
#include "core/placements/permissions.h"
#include "core/session/command.h"
#include "core/training/permissions.h"

namespace seraph::exchange {

/// What to do with a row that seems to be on file already.
enum class OnDuplicate { Skip, Add };

/// What became of a row.
struct ImportedRow {
    enum class Outcome { Added, Duplicate };
    Outcome outcome = Outcome::Added;
    qint64 record = 0; ///< the new one, or the one that it seems to be
    int points = 0;    ///< how likely, of a duplicate; 0 to 100
};

// One row each, inside the batch of an import. Fields are named as in resources/content/import_fields.json; broken rules
// carry these names. Each asks for the right to make by hand what it makes.

/// A client with contacts, address and background. A duplicate by the client's number, and from clients::kLikelyFrom on who
/// has the same name or identity number.
struct ImportClient {
    using Output = ImportedRow;
    static constexpr const char* kName = "ImportClient";
    static constexpr session::Permission kPermission = clients::kEdit;
    static constexpr session::Action kAction{"client.imported"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    RowValues values{};
    OnDuplicate onDuplicate = OnDuplicate::Skip;
};
Result<ImportedRow> handle(const ImportClient& command, session::WriteContext& context);

/// Somebody who works here, without an account. A duplicate by identity number, or by name and phone.
struct ImportStaff {
    using Output = ImportedRow;
    static constexpr const char* kName = "ImportStaff";
    static constexpr session::Permission kPermission = organisation::kEditStaff;
    static constexpr session::Action kAction{"staff.imported"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    RowValues values{};
    OnDuplicate onDuplicate = OnDuplicate::Skip;
};
Result<ImportedRow> handle(const ImportStaff& command, session::WriteContext& context);

/// A service with its price, both as drafts; its category where there is none of that name. A service that is on file gets the
/// price as a draft, and is a duplicate where the price is the same.
struct ImportService {
    using Output = ImportedRow;
    static constexpr const char* kName = "ImportService";
    static constexpr session::Permission kPermission = catalogue::kEdit;
    static constexpr session::Action kAction{"service.imported"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    RowValues values{};
};
Result<ImportedRow> handle(const ImportService& command, session::WriteContext& context);

/// A course that was sold elsewhere, as an order for the sessions that are left. The client is meant by number, or by name and
/// phone; the service by name or code. Invalid: client "unknown", "ambiguous"; service "unknown", "not_released", "no_price".
struct ImportCourse {
    using Output = ImportedRow;
    static constexpr const char* kName = "ImportCourse";
    static constexpr session::Permission kPermission = consultations::kOrder;
    static constexpr session::Action kAction{"order.imported"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    RowValues values{};
};
Result<ImportedRow> handle(const ImportCourse& command, session::WriteContext& context);

/// A call that is owed, as followups::AddFollowUp makes one; what was due before today is due now, and the day stays in the
/// note. Invalid: client "unknown", "ambiguous"; day "required"; note "required"; channel, advisor "unknown".
struct ImportFollowUp {
    using Output = ImportedRow;
    static constexpr const char* kName = "ImportFollowUp";
    static constexpr session::Permission kPermission = followups::kWork;
    static constexpr session::Action kAction{"followup.imported"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    RowValues values{};
};
Result<ImportedRow> handle(const ImportFollowUp& command, session::WriteContext& context);

/// A worker who is with a household under a contract on paper: the need, the contract and the placement as they run. What
/// was checked or signed elsewhere counts as waived, with that as the reason. The worker is one of the staff, by name and
/// phone. Invalid: client, worker, service "unknown", "ambiguous"; mode "unknown"; starts_on, ends_on "required"; ends_on
/// "in_past"; wage "required"; place "required" where the client has no address. Conflict "worker.busy" and what
/// placements says.
struct ImportPlacement {
    using Output = ImportedRow;
    static constexpr const char* kName = "ImportPlacement";
    static constexpr session::Permission kPermission = placements::kApprove;
    static constexpr session::Action kAction{"placement.imported"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    RowValues values{};
};
Result<ImportedRow> handle(const ImportPlacement& command, session::WriteContext& context);

/// A question of the bank. Kind and area by code or by what people call them; the right options by their letters ("ABC"), a
/// row to be put in order is written in its order; of words, what the examiner looks for, one point each, parted by
/// semicolons. A duplicate by its code. Invalid: kind, area, answer "unknown"; what training::checkQuestion() says.
struct ImportQuestion {
    using Output = ImportedRow;
    static constexpr const char* kName = "ImportQuestion";
    static constexpr session::Permission kPermission = training::kEdit;
    static constexpr session::Action kAction{"question.imported"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    RowValues values{};
};
Result<ImportedRow> handle(const ImportQuestion& command, session::WriteContext& context);

/// The last command of an import's batch: what came in, and how the headers were understood.
struct RecordImport {
    using Output = ImportBatchId;
    static constexpr const char* kName = "RecordImport";
    static constexpr session::Permission kPermission = kImport;
    static constexpr session::Action kAction{"import.made"};
    static constexpr session::Undo kUndo = session::Undo::No; // UndoImport knows more
    ImportKind kind = ImportKind::Clients;
    QString fileName{};
    QString sheetName{};
    ImportCounts counts{};
    QByteArray prints{}; ///< fingerprints of the rows taken, one after the other
    QString headerKey{};
    HeaderChoice choice{};
};
Result<ImportBatchId> handle(const RecordImport& command, session::WriteContext& context);

/// What to do with what somebody has worked with since it came in.
enum class OnUsed { Refuse, Keep };

struct UndoneImport {
    int removed = 0; ///< records in the recycle bin
    int kept = 0;    ///< because they were used
};
/// Takes a whole import back: what it made goes to the recycle bin. Conflict "import.undone"; "import.used" with the number
/// as detail where something was used since and OnUsed says Refuse. Asks for the right to edit each kind.
struct UndoImport {
    using Output = UndoneImport;
    static constexpr const char* kName = "UndoImport";
    static constexpr session::Permission kPermission = kImport;
    static constexpr session::Action kAction{"import.undone"};
    static constexpr session::Undo kUndo = session::Undo::No;
    ImportBatchId batch;
    OnUsed onUsed = OnUsed::Refuse;
};
Result<UndoneImport> handle(const UndoImport& command, session::WriteContext& context);

} // namespace seraph::exchange
