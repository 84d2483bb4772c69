// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/followups/complication_repository.h"
#include "core/followups/follow_up_repository.h"
#include "core/followups/permissions.h"
#include "core/session/command.h"

namespace seraph::followups {

/// What is owed until that day, most urgent first.
struct Worklist {
    using Output = std::vector<FollowUpRow>;
    static constexpr const char* kName = "Worklist";
    static constexpr session::Permission kPermission = kSee;
    WorklistFilter filter;
};
Result<std::vector<FollowUpRow>> handle(const Worklist& query, const session::ReadContext& context);

/// A way to reach somebody, as it may stand on a screen; the whole of it is a clients::RevealContact away.
struct MaskedContact {
    clients::ContactId id;
    clients::ContactKind kind = clients::ContactKind::Phone;
    QString masked{};
    QString label{};
};

/// One contact as somebody works on it: what to say, what to ask, what is known.
struct FollowUpPage {
    FollowUpRow row;
    LocalizedText script; ///< filled in, in both languages; empty: nobody wrote one
    std::vector<catalogue::RedFlag> redFlags{}; ///< to be asked
    std::vector<Attempt> attempts{};
    std::vector<MaskedContact> contacts{}; ///< of the client, phones first
    QString need{};   ///< in the client's own words, from the last consultation or enquiry
    QString wishes{}; ///< when and how they want to be reached
    clients::ContactWish contactWish = clients::ContactWish::Any;
    std::optional<LocalDate> originDay{}; ///< of the service or the visit; or when something ends
    std::vector<FollowUpRow> others{}; ///< of the same client, due until the same day: one call does for all
};
struct OpenFollowUp {
    using Output = FollowUpPage;
    static constexpr const char* kName = "OpenFollowUp";
    static constexpr session::Permission kPermission = kSee;
    static constexpr session::Action kAccessAction{"followup.opened"};
    FollowUpId followUp;
};
Result<FollowUpPage> handle(const OpenFollowUp& query, const session::ReadContext& context);
std::vector<session::Access> accesses(const OpenFollowUp& query, const FollowUpPage& answer);

/// All contacts of a client, latest first.
struct FollowUpsOf {
    using Output = std::vector<FollowUpRow>;
    static constexpr const char* kName = "FollowUpsOf";
    static constexpr session::Permission kPermission = kSee;
    clients::ClientId client;
};
Result<std::vector<FollowUpRow>> handle(const FollowUpsOf& query, const session::ReadContext& context);

/// Open complications first, then those found since that day.
struct ListComplications {
    using Output = std::vector<ComplicationRow>;
    static constexpr const char* kName = "ListComplications";
    static constexpr session::Permission kPermission = kSeeComplications;
    LocalDate closedSince;
};
Result<std::vector<ComplicationRow>> handle(const ListComplications& query,
                                            const session::ReadContext& context);

struct ComplicationsOf {
    using Output = std::vector<ComplicationRow>;
    static constexpr const char* kName = "ComplicationsOf";
    static constexpr session::Permission kPermission = kSeeComplications;
    clients::ClientId client;
};
Result<std::vector<ComplicationRow>> handle(const ComplicationsOf& query,
                                            const session::ReadContext& context);

struct ComplicationPage {
    ComplicationRow row;
    std::vector<ComplicationStep> steps{};
    std::vector<ComplicationNote> notes{};
    QString foundByName{};
    QString obstacle{}; ///< what keeps it from being closed
};
struct OpenComplicationPage {
    using Output = ComplicationPage;
    static constexpr const char* kName = "OpenComplicationPage";
    static constexpr session::Permission kPermission = kSeeComplications;
    static constexpr session::Action kAccessAction{"complication.opened"};
    ComplicationId complication;
};
Result<ComplicationPage> handle(const OpenComplicationPage& query, const session::ReadContext& context);
std::vector<session::Access> accesses(const OpenComplicationPage& query, const ComplicationPage& answer);

/// What is to be measured until that day, earliest first.
struct OutcomesDue {
    using Output = std::vector<OutcomeRow>;
    static constexpr const char* kName = "OutcomesDue";
    static constexpr session::Permission kPermission = kSee;
    LocalDate until;
};
Result<std::vector<OutcomeRow>> handle(const OutcomesDue& query, const session::ReadContext& context);

struct OutcomesOf {
    using Output = std::vector<OutcomeRow>;
    static constexpr const char* kName = "OutcomesOf";
    static constexpr session::Permission kPermission = kSee;
    clients::ClientId client;
};
Result<std::vector<OutcomeRow>> handle(const OutcomesOf& query, const session::ReadContext& context);

/// One form with what it asks and what was there before.
struct OutcomePage {
    OutcomeRow row;
    std::vector<catalogue::OutcomeMeasure> measures{};
    std::vector<MeasuredValue> baseline{};
    std::vector<Change> changes{}; ///< of a filled form
};
struct OpenOutcome {
    using Output = OutcomePage;
    static constexpr const char* kName = "OpenOutcome";
    static constexpr session::Permission kPermission = kSee;
    static constexpr session::Action kAccessAction{"outcome.opened"};
    OutcomeFormId form;
};
Result<OutcomePage> handle(const OpenOutcome& query, const session::ReadContext& context);
std::vector<session::Access> accesses(const OpenOutcome& query, const OutcomePage& answer);

/// What a period came to, for the review and the page of figures (C-106, C-108, C-121, C-125).
struct AftercareFigures {
    ContactFigures contacts;
    OutcomeFigures outcomes;
    ReferralFigures referrals;
};
struct FollowUpFigures {
    using Output = AftercareFigures;
    static constexpr const char* kName = "FollowUpFigures";
    static constexpr session::Permission kPermission = kSee;
    LocalDate from;
    LocalDate until;
};
Result<AftercareFigures> handle(const FollowUpFigures& query, const session::ReadContext& context);

} // namespace seraph::followups
