// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/review_commands.h"

#include "core/base/field_check.h"
#include "core/journal/signing.h"
#include "core/organisation/organisation_repository.h"
#include "core/organisation/time_zone.h"
#include "core/review/aggregate_commands.h"
#include "core/review/review_queries.h"
#include "core/review/review_record.h"
#include "core/review/review_repository.h"
#include "core/review/snapshot_queries.h"
#include "core/session/record_edit.h"

#include <algorithm>
#include <cmath>

namespace seraph::review {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kTextLimit = 4000;
constexpr qsizetype kNameLimit = 100;
constexpr qint64 kThousandths = 1000;
constexpr double kLossUnit = 100;

TextRule manyWords(Presence presence)
{
    return {kTextLimit, presence, Lines::Many};
}

Result<LocalDate> dayOf(std::optional<BranchId> branch, const session::ReadContext& context)
{
    TRY_ASSIGN(const QString zone,
               organisation::OrganisationRepository(context.connection()).timeZoneOf(branch));
    return organisation::localDay(context.now(), zone);
}

/// A review of a place that the right reaches.
Result<MonthlyReview> reachedReview(ReviewId id, const session::WriteContext& context)
{
    TRY_ASSIGN(const auto review, session::liveRecord<MonthlyReview>(context, id));
    TRY_STATUS(session::requireScope(context, review.branch));
    return review;
}

Status requireState(const MonthlyReview& review, ReviewState state)
{
    return review.state == state ? Status() : fail(invalid(u"state"_s, toCode(review.state)));
}

Result<MonthlyReview> reviewIn(ReviewState state,
                               ReviewId id,
                               storage::Revision seen,
                               const session::WriteContext& context)
{
    TRY_ASSIGN(const auto review, reachedReview(id, context));
    TRY_STATUS(requireState(review, state));
    if (review.revision != seen)
        return fail(ErrorCode::Conflict, u"record.changed"_s);
    return review;
}

Status requirePerson(PersonId person, const char* field, const session::WriteContext& context)
{
    TRY_ASSIGN(const bool known, ReviewRepository(context.connection()).personExists(person));
    return known ? Status() : fail(invalid(QString::fromLatin1(field), u"unknown"_s));
}

QByteArray bytesOf(const journal::Signature& signature)
{
    return {reinterpret_cast<const char*>(signature.data()), qsizetype(signature.size())};
}

Status checkThree(const ConfirmContradictions& command)
{
    FieldCheck check;
    check.require(command.contradictions.size() == std::size_t(kContradictions),
                  "contradictions",
                  "exactly_three");
    QStringList seen;
    for (const auto& each : command.contradictions) {
        check.require(findIndicator(each.indicator) != nullptr, "contradictions", "unknown");
        check.require(!seen.contains(each.indicator), "contradictions", "twice");
        check.text("text", each.text, manyWords(Presence::Required));
        seen << each.indicator;
    }
    return check.result();
}

/// The loss as it was proposed from the snapshot; an indicator that was not proposed has none.
Result<std::vector<Proposal>> proposedFor(const MonthlyReview& review)
{
    TRY_ASSIGN(const FigureSheet sheet, sheetFromSnapshot(review.snapshot.toUtf8()));
    return proposalsOf(sheet);
}

/// What an improvement is compared with later: the frozen figure, which must be one.
Status takeBaseline(Decision& decision, const MonthlyReview& review)
{
    if (!findIndicator(decision.indicator))
        return fail(invalid(u"indicator"_s, decision.indicator.isEmpty() ? u"required"_s : u"unknown"_s));
    TRY_ASSIGN(const FigureSheet sheet, sheetFromSnapshot(review.snapshot.toUtf8()));
    const IndicatorFigures* figures = sheet.find(decision.indicator);
    if (!figures || !figures->month.value)
        return fail(invalid(u"indicator"_s, u"baseline"_s));
    decision.baselineMonth = review.month;
    decision.baselineN = figures->month.n;
    decision.baselineValue = std::llround(*figures->month.value * kThousandths);
    decision.baselineError = std::llround(figures->month.error * kThousandths);
    return {};
}

Status checkDecision(const Decide& command, const MonthlyReview& review, const session::WriteContext& context)
{
    TRY_ASSIGN(const LocalDate today, dayOf(review.branch, context));
    FieldCheck check;
    check.text("text", command.text, manyWords(Presence::Required));
    check.require(command.due.isValid() && command.due >= today, "due", "in_past");
    TRY_STATUS(check.result());
    return requirePerson(command.owner, "owner", context);
}

} // namespace

