// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/story_lists.h"
#include "core/base/localized_text.h"
#include "core/complaints/incident.h"
#include "core/quality/corrective.h"

namespace seraph::demo {

/// Something that happened, so many days before the end, and how far the house has come with it.
struct UsualIncident {
    complaints::IncidentKind kind = complaints::IncidentKind::Privacy;
    complaints::IncidentLevel level = complaints::IncidentLevel::Minor;
    int days = 0;
    complaints::IncidentState reached = complaints::IncidentState::Closed;
    LocalizedText summary{};
    LocalizedText description{};
    LocalizedText cause{};
    LocalizedText measures{};
};
struct UsualCorrective {
    quality::Origin origin = quality::Origin::Other;
    int days = 0;
    quality::CorrectiveState reached = quality::CorrectiveState::Closed;
    LocalizedText title{};
    LocalizedText problem{};
    LocalizedText reaction{};
    QString category{};
    std::vector<LocalizedText> whys{};
    LocalizedText similar{};
    LocalizedText action{};
    quality::Metric metric = quality::Metric::Complaints;
    QString metricCode{};
    int target = 0;
    LocalizedText evidence{};
};

/// resources/content/demo/quality.json
struct QualityLists {
    std::vector<UsualIncident> incidents{};
    std::vector<UsualCorrective> correctives{};
    LocalizedText done{};
    LocalizedText told{};
    LocalizedText notice{};
    QString reference{};
    LocalizedText closing{};
};

} // namespace seraph::demo

namespace seraph {
template <> struct JsonFields<demo::UsualIncident> {
    using T = demo::UsualIncident;
    static constexpr std::tuple kAll{jsonField<&T::kind>("kind"),
                                     jsonField<&T::level>("level"),
                                     jsonField<&T::days>("days"),
                                     jsonField<&T::reached>("reached"),
                                     jsonField<&T::summary>("summary"),
                                     jsonField<&T::description>("description"),
                                     jsonField<&T::cause>("cause"),
                                     jsonField<&T::measures>("measures")};
};
template <> struct JsonFields<demo::UsualCorrective> {
    using T = demo::UsualCorrective;
    static constexpr std::tuple kAll{jsonField<&T::origin>("origin"),
                                     jsonField<&T::days>("days"),
                                     jsonField<&T::reached>("reached"),
                                     jsonField<&T::title>("title"),
                                     jsonField<&T::problem>("problem"),
                                     jsonField<&T::reaction>("reaction"),
                                     jsonField<&T::category>("category"),
                                     jsonField<&T::whys>("whys"),
                                     jsonField<&T::similar>("similar"),
                                     jsonField<&T::action>("action"),
                                     jsonField<&T::metric>("metric"),
                                     jsonField<&T::metricCode>("metric_code"),
                                     jsonField<&T::target>("target"),
                                     jsonField<&T::evidence>("evidence")};
};
template <> struct JsonFields<demo::QualityLists> {
    using T = demo::QualityLists;
    static constexpr std::tuple kAll{jsonField<&T::incidents>("incidents"),
                                     jsonField<&T::correctives>("correctives"),
                                     jsonField<&T::done>("done"),
                                     jsonField<&T::told>("told"),
                                     jsonField<&T::notice>("notice"),
                                     jsonField<&T::reference>("reference"),
                                     jsonField<&T::closing>("closing")};
};
} // namespace seraph
