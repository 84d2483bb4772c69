// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attachments/prepared_file.h"
#include "core/consultations/permissions.h"
#include "core/consultations/service_order.h"
#include "core/session/command.h"

namespace seraph::consultations {

/// Straight from the price list: for services that need no plan. Invalid: service "not_on_sale", "no_price", "needs_plan";
/// quantity "out_of_range".
struct PlaceOrder {
    using Output = OrderId;
    static constexpr const char* kName = "PlaceOrder";
    static constexpr session::Permission kPermission = kOrder;
    static constexpr session::Action kAction{"order.placed"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    clients::ClientId client;
    BranchId branch;
    catalogue::ServiceId service;
    int quantity = 1;
};
Result<OrderId> handle(const PlaceOrder& command, session::WriteContext& context);

/// Invalid: reason "required". Conflict "order.cancelled"; "order.sessions_used" where a part of it was done already.
struct CancelOrder {
    using Output = void;
    static constexpr const char* kName = "CancelOrder";
    static constexpr session::Permission kPermission = kOrder;
    static constexpr session::Action kAction{"order.cancelled"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    OrderId order;
    storage::Revision revision;
    QString reason;
};
Result<void> handle(const CancelOrder& command, session::WriteContext& context);

/// One session is used up (划扣, 核销); closing a service record does it. Invalid: day "in_future". Conflict: what
/// obstacleToUse() says.
struct UseSession {
    using Output = SessionUseId;
    static constexpr const char* kName = "UseSession";
    static constexpr session::Permission kPermission = kUseSessions;
    static constexpr session::Action kAction{"session.used"};
    static constexpr session::Undo kUndo = session::Undo::No;
    OrderId order;
    std::optional<LocalDate> day{}; ///< on which it took place; nothing: today
};
Result<SessionUseId> handle(const UseSession& command, session::WriteContext& context);

/// It was not used after all. Invalid: reason "required". Conflict "session.voided".
struct VoidSessionUse {
    using Output = void;
    static constexpr const char* kName = "VoidSessionUse";
    static constexpr session::Permission kPermission = kUseSessions;
    static constexpr session::Action kAction{"session.voided"};
    static constexpr session::Undo kUndo = session::Undo::No;
    SessionUseId use;
    QString reason;
};
Result<void> handle(const VoidSessionUse& command, session::WriteContext& context);

/// Something is to change after it was agreed: the lines as they are to be, and why. Invalid: lines "required", "negative";
/// reason "required"; time_effect "too_long". Conflict "order.cancelled", "change.open" while another one is open.
struct ProposeChange {
    using Output = ChangeOrderId;
    static constexpr const char* kName = "ProposeChange";
    static constexpr session::Permission kPermission = kOrder;
    static constexpr session::Action kAction{"change.proposed"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    OrderId order;
    std::vector<catalogue::PriceLine> lines{};
    QString reason{};
    QString timeEffect{};
};
Result<ChangeOrderId> handle(const ProposeChange& command, session::WriteContext& context);

/// What shows that the client agreed.
struct Agreement {
    Evidence evidence = Evidence::Signature;
    attachments::PreparedFile file;
};

/// The client agrees. Invalid: agreement "required" where the price rises (C-76). Conflict "change.decided",
/// "order.changed" where the order is not what it was.
struct AgreeChange {
    using Output = void;
    static constexpr const char* kName = "AgreeChange";
    static constexpr session::Permission kPermission = kOrder;
    static constexpr session::Action kAction{"change.agreed"};
    static constexpr session::Undo kUndo = session::Undo::No;
    ChangeOrderId change;
    storage::Revision revision;
    std::optional<Agreement> agreement{};
};
Result<void> handle(const AgreeChange& command, session::WriteContext& context);

struct RejectChange {
    using Output = void;
    static constexpr const char* kName = "RejectChange";
    static constexpr session::Permission kPermission = kOrder;
    static constexpr session::Action kAction{"change.rejected"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    ChangeOrderId change;
    storage::Revision revision;
};
Result<void> handle(const RejectChange& command, session::WriteContext& context);

/// Money was taken. Invalid: what checkDetails() says. Conflict "order.cancelled".
struct NotePayment {
    using Output = PaymentId;
    static constexpr const char* kName = "NotePayment";
    static constexpr session::Permission kPermission = kTakePayments;
    static constexpr session::Action kAction{"payment.noted"};
    static constexpr session::Undo kUndo = session::Undo::No;
    OrderId order;
    PaymentDetails details{};
};
Result<PaymentId> handle(const NotePayment& command, session::WriteContext& context);

/// The note was wrong; with `again` the right one takes its place in the same step (U-7). Invalid: reason "required", and
/// what checkDetails() says. Conflict "payment.voided".
struct VoidPayment {
    using Output = std::optional<PaymentId>;
    static constexpr const char* kName = "VoidPayment";
    static constexpr session::Permission kPermission = kTakePayments;
    static constexpr session::Action kAction{"payment.voided"};
    static constexpr session::Undo kUndo = session::Undo::No;
    PaymentId payment;
    storage::Revision revision;
    QString reason;
    std::optional<PaymentDetails> again{};
};
Result<std::optional<PaymentId>> handle(const VoidPayment& command, session::WriteContext& context);

/// For ConfirmPlan, inside its transaction: the order that a confirmed plan leads to, with the prices as they were presented.
Result<OrderId> placeFrom(const Plan& plan, const PlanOption& option, session::WriteContext& context);

} // namespace seraph::consultations
