// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/followups/complication.h"
#include "core/followups/outcome_form.h"
#include "core/storage/schema.h"
#include "core/storage/stored_json.h"

namespace seraph::storage {

template <> struct Schema<followups::FollowUp> {
    using Record = followups::FollowUp;
    static constexpr std::string_view kTable = "follow_up";
    static constexpr auto kSubject = &Record::client;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::client>("client_id"),
        column<&Record::branch>("branch_id"),
        column<&Record::occasion>("occasion"),
        column<&Record::party>("party"),
        column<&Record::worker>("worker_id"),
        column<&Record::originKind>("origin_kind"),
        column<&Record::origin>("origin_id"),
        column<&Record::order>("order_id"),
        column<&Record::service>("service_id"),
        column<&Record::serviceVersion>("service_version_id"),
        column<&Record::code>("code"),
        column<&Record::channel>("channel"),
        column<&Record::role>("role"),
        column<&Record::assignee>("assignee_id"),
        column<&Record::plannedAt>("planned_at"),
        column<&Record::dueAt>("due_at"),
        column<&Record::dueDay>("due_day"),
        column<&Record::limitAt>("limit_at"),
        column<&Record::safety>("safety"),
        column<&Record::eachMonth>("each_month"),
        column<&Record::snoozes>("snoozes"),
        column<&Record::note>("note", Sensitivity::Personal, "followup.care"),
        column<&Record::state>("state"),
        column<&Record::firstTriedAt>("first_tried_at"),
        column<&Record::reachedAt>("reached_at"),
        column<&Record::redFlag>("red_flag"),
        column<&Record::closedBy>("closed_by"),
        column<&Record::closedAt>("closed_at"),
        column<&Record::closeReason>("close_reason", Sensitivity::Personal, "followup.care"),
        column<&Record::createdAt>("created_at"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<followups::Attempt> {
    using Record = followups::Attempt;
    static constexpr std::string_view kTable = "follow_up_attempt";
    static constexpr auto kSubject = &Record::client;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::client>("client_id"),
        column<&Record::followUp>("follow_up_id"),
        column<&Record::channel>("channel"),
        column<&Record::result>("result"),
        column<&Record::note>("note", Sensitivity::Sensitive, "followup.care"),
        column<&Record::asked>("asked"),
        column<&Record::redFlags>("red_flags", Sensitivity::Sensitive, "followup.care"),
        column<&Record::at>("at"),
        column<&Record::keyedLater>("keyed_later"),
        column<&Record::by>("by_id"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<followups::Complication> {
    using Record = followups::Complication;
    static constexpr std::string_view kTable = "complication";
    static constexpr auto kSubject = &Record::client;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::client>("client_id"),
        column<&Record::branch>("branch_id"),
        column<&Record::service>("service_id"),
        column<&Record::followUp>("follow_up_id"),
        column<&Record::originKind>("origin_kind"),
        column<&Record::origin>("origin_id"),
        column<&Record::type>("type", Sensitivity::Sensitive, "complication.handling"),
        column<&Record::grade>("grade"),
        column<&Record::redFlag>("red_flag", Sensitivity::Sensitive, "complication.handling"),
        column<&Record::description>("description", Sensitivity::Sensitive, "complication.handling"),
        column<&Record::onsetDay>("onset_day"),
        column<&Record::foundAt>("found_at"),
        column<&Record::foundDay>("found_day"),
        column<&Record::foundBy>("found_by"),
        column<&Record::responsible>("responsible_id"),
        column<&Record::state>("state"),
        column<&Record::outcome>("outcome"),
        column<&Record::outcomeNote>("outcome_note", Sensitivity::Sensitive, "complication.handling"),
        column<&Record::closedBy>("closed_by"),
        column<&Record::closedAt>("closed_at"),
        column<&Record::alert>("alert_id"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<followups::ComplicationStep> {
    using Record = followups::ComplicationStep;
    static constexpr std::string_view kTable = "complication_step";
    static constexpr auto kSubject = &Record::client;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::client>("client_id"),
        column<&Record::complication>("complication_id"),
        column<&Record::position>("position"),
        column<&Record::code>("code"),
        column<&Record::textZh>("text_zh"),
        column<&Record::textEn>("text_en"),
        column<&Record::key>("key"),
        column<&Record::dueAt>("due_at"),
        column<&Record::doneAt>("done_at"),
        column<&Record::doneBy>("done_by"),
        column<&Record::note>("note", Sensitivity::Sensitive, "complication.handling"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<followups::ComplicationNote> {
    using Record = followups::ComplicationNote;
    static constexpr std::string_view kTable = "complication_note";
    static constexpr auto kSubject = &Record::client;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::client>("client_id"),
        column<&Record::complication>("complication_id"),
        column<&Record::text>("text", Sensitivity::Sensitive, "complication.handling"),
        column<&Record::at>("at"),
        column<&Record::keyedLater>("keyed_later"),
        column<&Record::by>("by_id"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<followups::OutcomeForm> {
    using Record = followups::OutcomeForm;
    static constexpr std::string_view kTable = "outcome_form";
    static constexpr auto kSubject = &Record::client;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::client>("client_id"),
        column<&Record::branch>("branch_id"),
        column<&Record::service>("service_id"),
        column<&Record::serviceVersion>("service_version_id"),
        column<&Record::order>("order_id"),
        column<&Record::originKind>("origin_kind"),
        column<&Record::origin>("origin_id"),
        column<&Record::day>("day"),
        column<&Record::dueDay>("due_day"),
        column<&Record::state>("state"),
        column<&Record::answers>("answers", Sensitivity::Sensitive, "outcome.result"),
        column<&Record::note>("note", Sensitivity::Sensitive, "outcome.result"),
        column<&Record::filledDay>("filled_day"),
        column<&Record::filledAt>("filled_at"),
        column<&Record::filledBy>("filled_by"),
        column<&Record::archivedAt>("archived_at"),
    };
};

} // namespace seraph::storage
