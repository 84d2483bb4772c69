// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaints/complaint.h"

/// Who can be called in an emergency while the house is closed (C-300).
namespace seraph::complaints {

using OnCallDutyId = Id<struct OnCallDutyTag>;

/// Somebody answers the emergency number of a branch for some hours.
struct OnCallDuty {
    OnCallDutyId id;
    storage::Revision revision;
    BranchId branch;
    PersonId person;
    Instant beginsAt;
    Instant endsAt; ///< the first minute in which they do not
    QString phone{}; ///< that clients are given: the duty telephone, or their own where they gave it for this
    QString note{};
    PersonId enteredBy;
    std::optional<Instant> archivedAt{};

    friend bool operator==(const OnCallDuty&, const OnCallDuty&) = default;
};

struct OnCallDetails {
    PersonId person{1};
    Instant beginsAt{};
    Instant endsAt{};
    QString phone{};
    QString note{};
};
OnCallDetails tidied(OnCallDetails details);
/// Invalid: ends_at "ends_before_start", "too_long" (more than 16 days); phone "required", "bad_phone"; note "too_long".
/// Expects tidied details.
Status checkOnCall(const OnCallDetails& details);

/// Whether somebody answers at that moment.
bool answersAt(const OnCallDuty& duty, Instant at);

/// A time in which nobody answers.
struct OnCallGap {
    Instant from;
    Instant until;

    friend bool operator==(const OnCallGap&, const OnCallGap&) = default;
};
/// What the duties leave open between two moments, in the order of time. Duties may overlap and come in any order.
std::vector<OnCallGap> gapsBetween(const std::vector<OnCallDuty>& duties, Instant from, Instant until);

} // namespace seraph::complaints
