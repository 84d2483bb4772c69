// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consultations/enquiry.h"

namespace seraph::consultations {

using VisitId = Id<struct VisitTag>;

/// Where a client is on the day (C-61). What a trade does not need, such as triage, is skipped.
enum class VisitState { Booked, Arrived, Triaged, Consulting, InService, Left, NoShow, Cancelled };

/// One coming of a client, from the booking to the door.
struct Visit {
    VisitId id;
    storage::Revision revision;
    clients::ClientId client;
    BranchId branch;
    LocalDate day;
    std::optional<Instant> plannedAt{}; ///< nothing: some time of that day, or nobody expected them
    std::optional<catalogue::ServiceId> service{};
    std::optional<PersonId> person{}; ///< who is to see them
    QString kind{};                   ///< code of the trade's list "visit_kind"
    VisitState state;
    std::optional<EnquiryId> enquiry{};
    std::optional<Instant> arrivedAt{};
    std::optional<Instant> triagedAt{};
    std::optional<Instant> consultingAt{};
    std::optional<Instant> inServiceAt{};
    std::optional<Instant> leftAt{};
    bool keyedLater; ///< a time was typed in and not stamped
    QString note{};
    PersonId recordedBy;
    std::optional<Instant> archivedAt{};

    friend bool operator==(const Visit&, const Visit&) = default;
};

struct VisitDetails {
    std::optional<Instant> plannedAt{};
    std::optional<catalogue::ServiceId> service{};
    std::optional<PersonId> person{};
    QString kind{};
    QString note{};
};

/// Forwards over what is not needed; who did not come may still come, and who cancelled may book again.
bool mayMove(VisitState from, VisitState to);
/// The visit a step on, with its time. Times never run backwards: Invalid at "at" "before_last". Conflict "visit.order"
/// where the step cannot follow; "visit.too_early" for a no-show before its time.
Result<Visit> moved(Visit visit, VisitState to, Instant at);
/// One step back, for a key pressed too early. Conflict "visit.order" from the first step.
Result<Visit> steppedBack(Visit visit);
/// How long they waited until somebody saw them, or have been waiting; nothing where they are not here.
std::optional<std::chrono::minutes> waiting(const Visit& visit, Instant now);
inline constexpr std::chrono::minutes kWaitingLimit{15};

/// Invalid: note "too_long".
Status checkDetails(const VisitDetails& details);
Visit withDetails(Visit visit, const VisitDetails& details);

} // namespace seraph::consultations

template <> struct seraph::Codes<seraph::consultations::VisitState> {
    using State = seraph::consultations::VisitState;
    static constexpr std::array kAll{
        std::pair{State::Booked, "booked"},
        std::pair{State::Arrived, "arrived"},
        std::pair{State::Triaged, "triaged"},
        std::pair{State::Consulting, "consulting"},
        std::pair{State::InService, "in_service"},
        std::pair{State::Left, "left"},
        std::pair{State::NoShow, "no_show"},
        std::pair{State::Cancelled, "cancelled"},
    };
};
