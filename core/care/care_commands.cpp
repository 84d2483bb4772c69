// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/care_commands.h"

#include "core/care/care_events.h"
#include "core/care/care_repository.h"
#include "core/care/case_commands.h"
#include "core/care/gate_queries.h"
#include "core/catalogue/catalogue_repository.h"
#include "core/catalogue/sop_record.h"
#include "core/consultations/consent_commands.h"
#include "core/consultations/enquiry_record.h"
#include "core/consultations/ground_queries.h"
#include "core/consultations/order_commands.h"
#include "core/consultations/order_record.h"
#include "core/consultations/order_repository.h"
#include "core/consultations/touch_commands.h"
#include "core/consultations/visit_commands.h"
#include "core/organisation/time_zone.h"
#include "core/organisation/trade_words.h"
#include "core/qualifications/gate_pass_commands.h"
#include "core/session/record_edit.h"
#include "core/session/scope_check.h"
#include "core/tasks/task_commands.h"

#include <algorithm>

namespace seraph::care {

using namespace Qt::StringLiterals;
using consultations::Ground;
using consultations::ServiceOrder;

namespace {

/// Of the shipped map of touchpoints.
constexpr const char* kTimeOut = "time_out";
constexpr const char* kDelivered = "service_delivery";

Status requireSessionLeft(const ServiceOrder& order, LocalDate day, const session::ReadContext& context)
{
    TRY_ASSIGN(const int used, consultations::OrderRepository(context.connection()).usedOf(order.id));
    TRY_ASSIGN(const int underWay, CareRepository(context.connection()).underWay(order.id));
    const QString obstacle = consultations::obstacleToUse(order, used + underWay, day);
    return obstacle.isEmpty() ? Status() : fail(ErrorCode::Conflict, obstacle);
}

/// Sessions are done one after the other under the standard in force on their day, not the one of the day they were sold.
Result<CareRecord> blankRecord(const PrepareCare& command,
                               const ServiceOrder& order,
                               LocalDate day,
                               session::WriteContext& context)
{
    const catalogue::CatalogueRepository catalogue(context.connection());
    TRY_ASSIGN(const auto version, catalogue.findInForce(order.service));
    TRY_ASSIGN(const auto sop, catalogue.findSopInForce(order.service));
    TRY_ASSIGN(const int used, consultations::OrderRepository(context.connection()).usedOf(order.id));
    TRY_ASSIGN(const int underWay, CareRepository(context.connection()).underWay(order.id));
    const bool session = command.kind == RecordKind::Session;
    return CareRecord{.id = context.newId<CareRecordTag>(),
                      .revision = storage::Revision{1},
                      .client = order.client,
                      .branch = order.branch,
                      .order = order.id,
                      .kind = command.kind,
                      .sessionNumber = std::max(1, used + underWay + (session ? 1 : 0)),
                      .service = order.service,
                      .serviceVersion = version ? version->id : order.serviceVersion,
                      .sopVersion = sop ? std::optional(sop->id) : std::nullopt,
                      .visit = command.visit,
                      .day = day,
                      .state = RecordState::Prepared,
                      .openedBy = context.actor().person,
                      .openedAt = context.now()};
}

Status copySteps(const CareRecord& record, session::WriteContext& context)
{
    if (!record.sopVersion)
        return {};
    TRY_ASSIGN(const auto sop,
               storage::getRecord<catalogue::SopVersion>(context.connection(), *record.sopVersion));
    int position = 0;
    for (const catalogue::SopStep& standard : sop.steps) {
        CareStep step = stepFrom(standard, ++position, context.newId<StepTag>());
        step.client = record.client;
        step.record = record.id;
        TRY_STATUS(context.insert(step));
    }
    return {};
}

/// The licence under which somebody answers for it, as it is on that day; none where the service asks for none, or where the
/// gate only watches.
void writeLicence(CareRecord& record, const qualifications::GateDecision& answer)
{
    if (!record.responsible)
        record.responsible = record.performer;
    const auto& paper = answer.licence;
    const auto kind = paper ? fromCode<catalogue::Licence>(paper->kind) : std::nullopt;
    record.licence = kind.value_or(catalogue::Licence::None);
    record.licenceNumber = paper ? paper->number : QString();
    record.licenceUntil = paper ? paper->validUntil : std::nullopt;
}

/// Asks every gate before the record, and writes down under which licence somebody answers for it.
Status passGates(CareRecord& record, session::WriteContext& context)
{
    for (const qualifications::GateQuestion& question : gateQuestionsOf(record)) {
        TRY_ASSIGN(const auto decision, qualifications::passGate(question, context));
        if (question.gate == qualifications::Gate::Answer)
            writeLicence(record, decision);
    }
    return {};
}

/// The board shows who is being treated; a visit that is further on, or over, stays as it is.
Status moveVisit(const CareRecord& record, session::WriteContext& context)
{
    using consultations::VisitState;
    if (!record.visit)
        return {};
    TRY_ASSIGN(const auto visit,
               storage::getRecord<consultations::Visit>(context.connection(), *record.visit));
    const bool here = visit.state == VisitState::Arrived || visit.state == VisitState::Triaged ||
                      visit.state == VisitState::Consulting;
    if (!here || visit.archivedAt)
        return {};
    return consultations::handle(
        consultations::MoveVisit{visit.id, visit.revision, VisitState::InService, {}, record.performer},
        context);
}

Status reached(const char* touchpoint, const CareRecord& record, session::WriteContext& context)
{
    return consultations::touch(
        touchpoint, {record.client, record.branch, "care_record", record.id.value()}, context);
}

enum class Emergency { No, Yes };

Status begin(const CareRecord& before, CareRecord after, Emergency emergency, session::WriteContext& context)
{
    after.state = RecordState::Running;
    if (!after.startedAt)
        after.startedAt = context.now();
    TRY_ASSIGN(const Ground ground, consultations::groundOf(after.branch, context));
    after.day = organisation::localDay(*after.startedAt, ground.zone);
    TRY_STATUS(context.update(before, after));
    TRY_STATUS(moveVisit(after, context));
    TRY_STATUS(reached(kTimeOut, after, context));
    return context.publish(RecordStarted{.record = after.id,
                                         .client = after.client,
                                         .order = after.order,
                                         .service = after.service,
                                         .branch = after.branch,
                                         .kind = after.kind,
                                         .day = after.day,
                                         .performer = *after.performer,
                                         .emergency = emergency == Emergency::Yes});
}

/// Who is put on it may work here at all (C-18, C-80, C-177).
Status passWork(PersonId performer, const CareRecord& record, session::WriteContext& context)
{
    using qualifications::Gate;
    return qualifications::passGate({performer, Gate::Work, record.service, {}, record.branch}, context)
        .transform([](const auto&) {});
}

Status requirePrepared(const CareRecord& record)
{
    return record.state == RecordState::Prepared ? Status()
                                                 : fail(ErrorCode::Conflict, u"care.running"_s);
}

/// What waits is to be made good on the next day at the latest.
Status addEmergencyTask(const CareRecord& record, const Ground& ground, session::WriteContext& context)
{
    const auto words = organisation::TradeWords::forProfile(ground.profile);
    const QString text = words.word("emergency_papers"_L1).in(ground.language);
    return tasks::handle(
               tasks::AddTask{{.text = text, .dueDay = ground.today.addDays(1), .branch = record.branch}},
               context)
        .transform([](auto) {});
}

Instant lastDone(const std::vector<CareStep>& steps, const CareRecord& record, Instant now)
{
    std::optional<Instant> last;
    for (const CareStep& step : steps) {
        if (step.doneAt && (!last || *last < *step.doneAt))
            last = step.doneAt;
    }
    return std::max(last.value_or(now), *record.startedAt);
}

/// A session is used on the day it took place, also where the record is closed later.
Status useSession(CareRecord& record, session::WriteContext& context)
{
    if (record.kind == RecordKind::Rework)
        return {};
    auto used = consultations::handle(consultations::UseSession{record.order, record.day}, context);
    const bool must = record.kind == RecordKind::Session;
    if (!used)
        return must ? Status(fail(used.error())) : Status();
    record.sessionUse = *used;
    return {};
}

Status checkClosing(const CloseCare& command, const CareRecord& record, Instant now)
{
    TRY_STATUS(checkText("summary", command.summary, Presence::Optional));
    TRY_STATUS(checkPast("ended_at", command.endedAt, now));
    if (command.endedAt && *command.endedAt < *record.startedAt)
        return fail(invalid(u"ended_at"_s, u"before_start"_s));
    return {};
}

RecordClosed eventOf(const CareRecord& record)
{
    return {.record = record.id,
            .client = record.client,
            .order = record.order,
            .service = record.service,
            .version = record.serviceVersion,
            .branch = record.branch,
            .kind = record.kind,
            .day = record.day,
            .endedAt = *record.endedAt,
            .performer = *record.performer,
            .responsible = record.responsible,
            .sessionNumber = record.sessionNumber,
            .late = record.late};
}

} // namespace

Result<CareRecordId> handle(const PrepareCare& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto order, session::liveRecord<ServiceOrder>(context, command.order));
    TRY_STATUS(session::requireScope(context, order.branch));
    if (order.client != command.client)
        return fail(invalid(u"order"_s, u"other_client"_s));
    TRY_ASSIGN(const Ground ground, consultations::groundOf(order.branch, context));
    const LocalDate day = command.day.value_or(ground.today);
    if (command.kind != RecordKind::Rework)
        TRY_STATUS(requireSessionLeft(order, day, context));
    TRY_ASSIGN(CareRecord record, blankRecord(command, order, day, context));
    record.performer = command.performer ? command.performer : order.worker;
    if (command.performer) {
        TRY_ASSIGN(const auto content, contentOf(record, context));
        TRY_STATUS(requirePerformer(*command.performer, content, day, context));
        TRY_STATUS(passWork(*command.performer, record, context));
    }
    TRY_STATUS(context.insert(record));
    TRY_STATUS(copySteps(record, context));
    return record.id;
}

