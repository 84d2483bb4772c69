// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualifications/former_licence.h"
#include "core/qualifications/gate.h"
#include "core/qualifications/tier.h"
#include "core/storage/schema.h"
#include "core/storage/stored_json.h"

namespace seraph::storage {

template <> struct Schema<qualifications::CertificateKind> {
    using Record = qualifications::CertificateKind;
    static constexpr std::string_view kTable = "certificate_kind";
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::code>("code"),
        column<&Record::group>("kind_group"),
        column<&Record::nameZh>("name_zh"),
        column<&Record::nameEn>("name_en"),
        column<&Record::validMonths>("valid_months"),
        column<&Record::numbered>("numbered"),
        column<&Record::coveredBy>("covered_by"),
        column<&Record::position>("position"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<qualifications::Certificate> {
    using Record = qualifications::Certificate;
    static constexpr std::string_view kTable = "certificate";
    static constexpr auto kSubject = &Record::person;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::person>("person_id"),
        column<&Record::kind>("kind_id"),
        column<&Record::number>("number", Sensitivity::Personal, "staff.licence"),
        column<&Record::issuer>("issuer", Sensitivity::Personal, "staff.licence"),
        column<&Record::validFrom>("valid_from", Sensitivity::Personal, "staff.licence"),
        column<&Record::validUntil>("valid_until", Sensitivity::Personal, "staff.licence"),
        column<&Record::score>("score", Sensitivity::Personal, "staff.licence"),
        column<&Record::origin>("origin"),
        column<&Record::originRecord>("origin_record"),
        column<&Record::note>("note", Sensitivity::Personal, "staff.licence"),
        column<&Record::recordedBy>("recorded_by"),
        column<&Record::recordedAt>("recorded_at"),
        column<&Record::corrects>("corrects_id"),
        column<&Record::revokedAt>("revoked_at"),
        column<&Record::revokedBy>("revoked_by"),
        column<&Record::revokeReason>("revoke_reason", Sensitivity::Personal, "staff.licence"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<qualifications::Requirement> {
    using Record = qualifications::Requirement;
    static constexpr std::string_view kTable = "requirement";
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::code>("code"),
        column<&Record::gate>("gate"),
        column<&Record::kind>("kind_id"),
        column<&Record::roles>("roles"),
        column<&Record::services>("services"),
        column<&Record::basis>("basis"),
        column<&Record::watchedFrom>("watched_from"),
        column<&Record::turnedOnAt>("turned_on_at"),
        column<&Record::turnedOnBy>("turned_on_by"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<qualifications::GateOverride> {
    using Record = qualifications::GateOverride;
    static constexpr std::string_view kTable = "gate_override";
    static constexpr auto kSubject = &Record::person;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::person>("person_id"),
        column<&Record::gate>("gate"),
        column<&Record::service>("service_id"),
        column<&Record::kinds>("kinds"),
        column<&Record::reason>("reason", Sensitivity::Personal, "staff.licence"),
        column<&Record::until>("until"),
        column<&Record::grantedBy>("granted_by"),
        column<&Record::grantedAt>("granted_at"),
        column<&Record::withdrawnAt>("withdrawn_at"),
        column<&Record::withdrawnBy>("withdrawn_by"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<qualifications::GateSighting> {
    using Record = qualifications::GateSighting;
    static constexpr std::string_view kTable = "gate_sighting";
    static constexpr auto kSubject = &Record::person;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::person>("person_id"),
        column<&Record::gate>("gate"),
        column<&Record::requirement>("requirement_id"),
        column<&Record::service>("service_id"),
        column<&Record::kind>("kind"),
        column<&Record::hold>("hold"),
        column<&Record::passage>("passage"),
        column<&Record::day>("day"),
        column<&Record::seenAt>("seen_at"),
        column<&Record::seenBy>("seen_by"),
    };
};

template <> struct Schema<qualifications::Competence> {
    using Record = qualifications::Competence;
    static constexpr std::string_view kTable = "competence";
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::code>("code"),
        column<&Record::nameZh>("name_zh"),
        column<&Record::nameEn>("name_en"),
        column<&Record::position>("position"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<qualifications::Observation> {
    using Record = qualifications::Observation;
    static constexpr std::string_view kTable = "competence_observation";
    static constexpr auto kSubject = &Record::person;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::person>("person_id"),
        column<&Record::competence>("competence_id"),
        column<&Record::level>("level", Sensitivity::Personal, "staff.development"),
        column<&Record::observedOn>("observed_on"),
        column<&Record::evidence>("evidence", Sensitivity::Personal, "staff.development"),
        column<&Record::observedBy>("observed_by"),
        column<&Record::recordedAt>("recorded_at"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<qualifications::Score> {
    using Record = qualifications::Score;
    static constexpr std::string_view kTable = "staff_score";
    static constexpr auto kSubject = &Record::person;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::person>("person_id"),
        column<&Record::measure>("measure"),
        column<&Record::day>("day"),
        column<&Record::value>("value", Sensitivity::Personal, "staff.development"),
        column<&Record::samples>("samples"),
        column<&Record::recordedBy>("recorded_by"),
        column<&Record::recordedAt>("recorded_at"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<qualifications::Tier> {
    using Record = qualifications::Tier;
    static constexpr std::string_view kTable = "tier";
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::ladder>("ladder"),
        column<&Record::ladderZh>("ladder_zh"),
        column<&Record::ladderEn>("ladder_en"),
        column<&Record::rank>("rank"),
        column<&Record::nameZh>("name_zh"),
        column<&Record::nameEn>("name_en"),
        column<&Record::validMonths>("valid_months"),
        column<&Record::priceFrom>("price_from"),
        column<&Record::payFactor>("pay_factor"),
        column<&Record::rules>("rules"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<qualifications::HeldTier> {
    using Record = qualifications::HeldTier;
    static constexpr std::string_view kTable = "held_tier";
    static constexpr auto kSubject = &Record::person;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::person>("person_id"),
        column<&Record::tier>("tier_id"),
        column<&Record::grantedOn>("granted_on"),
        column<&Record::validUntil>("valid_until"),
        column<&Record::grantedBy>("granted_by"),
        column<&Record::grantedAt>("granted_at"),
        column<&Record::endedOn>("ended_on"),
        column<&Record::endedBy>("ended_by"),
        column<&Record::endReason>("end_reason", Sensitivity::Personal, "staff.development"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<qualifications::FormerLicence> {
    using Record = qualifications::FormerLicence;
    static constexpr std::string_view kTable = "licence";
    static constexpr auto kSubject = &Record::person;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::person>("person_id"),
        column<&Record::kind>("kind"),
        column<&Record::number>("number", Sensitivity::Personal, "staff.licence"),
        column<&Record::validFrom>("valid_from", Sensitivity::Personal, "staff.licence"),
        column<&Record::validUntil>("valid_until", Sensitivity::Personal, "staff.licence"),
        column<&Record::note>("note", Sensitivity::Personal, "staff.licence"),
        column<&Record::archivedAt>("archived_at"),
    };
};

} // namespace seraph::storage
