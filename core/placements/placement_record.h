// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/placements/placement.h"
#include "core/storage/schema.h"
#include "core/storage/stored_json.h"

namespace seraph::storage {

template <> struct Schema<placements::PlacementNeed> {
    using Record = placements::PlacementNeed;
    static constexpr std::string_view kTable = "placement_need";
    static constexpr auto kSubject = &Record::client;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::client>("client_id"),
        column<&Record::branch>("branch_id"),
        column<&Record::consultation>("consultation_id"),
        column<&Record::service>("service_id"),
        column<&Record::mode>("mode"),
        column<&Record::place>("place", Sensitivity::Personal, "placement.service"),
        column<&Record::people>("people", Sensitivity::Sensitive, "placement.matching"),
        column<&Record::pets>("pets", Sensitivity::Personal, "placement.matching"),
        column<&Record::taboos>("taboos", Sensitivity::Sensitive, "placement.matching"),
        column<&Record::tasks>("tasks", Sensitivity::Personal, "placement.service"),
        column<&Record::hours>("hours", Sensitivity::Personal, "placement.service"),
        column<&Record::lodging>("lodging", Sensitivity::Personal, "placement.service"),
        column<&Record::conditions>("conditions", Sensitivity::Personal, "placement.matching"),
        column<&Record::startsOn>("starts_on"),
        column<&Record::endsOn>("ends_on"),
        column<&Record::budget>("budget", Sensitivity::Personal, "placement.matching"),
        column<&Record::state>("state"),
        column<&Record::lostReason>("lost_reason"),
        column<&Record::lostNote>("lost_note", Sensitivity::Personal, "placement.matching"),
        column<&Record::recordedBy>("recorded_by"),
        column<&Record::recordedAt>("recorded_at"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<placements::Candidate> {
    using Record = placements::Candidate;
    static constexpr std::string_view kTable = "candidate";
    static constexpr auto kSubject = &Record::client;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::client>("client_id"),
        column<&Record::need>("need_id"),
        column<&Record::worker>("worker_id"),
        column<&Record::state>("state"),
        column<&Record::proposedBy>("proposed_by"),
        column<&Record::proposedAt>("proposed_at"),
        column<&Record::acceptedAt>("accepted_at"),
        column<&Record::interviewAt>("interview_at"),
        column<&Record::interviewedBy>("interviewed_by"),
        column<&Record::interviewNote>("interview_note", Sensitivity::Personal, "placement.matching"),
        column<&Record::trialFrom>("trial_from"),
        column<&Record::trialDays>("trial_days"),
        column<&Record::trialWage>("trial_wage", Sensitivity::Personal, "placement.contract"),
        column<&Record::trialNote>("trial_note", Sensitivity::Personal, "placement.matching"),
        column<&Record::droppedBy>("dropped_by"),
        column<&Record::dropReason>("drop_reason", Sensitivity::Personal, "placement.matching"),
        column<&Record::decidedAt>("decided_at"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<placements::ServiceContract> {
    using Record = placements::ServiceContract;
    static constexpr std::string_view kTable = "service_contract";
    static constexpr auto kSubject = &Record::client;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::client>("client_id"),
        column<&Record::branch>("branch_id"),
        column<&Record::need>("need_id"),
        column<&Record::candidate>("candidate_id"),
        column<&Record::order>("order_id"),
        column<&Record::previous>("previous_id"),
        column<&Record::service>("service_id"),
        column<&Record::worker>("worker_id"),
        column<&Record::mode>("mode"),
        column<&Record::place>("place", Sensitivity::Personal, "placement.contract"),
        column<&Record::scope>("scope", Sensitivity::Personal, "placement.contract"),
        column<&Record::startsOn>("starts_on"),
        column<&Record::endsOn>("ends_on"),
        column<&Record::hoursPerDay>("hours_per_day"),
        column<&Record::restDays>("rest_days"),
        column<&Record::wage>("wage", Sensitivity::Personal, "placement.contract"),
        column<&Record::wagePer>("wage_per"),
        column<&Record::payday>("payday"),
        column<&Record::fee>("fee", Sensitivity::Personal, "placement.contract"),
        column<&Record::feePer>("fee_per"),
        column<&Record::trialDays>("trial_days"),
        column<&Record::replacements>("replacements"),
        column<&Record::insurance>("insurance"),
        column<&Record::remarks>("remarks", Sensitivity::Personal, "placement.contract"),
        column<&Record::document>("document"),
        column<&Record::paper>("consent_id"),
        column<&Record::workerSignedOn>("worker_signed_on"),
        column<&Record::state>("state"),
        column<&Record::endReason>("end_reason", Sensitivity::Personal, "placement.contract"),
        column<&Record::createdBy>("created_by"),
        column<&Record::createdAt>("created_at"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<placements::Placement> {
    using Record = placements::Placement;
    static constexpr std::string_view kTable = "placement";
    static constexpr auto kSubject = &Record::client;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::client>("client_id"),
        column<&Record::branch>("branch_id"),
        column<&Record::contract>("contract_id"),
        column<&Record::service>("service_id"),
        column<&Record::worker>("worker_id"),
        column<&Record::mode>("mode"),
        column<&Record::state>("state"),
        column<&Record::startsOn>("starts_on"),
        column<&Record::endsOn>("ends_on"),
        column<&Record::startedOn>("started_on"),
        column<&Record::lastDay>("last_day"),
        column<&Record::predecessor>("predecessor_id"),
        column<&Record::endReason>("end_reason"),
        column<&Record::replaceCause>("replace_cause"),
        column<&Record::endedBy>("ended_by"),
        column<&Record::endNote>("end_note", Sensitivity::Personal, "placement.service"),
        column<&Record::handOver>("hand_over", Sensitivity::Personal, "placement.service"),
        column<&Record::settled>("settled"),
        column<&Record::waived>("waived"),
        column<&Record::waiveReason>("waive_reason"),
        column<&Record::waivedBy>("waived_by"),
        column<&Record::createdBy>("created_by"),
        column<&Record::createdAt>("created_at"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<placements::LogDay> {
    using Record = placements::LogDay;
    static constexpr std::string_view kTable = "placement_day";
    static constexpr auto kSubject = &Record::client;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::client>("client_id"),
        column<&Record::placement>("placement_id"),
        column<&Record::worker>("worker_id"),
        column<&Record::day>("day"),
        column<&Record::minutes>("minutes"),
        column<&Record::text>("text", Sensitivity::Sensitive, "placement.service"),
        column<&Record::incident>("incident"),
        column<&Record::keyedLater>("keyed_later"),
        column<&Record::recordedBy>("recorded_by"),
        column<&Record::recordedAt>("recorded_at"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<placements::JobSheet> {
    using Record = placements::JobSheet;
    static constexpr std::string_view kTable = "job_sheet";
    static constexpr auto kSubject = &Record::client;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::client>("client_id"),
        column<&Record::placement>("placement_id"),
        column<&Record::fromDay>("from_day"),
        column<&Record::untilDay>("until_day"),
        column<&Record::printedBy>("printed_by"),
        column<&Record::printedAt>("printed_at"),
        column<&Record::scan>("attachment_id"),
        column<&Record::filedAt>("filed_at"),
        column<&Record::archivedAt>("archived_at"),
    };
};

} // namespace seraph::storage
