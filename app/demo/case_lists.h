// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/story_lists.h"
#include "core/base/localized_text.h"
#include "core/complaints/case_parts.h"
#include "core/complaints/dispute.h"

namespace seraph::demo {

/// What somebody complains about and what the house says to it.
struct UsualCase {
    QString category{};
    complaints::Channel channel = complaints::Channel::Phone;
    complaints::Complainant complainant = complaints::Complainant::Client;
    LocalizedText summary{};
    LocalizedText wanted{};
    LocalizedText answer{};
    LocalizedText lesson{};
    complaints::RemedyKind remedy = complaints::RemedyKind::Apology;
    LocalizedText terms{};
    int amount = 0; ///< in whole units of money
    complaints::Finding finding = complaints::Finding::Upheld;
    complaints::Severity severity = complaints::Severity::Moderate;
    complaints::Stage reached = complaints::Stage::Reviewed;
    int days = 0; ///< before the end of the demo
    bool safety = false;
    bool about = true; ///< about a session and who carried it out
    LocalizedText sender{};
    int dispute = -1; ///< place in the list; -1: it comes to none
};
struct UsualDispute {
    complaints::Forum forum = complaints::Forum::Mediation;
    LocalizedText body{};
    QString number{};
    int claimed = 0;
    LocalizedText statement{};
    LocalizedText submission{};
    LocalizedText hearing{};
    LocalizedText place{};
    int cost = 0;
    LocalizedText outcome{};
    int agreed = 0;
    bool ends = false;
};

/// resources/content/demo/cases.json
struct CaseLists {
    std::vector<UsualCase> past{};  ///< what comes up now and then, and is long settled
    std::vector<UsualCase> shown{}; ///< one at each stage
    std::vector<UsualDispute> disputes{};
    LocalizedText acknowledged{};
    LocalizedText assessed{};
    LocalizedText assessedDanger{};
    LocalizedText investigated{};
    LocalizedText clause{};
    LocalizedText reasoning{};
    LocalizedText told{};
    LocalizedText refused{};
    LocalizedText done{};
    LocalizedText proof{};
    LocalizedText insurer{};
    LocalizedText spent{};
    LocalizedText secured{};
    LocalizedText gone{};
};

} // namespace seraph::demo

namespace seraph {
template <> struct JsonFields<demo::UsualCase> {
    using T = demo::UsualCase;
    static constexpr std::tuple kAll{jsonField<&T::category>("category"),
                                     jsonField<&T::channel>("channel"),
                                     jsonField<&T::complainant>("complainant"),
                                     jsonField<&T::summary>("summary"),
                                     jsonField<&T::wanted>("wanted"),
                                     jsonField<&T::answer>("answer"),
                                     jsonField<&T::lesson>("lesson"),
                                     jsonField<&T::remedy>("remedy"),
                                     jsonField<&T::terms>("terms"),
                                     jsonField<&T::amount>("amount"),
                                     jsonField<&T::finding>("finding"),
                                     jsonField<&T::severity>("severity"),
                                     jsonField<&T::reached>("reached"),
                                     jsonField<&T::days>("days"),
                                     jsonField<&T::safety>("safety"),
                                     jsonField<&T::about>("about"),
                                     jsonField<&T::sender>("sender"),
                                     jsonField<&T::dispute>("dispute")};
};
template <> struct JsonFields<demo::UsualDispute> {
    using T = demo::UsualDispute;
    static constexpr std::tuple kAll{jsonField<&T::forum>("forum"),
                                     jsonField<&T::body>("body"),
                                     jsonField<&T::number>("number"),
                                     jsonField<&T::claimed>("claimed"),
                                     jsonField<&T::statement>("statement"),
                                     jsonField<&T::submission>("submission"),
                                     jsonField<&T::hearing>("hearing"),
                                     jsonField<&T::place>("place"),
                                     jsonField<&T::cost>("cost"),
                                     jsonField<&T::outcome>("outcome"),
                                     jsonField<&T::agreed>("agreed"),
                                     jsonField<&T::ends>("ends")};
};
template <> struct JsonFields<demo::CaseLists> {
    using T = demo::CaseLists;
    static constexpr std::tuple kAll{jsonField<&T::past>("past"),
                                     jsonField<&T::shown>("shown"),
                                     jsonField<&T::disputes>("disputes"),
                                     jsonField<&T::acknowledged>("acknowledged"),
                                     jsonField<&T::assessed>("assessed"),
                                     jsonField<&T::assessedDanger>("assessed_danger"),
                                     jsonField<&T::investigated>("investigated"),
                                     jsonField<&T::clause>("clause"),
                                     jsonField<&T::reasoning>("reasoning"),
                                     jsonField<&T::told>("told"),
                                     jsonField<&T::refused>("refused"),
                                     jsonField<&T::done>("done"),
                                     jsonField<&T::proof>("proof"),
                                     jsonField<&T::insurer>("insurer"),
                                     jsonField<&T::spent>("spent"),
                                     jsonField<&T::secured>("secured"),
                                     jsonField<&T::gone>("gone")};
};
} // namespace seraph
