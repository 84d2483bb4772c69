// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attachments/attachment.h"
#include "core/consultations/plan.h"

namespace seraph::consultations {

using OrderId = Id<struct OrderTag>;
using SessionUseId = Id<struct SessionUseTag>;
using ChangeOrderId = Id<struct ChangeOrderTag>;
using PaymentId = Id<struct PaymentTag>;

enum class OrderState { Open, Cancelled };

/// What a client has decided on: from a confirmed plan, or straight from the price list. Later sessions of a course need
/// no new plan; they are used up one by one.
struct ServiceOrder {
    OrderId id;
    storage::Revision revision;
    clients::ClientId client;
    BranchId branch;
    catalogue::Way way;
    std::optional<PlanId> plan{}; ///< of all but simple orders
    catalogue::ServiceId service;
    catalogue::ServiceVersionId serviceVersion;
    catalogue::PriceVersionId priceVersion;
    std::optional<PersonId> worker{};
    int quantity;
    std::vector<catalogue::PriceLine> lines{};
    Money amount{};
    int sessions;
    std::optional<LocalDate> validUntil{}; ///< of a course: the last day for its sessions
    OrderState state;
    QString cancelReason{};
    LocalDate day;
    PersonId createdBy;
    Instant createdAt;
    std::optional<Instant> archivedAt{};

    friend bool operator==(const ServiceOrder&, const ServiceOrder&) = default;
};

/// One session used up (划扣, 核销).
struct SessionUse {
    SessionUseId id;
    storage::Revision revision;
    clients::ClientId client;
    OrderId order;
    LocalDate day;
    Instant usedAt;
    PersonId recordedBy;
    std::optional<Instant> voidedAt{};
    QString voidReason{};

    friend bool operator==(const SessionUse&, const SessionUse&) = default;
};

enum class ChangeState { Proposed, Agreed, Rejected };
/// How the client agreed: by signing, or off site by a message that is kept.
enum class Evidence { Signature, Message };

/// A change to what was agreed (C-87). A higher price needs the client's word on file, a lower one a reason alone (C-76).
struct ChangeOrder {
    ChangeOrderId id;
    storage::Revision revision;
    clients::ClientId client;
    OrderId order;
    std::vector<catalogue::PriceLine> lines{}; ///< as they are to be
    Money amountBefore{};
    Money amountAfter{};
    QString reason{};
    QString timeEffect{};
    ChangeState state;
    std::optional<Evidence> evidence{};
    std::optional<attachments::AttachmentId> attachment{};
    PersonId proposedBy;
    Instant proposedAt;
    std::optional<Instant> decidedAt{};
    std::optional<Instant> archivedAt{};

    friend bool operator==(const ChangeOrder&, const ChangeOrder&) = default;
};

/// 定金 binds both sides by law (Civil Code, article 587) and 订金 does not: they are never the same thing.
enum class PaymentKind { Earnest, Advance, Prepayment, Balance };
enum class PaymentMethod { Cash, WeChat, Alipay, Card, Transfer, Other };

/// A note that money was taken for an order. Never changed: voided, and written anew where it was wrong.
struct PaymentNote {
    PaymentId id;
    storage::Revision revision;
    clients::ClientId client;
    OrderId order;
    PaymentKind kind;
    Money amount{};
    PaymentMethod method;
    QString reference{};
    LocalDate day;
    Instant takenAt;
    PersonId takenBy;
    std::optional<PaymentId> replaces{};
    std::optional<Instant> voidedAt{};
    QString voidReason{};

    friend bool operator==(const PaymentNote&, const PaymentNote&) = default;
};

struct PaymentDetails {
    PaymentKind kind = PaymentKind::Balance;
    Money amount{};
    PaymentMethod method = PaymentMethod::WeChat;
    QString reference{};
};

/// How many sessions an order of so many units holds, and until when they may be used.
int sessionsOf(const catalogue::ServiceContent& service, int quantity);
std::optional<LocalDate> validUntil(const catalogue::ServiceContent& service, LocalDate day);
/// What keeps a session from being used: "order.cancelled", "order.expired", "order.no_sessions_left"; empty: nothing.
QString obstacleToUse(const ServiceOrder& order, int used, LocalDate day);
/// Whether the client has to agree: the price rises.
bool needsAgreement(const ChangeOrder& change);
Money paid(const std::vector<PaymentNote>& notes); ///< without what was voided
/// Invalid: amount "out_of_range"; reference "too_long", and "required" of what goes through a bank.
Status checkDetails(const PaymentDetails& details);
/// Invalid: reason "required", "too_long".
Status checkReason(const QString& reason);

} // namespace seraph::consultations

namespace seraph {
template <> struct Codes<consultations::OrderState> {
    using State = consultations::OrderState;
    static constexpr std::array kAll{std::pair{State::Open, "open"},
                                     std::pair{State::Cancelled, "cancelled"}};
};
template <> struct Codes<consultations::ChangeState> {
    using State = consultations::ChangeState;
    static constexpr std::array kAll{std::pair{State::Proposed, "proposed"},
                                     std::pair{State::Agreed, "agreed"},
                                     std::pair{State::Rejected, "rejected"}};
};
template <> struct Codes<consultations::Evidence> {
    using Evidence = consultations::Evidence;
    static constexpr std::array kAll{std::pair{Evidence::Signature, "signature"},
                                     std::pair{Evidence::Message, "message"}};
};
template <> struct Codes<consultations::PaymentKind> {
    using Kind = consultations::PaymentKind;
    static constexpr std::array kAll{std::pair{Kind::Earnest, "earnest"},
                                     std::pair{Kind::Advance, "advance"},
                                     std::pair{Kind::Prepayment, "prepayment"},
                                     std::pair{Kind::Balance, "balance"}};
};
template <> struct Codes<consultations::PaymentMethod> {
    using Method = consultations::PaymentMethod;
    static constexpr std::array kAll{std::pair{Method::Cash, "cash"},
                                     std::pair{Method::WeChat, "wechat"},
                                     std::pair{Method::Alipay, "alipay"},
                                     std::pair{Method::Card, "card"},
                                     std::pair{Method::Transfer, "transfer"},
                                     std::pair{Method::Other, "other"}};
};
} // namespace seraph