Result<void> handle(const AssignCare& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before, unchangedOpen(command.record, command.revision, context));
    TRY_ASSIGN(const auto content, contentOf(before, context));
    TRY_STATUS(requirePerformer(command.performer, content, before.day, context));
    const PersonId responsible = command.responsible.value_or(command.performer);
    TRY_STATUS(requireWorking("responsible", responsible, before.day, context));
    TRY_STATUS(passWork(command.performer, before, context));
    CareRecord after = before;
    after.performer = command.performer;
    after.responsible = responsible;
    if (after.state == RecordState::Running)
        TRY_STATUS(passGates(after, context));
    return context.update(before, after);
}

Result<void> handle(const StartCare& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before, unchangedOpen(command.record, command.revision, context));
    TRY_STATUS(requirePrepared(before));
    TRY_STATUS(checkPast("started_at", command.startedAt, context.now()));
    if (!before.performer)
        return fail(invalid(u"performer"_s, u"required"_s));
    TRY_ASSIGN(const auto content, contentOf(before, context));
    TRY_STATUS(requirePerformer(*before.performer, content, before.day, context));
    TRY_ASSIGN(const Ground ground, consultations::groundOf(before.branch, context));
    CareRecord after = before;
    after.startedAt = command.startedAt;
    TRY_ASSIGN(const StartCase startCase, startCaseOf(after, content, ground.today, context));
    if (const QStringList obstacles = obstaclesToStart(startCase); !obstacles.isEmpty())
        return fail(ErrorCode::Conflict, obstacles.first());
    TRY_STATUS(passGates(after, context));
    if (asksForConsents(content, ground.profile))
        TRY_STATUS(consultations::useConsents(before.client, before.service, ground.today, context));
    return begin(before, after, Emergency::No, context);
}

