// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consultations/consent.h"
#include "core/storage/schema.h"

namespace seraph::storage {

template <> struct Schema<consultations::Consent> {
    using Record = consultations::Consent;
    static constexpr std::string_view kTable = "consent";
    static constexpr auto kSubject = &Record::client;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::client>("client_id"),
        column<&Record::branch>("branch_id"),
        column<&Record::document>("template_id"),
        column<&Record::version>("template_version_id"),
        column<&Record::service>("service_id"),
        column<&Record::plan>("plan_id"),
        column<&Record::guardian>("guardian_id"),
        column<&Record::physician>("physician_id"),
        column<&Record::language>("language"),
        column<&Record::text>("text", Sensitivity::Sensitive, "consent.proof"),
        column<&Record::hash>("hash"),
        column<&Record::state>("state"),
        column<&Record::medium>("medium"),
        column<&Record::signer>("signer"),
        column<&Record::signerName>("signer_name", Sensitivity::Personal, "consent.proof"),
        column<&Record::witnessName>("witness_name", Sensitivity::Personal, "consent.proof"),
        column<&Record::signature>("signature_id"),
        column<&Record::signatureHash>("signature_hash"),
        column<&Record::preparedBy>("prepared_by"),
        column<&Record::preparedAt>("prepared_at"),
        column<&Record::signedAt>("signed_at"),
        column<&Record::signedDay>("signed_day"),
        column<&Record::validUntil>("valid_until"),
        column<&Record::usedAt>("used_at"),
        column<&Record::endedAt>("ended_at"),
        column<&Record::endReason>("end_reason", Sensitivity::Personal, "consent.proof"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<consultations::SameDayCheck> {
    using Record = consultations::SameDayCheck;
    static constexpr std::string_view kTable = "same_day_check";
    static constexpr auto kSubject = &Record::client;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::client>("client_id"),
        column<&Record::branch>("branch_id"),
        column<&Record::service>("service_id"),
        column<&Record::day>("day"),
        column<&Record::concerns>("concerns", Sensitivity::Sensitive, "client.treatment"),
        column<&Record::note>("note", Sensitivity::Sensitive, "client.treatment"),
        column<&Record::checkedBy>("checked_by"),
        column<&Record::checkedAt>("checked_at"),
        column<&Record::clearedBy>("cleared_by"),
        column<&Record::clearedAt>("cleared_at"),
        column<&Record::clearReason>("clear_reason", Sensitivity::Sensitive, "client.treatment"),
        column<&Record::archivedAt>("archived_at"),
    };
};

} // namespace seraph::storage
