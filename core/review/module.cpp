// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/module.h"

#include "core/review/aggregate_commands.h"
#include "core/review/department_queries.h"
#include "core/review/entered_commands.h"
#include "core/review/entered_record.h"
#include "core/review/fact_queries.h"
#include "core/review/inspection_queries.h"
#include "core/review/missing.h"
#include "core/review/review_commands.h"
#include "core/review/review_export_commands.h"
#include "core/review/review_queries.h"
#include "core/review/review_record.h"
#include "core/session/record_kind.h"

namespace seraph::review {

using session::policyOf;
using session::RecycleBin;

session::Module module()
{
    return {
        .name = "review",
        .records = {session::recordKind<EnteredAmount>(kView, kEnter, "month"),
                    session::recordKind<MarketPrice>(kView, kEnter, "day"),
                    session::recordKind<Benchmark>(kView, kEnter, "indicator"),
                    session::recordKind<IndicatorTarget>(kView, kEnter, "indicator", RecycleBin::Hidden),
                    session::recordKind<MonthlyReview>(kView, kPrepare, "month", RecycleBin::Hidden),
                    session::recordKind<Contradiction>(kView, kPrepare, "indicator", RecycleBin::Hidden),
                    session::recordKind<Decision>(kView, kPrepare, "text", RecycleBin::Hidden),
                    session::recordKind<ReviewComment>(kView, kView, "text", RecycleBin::Hidden),
                    session::recordKind<Attendance>(kView, kPrepare, "name", RecycleBin::Hidden),
                    session::recordKind<Acknowledgement>(
                        kView, kAcknowledge, "department", RecycleBin::Hidden)},
        .policies = {policyOf<RefreshFigures>(),   policyOf<BeginRebuild>(),
                     policyOf<PrepareSpans>(),     policyOf<SumUpSpan>(),
                     policyOf<EndRebuild>(),       policyOf<SetTarget>(),
                     policyOf<AddBenchmark>(),     policyOf<ArchiveBenchmark>(),
                     policyOf<EnterAmount>(),      policyOf<ArchiveAmount>(),
                     policyOf<EnterMarketPrice>(), policyOf<ArchiveMarketPrice>(),
                     policyOf<StartReview>(),      policyOf<FreezeReview>(),
                     policyOf<EditSummary>(),      policyOf<ConfirmContradictions>(),
                     policyOf<Decide>(),           policyOf<CloseDecision>(),
                     policyOf<CommentReview>(),    policyOf<NoteAttendance>(),
                     policyOf<SignReview>(),       policyOf<AcknowledgePart>(),
                     policyOf<NoteReviewExport>(), policyOf<FiguresStale>(),
                     policyOf<ReviewFigures>(),    policyOf<IndicatorTrend>(),
                     policyOf<AllTrends>(),        policyOf<FunnelOf>(),
                     policyOf<ParetoOf>(),         policyOf<HeatMapOf>(),
                     policyOf<ScorecardOf>(),      policyOf<CompareIndicator>(),
                     policyOf<FactsBehind>(),      policyOf<FunnelFacts>(),
                     policyOf<OwnParts>(),         policyOf<ListEntered>(),
                     policyOf<ListReviews>(),      policyOf<OpenReview>(),
                     policyOf<DecisionsOf>(),      policyOf<InspectionSample>(),
                     policyOf<HoursOfMonth>()},
        .permissions = {kView, kPrepare, kSign, kAcknowledge, kEnter, kExport},
        .reactions = {},
        .install = {},
        .missing = &missingFromReview,
        .tidy = nullptr,
        .derivations = {},
        .timeline = {},
        .lastSeen = {},
    };
}

} // namespace seraph::review
