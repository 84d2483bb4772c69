// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/service.h"
#include "core/clients/client.h"
#include "core/consultations/service_order.h"

namespace seraph::followups {

using FollowUpId = Id<struct FollowUpTag>;
using AttemptId = Id<struct AttemptTag>;

/// Why somebody is called: by the plan of a service (the first five), or because of what happened.
enum class Occasion {
    Care,
    Outcome,
    Result,
    Recheck,
    Renewal,
    NoShow,    ///< 未到店
    Undecided, ///< 未成交
    Before,    ///< 术前: a booked service is near
    Expiry,    ///< 到期: a course, a consent or a contract runs out
    Other      ///< somebody wanted it
};

/// Whom it is made to: in a placement both sides are asked.
enum class Party { Client, Worker };

enum class FollowUpState { Open, Reached, GivenUp, Cancelled };

/// One contact that is owed.
struct FollowUp {
    FollowUpId id;
    storage::Revision revision;
    clients::ClientId client;
    BranchId branch;
    Occasion occasion;
    Party party;
    std::optional<PersonId> worker{}; ///< of the party Worker
    QString originKind{}; ///< table of the record that gave rise to it; empty: a person did
    std::optional<qint64> origin{}; ///< its id
    std::optional<consultations::OrderId> order{};
    std::optional<catalogue::ServiceId> service{};
    std::optional<catalogue::ServiceVersionId> serviceVersion{};
    QString code{}; ///< of the contact in the service's plan, or in the shipped plan of the occasion
    catalogue::ContactChannel channel;
    QString role{};                     ///< whose work it is, as a role code
    std::optional<PersonId> assignee{}; ///< nobody: whoever has the role
    Instant plannedAt;
    Instant dueAt;
    LocalDate dueDay;
    std::optional<Instant> limitAt{};
    bool safety; ///< one of the first contacts after a treatment: what the 48-hour rate counts (C-106)
    bool eachMonth; ///< the next one arises when this one is closed
    int snoozes;
    QString note{};
    FollowUpState state;
    std::optional<Instant> firstTriedAt{};
    std::optional<Instant> reachedAt{};
    bool redFlag; ///< an answer opened a complication
    std::optional<PersonId> closedBy{};
    std::optional<Instant> closedAt{};
    QString closeReason{}; ///< of GivenUp and Cancelled
    Instant createdAt;
    std::optional<Instant> archivedAt{};

    friend bool operator==(const FollowUp&, const FollowUp&) = default;
};

/// What came of one try. Only Reached is reached: a message that was sent is a try until there is an answer.
enum class AttemptResult { Reached, NoAnswer, Busy, CallBack, WrongNumber, MessageSent };

struct Attempt {
    AttemptId id;
    storage::Revision revision;
    clients::ClientId client;
    FollowUpId followUp;
    catalogue::ContactChannel channel;
    AttemptResult result;
    QString note{};
    QStringList asked{};    ///< codes of the red flags that were asked
    QStringList redFlags{}; ///< those answered with yes
    Instant at;
    bool keyedLater;
    PersonId by;
    std::optional<Instant> archivedAt{};

    friend bool operator==(const Attempt&, const Attempt&) = default;
};

/// Where an open one stands. PastLimit: even the last moment is over.
enum class Urgency { Later, Today, Overdue, PastLimit };
Urgency urgencyOf(const FollowUp& followUp, Instant now, LocalDate today);

inline constexpr int kMostSnoozes = 3;
/// How often somebody is tried before they may be given up.
inline constexpr int kTriesBeforeGivingUp = 3;
/// How long a contact without a limit may be put off beyond its plan.
inline constexpr std::chrono::hours kLongestPause{7 * 24};

/// The last moment to which it may be put off.
Instant snoozeLimit(const FollowUp& followUp);
/// Invalid: until "in_past", "past_limit". Conflict "followup.snoozed_enough".
Status checkSnooze(const FollowUp& followUp, Instant until, Instant now);
/// The same after a try: reached, or tried.
FollowUp afterAttempt(FollowUp followUp, const Attempt& attempt);
/// Closed without being reached.
FollowUp closed(FollowUp followUp, FollowUpState how, PersonId by, Instant at, const QString& reason);
/// Whether offers of this kind respect the wish not to hear of any (Personal Information Protection Law, article 24).
bool isOffer(Occasion occasion);
Occasion occasionOf(catalogue::ContactKind kind);
/// Contacts of a placement with the worker have this ending in the code of the service's plan.
Party partyOf(const QString& contactCode);

} // namespace seraph::followups

namespace seraph {

template <> struct Codes<followups::Occasion> {
    using Occasion = followups::Occasion;
    static constexpr std::array kAll{
        std::pair{Occasion::Care, "care"},
        std::pair{Occasion::Outcome, "outcome"},
        std::pair{Occasion::Result, "result"},
        std::pair{Occasion::Recheck, "recheck"},
        std::pair{Occasion::Renewal, "renewal"},
        std::pair{Occasion::NoShow, "no_show"},
        std::pair{Occasion::Undecided, "undecided"},
        std::pair{Occasion::Before, "before"},
        std::pair{Occasion::Expiry, "expiry"},
        std::pair{Occasion::Other, "other"},
    };
};
template <> struct Codes<followups::Party> {
    static constexpr std::array kAll{std::pair{followups::Party::Client, "client"},
                                     std::pair{followups::Party::Worker, "worker"}};
};
template <> struct Codes<followups::FollowUpState> {
    using State = followups::FollowUpState;
    static constexpr std::array kAll{std::pair{State::Open, "open"},
                                     std::pair{State::Reached, "reached"},
                                     std::pair{State::GivenUp, "given_up"},
                                     std::pair{State::Cancelled, "cancelled"}};
};
template <> struct Codes<followups::AttemptResult> {
    using Result = followups::AttemptResult;
    static constexpr std::array kAll{std::pair{Result::Reached, "reached"},
                                     std::pair{Result::NoAnswer, "no_answer"},
                                     std::pair{Result::Busy, "busy"},
                                     std::pair{Result::CallBack, "call_back"},
                                     std::pair{Result::WrongNumber, "wrong_number"},
                                     std::pair{Result::MessageSent, "message_sent"}};
};
template <> struct Codes<followups::Urgency> {
    using Urgency = followups::Urgency;
    static constexpr std::array kAll{std::pair{Urgency::Later, "later"},
                                     std::pair{Urgency::Today, "today"},
                                     std::pair{Urgency::Overdue, "overdue"},
                                     std::pair{Urgency::PastLimit, "past_limit"}};
};

} // namespace seraph
