// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consultations/plan.h"
#include "core/storage/schema.h"
#include "core/storage/stored_json.h"

namespace seraph::storage {

template <> struct Schema<consultations::Consultation> {
    using Record = consultations::Consultation;
    static constexpr std::string_view kTable = "consultation";
    static constexpr auto kSubject = &Record::client;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::client>("client_id"),
        column<&Record::branch>("branch_id"),
        column<&Record::visit>("visit_id"),
        column<&Record::enquiry>("enquiry_id"),
        column<&Record::service>("service_id"),
        column<&Record::day>("day"),
        column<&Record::startedAt>("started_at"),
        column<&Record::endedAt>("ended_at"),
        column<&Record::need>("need", Sensitivity::Sensitive, "consultation.advice"),
        column<&Record::notes>("notes", Sensitivity::Sensitive, "consultation.advice"),
        column<&Record::hadToRepeat>("had_to_repeat"),
        column<&Record::examinedBy>("examined_by"),
        column<&Record::examinedAt>("examined_at"),
        column<&Record::findings>("findings", Sensitivity::Sensitive, "client.treatment"),
        column<&Record::fitness>("fitness", Sensitivity::Sensitive, "client.treatment"),
        column<&Record::outcome>("outcome"),
        column<&Record::lostReason>("lost_reason"),
        column<&Record::lostNote>("lost_note", Sensitivity::Personal, "consultation.advice"),
        column<&Record::recordedBy>("recorded_by"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<consultations::Participant> {
    using Record = consultations::Participant;
    static constexpr std::string_view kTable = "consultation_participant";
    static constexpr auto kSubject = &Record::client;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::client>("client_id"),
        column<&Record::consultation>("consultation_id"),
        column<&Record::person>("person_id"),
        column<&Record::joinedAt>("joined_at"),
        column<&Record::leftAt>("left_at"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<consultations::DisclosureGiven> {
    using Record = consultations::DisclosureGiven;
    static constexpr std::string_view kTable = "disclosure_given";
    static constexpr auto kSubject = &Record::client;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::client>("client_id"),
        column<&Record::consultation>("consultation_id"),
        column<&Record::plan>("plan_id"),
        column<&Record::service>("service_id"),
        column<&Record::code>("code"),
        column<&Record::text>("text"),
        column<&Record::speaker>("speaker_id"),
        column<&Record::saidAt>("said_at"),
        column<&Record::keyedLater>("keyed_later"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<consultations::Plan> {
    using Record = consultations::Plan;
    static constexpr std::string_view kTable = "plan";
    static constexpr auto kSubject = &Record::client;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::client>("client_id"),
        column<&Record::branch>("branch_id"),
        column<&Record::consultation>("consultation_id"),
        column<&Record::goal>("goal", Sensitivity::Sensitive, "consultation.advice"),
        column<&Record::state>("state"),
        column<&Record::advisor>("advisor_id"),
        column<&Record::physician>("physician_id"),
        column<&Record::physicianAt>("physician_at"),
        column<&Record::presentedAt>("presented_at"),
        column<&Record::chosenOption>("chosen_option_id"),
        column<&Record::chosenAt>("chosen_at"),
        column<&Record::choiceReason>("choice_reason", Sensitivity::Personal, "plan.choice"),
        column<&Record::decidedAt>("decided_at"),
        column<&Record::lostReason>("lost_reason"),
        column<&Record::lostNote>("lost_note", Sensitivity::Personal, "plan.choice"),
        column<&Record::createdAt>("created_at"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<consultations::PlanOption> {
    using Record = consultations::PlanOption;
    static constexpr std::string_view kTable = "plan_option";
    static constexpr auto kSubject = &Record::client;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::client>("client_id"),
        column<&Record::plan>("plan_id"),
        column<&Record::kind>("kind"),
        column<&Record::title>("title"),
        column<&Record::description>("description", Sensitivity::Sensitive, "consultation.advice"),
        column<&Record::service>("service_id"),
        column<&Record::serviceVersion>("service_version_id"),
        column<&Record::priceVersion>("price_version_id"),
        column<&Record::worker>("worker_id"),
        column<&Record::quantity>("quantity"),
        column<&Record::lines>("lines"),
        column<&Record::customLines>("custom_lines"),
        column<&Record::discount>("discount"),
        column<&Record::amount>("amount"),
        column<&Record::lowest>("lowest"),
        column<&Record::notIncluded>("not_included"),
        column<&Record::promised>("promised"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<consultations::PlanApproval> {
    using Record = consultations::PlanApproval;
    static constexpr std::string_view kTable = "plan_approval";
    static constexpr auto kSubject = &Record::client;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::client>("client_id"),
        column<&Record::plan>("plan_id"),
        column<&Record::exception>("exception"),
        column<&Record::reason>("reason"),
        column<&Record::approvedBy>("approved_by"),
        column<&Record::approvedAt>("approved_at"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<consultations::OptionPicture> {
    using Record = consultations::OptionPicture;
    static constexpr std::string_view kTable = "option_picture";
    static constexpr auto kSubject = &Record::client;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::client>("client_id"),
        column<&Record::plan>("plan_id"),
        column<&Record::option>("option_id"),
        column<&Record::attachment>("attachment_id"),
        column<&Record::shown>("shown_id"),
        column<&Record::addedBy>("added_by"),
        column<&Record::addedAt>("added_at"),
        column<&Record::archivedAt>("archived_at"),
    };
};

} // namespace seraph::storage
