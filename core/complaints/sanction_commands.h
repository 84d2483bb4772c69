// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaints/permissions.h"
#include "core/complaints/sanction.h"
#include "core/session/command.h"

/// What follows for a worker. All of them: NotFound; Conflict "record.changed", "sanction.wrong_state"; Denied
/// as with every command about a case.
namespace seraph::complaints {

/// Invalid: person "not_about" (the case is not about them); level "too_high" (one step of the ladder at a
/// time, unless the case is serious); reason "required", "too_long"; clause "too_long".
struct ProposeSanction {
    using Output = SanctionId;
    static constexpr const char* kName = "ProposeSanction";
    static constexpr session::Permission kPermission = kSanction;
    static constexpr session::Action kAction{"sanction.proposed"};
    static constexpr session::Undo kUndo = session::Undo::No;
    ComplaintId complaint;
    PersonId person;
    SanctionLevel level = SanctionLevel::Talk;
    QString clause{};
    QString reason{};
};
Result<SanctionId> handle(const ProposeSanction& command, session::WriteContext& context);

/// What the worker says to it. Invalid: text "required", "too_long".
struct HearWorker {
    using Output = void;
    static constexpr const char* kName = "HearWorker";
    static constexpr session::Permission kPermission = kSanction;
    static constexpr session::Action kAction{"sanction.heard"};
    static constexpr session::Undo kUndo = session::Undo::No;
    SanctionId sanction;
    storage::Revision revision;
    QString text{};
};
Result<void> handle(const HearWorker& command, session::WriteContext& context);

/// Imposes it, which somebody else has to do than the one who proposed it (Conflict "sanction.own_proposal"),
/// or drops it.
struct DecideSanction {
    using Output = void;
    static constexpr const char* kName = "DecideSanction";
    static constexpr session::Permission kPermission = kSanction;
    static constexpr session::Action kAction{"sanction.decided"};
    static constexpr session::Undo kUndo = session::Undo::No;
    enum class Outcome { Impose, Drop };
    SanctionId sanction;
    storage::Revision revision;
    Outcome outcome = Outcome::Impose;
};
Result<void> handle(const DecideSanction& command, session::WriteContext& context);

/// The worker does not accept it. Invalid: text "required", "too_long".
struct AppealSanction {
    using Output = void;
    static constexpr const char* kName = "AppealSanction";
    static constexpr session::Permission kPermission = kWork;
    static constexpr session::Action kAction{"sanction.appealed"};
    static constexpr session::Undo kUndo = session::Undo::No;
    SanctionId sanction;
    storage::Revision revision;
    QString text{};
};
Result<void> handle(const AppealSanction& command, session::WriteContext& context);

/// Decided by neither who proposed nor who imposed it: Conflict "sanction.own_decision". Invalid: text
/// "required".
struct DecideSanctionAppeal {
    using Output = void;
    static constexpr const char* kName = "DecideSanctionAppeal";
    static constexpr session::Permission kPermission = kSanction;
    static constexpr session::Action kAction{"sanction.reviewed"};
    static constexpr session::Undo kUndo = session::Undo::No;
    enum class Outcome { Uphold, Lift };
    SanctionId sanction;
    storage::Revision revision;
    Outcome outcome = Outcome::Uphold;
    QString text{};
};
Result<void> handle(const DecideSanctionAppeal& command, session::WriteContext& context);

} // namespace seraph::complaints
