// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consultations/order_commands.h"

#include "core/attachments/attachment_commands.h"
#include "core/base/field_check.h"
#include "core/consultations/consultations_events.h"
#include "core/consultations/enquiry_record.h"
#include "core/consultations/ground_queries.h"
#include "core/consultations/order_record.h"
#include "core/consultations/order_repository.h"
#include "core/consultations/plan_pricing_queries.h"
#include "core/consultations/touch_commands.h"
#include "core/session/record_edit.h"
#include "core/session/scope_check.h"

#include <algorithm>

namespace seraph::consultations {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostUnits = 999;

/// Whoever works in the branch may take money and count sessions, whoever looks after the client.
Result<ServiceOrder> reachedOrder(OrderId id, const session::WriteContext& context)
{
    TRY_ASSIGN(auto order, session::liveRecord<ServiceOrder>(context, id));
    TRY_STATUS(session::requireScope(context, order.branch));
    return order;
}

Result<ServiceOrder> openOrder(OrderId id, const session::WriteContext& context)
{
    TRY_ASSIGN(auto order, reachedOrder(id, context));
    if (order.state == OrderState::Cancelled)
        return fail(ErrorCode::Conflict, u"order.cancelled"_s);
    return order;
}

/// Whose order it is to be, where and for what.
struct Placing {
    clients::ClientId client;
    BranchId branch;
    const Offer& offer;
    int quantity;
};

ServiceOrder blankOrder(const Placing& placing, const Ground& ground, session::WriteContext& context)
{
    const catalogue::ServiceContent& content = placing.offer.version.content;
    return {.id = context.newId<OrderTag>(),
            .revision = storage::Revision{1},
            .client = placing.client,
            .branch = placing.branch,
            .way = content.way,
            .service = placing.offer.service.id,
            .serviceVersion = placing.offer.version.id,
            .priceVersion = placing.offer.price.id,
            .quantity = placing.quantity,
            .sessions = sessionsOf(content, placing.quantity),
            .validUntil = validUntil(content, ground.today),
            .state = OrderState::Open,
            .day = ground.today,
            .createdBy = context.actor().person,
            .createdAt = context.now()};
}

Status checkLines(const ProposeChange& command)
{
    FieldCheck check;
    check.require(!command.lines.empty(), "lines", "required");
    const bool negative =
        std::any_of(command.lines.begin(), command.lines.end(), [](const catalogue::PriceLine& line) {
            return line.amount < Money();
        });
    check.require(!negative, "lines", "negative");
    check.text("time_effect", command.timeEffect, {500, Presence::Optional, Lines::Many});
    TRY_STATUS(check.result());
    return checkReason(command.reason);
}

Result<ChangeOrder> openChange(ChangeOrderId id, storage::Revision seen, const session::WriteContext& context)
{
    TRY_ASSIGN(auto change, session::unchangedRecord<ChangeOrder>(context, id, seen));
    if (change.state != ChangeState::Proposed)
        return fail(ErrorCode::Conflict, u"change.decided"_s);
    TRY_STATUS(reachedOrder(change.order, context));
    return change;
}

Status keepEvidence(ChangeOrder& change, const Agreement& agreement, session::WriteContext& context)
{
    const attachments::AddAttachment filing{{u"change_order"_s, change.id.value()},
                                            {.purpose = u"change_evidence"_s, .name = u"change"_s},
                                            agreement.file};
    TRY_ASSIGN(change.attachment, attachments::handle(filing, context));
    change.evidence = agreement.evidence;
    return {};
}

Status apply(const ChangeOrder& change, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before, openOrder(change.order, context));
    if (before.amount != change.amountBefore)
        return fail(ErrorCode::Conflict, u"order.changed"_s);
    ServiceOrder after = before;
    after.lines = change.lines;
    after.amount = change.amountAfter;
    return context.update(before, after);
}

Result<PaymentId> note(const ServiceOrder& order,
                       const PaymentDetails& details,
                       std::optional<PaymentId> replaces,
                       session::WriteContext& context)
{
    TRY_STATUS(checkDetails(details));
    TRY_ASSIGN(const Ground ground, groundOf(order.branch, context));
    const PaymentNote payment{.id = context.newId<PaymentTag>(),
                              .revision = storage::Revision{1},
                              .client = order.client,
                              .order = order.id,
                              .kind = details.kind,
                              .amount = details.amount,
                              .method = details.method,
                              .reference = details.reference.simplified(),
                              .day = ground.today,
                              .takenAt = context.now(),
                              .takenBy = context.actor().person,
                              .replaces = replaces};
    TRY_STATUS(context.insert(payment));
    TRY_STATUS(touch(touchpoint::kPayment,
                     {order.client, order.branch, "payment_note", payment.id.value()},
                     context));
    return payment.id;
}

} // namespace

Result<OrderId> placeFrom(const Plan& plan, const PlanOption& option, session::WriteContext& context)
{
    TRY_ASSIGN(const Ground ground, groundOf(plan.branch, context));
    TRY_ASSIGN(const Offer offer, offerOf(option.service.value(), context));
    ServiceOrder order =
        blankOrder({plan.client, plan.branch, offer, option.quantity}, ground, context);
    order.plan = plan.id;
    order.way = offer.version.content.course ? catalogue::Way::Course : catalogue::Way::FullPlan;
    order.serviceVersion = option.serviceVersion.value();
    order.priceVersion = option.priceVersion.value();
    order.worker = option.worker;
    order.lines = option.lines;
    order.lines.insert(order.lines.end(), option.customLines.begin(), option.customLines.end());
    order.amount = option.amount;
    TRY_STATUS(context.insert(order));
    TRY_STATUS(context.publish(OrderPlaced{order}));
    return order.id;
}

