// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaints/incident.h"
#include "core/storage/schema.h"

namespace seraph::storage {

template <> struct Schema<complaints::Incident> {
    using Record = complaints::Incident;
    static constexpr std::string_view kTable = "incident";
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::branch>("branch_id"),
        column<&Record::complaint>("complaint_id"),
        column<&Record::kind>("kind"),
        column<&Record::level>("level"),
        column<&Record::summary>("summary", Sensitivity::Personal, "complaint.handling"),
        column<&Record::description>("description", Sensitivity::Personal, "complaint.handling"),
        column<&Record::equipment>("equipment_id"),
        column<&Record::substitute>("substitute_id"),
        column<&Record::account>("account_id"),
        column<&Record::beganAt>("began_at"),
        column<&Record::endedAt>("ended_at"),
        column<&Record::foundAt>("found_at"),
        column<&Record::foundDay>("found_day"),
        column<&Record::foundBy>("found_by"),
        column<&Record::responsible>("responsible_id"),
        column<&Record::state>("state"),
        column<&Record::containedAt>("contained_at"),
        column<&Record::cause>("cause", Sensitivity::Personal, "complaint.handling"),
        column<&Record::measures>("measures", Sensitivity::Personal, "complaint.handling"),
        column<&Record::closedBy>("closed_by"),
        column<&Record::closedAt>("closed_at"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<complaints::IncidentStep> {
    using Record = complaints::IncidentStep;
    static constexpr std::string_view kTable = "incident_step";
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::incident>("incident_id"),
        column<&Record::position>("position"),
        column<&Record::code>("code"),
        column<&Record::textZh>("text_zh"),
        column<&Record::textEn>("text_en"),
        column<&Record::key>("key"),
        column<&Record::dueAt>("due_at"),
        column<&Record::doneAt>("done_at"),
        column<&Record::doneBy>("done_by"),
        column<&Record::note>("note", Sensitivity::Personal, "complaint.handling"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<complaints::IncidentPerson> {
    using Record = complaints::IncidentPerson;
    static constexpr std::string_view kTable = "incident_person";
    static constexpr auto kSubject = &Record::client;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::client>("client_id"),
        column<&Record::incident>("incident_id"),
        column<&Record::foundIn>("found_in"),
        column<&Record::entries>("entries"),
        column<&Record::toldAt>("told_at"),
        column<&Record::toldBy>("told_by"),
        column<&Record::toldHow>("told_how", Sensitivity::Personal, "complaint.handling"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<complaints::IncidentNotice> {
    using Record = complaints::IncidentNotice;
    static constexpr std::string_view kTable = "incident_notice";
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::incident>("incident_id"),
        column<&Record::code>("code"),
        column<&Record::addressee>("addressee"),
        column<&Record::nameZh>("name_zh"),
        column<&Record::nameEn>("name_en"),
        column<&Record::basis>("basis"),
        column<&Record::dueAt>("due_at"),
        column<&Record::text>("text", Sensitivity::Personal, "complaint.handling"),
        column<&Record::reference>("reference"),
        column<&Record::sentBy>("sent_by"),
        column<&Record::sentAt>("sent_at"),
        column<&Record::waiveReason>("waive_reason", Sensitivity::Personal, "complaint.handling"),
        column<&Record::archivedAt>("archived_at"),
    };
};

} // namespace seraph::storage
