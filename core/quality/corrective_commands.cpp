// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/corrective_commands.h"

#include "core/base/field_check.h"
#include "core/consultations/ground_queries.h"
#include "core/organisation/staff_repository.h"
#include "core/quality/corrective_record.h"
#include "core/quality/corrective_repository.h"
#include "core/session/record_edit.h"

#include <algorithm>

namespace seraph::quality {

using namespace Qt::StringLiterals;

namespace {

Status checkProof(const char* field, const QString& text)
{
    FieldCheck check;
    check.text(field, text, {2000, Presence::Required, Lines::Many});
    return check.result();
}

/// In reach and in one of these states: Conflict "corrective.wrong_state" otherwise.
Result<Corrective> inState(CorrectiveId id,
                           storage::Revision seen,
                           std::initializer_list<CorrectiveState> states,
                           const session::WriteContext& context)
{
    TRY_ASSIGN(auto corrective, session::unchangedRecord<Corrective>(context, id, seen));
    TRY_STATUS(session::requireScope(context, corrective.branch));
    if (std::find(states.begin(), states.end(), corrective.state) == states.end())
        return fail(ErrorCode::Conflict, u"corrective.wrong_state"_s);
    return corrective;
}

Status checkOwner(PersonId person, LocalDate today, const session::WriteContext& context)
{
    TRY_ASSIGN(const auto staff, organisation::StaffRepository(context.connection()).get(person));
    if (staff.archivedAt || !organisation::isEmployedOn(staff, today))
        return fail(invalid(u"owner"_s, u"left"_s));
    return {};
}

/// The figure of the thirty days up to that day.
Result<qint64> figureUntil(const Corrective& corrective, LocalDate until, const session::WriteContext& context)
{
    return CorrectiveRepository(context.connection())
        .count(*corrective.metric,
               corrective.metricCode,
               corrective.branch,
               until.addDays(1 - kWindowDays),
               until);
}

Status oweChecks(const Corrective& corrective, LocalDate today, session::WriteContext& context)
{
    for (const int days : kCheckDays) {
        const EffectCheck check{.id = context.newId<EffectCheckTag>(),
                                .revision = storage::Revision{1},
                                .corrective = corrective.id,
                                .round = corrective.round,
                                .days = days,
                                .dueDay = today.addDays(days)};
        TRY_STATUS(context.insert(check));
    }
    return {};
}

/// What did not help is thought through again; looks of this round that were not taken yet fall away.
Status beginNewRound(const Corrective& before, session::WriteContext& context)
{
    TRY_ASSIGN(const auto checks, CorrectiveRepository(context.connection()).checksOf(before.id));
    for (const EffectCheck& check : checks) {
        if (check.round == before.round && !check.checkedAt)
            TRY_STATUS(context.archive(check));
    }
    Corrective after = before;
    after.state = CorrectiveState::Analysed;
    ++after.round;
    after.doneDay.reset();
    after.doneBy.reset();
    after.evidence.clear();
    return context.update(before, after);
}

bool isOwn(const Corrective& corrective, PersonId person)
{
    return corrective.owner == person || corrective.doneBy == person;
}

} // namespace

Result<CorrectiveId> handle(const OpenCorrective& command, session::WriteContext& context)
{
    TRY_STATUS(session::requireScope(context, command.branch));
    const CorrectiveStart start = tidied(command.start);
    TRY_STATUS(checkStart(start));
    const CorrectiveRepository repository(context.connection());
    if (start.originId)
        TRY_STATUS(repository.requireOrigin(start.origin, *start.originId));
    TRY_ASSIGN(const auto ground, consultations::groundOf(command.branch, context));
    TRY_ASSIGN(const int today,
               repository.countWithPrefix(correctivePrefix(ground.today, context.device())));
    const Corrective corrective{.id = context.newId<CorrectiveTag>(),
                                .revision = storage::Revision{1},
                                .number = correctiveNumber(ground.today, context.device(), today + 1),
                                .branch = command.branch,
                                .origin = start.origin,
                                .originId = start.originId,
                                .title = start.title,
                                .problem = start.problem,
                                .reaction = start.reaction,
                                .state = CorrectiveState::Open,
                                .round = 1,
                                .openedBy = context.actor().person,
                                .openedAt = context.now(),
                                .openedDay = ground.today};
    TRY_STATUS(context.insert(corrective));
    return corrective.id;
}

Result<void> handle(const FindCause& command, session::WriteContext& context)
{
    const CauseFound cause = tidied(command.cause);
    TRY_STATUS(checkCause(cause));
    TRY_ASSIGN(const Corrective before,
               inState(command.corrective,
                       command.revision,
                       {CorrectiveState::Open, CorrectiveState::Analysed},
                       context));
    Corrective after = before;
    after.causeCategory = cause.category;
    after.whys = cause.whys;
    after.similar = cause.similar;
    after.state = CorrectiveState::Analysed;
    return context.update(before, after);
}

Result<void> handle(const PlanAction& command, session::WriteContext& context)
{
    TRY_ASSIGN(const Corrective before,
               inState(command.corrective,
                       command.revision,
                       {CorrectiveState::Analysed, CorrectiveState::Acting},
                       context));
    TRY_ASSIGN(const auto ground, consultations::groundOf(before.branch, context));
    const ActionPlan& plan = command.plan;
    TRY_STATUS(checkPlan(plan, ground.today));
    TRY_STATUS(checkOwner(*plan.owner, ground.today, context));
    Corrective after = before;
    after.action = plan.action.trimmed();
    after.owner = plan.owner;
    after.dueDay = plan.dueDay;
    after.metric = plan.metric;
    after.metricCode = plan.metricCode.trimmed();
    after.target = plan.target;
    after.baseline = plan.baseline;
    after.baselineUntil = ground.today;
    if (plan.metric != Metric::ByHand) {
        TRY_ASSIGN(after.baseline, figureUntil(after, ground.today, context));
    }
    after.state = CorrectiveState::Acting;
    return context.update(before, after);
}

Result<void> handle(const ReportDone& command, session::WriteContext& context)
{
    TRY_STATUS(checkProof("evidence", command.evidence));
    TRY_ASSIGN(const Corrective before,
               inState(command.corrective, command.revision, {CorrectiveState::Acting}, context));
    TRY_ASSIGN(const auto ground, consultations::groundOf(before.branch, context));
    Corrective after = before;
    after.doneDay = ground.today;
    after.doneBy = context.actor().person;
    after.evidence = command.evidence.trimmed();
    after.state = CorrectiveState::Checking;
    TRY_STATUS(context.update(before, after));
    return oweChecks(after, ground.today, context);
}

Result<void> handle(const CheckEffect& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before,
               session::unchangedRecord<EffectCheck>(context, command.check, command.revision));
    TRY_ASSIGN(const auto corrective, session::liveRecord<Corrective>(context, before.corrective));
    TRY_STATUS(session::requireScope(context, corrective.branch));
    if (before.checkedAt)
        return fail(ErrorCode::Conflict, u"corrective.checked"_s);
    if (corrective.state != CorrectiveState::Checking || before.round != corrective.round)
        return fail(ErrorCode::Conflict, u"corrective.wrong_state"_s);
    if (isOwn(corrective, context.actor().person))
        return fail(ErrorCode::Denied, u"corrective.own"_s);
    TRY_STATUS(checkEffect(command.found, *corrective.metric));
    TRY_ASSIGN(const auto ground, consultations::groundOf(corrective.branch, context));
    if (ground.today < before.dueDay)
        return fail(ErrorCode::Conflict, u"corrective.too_early"_s);
    EffectCheck after = before;
    after.value = command.found.value;
    if (corrective.metric != Metric::ByHand) {
        TRY_ASSIGN(after.value, figureUntil(corrective, before.dueDay, context));
    }
    after.verdict = command.found.verdict;
    after.evidence = command.found.evidence.trimmed();
    after.checkedBy = context.actor().person;
    after.checkedAt = context.now();
    TRY_STATUS(context.update(before, after));
    return command.found.verdict == Verdict::Ineffective ? beginNewRound(corrective, context)
                                                         : Status();
}

Result<void> handle(const CloseCorrective& command, session::WriteContext& context)
{
    TRY_STATUS(checkProof("closing_note", command.note));
    TRY_ASSIGN(const auto before,
               session::unchangedRecord<Corrective>(context, command.corrective, command.revision));
    TRY_STATUS(session::requireScope(context, before.branch));
    TRY_ASSIGN(const auto checks, CorrectiveRepository(context.connection()).checksOf(before.id));
    const QString obstacle = obstacleToClose(before, checks);
    if (!obstacle.isEmpty())
        return fail(ErrorCode::Conflict, obstacle);
    const PersonId me = context.actor().person;
    if (isOwn(before, me) || before.openedBy == me)
        return fail(ErrorCode::Denied, u"corrective.own"_s);
    Corrective after = before;
    after.state = CorrectiveState::Closed;
    after.closingNote = command.note.trimmed();
    after.closedBy = me;
    after.closedAt = context.now();
    return context.update(before, after);
}

} // namespace seraph::quality
