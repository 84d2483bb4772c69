// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualifications/gate.h"
#include "core/qualifications/permissions.h"
#include "core/session/command.h"

namespace seraph::qualifications {

/// One more rule; it watches from today. Invalid: gate "no_kind" where no kind is named and the gate is not that of who
/// answers; code "twice"; services "unknown"; basis "house_only": what the law asks for ships with the program.
struct AddRequirement {
    using Output = RequirementId;
    static constexpr const char* kName = "AddRequirement";
    static constexpr session::Permission kPermission = kSetRules;
    static constexpr session::Action kAction{"requirement.added"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    RequirementDetails details{};
};
Result<RequirementId> handle(const AddRequirement& command, session::WriteContext& context);

/// For whom and for which services it is asked; the rest of a rule never changes. Conflict "requirement.law".
struct EditRequirement {
    using Output = void;
    static constexpr const char* kName = "EditRequirement";
    static constexpr session::Permission kPermission = kSetRules;
    static constexpr session::Action kAction{"requirement.edited"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    RequirementId requirement;
    storage::Revision revision;
    QStringList roles{};
    QStringList services{};
};
Result<void> handle(const EditRequirement& command, session::WriteContext& context);

/// The end of watching: it blocks from now on. Conflict "requirement.blocks" where it does already.
struct TurnOnRequirement {
    using Output = void;
    static constexpr const char* kName = "TurnOnRequirement";
    static constexpr session::Permission kPermission = kSetRules;
    static constexpr session::Action kAction{"requirement.turned_on"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    RequirementId requirement;
    storage::Revision revision;
};
Result<void> handle(const TurnOnRequirement& command, session::WriteContext& context);

/// Nobody is asked for it any more. Conflict "requirement.law" of what the law asks for.
struct ArchiveRequirement {
    using Output = void;
    static constexpr const char* kName = "ArchiveRequirement";
    static constexpr session::Permission kPermission = kSetRules;
    static constexpr session::Action kAction{"requirement.archived"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    RequirementId requirement;
    storage::Revision revision;
};
Result<void> handle(const ArchiveRequirement& command, session::WriteContext& context);

/// Lets somebody through a gate of the house for some days. It covers what is missing now and nothing else. Invalid: what
/// checkOverride() says; person "self". Conflict "gate_override.not_needed" where nothing blocks;
/// "gate_override.law_stands" where the law asks for what is missing; "gate.clock_in_doubt".
struct OverrideGate {
    using Output = OverrideId;
    static constexpr const char* kName = "OverrideGate";
    static constexpr session::Permission kPermission = kOverrideGates;
    static constexpr session::Action kAction{"gate.overridden"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    PersonId person;
    Gate gate = Gate::Perform;
    std::optional<catalogue::ServiceId> service{};
    LocalDate until{};
    QString reason{};
};
Result<OverrideId> handle(const OverrideGate& command, session::WriteContext& context);

/// Conflict "gate_override.over".
struct WithdrawOverride {
    using Output = void;
    static constexpr const char* kName = "WithdrawOverride";
    static constexpr session::Permission kPermission = kOverrideGates;
    static constexpr session::Action kAction{"gate_override.withdrawn"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    OverrideId granted;
    storage::Revision revision;
};
Result<void> handle(const WithdrawOverride& command, session::WriteContext& context);

/// For later modules: the rule of this code, made where there is none yet, brought into step where it is another now. What
/// a course brought watches from the day it was brought.
Result<RequirementId> ensureRequirement(const RequirementDetails& details,
                                        session::WriteContext& context);

} // namespace seraph::qualifications
