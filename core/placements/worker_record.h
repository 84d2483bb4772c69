// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/placements/worker.h"
#include "core/storage/schema.h"
#include "core/storage/stored_json.h"

namespace seraph::storage {

template <> struct Schema<placements::WorkerProfile> {
    using Record = placements::WorkerProfile;
    static constexpr std::string_view kTable = "worker_profile";
    static constexpr auto kSubject = &Record::worker;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::worker>("worker_id"),
        column<&Record::origin>("origin", Sensitivity::Personal, "worker.matching"),
        column<&Record::birthYear>("birth_year", Sensitivity::Personal, "worker.matching"),
        column<&Record::workingSince>("working_since", Sensitivity::Personal, "worker.matching"),
        column<&Record::education>("education", Sensitivity::Personal, "worker.matching"),
        column<&Record::skills>("skills"),
        column<&Record::skillNotes>("skill_notes", Sensitivity::Personal, "worker.matching"),
        column<&Record::experience>("experience", Sensitivity::Personal, "worker.matching"),
        column<&Record::languages>("languages", Sensitivity::Personal, "worker.matching"),
        column<&Record::introduction>("introduction", Sensitivity::Personal, "worker.matching"),
        column<&Record::modes>("modes"),
        column<&Record::limits>("limits", Sensitivity::Personal, "worker.matching"),
        column<&Record::expectedWage>("expected_wage", Sensitivity::Personal, "worker.matching"),
        column<&Record::availableFrom>("available_from"),
        column<&Record::leaveFrom>("leave_from", Sensitivity::Personal, "worker.planning"),
        column<&Record::leaveUntil>("leave_until", Sensitivity::Personal, "worker.planning"),
        column<&Record::leaveReason>("leave_reason", Sensitivity::Sensitive, "worker.planning"),
        column<&Record::cardConsentOn>("card_consent_on"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<placements::WorkerPaper> {
    using Record = placements::WorkerPaper;
    static constexpr std::string_view kTable = "worker_paper";
    static constexpr auto kSubject = &Record::worker;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::worker>("worker_id"),
        column<&Record::kind>("kind"),
        column<&Record::number>("number", Sensitivity::Sensitive, "worker.papers"),
        column<&Record::issuer>("issuer"),
        column<&Record::issuedOn>("issued_on"),
        column<&Record::validUntil>("valid_until"),
        column<&Record::seenOn>("seen_on"),
        column<&Record::seenBy>("seen_by"),
        column<&Record::note>("note", Sensitivity::Sensitive, "worker.papers"),
        column<&Record::archivedAt>("archived_at"),
    };
};

} // namespace seraph::storage
