// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/module_words.h"

#include <QtGlobal>

namespace seraph::ui {

namespace {

constexpr Words kKinds[] = {
    {"entered_amount", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Entered cost")},
    {"market_price", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Market price")},
    {"benchmark", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Benchmark")},
    {"indicator_target", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Target of an indicator")},
    {"monthly_review", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Monthly review")},
    {"review_contradiction", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Contradiction of the month")},
    {"review_decision", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Decision of a review")},
    {"review_comment", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Comment on a review")},
    {"review_attendance", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Attendance at a review")},
    {"review_acknowledgement",
     QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Acknowledgement of a review")},
};

constexpr Words kFields[] = {
    {"month", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Month")},
    {"snapshot_device", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Frozen on the PC")},
    {"snapshot_signature",
     QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Signature of the frozen figures")},
    {"alone_reason", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Why one signed alone")},
    {"baseline_error", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Uncertainty of the baseline")},
    {"baseline_month", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Month of the baseline")},
    {"baseline_n", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Cases of the baseline")},
    {"baseline_value", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Baseline")},
    {"closed_on", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Closed on")},
    {"confirmed_at", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Confirmed at")},
    {"confirmed_by", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Confirmed by")},
    {"contradiction_id", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Contradiction")},
    {"decided_by", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Decided by")},
    {"department", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Department")},
    {"entered_at", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Entered at")},
    {"entered_by", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Entered by")},
    {"frozen_at", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Frozen at")},
    {"frozen_by", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Frozen by")},
    {"indicator", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Indicator")},
    {"journal_head", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Journal head")},
    {"loss", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Loss")},
    {"minimum", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Smallest sample")},
    {"part", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Part")},
    {"review_id", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Review")},
    {"second_at", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Second signature at")},
    {"second_by", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Second signature by")},
    {"second_name", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Second from outside")},
    {"signed_by", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Signed by")},
    {"snapshot", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Frozen figures")},
    {"snapshot_hash", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Seal of the figures")},
    {"thousandths", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Value in thousandths")},
};

constexpr Words kActions[] = {
    {"figures.rebuild_begun",
     QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Rebuilding of the figures begun")},
    {"indicator.target_set", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Target set")},
    {"benchmark.added", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Benchmark added")},
    {"benchmark.archived", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Benchmark put away")},
    {"amount.entered", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Cost entered")},
    {"amount.archived", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Cost taken back")},
    {"market_price.entered", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Market price entered")},
    {"market_price.archived", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Market price taken back")},
    {"care_record.sampled", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Drawn for an inspection")},
    {"review.started", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Review started")},
    {"review.frozen", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Figures of a review frozen")},
    {"review.summary_written",
     QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Summary of a review written")},
    {"contradiction.confirmed", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Contradictions confirmed")},
    {"decision.made", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Decision made")},
    {"decision.closed", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Decision closed")},
    {"review.commented", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Review commented")},
    {"review.attendance_noted", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Attendance noted")},
    {"review.signed", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Review signed")},
    {"review.acknowledged", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Review acknowledged")},
    {"inspection.exported", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Inspection sample exported")},
    {"review.exported", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Figures of a review exported")},
};

constexpr Words kPermissions[] = {
    {"review.view", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "See figures and monthly reviews")},
    {"review.prepare",
     QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Prepare a review: freeze, confirm, decide")},
    {"review.sign", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Sign a monthly review")},
    {"review.acknowledge",
     QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Acknowledge a department's part")},
    {"review.enter",
     QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Enter targets, costs, market prices and benchmarks")},
    {"review.export", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Take figures out of the program")},
};

constexpr Words kCodes[] = {
    {"channel_spend", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "channel spending")},
    {"commission", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "commission")},
    {"other_cost", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "other cost")},
    {"market_size", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "size of the market")},
    {"measured", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "measured")},
    {"quoted", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "only quoted")},
    {"frozen", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "frozen")},
    {"improvement", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "improvement")},
    {"figures.months", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Adding up month by month")},
};

constexpr Words kReasons[] = {
    {"indicator.unknown",
     QT_TRANSLATE_NOOP("ErrorText", "There is no indicator with this code. kpi list shows all codes.")},
    {"review.snapshot",
     QT_TRANSLATE_NOOP("ErrorText", "The frozen figures of this review cannot be read.")},
    {"monthly_review.unknown", QT_TRANSLATE_NOOP("ErrorText", "This review is not there any more.")},
    {"review_decision.unknown", QT_TRANSLATE_NOOP("ErrorText", "This decision is not there any more.")},
    {"benchmark.unknown", QT_TRANSLATE_NOOP("ErrorText", "This benchmark is not there any more.")},
    {"entered_amount.unknown", QT_TRANSLATE_NOOP("ErrorText", "This entry is not there any more.")},
    {"market_price.unknown", QT_TRANSLATE_NOOP("ErrorText", "This price is not there any more.")},
};

constexpr Words kRules[] = {
    {"not_yours",
     QT_TRANSLATE_NOOP(
         "FieldErrorText",
         "Only who works in this department, or prepares the review, acknowledges its part.")},
    {"not_begun", QT_TRANSLATE_NOOP("FieldErrorText", "This month has not begun yet.")},
    {"not_over", QT_TRANSLATE_NOOP("FieldErrorText", "This month is still running.")},
    {"exists", QT_TRANSLATE_NOOP("FieldErrorText", "There is one already.")},
    {"exactly_three", QT_TRANSLATE_NOOP("FieldErrorText", "There must be exactly three.")},
    {"baseline",
     QT_TRANSLATE_NOOP(
         "FieldErrorText", "There is no measured figure to compare with later. Choose another one, or make it a task.")},
    {"signed",
     QT_TRANSLATE_NOOP("FieldErrorText", "The month is signed: nothing of it changes any more.")},
    {"open", QT_TRANSLATE_NOOP("FieldErrorText", "The figures are not frozen yet.")},
    {"closed", QT_TRANSLATE_NOOP("FieldErrorText", "This is closed already.")},
    {"frozen", QT_TRANSLATE_NOOP("FieldErrorText", "The figures are frozen already.")},
};

} // namespace

ModuleWords reviewWords()
{
    return {.kinds = kKinds,
            .fields = kFields,
            .actions = kActions,
            .permissions = kPermissions,
            .codes = kCodes,
            .reasons = kReasons,
            .rules = kRules};
}

} // namespace seraph::ui
