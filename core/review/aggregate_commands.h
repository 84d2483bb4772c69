// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// One indicator from the raw facts, from the first day to the last. Leaves no entry, like RefreshFigures.
struct RebuildIndicator {
    using Output = void;
    static constexpr const char* kName = "RebuildIndicator";
    static constexpr session::Permission kPermission = kView;
    static constexpr session::Action kAction{""};
    static constexpr session::Undo kUndo = session::Undo::No;
    QString code{};
};
/// Invalid: code "unknown".
Result<void> handle(const RebuildIndicator& command, session::WriteContext& context);

/// All indicators from the raw facts, one transaction each, with progress ("figures.indicators"). Cancelled leaves every
/// indicator either as it was or rebuilt, and what is stale stays marked. Long: call it on a job's thread.
Status rebuildFigures(session::Session& session, const session::Work& work = {});

/// The work of RefreshFigures inside another command.
Status refreshInside(session::WriteContext& context);

/// What a page or the command line does before it shows figures: refresh where stale, rebuild where nothing is built.
Status bringUpToDate(session::Session& session, const session::Work& work = {});

} // namespace seraph::review
