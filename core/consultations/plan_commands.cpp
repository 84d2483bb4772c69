// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consultations/plan_commands.h"

#include "core/base/field_check.h"
#include "core/consultations/consultations_events.h"
#include "core/consultations/enquiry_record.h"
#include "core/consultations/ground_queries.h"
#include "core/consultations/order_commands.h"
#include "core/consultations/phrase_note_commands.h"
#include "core/consultations/plan_case_queries.h"
#include "core/consultations/plan_pricing_queries.h"
#include "core/consultations/plan_record.h"
#include "core/consultations/plan_repository.h"
#include "core/consultations/touch_commands.h"
#include "core/qualifications/gate_pass_commands.h"
#include "core/session/record_edit.h"
#include "core/session/scope_check.h"

#include <algorithm>

namespace seraph::consultations {

using namespace Qt::StringLiterals;

namespace {

Touched touchedBy(const Plan& plan)
{
    return {plan.client, plan.branch, "plan", plan.id.value()};
}

Result<Plan> unchangedPlan(PlanId id, storage::Revision seen, const session::WriteContext& context)
{
    TRY_ASSIGN(auto plan, session::unchangedRecord<Plan>(context, id, seen));
    TRY_STATUS(requireClient(plan.client, context));
    return plan;
}

Result<Plan> draftOf(PlanId id, const session::WriteContext& context)
{
    TRY_ASSIGN(auto plan, session::liveRecord<Plan>(context, id));
    TRY_STATUS(requireClient(plan.client, context));
    if (plan.state != PlanState::Draft)
        return fail(ErrorCode::Conflict, u"plan.not_draft"_s);
    return plan;
}

/// What a physician said holds for the plan they saw.
Status dropPhysician(const Plan& plan, session::WriteContext& context)
{
    Plan after = plan;
    after.physician.reset();
    after.physicianAt.reset();
    return context.update(plan, after);
}

Status requireFree(const Plan& plan, PlanState to, const session::ReadContext& context)
{
    TRY_ASSIGN(const PlanCase planCase, caseOf(plan, context));
    const QStringList found = obstacles(planCase, to);
    return found.isEmpty() ? Status() : fail(ErrorCode::Conflict, found.first());
}

Status checkGoal(const DraftPlan& command, const session::WriteContext& context)
{
    FieldCheck check;
    check.text("goal", command.goal, {1000, Presence::Required, Lines::Many});
    TRY_STATUS(check.result());
    if (!command.consultation)
        return {};
    TRY_ASSIGN(const auto consultation,
               session::liveRecord<Consultation>(context, *command.consultation));
    const bool same = consultation.client == command.client;
    return same ? Status() : fail(invalid(u"consultation"_s, u"other_client"_s));
}

Result<PlanOption> reachedOption(OptionId id, storage::Revision seen, const session::WriteContext& context)
{
    return session::unchangedRecord<PlanOption>(context, id, seen);
}

Status checkTopics(const QStringList& topics, const std::vector<DisclosureGiven>& already)
{
    FieldCheck check;
    check.require(!topics.isEmpty(), "topics", "required");
    for (const QString& topic : topics) {
        const bool said =
            std::any_of(already.begin(), already.end(), [&](const DisclosureGiven& given) {
                return given.code == topic;
            });
        check.require(explainingTopics().contains(topic), "topics", "unknown");
        check.require(!said && topics.count(topic) == 1, "topics", "twice");
    }
    return check.result();
}

/// What an option says to the client counts for who wrote it.
Status noteWords(const Plan& plan, const PlanOption& option, session::WriteContext& context)
{
    const auto spoken = [&](const char* field, const QString& text) {
        return Spoken{plan.client,
                      plan.branch,
                      context.actor().person,
                      "plan_option",
                      option.id.value(),
                      field,
                      text,
                      catalogue::Audience::Direct};
    };
    TRY_STATUS(noteFindings(spoken("title", option.title), context));
    return noteFindings(spoken("description", option.description), context);
}

struct Explaining {
    const Plan& plan;
    Said said;
    QString words;
};

Status explain(const Explaining& explaining, const QString& topic, session::WriteContext& context)
{
    const DisclosureGiven given{.id = context.newId<DisclosureTag>(),
                                .revision = storage::Revision{1},
                                .client = explaining.plan.client,
                                .plan = explaining.plan.id,
                                .code = topic,
                                .text = explaining.words,
                                .speaker = explaining.said.speaker,
                                .saidAt = explaining.said.at,
                                .keyedLater = explaining.said.keyedLater};
    TRY_STATUS(context.insert(given));
    return noteFindings({explaining.plan.client,
                         explaining.plan.branch,
                         explaining.said.speaker,
                         "disclosure_given",
                         given.id.value(),
                         "text",
                         explaining.words,
                         catalogue::Audience::Direct},
                        context);
}

/// Whoever explains a plan may explain every service in it (C-70).
Status passToExplain(const Plan& plan, const Said& said, session::WriteContext& context)
{
    TRY_ASSIGN(const auto options, PlanRepository(context.connection()).optionsOf(plan.id));
    std::vector<std::optional<catalogue::ServiceId>> services;
    for (const PlanOption& option : options) {
        if (option.service &&
            std::find(services.begin(), services.end(), option.service) == services.end())
            services.push_back(option.service);
    }
    for (const auto& service : services) {
        const qualifications::GateQuestion question{
            said.speaker, qualifications::Gate::Explain, service, said.at, plan.branch};
        TRY_STATUS(qualifications::passGate(question, context));
    }
    return {};
}

} // namespace

Result<PlanId> handle(const DraftPlan& command, session::WriteContext& context)
{
    TRY_STATUS(session::requireScope(context, command.branch));
    TRY_STATUS(requireClient(command.client, context));
    TRY_STATUS(checkGoal(command, context));
    const Plan plan{.id = context.newId<PlanTag>(),
                    .revision = storage::Revision{1},
                    .client = command.client,
                    .branch = command.branch,
                    .consultation = command.consultation,
                    .goal = command.goal.trimmed(),
                    .state = PlanState::Draft,
                    .advisor = context.actor().person,
                    .createdAt = context.now()};
    TRY_STATUS(context.insert(plan));
    TRY_STATUS(noteFindings(
        {plan.client, plan.branch, plan.advisor, "plan", plan.id.value(), "goal", plan.goal, catalogue::Audience::Record},
        context));
    return plan.id;
}

Result<OptionId> handle(const AddOption& command, session::WriteContext& context)
{
    TRY_ASSIGN(const Plan plan, draftOf(command.plan, context));
    const PlanOption blank{.id = context.newId<OptionTag>(),
                           .revision = storage::Revision{1},
                           .client = plan.client,
                           .plan = plan.id,
                           .kind = command.details.kind,
                           .quantity = 1};
    TRY_ASSIGN(const PlanOption option, priced(blank, command.details, context));
    TRY_STATUS(context.insert(option));
    TRY_STATUS(noteWords(plan, option, context));
    TRY_STATUS(dropPhysician(plan, context));
    return option.id;
}

Result<void> handle(const EditOption& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before, reachedOption(command.option, command.revision, context));
    TRY_ASSIGN(const Plan plan, draftOf(before.plan, context));
    TRY_ASSIGN(const PlanOption after, priced(before, command.details, context));
    TRY_STATUS(context.update(before, after));
    TRY_STATUS(noteWords(plan, after, context));
    return dropPhysician(plan, context);
}

