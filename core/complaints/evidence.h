// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_fields.h"
#include "core/complaints/complaint.h"

namespace seraph::complaints {

using EvidenceCopyId = Id<struct EvidenceCopyTag>;
using SealedSetId = Id<struct SealedSetTag>;

/// In which capacity somebody asks for a copy.
enum class Capacity { Client, Guardian, Agent, Lawyer, Authority, Insurer };
/// What they were identified by.
enum class IdentityPaper { IdCard, Passport, Official };
enum class CopyKind { Bundle, CertifiedCopy };

/// A copy that left the house: to whom, on what identity and whose authority, and which one exactly. No copy without this.
struct EvidenceCopy {
    EvidenceCopyId id;
    storage::Revision revision;
    std::optional<clients::ClientId> client{};
    ComplaintId complaint;
    Capacity capacity;
    QString recipient{};
    IdentityPaper identityPaper;
    QString identityTail{}; ///< the last four characters of its number: enough to tell, too little to abuse
    QString authority{}; ///< power of attorney, guardianship or official letter: from whom, its number
    std::optional<LocalDate> authorityDay{};
    QString purpose{};
    CopyKind kind;
    int pages;      ///< of a certified copy; 0 of a bundle
    QString hash{}; ///< SHA-256 of the manifest or of the printed document, hexadecimal
    PersonId handedBy;
    Instant handedAt;

    friend bool operator==(const EvidenceCopy&, const EvidenceCopy&) = default;
};

struct CopyDetails {
    Capacity capacity = Capacity::Client;
    QString recipient{};
    IdentityPaper identityPaper = IdentityPaper::IdCard;
    QString identityTail{};
    QString authority{};
    std::optional<LocalDate> authorityDay{};
    QString purpose{};
    CopyKind kind = CopyKind::Bundle;
    int pages = 0;
    QString hash{};
};
/// Whoever acts for somebody else shows by whose authority.
bool needsAuthority(Capacity capacity);
CopyDetails tidied(CopyDetails details);
/// Invalid: recipient, identity_tail, purpose "required", "too_long"; identity_tail "four_characters"; authority "required";
/// authority_day "required", "in_future"; pages "required" of a certified copy; hash "format". Expects tidied details.
Status checkCopy(const CopyDetails& details, LocalDate today);

/// One thing that lies in a sealed envelope.
struct SealedItem {
    QString what{};
    int pages = 1;
    friend bool operator==(const SealedItem&, const SealedItem&) = default;
};
enum class Unsealing { DisputeOver, ThreeYears, Authority };

/// Records sealed in the presence of both sides (封存): the list both signed, and where the envelope lies. The seal is broken
/// when the dispute is over, after three years, or on an authority's demand.
struct SealedSet {
    SealedSetId id;
    storage::Revision revision;
    std::optional<clients::ClientId> client{};
    ComplaintId complaint;
    std::vector<SealedItem> items{};
    QString hash{}; ///< SHA-256 of the manifest of the bundle sealed with it; empty: paper alone
    PersonId houseSigner;
    QString otherSigner{}; ///< of the other side; empty: did not come or would not sign, then
    QString witness{};     ///< who saw it
    QString place{};       ///< where the envelope lies
    Instant sealedAt;
    LocalDate sealedDay;
    LocalDate unsealDueDay; ///< three years later
    std::optional<Unsealing> unsealing{};
    QString unsealNote{};
    std::optional<PersonId> unsealedBy{};
    std::optional<Instant> unsealedAt{};

    friend bool operator==(const SealedSet&, const SealedSet&) = default;
};

struct SealingDetails {
    std::vector<SealedItem> items{};
    QString hash{};
    std::optional<PersonId> houseSigner{};
    QString otherSigner{};
    QString witness{};
    QString place{};
};
SealingDetails tidied(SealingDetails details);
/// Invalid: items "required", "too_long"; pages "out_of_range"; house_signer "required"; witness "required" where the other
/// side did not sign; other_signer, witness, place "too_long"; place "required"; hash "format". Expects tidied details.
Status checkSealing(const SealingDetails& details);
inline constexpr int kYearsSealed = 3;
/// What stands against breaking the seal: "sealed_set.dispute_open", "sealed_set.too_early"; empty: nothing.
enum class DisputesOpen { No, Yes };
QString obstacleToUnseal(const SealedSet& set, Unsealing reason, DisputesOpen open, LocalDate today);

} // namespace seraph::complaints

namespace seraph {

template <> struct Codes<complaints::Capacity> {
    using Capacity = complaints::Capacity;
    static constexpr std::array kAll{std::pair{Capacity::Client, "client_self"},
                                     std::pair{Capacity::Guardian, "guardian"},
                                     std::pair{Capacity::Agent, "agent"},
                                     std::pair{Capacity::Lawyer, "lawyer"},
                                     std::pair{Capacity::Authority, "authority"},
                                     std::pair{Capacity::Insurer, "insurer"}};
};
template <> struct Codes<complaints::IdentityPaper> {
    using Paper = complaints::IdentityPaper;
    static constexpr std::array kAll{std::pair{Paper::IdCard, "id_card"},
                                     std::pair{Paper::Passport, "passport"},
                                     std::pair{Paper::Official, "official_card"}};
};
template <> struct Codes<complaints::CopyKind> {
    using Kind = complaints::CopyKind;
    static constexpr std::array kAll{std::pair{Kind::Bundle, "bundle"},
                                     std::pair{Kind::CertifiedCopy, "certified_copy"}};
};
template <> struct Codes<complaints::Unsealing> {
    using Unsealing = complaints::Unsealing;
    static constexpr std::array kAll{std::pair{Unsealing::DisputeOver, "dispute_over"},
                                     std::pair{Unsealing::ThreeYears, "three_years"},
                                     std::pair{Unsealing::Authority, "authority_demand"}};
};
template <> struct JsonFields<complaints::SealedItem> {
    using T = complaints::SealedItem;
    static constexpr std::tuple kAll{jsonField<&T::what>("what"), jsonField<&T::pages>("pages")};
};

} // namespace seraph
