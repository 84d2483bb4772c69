// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consultations/touch_event.h"
#include "core/storage/schema.h"

namespace seraph::storage {

template <> struct Schema<consultations::Enquiry> {
    using Record = consultations::Enquiry;
    static constexpr std::string_view kTable = "enquiry";
    static constexpr auto kSubject = &Record::client;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::branch>("branch_id"),
        column<&Record::channel>("channel"),
        column<&Record::handle>("handle", Sensitivity::Personal, "enquiry.answer"),
        column<&Record::need>("need", Sensitivity::Personal, "enquiry.answer"),
        column<&Record::service>("service_id"),
        column<&Record::client>("client_id"),
        column<&Record::source>("source"),
        column<&Record::assignee>("assignee_id"),
        column<&Record::receivedAt>("received_at"),
        column<&Record::receivedDay>("received_day"),
        column<&Record::dueAt>("due_at"),
        column<&Record::firstReplyAt>("first_reply_at"),
        column<&Record::firstReplyBy>("first_reply_by"),
        column<&Record::keyedLater>("keyed_later"),
        column<&Record::state>("state"),
        column<&Record::lostReason>("lost_reason"),
        column<&Record::lostNote>("lost_note", Sensitivity::Personal, "enquiry.answer"),
        column<&Record::closedAt>("closed_at"),
        column<&Record::recordedBy>("recorded_by"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<consultations::Visit> {
    using Record = consultations::Visit;
    static constexpr std::string_view kTable = "visit";
    static constexpr auto kSubject = &Record::client;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::client>("client_id"),
        column<&Record::branch>("branch_id"),
        column<&Record::day>("day"),
        column<&Record::plannedAt>("planned_at"),
        column<&Record::service>("service_id"),
        column<&Record::person>("person_id"),
        column<&Record::kind>("kind"),
        column<&Record::state>("state"),
        column<&Record::enquiry>("enquiry_id"),
        column<&Record::arrivedAt>("arrived_at"),
        column<&Record::triagedAt>("triaged_at"),
        column<&Record::consultingAt>("consulting_at"),
        column<&Record::inServiceAt>("in_service_at"),
        column<&Record::leftAt>("left_at"),
        column<&Record::keyedLater>("keyed_later"),
        column<&Record::note>("note", Sensitivity::Personal, "visit.reception"),
        column<&Record::recordedBy>("recorded_by"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<consultations::TouchEvent> {
    using Record = consultations::TouchEvent;
    static constexpr std::string_view kTable = "touch_event";
    static constexpr auto kSubject = &Record::client;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::touchpoint>("touchpoint"),
        column<&Record::client>("client_id"),
        column<&Record::branch>("branch_id"),
        column<&Record::person>("person_id"),
        column<&Record::kind>("kind"),
        column<&Record::record>("record_id"),
        column<&Record::at>("at"),
        column<&Record::day>("day"),
        column<&Record::archivedAt>("archived_at"),
    };
};

} // namespace seraph::storage
