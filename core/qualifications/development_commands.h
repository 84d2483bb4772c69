// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualifications/permissions.h"
#include "core/qualifications/tier.h"
#include "core/session/command.h"

/// How people grow: what they were seen to do, what is said of them, and the tiers they reach by it.
namespace seraph::qualifications {

/// Invalid: code "format", "twice"; name "required", "too_long".
struct DefineCompetence {
    using Output = CompetenceId;
    static constexpr const char* kName = "DefineCompetence";
    static constexpr session::Permission kPermission = kSetRules;
    static constexpr session::Action kAction{"competence.defined"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    QString code{};
    LocalizedText name{};
};
Result<CompetenceId> handle(const DefineCompetence& command, session::WriteContext& context);

/// Invalid: what checkDetails() says; person "left", "self".
struct ObserveCompetence {
    using Output = ObservationId;
    static constexpr const char* kName = "ObserveCompetence";
    static constexpr session::Permission kPermission = kObserve;
    static constexpr session::Action kAction{"competence.observed"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    PersonId person;
    ObservationDetails details;
};
Result<ObservationId> handle(const ObserveCompetence& command, session::WriteContext& context);

/// Invalid: what checkDetails() says; person "left".
struct RecordScore {
    using Output = ScoreId;
    static constexpr const char* kName = "RecordScore";
    static constexpr session::Permission kPermission = kEditFiles;
    static constexpr session::Action kAction{"score.recorded"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    PersonId person;
    ScoreDetails details{};
};
Result<ScoreId> handle(const RecordScore& command, session::WriteContext& context);

/// A tier of a ladder, or other rules for one that is there (same ladder and rank). Invalid: what checkDetails() says.
struct DefineTier {
    using Output = TierId;
    static constexpr const char* kName = "DefineTier";
    static constexpr session::Permission kPermission = kSetRules;
    static constexpr session::Action kAction{"tier.defined"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    TierDetails details{};
};
Result<TierId> handle(const DefineTier& command, session::WriteContext& context);

/// Nobody reaches it any more. Conflict "tier.in_use" while somebody holds it.
struct ArchiveTier {
    using Output = void;
    static constexpr const char* kName = "ArchiveTier";
    static constexpr session::Permission kPermission = kSetRules;
    static constexpr session::Action kAction{"tier.archived"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    TierId tier;
    storage::Revision revision;
};
Result<void> handle(const ArchiveTier& command, session::WriteContext& context);

/// Invalid: person "left". Conflict "tier.rules_unmet", "tier.held" where they stand on it or higher.
struct GrantTier {
    using Output = HeldTierId;
    static constexpr const char* kName = "GrantTier";
    static constexpr session::Permission kPermission = kEditFiles;
    static constexpr session::Action kAction{"tier.granted"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    PersonId person;
    TierId tier;
};
Result<HeldTierId> handle(const GrantTier& command, session::WriteContext& context);

/// It is taken back from today on. Invalid: reason "required", "too_long". Conflict "held_tier.over".
struct EndTier {
    using Output = void;
    static constexpr const char* kName = "EndTier";
    static constexpr session::Permission kPermission = kEditFiles;
    static constexpr session::Action kAction{"tier.ended"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    HeldTierId held;
    storage::Revision revision;
    QString reason{};
};
Result<void> handle(const EndTier& command, session::WriteContext& context);

} // namespace seraph::qualifications
