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
    if (!codes.isEmpty()) {
        TRY_ASSIGN(const auto spans, session.run(PrepareSpans{}));
        qint64 done = 0;
        for (const DayRange& span : spans) {
            if (work.stop.stop_requested())
                return fail(ErrorCode::Cancelled);
            work.report({"figures.months", done++, qint64(spans.size())});
            TRY_STATUS(session.run(SumUpSpan{codes, span}));
        }
        work.report({"figures.months", done, qint64(spans.size())});
        TRY_STATUS(session.run(EndRebuild{codes}));
    }
    return session.run(RefreshFigures{});
}

Result<std::vector<const Indicator*>> dailyOf(const QStringList& codes)
{
    std::vector<const Indicator*> daily;
    for (const QString& code : codes) {
        const Indicator* indicator = findIndicator(code);
        if (!indicator || indicator->timing == Timing::MonthEnd)
            return fail(invalid(u"codes"_s, u"unknown"_s));
        daily.push_back(indicator);
    }
    return daily;
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
    TRY_STATUS(repository.prepareCalendar(latestToday(context))); // while it is known which days are stale
    return repository.beginRebuild();
}

Result<std::vector<DayRange>> handle(const PrepareSpans&, session::WriteContext& context)
{
    AggregateRepository repository(context.connection());
    TRY_STATUS(repository.prepareCalendar(latestToday(context)));
    return repository.spans(latestToday(context));
}

Result<void> handle(const SumUpSpan& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto chosen, dailyOf(command.codes));
    AggregateRepository repository(context.connection());
    for (const Indicator* indicator : chosen)
        TRY_STATUS(repository.sumUp(*indicator, command.span));
    return {};
}

Result<void> handle(const EndRebuild& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto chosen, dailyOf(command.codes));
    AggregateRepository repository(context.connection());
    for (const Indicator* indicator : chosen)
        TRY_STATUS(repository.keepDefinition(*indicator));
    return {};
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
