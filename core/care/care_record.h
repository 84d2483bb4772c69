// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/material.h"
#include "core/care/premises.h"
#include "core/storage/schema.h"
#include "core/storage/stored_json.h"

namespace seraph::storage {

template <> struct Schema<care::CareRecord> {
    using Record = care::CareRecord;
    static constexpr std::string_view kTable = "care_record";
    static constexpr auto kSubject = &Record::client;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::client>("client_id"),
        column<&Record::branch>("branch_id"),
        column<&Record::order>("order_id"),
        column<&Record::kind>("kind"),
        column<&Record::sessionNumber>("session_number"),
        column<&Record::service>("service_id"),
        column<&Record::serviceVersion>("service_version_id"),
        column<&Record::sopVersion>("sop_version_id"),
        column<&Record::visit>("visit_id"),
        column<&Record::day>("day"),
        column<&Record::state>("state"),
        column<&Record::performer>("performer_id"),
        column<&Record::responsible>("responsible_id"),
        column<&Record::licence>("licence_kind"),
        column<&Record::licenceNumber>("licence_number"),
        column<&Record::licenceUntil>("licence_until"),
        column<&Record::emergencyBy>("emergency_by"),
        column<&Record::emergencyReason>("emergency_reason", Sensitivity::Sensitive, "client.treatment"),
        column<&Record::summary>("summary", Sensitivity::Sensitive, "client.treatment"),
        column<&Record::openedBy>("opened_by"),
        column<&Record::openedAt>("opened_at"),
        column<&Record::startedAt>("started_at"),
        column<&Record::endedAt>("ended_at"),
        column<&Record::closedBy>("closed_by"),
        column<&Record::closedAt>("closed_at"),
        column<&Record::late>("late"),
        column<&Record::abandonReason>("abandon_reason", Sensitivity::Sensitive, "client.treatment"),
        column<&Record::sessionUse>("session_use_id"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<care::PremisesRun> {
    using Record = care::PremisesRun;
    static constexpr std::string_view kTable = "premises_run";
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::branch>("branch_id"),
        column<&Record::sop>("sop_id"),
        column<&Record::sopVersion>("sop_version_id"),
        column<&Record::period>("period"),
        column<&Record::day>("day"),
        column<&Record::state>("state"),
        column<&Record::startedBy>("started_by"),
        column<&Record::startedAt>("started_at"),
        column<&Record::closedBy>("closed_by"),
        column<&Record::closedAt>("closed_at"),
        column<&Record::late>("late"),
    };
};

template <> struct Schema<care::CareStep> {
    using Record = care::CareStep;
    static constexpr std::string_view kTable = "care_step";
    static constexpr auto kSubject = &Record::client;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::client>("client_id"),
        column<&Record::record>("record_id"),
        column<&Record::run>("run_id"),
        column<&Record::position>("position"),
        column<&Record::code>("code"),
        column<&Record::nameZh>("name_zh"),
        column<&Record::nameEn>("name_en"),
        column<&Record::detailZh>("detail_zh"),
        column<&Record::detailEn>("detail_en"),
        column<&Record::role>("role"),
        column<&Record::minutes>("minutes"),
        column<&Record::key>("is_key"),
        column<&Record::evidence>("evidence"),
        column<&Record::flexibility>("flexibility"),
        column<&Record::state>("state"),
        column<&Record::performer>("performer_id"),
        column<&Record::second>("second_id"),
        column<&Record::startedAt>("started_at"),
        column<&Record::doneAt>("done_at"),
        column<&Record::text>("text", Sensitivity::Sensitive, "client.treatment"),
        column<&Record::readings>("readings", Sensitivity::Sensitive, "client.treatment"),
        column<&Record::scanned>("scanned"),
        column<&Record::recordedBy>("recorded_by"),
        column<&Record::recordedAt>("recorded_at"),
        column<&Record::late>("late"),
    };
};

template <> struct Schema<care::Deviation> {
    using Record = care::Deviation;
    static constexpr std::string_view kTable = "care_deviation";
    static constexpr auto kSubject = &Record::client;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::client>("client_id"),
        column<&Record::record>("record_id"),
        column<&Record::run>("run_id"),
        column<&Record::step>("step_id"),
        column<&Record::category>("category"),
        column<&Record::reason>("reason", Sensitivity::Sensitive, "client.treatment"),
        column<&Record::decision>("decision", Sensitivity::Sensitive, "client.treatment"),
        column<&Record::clientTold>("client_told"),
        column<&Record::recordedBy>("recorded_by"),
        column<&Record::recordedAt>("recorded_at"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<care::Addendum> {
    using Record = care::Addendum;
    static constexpr std::string_view kTable = "care_addendum";
    static constexpr auto kSubject = &Record::client;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::client>("client_id"),
        column<&Record::record>("record_id"),
        column<&Record::text>("text", Sensitivity::Sensitive, "client.treatment"),
        column<&Record::addedBy>("added_by"),
        column<&Record::addedAt>("added_at"),
    };
};

template <> struct Schema<care::LogEntry> {
    using Record = care::LogEntry;
    static constexpr std::string_view kTable = "care_log";
    static constexpr auto kSubject = &Record::client;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::client>("client_id"),
        column<&Record::record>("record_id"),
        column<&Record::day>("day"),
        column<&Record::text>("text", Sensitivity::Sensitive, "client.treatment"),
        column<&Record::author>("author_id"),
        column<&Record::recordedBy>("recorded_by"),
        column<&Record::recordedAt>("recorded_at"),
        column<&Record::late>("late"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<care::MaterialLot> {
    using Record = care::MaterialLot;
    static constexpr std::string_view kTable = "material_lot";
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::gtin>("gtin"),
        column<&Record::product>("product"),
        column<&Record::registration>("registration"),
        column<&Record::lot>("lot"),
        column<&Record::expires>("expires"),
        column<&Record::recalledAt>("recalled_at"),
        column<&Record::recalledBy>("recalled_by"),
        column<&Record::recallReason>("recall_reason"),
        column<&Record::addedBy>("added_by"),
        column<&Record::addedAt>("added_at"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<care::MaterialUse> {
    using Record = care::MaterialUse;
    static constexpr std::string_view kTable = "material_use";
    static constexpr auto kSubject = &Record::client;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::client>("client_id"),
        column<&Record::record>("record_id"),
        column<&Record::step>("step_id"),
        column<&Record::lot>("lot_id"),
        column<&Record::serial>("serial"),
        column<&Record::amount>("amount"),
        column<&Record::unit>("unit"),
        column<&Record::scanned>("scanned"),
        column<&Record::usedBy>("used_by"),
        column<&Record::recordedBy>("recorded_by"),
        column<&Record::recordedAt>("recorded_at"),
        column<&Record::archivedAt>("archived_at"),
    };
};

} // namespace seraph::storage