Result<void> handle(const RemoveOption& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto option, reachedOption(command.option, command.revision, context));
    TRY_ASSIGN(const Plan plan, draftOf(option.plan, context));
    TRY_STATUS(context.archive(option));
    return dropPhysician(plan, context);
}

Result<void> handle(const ApproveException& command, session::WriteContext& context)
{
    TRY_ASSIGN(const Plan plan, draftOf(command.plan, context));
    TRY_STATUS(checkReason(command.reason));
    TRY_ASSIGN(const auto approvals, PlanRepository(context.connection()).approvalsOf(plan.id));
    const bool again = std::any_of(approvals.begin(), approvals.end(), [&](const PlanApproval& each) {
        return each.exception == command.exception;
    });
    if (again)
        return fail(ErrorCode::Conflict, u"plan.approved"_s);
    return context.insert(PlanApproval{.id = context.newId<ApprovalTag>(),
                                       .revision = storage::Revision{1},
                                       .client = plan.client,
                                       .plan = plan.id,
                                       .exception = command.exception,
                                       .reason = command.reason.trimmed(),
                                       .approvedBy = context.actor().person,
                                       .approvedAt = context.now()});
}

Result<void> handle(const ConfirmMedically& command, session::WriteContext& context)
{
    TRY_ASSIGN(const Plan before, unchangedPlan(command.plan, command.revision, context));
    if (before.decidedAt)
        return fail(ErrorCode::Conflict, u"plan.decided"_s);
    TRY_ASSIGN(const PlanCase planCase, caseOf(before, context));
    if (const QStringList found = medicalObstacles(planCase); !found.isEmpty())
        return fail(ErrorCode::Conflict, found.first());
    Plan after = before;
    after.physician = context.actor().person;
    after.physicianAt = context.now();
    return context.update(before, after);
}

