// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/day_sums.h"
#include "core/review/permissions.h"
#include "core/session/session.h"
#include "core/session/workspace.h"

#include <QStringList>

namespace seraph::review {

/// How far the daily sums are behind the facts.
struct Staleness {
    QStringList outdated{}; ///< indicators without sums, or with those of another definition: each reads everything
    qint64 days = 0; ///< days with changed facts, counted once for each kind of fact
    bool isStale() const { return !outdated.isEmpty() || days > 0; }
};
struct FiguresStale {
    using Output = Staleness;
    static constexpr const char* kName = "FiguresStale";
    static constexpr session::Permission kPermission = kView;
};
Result<Staleness> handle(const FiguresStale& query, const session::ReadContext& context);

/// Sums up the days whose facts changed. Milliseconds after a day's work; where some are outdated,
/// take rebuildFigures() in a job instead. Writes nothing but what is derived from the facts, and leaves no entry: an action
/// without a name.
struct RefreshFigures {
    using Output = void;
    static constexpr const char* kName = "RefreshFigures";
    static constexpr session::Permission kPermission = kView;
    static constexpr session::Action kAction{""};
    static constexpr session::Undo kUndo = session::Undo::No;
};
Result<void> handle(const RefreshFigures& command, session::WriteContext& context);

/// Before a rebuild that somebody asked for, which is journalled: from now on no sum counts as made.
struct BeginRebuild {
    using Output = void;
    static constexpr const char* kName = "BeginRebuild";
    static constexpr session::Permission kPermission = kView;
    static constexpr session::Action kAction{"figures.rebuild_begun"};
    static constexpr session::Undo kUndo = session::Undo::No;
};
Result<void> handle(const BeginRebuild& command, session::WriteContext& context);

/// Makes the calendar ready and says in which spans everything is best summed up. Leaves no entry, like RefreshFigures.
struct PrepareSpans {
    using Output = std::vector<DayRange>;
    static constexpr const char* kName = "PrepareSpans";
    static constexpr session::Permission kPermission = kView;
    static constexpr session::Action kAction{""};
    static constexpr session::Undo kUndo = session::Undo::No;
};
Result<std::vector<DayRange>> handle(const PrepareSpans& command, session::WriteContext& context);

/// One span of these indicators from the raw facts. Leaves no entry. Invalid: codes "unknown".
struct SumUpSpan {
    using Output = void;
    static constexpr const char* kName = "SumUpSpan";
    static constexpr session::Permission kPermission = kView;
    static constexpr session::Action kAction{""};
    static constexpr session::Undo kUndo = session::Undo::No;
    QStringList codes{};
    DayRange span{};
};
Result<void> handle(const SumUpSpan& command, session::WriteContext& context);

/// After the last span: the sums of these indicators count as made. Leaves no entry. Invalid: codes "unknown".
struct EndRebuild {
    using Output = void;
    static constexpr const char* kName = "EndRebuild";
    static constexpr session::Permission kPermission = kView;
    static constexpr session::Action kAction{""};
    static constexpr session::Undo kUndo = session::Undo::No;
    QStringList codes{};
};
Result<void> handle(const EndRebuild& command, session::WriteContext& context);

/// All indicators from the raw facts, span by span, one transaction each, with progress ("figures.months"). Cancelled leaves
/// the indicators known as outdated, and what is stale stays marked. Long: call it on a job's thread.
Status rebuildFigures(session::Session& session, const session::Work& work = {});

/// The work of RefreshFigures inside another command.
Status refreshInside(session::WriteContext& context);

/// What a page or the command line does before it shows figures: refresh where stale, rebuild where nothing is built.
Status bringUpToDate(session::Session& session, const session::Work& work = {});

} // namespace seraph::review
