// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/permissions.h"
#include "core/catalogue/sop.h"
#include "core/session/command.h"

namespace seraph::catalogue {

/// A round of the premises, with the draft of its first version. Invalid: name "required", "too_long"; role "required".
struct AddPremisesSop {
    using Output = SopId;
    static constexpr const char* kName = "AddPremisesSop";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"sop.added"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    LocalizedText name;
    Schedule schedule = Schedule::DailyOpen;
    QString role;
};
Result<SopId> handle(const AddPremisesSop& command, session::WriteContext& context);

/// A draft that begins as the version in force. Where there is a draft already, that one.
struct DraftSop {
    using Output = SopVersionId;
    static constexpr const char* kName = "DraftSop";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"sop.drafted"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    SopId sop;
};
Result<SopVersionId> handle(const DraftSop& command, session::WriteContext& context);

/// Invalid as checkSteps() says.
struct EditSopDraft {
    using Output = void;
    static constexpr const char* kName = "EditSopDraft";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"sop.draft_edited"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    SopVersionId version;
    storage::Revision revision;
    std::vector<SopStep> steps;
    QString changeNote;
};
Result<void> handle(const EditSopDraft& command, session::WriteContext& context);

/// Throws a draft away.
struct DiscardSopDraft {
    using Output = void;
    static constexpr const char* kName = "DiscardSopDraft";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"sop.draft_discarded"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    SopVersionId version;
    storage::Revision revision;
};
Result<void> handle(const DiscardSopDraft& command, session::WriteContext& context);

/// Puts the steps in force for what begins from now on. Those of a shared block also go, as a new version each, into every SOP
/// in force that contains the block.
struct ReleaseSop {
    using Output = void;
    static constexpr const char* kName = "ReleaseSop";
    static constexpr session::Permission kPermission = kRelease;
    static constexpr session::Action kAction{"sop.released"};
    static constexpr session::Undo kUndo = session::Undo::No;
    SopVersionId version;
    storage::Revision revision;
};
Result<void> handle(const ReleaseSop& command, session::WriteContext& context);

/// A round that is not made any more. Conflict "sop.belongs_to_service" for others.
struct ArchiveSop {
    using Output = void;
    static constexpr const char* kName = "ArchiveSop";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"sop.archived"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    SopId sop;
    storage::Revision revision;
};
Result<void> handle(const ArchiveSop& command, session::WriteContext& context);

} // namespace seraph::catalogue
