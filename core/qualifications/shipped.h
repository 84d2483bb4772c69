// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/profile.h"
#include "core/qualifications/gate.h"
#include "core/qualifications/tier.h"

/// What a workspace begins with, as its file says it (resources/content/qualifications/shipped.json). All of it may be changed.
namespace seraph::qualifications {

struct ShippedKind {
    QString code{};
    std::vector<Profile> profiles{};
    KindGroup group = KindGroup::Certificate;
    LocalizedText name{};
    std::optional<int> validMonths{};
    bool numbered = false;
    QStringList coveredBy{};
};
struct ShippedRequirement {
    QString code{};
    std::vector<Profile> profiles{};
    Gate gate = Gate::Work;
    QString kind{}; ///< code; empty: the licence that the service names
    QStringList roles{};
    QStringList services{};
    Basis basis = Basis::House;
};
struct ShippedCompetence {
    QString code{};
    std::vector<Profile> profiles{};
    LocalizedText name{};
};
struct ShippedTier {
    std::vector<Profile> profiles{};
    QString ladder{};
    LocalizedText ladderName{};
    int rank = 1;
    LocalizedText name{};
    std::optional<int> validMonths{};
    std::optional<Money> priceFrom{};
    int payFactor = 1000;
    std::vector<TierRule> rules{};
};
struct ShippedQualifications {
    std::vector<ShippedKind> kinds{};
    std::vector<ShippedRequirement> requirements{};
    std::vector<ShippedCompetence> competences{};
    std::vector<ShippedTier> tiers{};
};
/// Those of one trade. Invalid where the file is not in its form.
Result<ShippedQualifications> readShippedQualifications(Profile profile);

} // namespace seraph::qualifications

namespace seraph {
template <> struct JsonFields<qualifications::ShippedKind> {
    using T = qualifications::ShippedKind;
    static constexpr std::tuple kAll{jsonField<&T::code>("code"),
                                     jsonField<&T::profiles>("profiles"),
                                     jsonField<&T::group>("group"),
                                     jsonField<&T::name>("name"),
                                     jsonField<&T::validMonths>("valid_months", InJson::May),
                                     jsonField<&T::numbered>("numbered", InJson::May),
                                     jsonField<&T::coveredBy>("covered_by", InJson::May)};
};
template <> struct JsonFields<qualifications::ShippedRequirement> {
    using T = qualifications::ShippedRequirement;
    static constexpr std::tuple kAll{jsonField<&T::code>("code"),
                                     jsonField<&T::profiles>("profiles"),
                                     jsonField<&T::gate>("gate"),
                                     jsonField<&T::kind>("kind", InJson::May),
                                     jsonField<&T::roles>("roles", InJson::May),
                                     jsonField<&T::services>("services", InJson::May),
                                     jsonField<&T::basis>("basis")};
};
template <> struct JsonFields<qualifications::ShippedCompetence> {
    using T = qualifications::ShippedCompetence;
    static constexpr std::tuple kAll{jsonField<&T::code>("code"),
                                     jsonField<&T::profiles>("profiles"),
                                     jsonField<&T::name>("name")};
};
template <> struct JsonFields<qualifications::ShippedTier> {
    using T = qualifications::ShippedTier;
    static constexpr std::tuple kAll{jsonField<&T::profiles>("profiles"),
                                     jsonField<&T::ladder>("ladder"),
                                     jsonField<&T::ladderName>("ladder_name"),
                                     jsonField<&T::rank>("rank"),
                                     jsonField<&T::name>("name"),
                                     jsonField<&T::validMonths>("valid_months", InJson::May),
                                     jsonField<&T::priceFrom>("price_from", InJson::May),
                                     jsonField<&T::payFactor>("pay_factor"),
                                     jsonField<&T::rules>("rules")};
};
template <> struct JsonFields<qualifications::ShippedQualifications> {
    using T = qualifications::ShippedQualifications;
    static constexpr std::tuple kAll{jsonField<&T::kinds>("kinds"),
                                     jsonField<&T::requirements>("requirements"),
                                     jsonField<&T::competences>("competences"),
                                     jsonField<&T::tiers>("tiers")};
};
} // namespace seraph
