// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/aggregate_commands.h"

#include "core/organisation/time_zone.h"
#include "core/review/aggregate_repository.h"
#include "core/session/context.h"

namespace seraph::review {

using namespace Qt::StringLiterals;

namespace {

/// A day late rather than early: it is already tomorrow somewhere.
LocalDate latestToday(const session::ReadContext& context)
{
    return organisation::localDay(context.now(), u"UTC"_s).addDays(1);
}

Status rebuildEach(session::Session& session, const QStringList& codes, const session::Work& work)
{
    qint64 done = 0;
    for (const QString& code : codes) {
        if (work.stop.stop_requested())
            return fail(ErrorCode::Cancelled);
        work.report({"figures.indicators", done++, codes.size()});
        TRY_STATUS(session.run(RebuildIndicator{code}));
    }
    work.report({"figures.indicators", done, codes.size()});
    return session.run(RefreshFigures{});
}

} // namespace

Result<Staleness> handle(const FiguresStale&, const session::ReadContext& context)
{
    const AggregateRepository repository(context.connection());
    Staleness staleness;
    TRY_ASSIGN(const auto outdated, repository.outdated());
    for (const Indicator* each : outdated)
        staleness.outdated << each->code;
    TRY_ASSIGN(staleness.days, repository.staleDays());
    TRY_ASSIGN(const bool journal, repository.journalWentOn());
    staleness.days += journal ? 1 : 0;
    return staleness;
}

Status refreshInside(session::WriteContext& context)
{
    AggregateRepository repository(context.connection());
    TRY_STATUS(repository.markJournal());
    TRY_STATUS(repository.prepareCalendar(latestToday(context)));
    TRY_ASSIGN(const auto outdated, repository.outdated());
    for (const Indicator* each : outdated)
        TRY_STATUS(repository.rebuild(*each));
    return repository.refreshStale();
}

Result<void> handle(const RefreshFigures&, session::WriteContext& context)
{
    return refreshInside(context);
}

Result<void> handle(const BeginRebuild&, session::WriteContext& context)
{
    AggregateRepository repository(context.connection());
    TRY_STATUS(repository.prepareCalendar(latestToday(context)));
    return repository.beginRebuild();
}

Result<void> handle(const RebuildIndicator& command, session::WriteContext& context)
{
    const Indicator* indicator = findIndicator(command.code);
    if (!indicator || indicator->timing == Timing::MonthEnd)
        return fail(invalid(u"code"_s, u"unknown"_s));
    AggregateRepository repository(context.connection());
    TRY_STATUS(repository.prepareCalendar(latestToday(context)));
    return repository.rebuild(*indicator);
}

Status rebuildFigures(session::Session& session, const session::Work& work)
{
    TRY_STATUS(session.run(BeginRebuild{}));
    TRY_ASSIGN(const Staleness staleness, session.query(FiguresStale{}));
    return rebuildEach(session, staleness.outdated, work);
}

Status bringUpToDate(session::Session& session, const session::Work& work)
{
    TRY_ASSIGN(const Staleness staleness, session.query(FiguresStale{}));
    if (!staleness.isStale())
        return {};
    return rebuildEach(session, staleness.outdated, work);
}

} // namespace seraph::review
