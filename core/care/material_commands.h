// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/material.h"
#include "core/care/permissions.h"
#include "core/session/command.h"

namespace seraph::care {

/// A lot comes into the house. Invalid: what checkDetails() says. Conflict "lot.known".
struct AddLot {
    using Output = LotId;
    static constexpr const char* kName = "AddLot";
    static constexpr session::Permission kPermission = kLots;
    static constexpr session::Action kAction{"lot.added"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    LotDetails details{};
};
Result<LotId> handle(const AddLot& command, session::WriteContext& context);

/// What was typed about it was wrong.
struct EditLot {
    using Output = void;
    static constexpr const char* kName = "EditLot";
    static constexpr session::Permission kPermission = kLots;
    static constexpr session::Action kAction{"lot.edited"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    LotId lot;
    storage::Revision revision;
    LotDetails details{};
};
Result<void> handle(const EditLot& command, session::WriteContext& context);

/// Nobody gets any more of it. Invalid: reason "required", "too_long". Conflict "lot.recalled".
struct RecallLot {
    using Output = void;
    static constexpr const char* kName = "RecallLot";
    static constexpr session::Permission kPermission = kLots;
    static constexpr session::Action kAction{"lot.recalled"};
    static constexpr session::Undo kUndo = session::Undo::No;
    LotId lot;
    storage::Revision revision;
    QString reason;
};
Result<void> handle(const RecallLot& command, session::WriteContext& context);

/// The recall was a mistake or was taken back. Invalid: reason "required", "too_long". Conflict "lot.not_recalled".
struct LiftRecall {
    using Output = void;
    static constexpr const char* kName = "LiftRecall";
    static constexpr session::Permission kPermission = kLots;
    static constexpr session::Action kAction{"lot.recall_lifted"};
    static constexpr session::Undo kUndo = session::Undo::No;
    LotId lot;
    storage::Revision revision;
    QString reason;
};
Result<void> handle(const LiftRecall& command, session::WriteContext& context);

/// Some of a lot is given to the client of a running record. A lot that is not known yet is entered from the same code.
/// Invalid: lot, product "required", "too_long"; amount "not_a_number"; unit "too_long"; gtin "check_digit"; step
/// "other_record"; used_by "left". Conflict "lot.expired", "lot.recalled", "lot.other_expiry" where the lot is on file with
/// another last day, "care.not_running".
struct UseMaterial {
    using Output = MaterialUseId;
    static constexpr const char* kName = "UseMaterial";
    static constexpr session::Permission kPermission = kWorkCare;
    static constexpr session::Action kAction{"material.used"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    CareRecordId record;
    LotDetails details{};
    std::optional<StepId> step{};
    QString serial{};
    QString amount{};
    QString unit{};
    QString scanned{};                ///< as the scanner gave it; empty: keyed in
    std::optional<PersonId> usedBy{}; ///< nothing: the performer
};
Result<MaterialUseId> handle(const UseMaterial& command, session::WriteContext& context);

/// It was not used after all, while the record is open.
struct RemoveMaterial {
    using Output = void;
    static constexpr const char* kName = "RemoveMaterial";
    static constexpr session::Permission kPermission = kWorkCare;
    static constexpr session::Action kAction{"material.removed"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    MaterialUseId use;
    storage::Revision revision;
};
Result<void> handle(const RemoveMaterial& command, session::WriteContext& context);

} // namespace seraph::care