Result<void> handle(const StartEmergencyCare& command, session::WriteContext& context)
{
    context.setReason(command.reason);
    TRY_ASSIGN(const auto before, unchangedOpen(command.record, command.revision, context));
    TRY_STATUS(requirePrepared(before));
    TRY_STATUS(checkText("reason", command.reason));
    TRY_STATUS(checkPast("started_at", command.startedAt, context.now()));
    TRY_ASSIGN(const auto content, contentOf(before, context));
    CareRecord after = before;
    after.startedAt = command.startedAt;
    after.emergencyBy = context.actor().person;
    after.emergencyReason = command.reason.trimmed();
    if (!after.performer)
        after.performer = context.actor().person;
    after.responsible = context.actor().person;
    TRY_ASSIGN(const auto answer, qualifications::decisionOn(gateQuestionsOf(after).back(), context));
    writeLicence(after, answer);
    TRY_ASSIGN(const Ground ground, consultations::groundOf(before.branch, context));
    TRY_STATUS(addEmergencyTask(after, ground, context));
    return begin(before, after, Emergency::Yes, context);
}

Result<void> handle(const CloseCare& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before, unchangedOpen(command.record, command.revision, context));
    if (before.state != RecordState::Running)
        return fail(ErrorCode::Conflict, u"care.not_running"_s);
    TRY_STATUS(checkClosing(command, before, context.now()));
    const CareRepository care(context.connection());
    TRY_ASSIGN(const auto steps, care.stepsOf(before.id));
    TRY_ASSIGN(const auto deviations, care.deviationsOf(before.id));
    if (const auto obstacles = obstaclesToClose(steps, deviations); !obstacles.empty())
        return fail(ErrorCode::Conflict, obstacles.front().code);
    TRY_ASSIGN(const auto content, contentOf(before, context));
    CareRecord after = before;
    after.state = RecordState::Closed;
    after.endedAt = command.endedAt.value_or(lastDone(steps, before, context.now()));
    after.summary = command.summary.trimmed();
    after.closedBy = context.actor().person;
    after.closedAt = context.now();
    after.late = isLate(*after.endedAt, *after.closedAt, content.lateEntryHours);
    TRY_STATUS(useSession(after, context));
    TRY_STATUS(context.update(before, after));
    TRY_STATUS(reached(kDelivered, after, context));
    return context.publish(eventOf(after));
}

Result<void> handle(const AbandonCare& command, session::WriteContext& context)
{
    context.setReason(command.reason);
    TRY_ASSIGN(const auto before, unchangedOpen(command.record, command.revision, context));
    TRY_STATUS(checkText("reason", command.reason));
    CareRecord after = before;
    after.state = RecordState::Abandoned;
    after.abandonReason = command.reason.trimmed();
    return context.update(before, after);
}

} // namespace seraph::care
