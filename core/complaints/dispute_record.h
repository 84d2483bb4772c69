// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaints/dispute.h"
#include "core/complaints/evidence.h"
#include "core/storage/schema.h"
#include "core/storage/stored_json.h"

namespace seraph::storage {

template <> struct Schema<complaints::Dispute> {
    using Record = complaints::Dispute;
    static constexpr std::string_view kTable = "dispute";
    static constexpr auto kSubject = &Record::client;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::client>("client_id"),
        column<&Record::complaint>("complaint_id"),
        column<&Record::branch>("branch_id"),
        column<&Record::forum>("forum"),
        column<&Record::body>("body"),
        column<&Record::caseNumber>("case_number"),
        column<&Record::claimed>("claimed"),
        column<&Record::spokesperson>("spokesperson_id"),
        column<&Record::insurer>("insurer"),
        column<&Record::insurerDueDay>("insurer_due_day"),
        column<&Record::insurerToldDay>("insurer_told_day"),
        column<&Record::state>("state"),
        column<&Record::outcome>("outcome", Sensitivity::Personal, "complaint.handling"),
        column<&Record::agreed>("agreed"),
        column<&Record::endedDay>("ended_day"),
        column<&Record::openedBy>("opened_by"),
        column<&Record::openedAt>("opened_at"),
        column<&Record::openedDay>("opened_day"),
        column<&Record::closedBy>("closed_by"),
        column<&Record::closedAt>("closed_at"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<complaints::DisputeEvent> {
    using Record = complaints::DisputeEvent;
    static constexpr std::string_view kTable = "dispute_event";
    static constexpr auto kSubject = &Record::client;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::client>("client_id"),
        column<&Record::dispute>("dispute_id"),
        column<&Record::kind>("kind"),
        column<&Record::at>("at"),
        column<&Record::text>("text", Sensitivity::Personal, "complaint.handling"),
        column<&Record::place>("place"),
        column<&Record::amount>("amount"),
        column<&Record::recordedBy>("recorded_by"),
        column<&Record::recordedAt>("recorded_at"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<complaints::LegalHold> {
    using Record = complaints::LegalHold;
    static constexpr std::string_view kTable = "legal_hold";
    static constexpr auto kSubject = &Record::client;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::client>("client_id"),
        column<&Record::complaint>("complaint_id"),
        column<&Record::reason>("reason", Sensitivity::Personal, "complaint.handling"),
        column<&Record::placedBy>("placed_by"),
        column<&Record::placedAt>("placed_at"),
        column<&Record::releasedBy>("released_by"),
        column<&Record::releasedAt>("released_at"),
        column<&Record::releaseReason>("release_reason", Sensitivity::Personal, "complaint.handling"),
    };
};

template <> struct Schema<complaints::PreservationItem> {
    using Record = complaints::PreservationItem;
    static constexpr std::string_view kTable = "preservation_item";
    static constexpr auto kSubject = &Record::client;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::client>("client_id"),
        column<&Record::complaint>("complaint_id"),
        column<&Record::position>("position"),
        column<&Record::code>("code"),
        column<&Record::textZh>("text_zh"),
        column<&Record::textEn>("text_en"),
        column<&Record::dueAt>("due_at"),
        column<&Record::state>("state"),
        column<&Record::kept>("kept", Sensitivity::Personal, "complaint.handling"),
        column<&Record::doneBy>("done_by"),
        column<&Record::doneAt>("done_at"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<complaints::EvidenceCopy> {
    using Record = complaints::EvidenceCopy;
    static constexpr std::string_view kTable = "evidence_copy";
    static constexpr auto kSubject = &Record::client;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::client>("client_id"),
        column<&Record::complaint>("complaint_id"),
        column<&Record::capacity>("capacity"),
        column<&Record::recipient>("recipient", Sensitivity::Personal, "complaint.handling"),
        column<&Record::identityPaper>("identity_paper"),
        column<&Record::identityTail>("identity_tail", Sensitivity::Sensitive, "complaint.handling"),
        column<&Record::authority>("authority", Sensitivity::Personal, "complaint.handling"),
        column<&Record::authorityDay>("authority_day"),
        column<&Record::purpose>("purpose", Sensitivity::Personal, "complaint.handling"),
        column<&Record::kind>("kind"),
        column<&Record::pages>("pages"),
        column<&Record::hash>("hash"),
        column<&Record::handedBy>("handed_by"),
        column<&Record::handedAt>("handed_at"),
    };
};

template <> struct Schema<complaints::SealedSet> {
    using Record = complaints::SealedSet;
    static constexpr std::string_view kTable = "sealed_set";
    static constexpr auto kSubject = &Record::client;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::client>("client_id"),
        column<&Record::complaint>("complaint_id"),
        column<&Record::items>("items"),
        column<&Record::hash>("hash"),
        column<&Record::houseSigner>("house_signer_id"),
        column<&Record::otherSigner>("other_signer", Sensitivity::Personal, "complaint.handling"),
        column<&Record::witness>("witness", Sensitivity::Personal, "complaint.handling"),
        column<&Record::place>("place"),
        column<&Record::sealedAt>("sealed_at"),
        column<&Record::sealedDay>("sealed_day"),
        column<&Record::unsealDueDay>("unseal_due_day"),
        column<&Record::unsealing>("unsealing"),
        column<&Record::unsealNote>("unseal_note", Sensitivity::Personal, "complaint.handling"),
        column<&Record::unsealedBy>("unsealed_by"),
        column<&Record::unsealedAt>("unsealed_at"),
    };
};

} // namespace seraph::storage