Result<void> handle(const PresentPlan& command, session::WriteContext& context)
{
    TRY_ASSIGN(const Plan before, unchangedPlan(command.plan, command.revision, context));
    TRY_STATUS(requireFree(before, PlanState::Presented, context));
    Plan after = before;
    after.state = PlanState::Presented;
    after.presentedAt = context.now();
    TRY_STATUS(context.update(before, after));
    TRY_STATUS(touch(touchpoint::kThreeOptions, touchedBy(after), context));
    return touch(touchpoint::kQuote, touchedBy(after), context);
}

Result<void> handle(const ExplainPlan& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto plan, session::liveRecord<Plan>(context, command.plan));
    TRY_STATUS(requireClient(plan.client, context));
    TRY_ASSIGN(const auto already, PlanRepository(context.connection()).explanationsOf(plan.id));
    TRY_STATUS(checkTopics(command.topics, already));
    FieldCheck check;
    check.text("words", command.words, {2000, Presence::Optional, Lines::Many});
    TRY_STATUS(check.result());
    TRY_ASSIGN(const Said said, saidBy(command.speaker, command.saidAt, context));
    TRY_STATUS(passToExplain(plan, said, context));
    TRY_ASSIGN(const QStringList roles, rolesOf(said.speaker, context));
    TRY_ASSIGN(const Ground ground, groundOf(plan.branch, context));
    for (const QString& topic : command.topics) {
        if (!mayExplain(topic, roles, ground.profile))
            return fail(invalid(u"speaker"_s, u"may_not_say"_s));
        TRY_STATUS(explain({plan, said, command.words.trimmed()}, topic, context));
    }
    if (command.topics.contains(u"topic.price"_s))
        TRY_STATUS(touch(touchpoint::kPriceTold, touchedBy(plan), context));
    return {};
}

Result<void> handle(const ChooseOption& command, session::WriteContext& context)
{
    TRY_ASSIGN(const Plan before, unchangedPlan(command.plan, command.revision, context));
    TRY_STATUS(requireFree(before, PlanState::Chosen, context));
    TRY_ASSIGN(const auto option, session::liveRecord<PlanOption>(context, command.option));
    if (option.plan != before.id)
        return fail(invalid(u"option"_s, u"other_plan"_s));
    FieldCheck check;
    check.text("reason", command.reason, {1000, Presence::Optional, Lines::Many});
    TRY_STATUS(check.result());
    Plan after = before;
    after.state = PlanState::Chosen;
    after.chosenOption = option.id;
    after.chosenAt = context.now();
    after.choiceReason = command.reason.trimmed();
    return context.update(before, after);
}

Result<std::optional<OrderId>> handle(const ConfirmPlan& command, session::WriteContext& context)
{
    TRY_ASSIGN(const Plan before, unchangedPlan(command.plan, command.revision, context));
    TRY_STATUS(requireFree(before, PlanState::Confirmed, context));
    Plan after = before;
    after.state = PlanState::Confirmed;
    after.decidedAt = context.now();
    TRY_STATUS(context.update(before, after));
    TRY_STATUS(touch(touchpoint::kDecision, touchedBy(after), context));
    TRY_ASSIGN(const auto option, session::liveRecord<PlanOption>(context, after.chosenOption.value()));
    std::optional<OrderId> order;
    if (option.kind != OptionKind::Wait) {
        TRY_ASSIGN(order, placeFrom(after, option, context));
    }
    TRY_STATUS(
        context.publish(PlanConfirmed{after.id, after.client, after.branch, after.advisor, order}));
    return order;
}

Result<void> handle(const DeclinePlan& command, session::WriteContext& context)
{
    TRY_ASSIGN(const Plan before, unchangedPlan(command.plan, command.revision, context));
    TRY_STATUS(requireFree(before, PlanState::Declined, context));
    TRY_ASSIGN(const Ground ground, groundOf(before.branch, context));
    TRY_STATUS(checkListed("lost_reason", "lost_reason"_L1, command.lostReason, ground.profile));
    FieldCheck check;
    check.text("note", command.note, {1000, Presence::Optional, Lines::Many});
    TRY_STATUS(check.result());
    Plan after = before;
    after.state = PlanState::Declined;
    after.decidedAt = context.now();
    after.lostReason = command.lostReason;
    after.lostNote = command.note.trimmed();
    TRY_STATUS(context.update(before, after));
    return context.publish(
        PlanDeclined{after.id, after.client, after.branch, after.advisor, after.lostReason});
}

Result<void> handle(const RevisePlan& command, session::WriteContext& context)
{
    TRY_ASSIGN(const Plan before, unchangedPlan(command.plan, command.revision, context));
    TRY_STATUS(requireFree(before, PlanState::Draft, context));
    Plan after = before;
    after.state = PlanState::Draft;
    after.chosenOption.reset();
    after.chosenAt.reset();
    after.choiceReason.clear();
    after.decidedAt.reset();
    after.lostReason.clear();
    after.lostNote.clear();
    return context.update(before, after);
}

} // namespace seraph::consultations
