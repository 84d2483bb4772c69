// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_fields.h"
#include "core/base/money.h"
#include "core/qualifications/certificate.h"
#include "core/qualifications/competence.h"

/// Bronze, silver, gold of one skill; the stars of a home-service worker (C-169, C-178). Medical titles are licences and
/// never tiers. Tiers are data.
namespace seraph::qualifications {

using TierId = Id<struct TierTag>;
using HeldTierId = Id<struct HeldTierTag>;

/// Certificate: holds a valid one of this kind. Competence: last seen at this level. Months: works here so long.
/// Score: the mean of a measure over so many months, weighted by its samples.
enum class RuleKind { Certificate, Competence, Months, Score };

struct TierRule {
    RuleKind kind = RuleKind::Certificate;
    QString code{};  ///< of the certificate kind, the competence or the measure
    int least = 0;   ///< level, months or permille
    int within = 0;  ///< of a score: months back
    int samples = 0; ///< of a score: how many answers it must rest on

    friend bool operator==(const TierRule&, const TierRule&) = default;
};

struct Tier {
    TierId id;
    storage::Revision revision;
    QString ladder;   ///< code; tiers of one ladder follow each other
    QString ladderZh; ///< 光电治疗
    QString ladderEn;
    int rank;       ///< 1 is the lowest
    QString nameZh; ///< 铜
    QString nameEn;
    std::optional<int> validMonths{}; ///< then it is looked at anew
    std::optional<Money> priceFrom{}; ///< what a client pays from, a month or a session; of the agency's stars
    int payFactor;                    ///< permille of the pay, C-170
    std::vector<TierRule> rules{};
    std::optional<Instant> archivedAt{};

    LocalizedText name() const { return {nameZh, nameEn}; }
    LocalizedText ladderName() const { return {ladderZh, ladderEn}; }
    friend bool operator==(const Tier&, const Tier&) = default;
};

struct TierDetails {
    QString ladder{};
    LocalizedText ladderName{};
    int rank = 1;
    LocalizedText name{};
    std::optional<int> validMonths{};
    std::optional<Money> priceFrom{};
    int payFactor = 1000;
    std::vector<TierRule> rules{};
};
/// Invalid: ladder "format"; ladder_name, name "required", "too_long"; rank, valid_months, pay_factor "out_of_range";
/// price_from "negative"; rules "unknown", "out_of_range".
Status checkDetails(const TierDetails& details);

/// That somebody was given a tier; it ends by itself after its months, or is taken back with a reason.
struct HeldTier {
    HeldTierId id;
    storage::Revision revision;
    PersonId person;
    TierId tier;
    LocalDate grantedOn;
    std::optional<LocalDate> validUntil{};
    PersonId grantedBy;
    Instant grantedAt;
    std::optional<LocalDate> endedOn{};
    std::optional<PersonId> endedBy{};
    QString endReason{};
    std::optional<Instant> archivedAt{};

    friend bool operator==(const HeldTier&, const HeldTier&) = default;
};

/// What rules are held against.
struct TierFacts {
    Moment moment;
    std::optional<LocalDate> employedFrom{};
    std::vector<CertificateKind> kinds{};
    std::vector<HeldPaper> papers{};
    std::vector<Competence> competences{};
    std::vector<Observation> observations{}; ///< of any competence, in any order
    std::vector<Score> scores{};
};
/// The rules that are not met, in their order.
std::vector<TierRule> unmetRules(const Tier& tier, const TierFacts& facts);

/// How somebody stands on one ladder.
struct TierStanding {
    std::optional<TierId> granted{};   ///< and not run out
    std::optional<TierId> effective{}; ///< the granted one, or the next lower whose rules still hold
    std::vector<TierRule> lost{};      ///< why it is lower
    std::optional<TierId> next{};      ///< the first above the effective one
    std::vector<TierRule> open{};      ///< what is missing for that
};
/// @param ladder the tiers of one ladder, lowest first
TierStanding standOn(const std::vector<Tier>& ladder,
                     const std::vector<HeldTier>& held,
                     const TierFacts& facts);

} // namespace seraph::qualifications

namespace seraph {
template <> struct Codes<qualifications::RuleKind> {
    using Kind = qualifications::RuleKind;
    static constexpr std::array kAll{std::pair{Kind::Certificate, "certificate"},
                                     std::pair{Kind::Competence, "competence"},
                                     std::pair{Kind::Months, "months"},
                                     std::pair{Kind::Score, "score"}};
};
template <> struct JsonFields<qualifications::TierRule> {
    using T = qualifications::TierRule;
    static constexpr std::tuple kAll{jsonField<&T::kind>("kind"),
                                     jsonField<&T::code>("code", InJson::May),
                                     jsonField<&T::least>("least", InJson::May),
                                     jsonField<&T::within>("within", InJson::May),
                                     jsonField<&T::samples>("samples", InJson::May)};
};
} // namespace seraph