Result<ReviewId> handle(const StartReview& command, session::WriteContext& context)
{
    TRY_STATUS(session::requireScope(context, command.branch));
    if (!command.month.isValid())
        return fail(invalid(u"month"_s, u"required"_s));
    const LocalDate first(command.month.year(), command.month.month(), 1);
    TRY_ASSIGN(const LocalDate today, dayOf(command.branch, context));
    if (today < first.addMonths(1))
        return fail(invalid(u"month"_s, u"not_over"_s));
    TRY_ASSIGN(const auto there, ReviewRepository(context.connection()).find(first, command.branch));
    if (there)
        return fail(invalid(u"month"_s, u"exists"_s));
    const MonthlyReview review{.id = context.newId<MonthlyReviewTag>(),
                               .revision = storage::Revision(1),
                               .month = first,
                               .branch = command.branch,
                               .state = ReviewState::Open,
                               .startedBy = context.actor().person,
                               .startedAt = context.now()};
    TRY_STATUS(context.insert(review));
    return review.id;
}

Result<void> handle(const FreezeReview& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before,
               reviewIn(ReviewState::Open, command.review, command.revision, context));
    TRY_STATUS(refreshInside(context));
    TRY_ASSIGN(const FigureSheet sheet, handle(ReviewFigures{{before.month, before.branch}}, context));
    TRY_ASSIGN(const QString head, ReviewRepository(context.connection()).journalHead());
    const QByteArray snapshot = snapshotOf(sheet);
    MonthlyReview after = before;
    after.state = ReviewState::Frozen;
    after.frozenBy = context.actor().person;
    after.frozenAt = context.now();
    after.snapshot = QString::fromUtf8(snapshot);
    after.snapshotHash = snapshotHash(snapshot);
    after.snapshotDevice = context.device();
    after.snapshotSignature = bytesOf(context.journal().signOutside(
        kSnapshotDomain, {snapshot.constData(), std::size_t(snapshot.size())}));
    after.journalHead = head;
    return context.update(before, after);
}

Result<void> handle(const EditSummary& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before,
               session::unchangedRecord<MonthlyReview>(context, command.review, command.revision));
    TRY_STATUS(session::requireScope(context, before.branch));
    if (before.state == ReviewState::Signed)
        return requireState(before, ReviewState::Frozen);
    FieldCheck check;
    check.text("summary", command.summary, manyWords(Presence::Optional));
    TRY_STATUS(check.result());
    MonthlyReview after = before;
    after.summary = command.summary.trimmed();
    return context.update(before, after);
}

Result<void> handle(const ConfirmContradictions& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto review,
               reviewIn(ReviewState::Frozen, command.review, command.revision, context));
    TRY_STATUS(checkThree(command));
    TRY_ASSIGN(const auto proposals, proposedFor(review));
    TRY_ASSIGN(const auto there, ReviewRepository(context.connection()).contradictions(review.id));
    for (const Contradiction& each : there)
        TRY_STATUS(context.archive(each));
    int position = 0;
    for (const auto& each : command.contradictions) {
        const auto proposed =
            std::find_if(proposals.begin(), proposals.end(), [&](const Proposal& proposal) {
                return proposal.indicator == each.indicator;
            });
        const double loss = proposed == proposals.end() ? 0 : proposed->loss;
        TRY_STATUS(context.insert(Contradiction{.id = context.newId<ContradictionTag>(),
                                                .revision = storage::Revision(1),
                                                .review = review.id,
                                                .position = ++position,
                                                .indicator = each.indicator,
                                                .loss = std::llround(loss * kLossUnit),
                                                .text = each.text.trimmed(),
                                                .confirmedBy = context.actor().person,
                                                .confirmedAt = context.now()}));
    }
    return {};
}

Result<DecisionId> handle(const Decide& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto review, reachedReview(command.review, context));
    TRY_STATUS(requireState(review, ReviewState::Frozen));
    TRY_STATUS(checkDecision(command, review, context));
    if (command.contradiction) {
        TRY_ASSIGN(const auto contradiction,
                   session::liveRecord<Contradiction>(context, *command.contradiction));
        if (contradiction.review != review.id)
            return fail(invalid(u"contradiction"_s, u"unknown"_s));
    }
    Decision decision{.id = context.newId<DecisionTag>(),
                      .revision = storage::Revision(1),
                      .review = review.id,
                      .contradiction = command.contradiction,
                      .kind = command.kind,
                      .text = command.text.trimmed(),
                      .owner = command.owner,
                      .due = command.due,
                      .indicator = command.indicator,
                      .decidedBy = context.actor().person,
                      .decidedAt = context.now()};
    if (command.kind == DecisionKind::Improvement)
        TRY_STATUS(takeBaseline(decision, review));
    TRY_STATUS(context.insert(decision));
    return decision.id;
}

Result<void> handle(const CloseDecision& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before,
               session::unchangedRecord<Decision>(context, command.decision, command.revision));
    TRY_ASSIGN(const auto review, reachedReview(before.review, context));
    if (before.state != DecisionState::Open || command.state == DecisionState::Open)
        return fail(invalid(u"state"_s, u"closed"_s));
    FieldCheck check;
    check.text("result", command.result, manyWords(Presence::Required));
    TRY_STATUS(check.result());
    Decision after = before;
    after.state = command.state;
    after.result = command.result.trimmed();
    TRY_ASSIGN(after.closedOn, dayOf(review.branch, context));
    return context.update(before, after);
}