Result<OrderId> handle(const PlaceOrder& command, session::WriteContext& context)
{
    TRY_STATUS(session::requireScope(context, command.branch));
    TRY_STATUS(requireClient(command.client, context));
    if (command.quantity < 1 || command.quantity > kMostUnits)
        return fail(invalid(u"quantity"_s, u"out_of_range"_s));
    TRY_ASSIGN(const Ground ground, groundOf(command.branch, context));
    TRY_ASSIGN(const Offer offer, offerOf(command.service, context));
    if (offer.version.content.way != catalogue::Way::SimpleOrder)
        return fail(invalid(u"service"_s, u"needs_plan"_s));
    ServiceOrder order =
        blankOrder({command.client, command.branch, offer, command.quantity}, ground, context);
    order.lines = times(offer.price.lines, command.quantity);
    order.amount = catalogue::total(order.lines);
    TRY_STATUS(context.insert(order));
    TRY_STATUS(context.publish(OrderPlaced{order}));
    return order.id;
}

Result<void> handle(const CancelOrder& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before, openOrder(command.order, context));
    if (before.revision != command.revision)
        return fail(ErrorCode::Conflict, u"record.changed"_s);
    TRY_STATUS(checkReason(command.reason));
    TRY_ASSIGN(const int used, OrderRepository(context.connection()).usedOf(before.id));
    if (used > 0)
        return fail(ErrorCode::Conflict, u"order.sessions_used"_s);
    ServiceOrder after = before;
    after.state = OrderState::Cancelled;
    after.cancelReason = command.reason.trimmed();
    TRY_STATUS(context.update(before, after));
    return context.publish(OrderCancelled{after.id, after.client, after.branch, after.service});
}

Result<SessionUseId> handle(const UseSession& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto order, reachedOrder(command.order, context));
    TRY_ASSIGN(const Ground ground, groundOf(order.branch, context));
    const LocalDate day = command.day.value_or(ground.today);
    if (day > ground.today)
        return fail(invalid(u"day"_s, u"in_future"_s));
    TRY_ASSIGN(const int used, OrderRepository(context.connection()).usedOf(order.id));
    if (const QString obstacle = obstacleToUse(order, used, day); !obstacle.isEmpty())
        return fail(ErrorCode::Conflict, obstacle);
    const SessionUse use{.id = context.newId<SessionUseTag>(),
                         .revision = storage::Revision{1},
                         .client = order.client,
                         .order = order.id,
                         .day = day,
                         .usedAt = context.now(),
                         .recordedBy = context.actor().person};
    TRY_STATUS(context.insert(use));
    TRY_STATUS(
        context.publish(SessionUsed{use, order.service, order.branch, order.sessions - used - 1}));
    return use.id;
}

Result<void> handle(const VoidSessionUse& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before, session::liveRecord<SessionUse>(context, command.use));
    TRY_STATUS(reachedOrder(before.order, context));
    TRY_STATUS(checkReason(command.reason));
    if (before.voidedAt)
        return fail(ErrorCode::Conflict, u"session.voided"_s);
    SessionUse after = before;
    after.voidedAt = context.now();
    after.voidReason = command.reason.trimmed();
    return context.update(before, after);
}

Result<ChangeOrderId> handle(const ProposeChange& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto order, openOrder(command.order, context));
    TRY_STATUS(checkLines(command));
    TRY_ASSIGN(const bool open, OrderRepository(context.connection()).hasOpenChange(order.id));
    if (open)
        return fail(ErrorCode::Conflict, u"change.open"_s);
    const ChangeOrder change{.id = context.newId<ChangeOrderTag>(),
                             .revision = storage::Revision{1},
                             .client = order.client,
                             .order = order.id,
                             .lines = command.lines,
                             .amountBefore = order.amount,
                             .amountAfter = catalogue::total(command.lines),
                             .reason = command.reason.trimmed(),
                             .timeEffect = command.timeEffect.trimmed(),
                             .state = ChangeState::Proposed,
                             .proposedBy = context.actor().person,
                             .proposedAt = context.now()};
    TRY_STATUS(context.insert(change));
    return change.id;
}

Result<void> handle(const AgreeChange& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before, openChange(command.change, command.revision, context));
    if (needsAgreement(before) && !command.agreement)
        return fail(invalid(u"agreement"_s, u"required"_s));
    ChangeOrder after = before;
    if (command.agreement)
        TRY_STATUS(keepEvidence(after, *command.agreement, context));
    after.state = ChangeState::Agreed;
    after.decidedAt = context.now();
    TRY_STATUS(context.update(before, after));
    return apply(after, context);
}

Result<void> handle(const RejectChange& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before, openChange(command.change, command.revision, context));
    ChangeOrder after = before;
    after.state = ChangeState::Rejected;
    after.decidedAt = context.now();
    return context.update(before, after);
}

Result<PaymentId> handle(const NotePayment& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto order, openOrder(command.order, context));
    return note(order, command.details, std::nullopt, context);
}

Result<std::optional<PaymentId>> handle(const VoidPayment& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before,
               session::unchangedRecord<PaymentNote>(context, command.payment, command.revision));
    TRY_ASSIGN(const auto order, reachedOrder(before.order, context));
    TRY_STATUS(checkReason(command.reason));
    if (before.voidedAt)
        return fail(ErrorCode::Conflict, u"payment.voided"_s);
    PaymentNote after = before;
    after.voidedAt = context.now();
    after.voidReason = command.reason.trimmed();
    TRY_STATUS(context.update(before, after));
    if (!command.again)
        return std::nullopt;
    TRY_ASSIGN(const PaymentId again, note(order, *command.again, before.id, context));
    return again;
}

} // namespace seraph::consultations
