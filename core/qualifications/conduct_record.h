// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualifications/agreement.h"
#include "core/qualifications/credit.h"
#include "core/storage/schema.h"

namespace seraph::storage {

template <> struct Schema<qualifications::Agreement> {
    using Record = qualifications::Agreement;
    static constexpr std::string_view kTable = "agreement";
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::kind>("kind_id"),
        column<&Record::number>("number"),
        column<&Record::textZh>("text_zh"),
        column<&Record::textEn>("text_en"),
        column<&Record::hash>("hash"),
        column<&Record::releasedAt>("released_at"),
        column<&Record::releasedBy>("released_by"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<qualifications::AgreementSignature> {
    using Record = qualifications::AgreementSignature;
    static constexpr std::string_view kTable = "agreement_signature";
    static constexpr auto kSubject = &Record::person;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::person>("person_id"),
        column<&Record::agreement>("agreement_id"),
        column<&Record::certificate>("certificate_id"),
        column<&Record::signedName>("signed_name", Sensitivity::Personal, "staff.licence"),
        column<&Record::textHash>("text_hash"),
        column<&Record::seal>("seal"),
        column<&Record::signedAt>("signed_at"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<qualifications::CreditAppeal> {
    using Record = qualifications::CreditAppeal;
    static constexpr std::string_view kTable = "credit_appeal";
    static constexpr auto kSubject = &Record::person;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::person>("person_id"),
        column<&Record::measure>("measure"),
        column<&Record::reason>("reason", Sensitivity::Personal, "staff.development"),
        column<&Record::raisedOn>("raised_on"),
        column<&Record::raisedBy>("raised_by"),
        column<&Record::state>("state"),
        column<&Record::decidedBy>("decided_by"),
        column<&Record::decidedAt>("decided_at"),
        column<&Record::note>("note", Sensitivity::Personal, "staff.development"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<qualifications::HonourConsent> {
    using Record = qualifications::HonourConsent;
    static constexpr std::string_view kTable = "honour_consent";
    static constexpr auto kSubject = &Record::person;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::person>("person_id"),
        column<&Record::wish>("wish"),
        column<&Record::saidAt>("said_at"),
        column<&Record::archivedAt>("archived_at"),
    };
};

} // namespace seraph::storage