Result<ReviewCommentId> handle(const CommentReview& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto review, reachedReview(command.review, context));
    if (review.state == ReviewState::Signed)
        return fail(invalid(u"state"_s, toCode(review.state)));
    FieldCheck check;
    check.text("text", command.text, manyWords(Presence::Required));
    check.require(command.indicator.isEmpty() || findIndicator(command.indicator), "indicator", "unknown");
    TRY_STATUS(check.result());
    const ReviewComment comment{.id = context.newId<ReviewCommentTag>(),
                                .revision = storage::Revision(1),
                                .review = review.id,
                                .indicator = command.indicator,
                                .text = command.text.trimmed(),
                                .by = context.actor().person,
                                .at = context.now()};
    TRY_STATUS(context.insert(comment));
    return comment.id;
}

Result<void> handle(const NoteAttendance& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto review, reachedReview(command.review, context));
    if (review.state == ReviewState::Signed)
        return fail(invalid(u"state"_s, toCode(review.state)));
    FieldCheck check;
    check.require(!command.people.empty() || !command.outsiders.isEmpty(), "people", "required");
    for (const QString& name : command.outsiders)
        check.text("outsiders", name, {kNameLimit, Presence::Required});
    TRY_STATUS(check.result());
    TRY_ASSIGN(const auto there, ReviewRepository(context.connection()).attendance(review.id));
    for (const Attendance& each : there)
        TRY_STATUS(context.archive(each));
    Attendance attendance{
        .id = context.newId<AttendanceTag>(), .revision = storage::Revision(1), .review = review.id};
    for (const PersonId person : command.people) {
        TRY_STATUS(requirePerson(person, "people", context));
        attendance.id = context.newId<AttendanceTag>();
        attendance.person = person;
        TRY_STATUS(context.insert(attendance));
    }
    attendance.person.reset();
    for (const QString& name : command.outsiders) {
        attendance.id = context.newId<AttendanceTag>();
        attendance.name = name.trimmed();
        TRY_STATUS(context.insert(attendance));
    }
    return {};
}

Result<void> handle(const SignReview& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before,
               reviewIn(ReviewState::Frozen, command.review, command.revision, context));
    TRY_ASSIGN(const auto three, ReviewRepository(context.connection()).contradictions(before.id));
    FieldCheck check;
    check.require(three.size() == std::size_t(kContradictions), "contradictions", "exactly_three");
    check.require(before.signedBy != context.actor().person, "second", "same_person");
    check.text("second", command.outsideSecond, {kNameLimit});
    check.text("alone", command.aloneReason, manyWords(Presence::Optional));
    TRY_STATUS(check.result());
    MonthlyReview after = before;
    if (before.signedBy) {
        after.secondBy = context.actor().person;
        after.secondAt = context.now();
    } else {
        after.signedBy = context.actor().person;
        after.signedAt = context.now();
        after.secondName = command.outsideSecond.trimmed();
        after.aloneReason = command.aloneReason.trimmed();
        if (!after.secondName.isEmpty())
            after.secondAt = context.now();
    }
    if (after.secondAt || !after.aloneReason.isEmpty())
        after.state = ReviewState::Signed;
    return context.update(before, after);
}

Result<AcknowledgementId> handle(const AcknowledgePart& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto review, session::liveRecord<MonthlyReview>(context, command.review));
    if (review.branch) // the house's review concerns the departments of every branch
        TRY_STATUS(session::requireScope(context, review.branch));
    if (review.state == ReviewState::Open)
        return fail(invalid(u"state"_s, toCode(review.state)));
    TRY_ASSIGN(const auto there, ReviewRepository(context.connection()).acknowledgements(review.id));
    const auto owns = [&](const Indicator& each) {
        return std::any_of(
            Codes<Profile>::kAll.begin(), Codes<Profile>::kAll.end(), [&](const auto& trade) {
                return each.departmentIn(trade.first) == command.department;
            });
    };
    const auto same = [&](const Acknowledgement& each) {
        return each.department == command.department;
    };
    FieldCheck check;
    check.require(std::any_of(indicators().begin(), indicators().end(), owns), "department", "unknown");
    check.require(std::none_of(there.begin(), there.end(), same), "department", "twice");
    TRY_ASSIGN(const QStringList roles,
               ReviewRepository(context.connection()).rolesOf(context.actor().person));
    const bool prepares = context.rights().allow(kPrepare);
    check.require(prepares || roles.contains(command.department), "department", "not_yours");
    check.text("note", command.note, manyWords(Presence::Optional));
    TRY_STATUS(check.result());
    const Acknowledgement acknowledgement{.id = context.newId<AcknowledgementTag>(),
                                          .revision = storage::Revision(1),
                                          .review = review.id,
                                          .department = command.department,
                                          .person = context.actor().person,
                                          .at = context.now(),
                                          .note = command.note.trimmed()};
    TRY_STATUS(context.insert(acknowledgement));
    return acknowledgement.id;
}

} // namespace seraph::review
