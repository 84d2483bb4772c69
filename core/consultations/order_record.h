// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consultations/service_order.h"
#include "core/storage/schema.h"
#include "core/storage/stored_json.h"

namespace seraph::storage {

template <> struct Schema<consultations::ServiceOrder> {
    using Record = consultations::ServiceOrder;
    static constexpr std::string_view kTable = "service_order";
    static constexpr auto kSubject = &Record::client;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::client>("client_id"),
        column<&Record::branch>("branch_id"),
        column<&Record::way>("way"),
        column<&Record::plan>("plan_id"),
        column<&Record::service>("service_id"),
        column<&Record::serviceVersion>("service_version_id"),
        column<&Record::priceVersion>("price_version_id"),
        column<&Record::worker>("worker_id"),
        column<&Record::quantity>("quantity"),
        column<&Record::lines>("lines"),
        column<&Record::amount>("amount"),
        column<&Record::sessions>("sessions"),
        column<&Record::validUntil>("valid_until"),
        column<&Record::state>("state"),
        column<&Record::cancelReason>("cancel_reason"),
        column<&Record::day>("day"),
        column<&Record::createdBy>("created_by"),
        column<&Record::createdAt>("created_at"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<consultations::SessionUse> {
    using Record = consultations::SessionUse;
    static constexpr std::string_view kTable = "session_use";
    static constexpr auto kSubject = &Record::client;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::client>("client_id"),
        column<&Record::order>("order_id"),
        column<&Record::day>("day"),
        column<&Record::usedAt>("used_at"),
        column<&Record::recordedBy>("recorded_by"),
        column<&Record::voidedAt>("voided_at"),
        column<&Record::voidReason>("void_reason"),
    };
};

template <> struct Schema<consultations::ChangeOrder> {
    using Record = consultations::ChangeOrder;
    static constexpr std::string_view kTable = "change_order";
    static constexpr auto kSubject = &Record::client;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::client>("client_id"),
        column<&Record::order>("order_id"),
        column<&Record::lines>("lines"),
        column<&Record::amountBefore>("amount_before"),
        column<&Record::amountAfter>("amount_after"),
        column<&Record::reason>("reason"),
        column<&Record::timeEffect>("time_effect"),
        column<&Record::state>("state"),
        column<&Record::evidence>("evidence"),
        column<&Record::attachment>("attachment_id"),
        column<&Record::proposedBy>("proposed_by"),
        column<&Record::proposedAt>("proposed_at"),
        column<&Record::decidedAt>("decided_at"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<consultations::PaymentNote> {
    using Record = consultations::PaymentNote;
    static constexpr std::string_view kTable = "payment_note";
    static constexpr auto kSubject = &Record::client;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::client>("client_id"),
        column<&Record::order>("order_id"),
        column<&Record::kind>("kind"),
        column<&Record::amount>("amount"),
        column<&Record::method>("method"),
        column<&Record::reference>("reference"),
        column<&Record::day>("day"),
        column<&Record::takenAt>("taken_at"),
        column<&Record::takenBy>("taken_by"),
        column<&Record::replaces>("replaces_id"),
        column<&Record::voidedAt>("voided_at"),
        column<&Record::voidReason>("void_reason"),
    };
};

} // namespace seraph::storage
