// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaints/case_parts.h"
#include "core/complaints/sanction.h"
#include "core/storage/schema.h"
#include "core/storage/stored_json.h"

namespace seraph::storage {

template <> struct Schema<complaints::Complaint> {
    using Record = complaints::Complaint;
    static constexpr std::string_view kTable = "complaint";
    static constexpr auto kSubject = &Record::client;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::number>("number"),
        column<&Record::complainant>("complainant"),
        column<&Record::client>("client_id"),
        column<&Record::worker>("worker_id"),
        column<&Record::name>("name", Sensitivity::Personal, "complaint.handling"),
        column<&Record::contact>("contact", Sensitivity::Personal, "complaint.handling"),
        column<&Record::branch>("branch_id"),
        column<&Record::category>("category"),
        column<&Record::channel>("channel"),
        column<&Record::sender>("sender", Sensitivity::Personal, "complaint.handling"),
        column<&Record::reference>("reference"),
        column<&Record::externalDue>("external_due"),
        column<&Record::summary>("summary", Sensitivity::Sensitive, "complaint.handling"),
        column<&Record::wanted>("wanted", Sensitivity::Sensitive, "complaint.handling"),
        column<&Record::wantedRemedy>("wanted_remedy"),
        column<&Record::safety>("safety"),
        column<&Record::restricted>("restricted"),
        column<&Record::order>("order_id"),
        column<&Record::service>("service_id"),
        column<&Record::stage>("stage"),
        column<&Record::round>("round"),
        column<&Record::appeal>("appeal"),
        column<&Record::severity>("severity"),
        column<&Record::complexity>("complexity"),
        column<&Record::impact>("impact"),
        column<&Record::finding>("finding"),
        column<&Record::reaction>("reaction"),
        column<&Record::firstContact>("first_contact_id"),
        column<&Record::handler>("handler_id"),
        column<&Record::handedTo>("handed_to_id"),
        column<&Record::onTheSpot>("on_the_spot"),
        column<&Record::receivedAt>("received_at"),
        column<&Record::receivedDay>("received_day"),
        column<&Record::keyedLater>("keyed_later"),
        column<&Record::roundAt>("round_at"),
        column<&Record::dueAt>("due_at"),
        column<&Record::answerDueAt>("answer_due_at"),
        column<&Record::escalateAt>("escalate_at"),
        column<&Record::waitingSince>("waiting_since"),
        column<&Record::answeredAt>("answered_at"),
        column<&Record::inTime>("in_time"),
        column<&Record::closedAt>("closed_at"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<complaints::Step> {
    using Record = complaints::Step;
    static constexpr std::string_view kTable = "complaint_step";
    static constexpr auto kSubject = &Record::client;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::client>("client_id"),
        column<&Record::complaint>("complaint_id"),
        column<&Record::round>("round"),
        column<&Record::stage>("stage"),
        column<&Record::owner>("owner_id"),
        column<&Record::dueAt>("due_at"),
        column<&Record::reason>("reason"),
        column<&Record::text>("text", Sensitivity::Sensitive, "complaint.handling"),
        column<&Record::contact>("contact"),
        column<&Record::doneAt>("done_at"),
        column<&Record::doneBy>("done_by"),
        column<&Record::keyedLater>("keyed_later"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<complaints::Note> {
    using Record = complaints::Note;
    static constexpr std::string_view kTable = "complaint_note";
    static constexpr auto kSubject = &Record::client;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::client>("client_id"),
        column<&Record::complaint>("complaint_id"),
        column<&Record::kind>("kind"),
        column<&Record::text>("text", Sensitivity::Sensitive, "complaint.handling"),
        column<&Record::at>("at"),
        column<&Record::keyedLater>("keyed_later"),
        column<&Record::by>("by_id"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<complaints::Wait> {
    using Record = complaints::Wait;
    static constexpr std::string_view kTable = "complaint_wait";
    static constexpr auto kSubject = &Record::client;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::client>("client_id"),
        column<&Record::complaint>("complaint_id"),
        column<&Record::reason>("reason", Sensitivity::Sensitive, "complaint.handling"),
        column<&Record::from>("from_at"),
        column<&Record::until>("until_at"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<complaints::Link> {
    using Record = complaints::Link;
    static constexpr std::string_view kTable = "complaint_link";
    static constexpr auto kSubject = &Record::client;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::client>("client_id"),
        column<&Record::complaint>("complaint_id"),
        column<&Record::kind>("kind"),
        column<&Record::record>("record_id"),
        column<&Record::linkedBy>("linked_by"),
        column<&Record::linkedAt>("linked_at"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<complaints::Liability> {
    using Record = complaints::Liability;
    static constexpr std::string_view kTable = "complaint_liability";
    static constexpr auto kSubject = &Record::client;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::client>("client_id"),
        column<&Record::complaint>("complaint_id"),
        column<&Record::party>("party"),
        column<&Record::clause>("clause"),
        column<&Record::reasoning>("reasoning", Sensitivity::Sensitive, "complaint.handling"),
        column<&Record::decision>("decision"),
        column<&Record::proposedBy>("proposed_by"),
        column<&Record::proposedAt>("proposed_at"),
        column<&Record::decidedBy>("decided_by"),
        column<&Record::decidedAt>("decided_at"),
        column<&Record::decisionNote>("decision_note", Sensitivity::Sensitive, "complaint.handling"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<complaints::Remedy> {
    using Record = complaints::Remedy;
    static constexpr std::string_view kTable = "complaint_remedy";
    static constexpr auto kSubject = &Record::client;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::client>("client_id"),
        column<&Record::complaint>("complaint_id"),
        column<&Record::kind>("kind"),
        column<&Record::amount>("amount"),
        column<&Record::terms>("terms", Sensitivity::Personal, "complaint.handling"),
        column<&Record::dueDay>("due_day"),
        column<&Record::state>("state"),
        column<&Record::proposedBy>("proposed_by"),
        column<&Record::proposedAt>("proposed_at"),
        column<&Record::decidedBy>("decided_by"),
        column<&Record::decidedAt>("decided_at"),
        column<&Record::decisionNote>("decision_note", Sensitivity::Personal, "complaint.handling"),
        column<&Record::doneBy>("done_by"),
        column<&Record::doneAt>("done_at"),
        column<&Record::proof>("proof", Sensitivity::Personal, "complaint.handling"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<complaints::Letter> {
    using Record = complaints::Letter;
    static constexpr std::string_view kTable = "complaint_letter";
    static constexpr auto kSubject = &Record::client;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::client>("client_id"),
        column<&Record::complaint>("complaint_id"),
        column<&Record::kind>("kind"),
        column<&Record::language>("language"),
        column<&Record::text>("text", Sensitivity::Sensitive, "complaint.handling"),
        column<&Record::writtenBy>("written_by"),
        column<&Record::writtenAt>("written_at"),
        column<&Record::sentBy>("sent_by"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<complaints::Sanction> {
    using Record = complaints::Sanction;
    static constexpr std::string_view kTable = "complaint_sanction";
    static constexpr auto kSubject = &Record::person;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::person>("person_id"),
        column<&Record::complaint>("complaint_id"),
        column<&Record::level>("level"),
        column<&Record::clause>("clause"),
        column<&Record::reason>("reason", Sensitivity::Sensitive, "complaint.sanction"),
        column<&Record::state>("state"),
        column<&Record::proposedBy>("proposed_by"),
        column<&Record::proposedAt>("proposed_at"),
        column<&Record::statement>("statement", Sensitivity::Sensitive, "complaint.sanction"),
        column<&Record::heardAt>("heard_at"),
        column<&Record::decidedBy>("decided_by"),
        column<&Record::decidedAt>("decided_at"),
        column<&Record::appeal>("appeal", Sensitivity::Sensitive, "complaint.sanction"),
        column<&Record::appealedAt>("appealed_at"),
        column<&Record::reviewedBy>("reviewed_by"),
        column<&Record::reviewedAt>("reviewed_at"),
        column<&Record::reviewNote>("review_note", Sensitivity::Sensitive, "complaint.sanction"),
        column<&Record::archivedAt>("archived_at"),
    };
};

} // namespace seraph::storage
