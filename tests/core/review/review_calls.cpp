// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/aggregate_commands.h"
#include "core/review/department_queries.h"
#include "core/review/entered_commands.h"
#include "core/review/fact_queries.h"
#include "core/review/inspection_queries.h"
#include "core/review/review_commands.h"
#include "core/review/review_export_commands.h"
#include "core/review/review_queries.h"
#include "tests/core/session/every_call.h"

namespace seraph::tests {

using namespace seraph::review;

std::vector<Call> reviewCalls(TestOffice& office)
{
    constexpr storage::Revision kFirst{1};
    const Period period{LocalDate(2026, 9, 1)};
    const ReviewId review(5);
    const QString code = QStringLiteral("csat");
    return {
        call(RefreshFigures{}),
        call(BeginRebuild{}),
        call(PrepareSpans{}),
        call(SumUpSpan{{code}, {period.month, period.month}}),
        call(EndRebuild{{code}}),
        call(SetTarget{.indicator = code}),
        call(AddBenchmark{.indicator = code}),
        call(ArchiveBenchmark{BenchmarkId(5), kFirst}),
        call(EnterAmount{.branch = office.branch()}),
        call(ArchiveAmount{EnteredAmountId(5), kFirst}),
        call(EnterMarketPrice{.service = catalogue::ServiceId(5)}),
        call(ArchiveMarketPrice{MarketPriceId(5), kFirst}),
        call(StartReview{.month = period.month}),
        call(FreezeReview{review, kFirst}),
        call(EditSummary{review, kFirst, {}}),
        call(ConfirmContradictions{review, kFirst, {}}),
        call(Decide{.review = review, .owner = office.ownerPerson(), .due = period.month}),
        call(CloseDecision{DecisionId(5), kFirst}),
        call(CommentReview{review, {}, {}}),
        call(NoteAttendance{review, {}, {}}),
        call(SignReview{review, kFirst, {}, {}}),
        call(AcknowledgePart{review, {}, {}}),
        call(NoteReviewExport{period, {}}),
        call(FiguresStale{}),
        call(ReviewFigures{period}),
        call(IndicatorTrend{code, period}),
        call(AllTrends{period}),
        call(FunnelOf{period}),
        call(ParetoOf{code, period}),
        call(HeatMapOf{code, period}),
        call(ScorecardOf{period}),
        call(CompareIndicator{code, period}),
        call(FactsBehind{.code = code, .period = period}),
        call(FunnelFacts{.period = period}),
        call(OwnParts{}),
        call(ListEntered{}),
        call(ListReviews{}),
        call(OpenReview{period}),
        call(DecisionsOf{office.ownerPerson()}),
        call(InspectionSample{period}),
        call(HoursOfMonth{period}),
    };
}

} // namespace seraph::tests
