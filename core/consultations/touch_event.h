// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consultations/consent.h"

namespace seraph::consultations {

using TouchEventId = Id<struct TouchEventTag>;

/// A touchpoint of the map was reached: written by the change of state itself and by nothing else (C-49).
struct TouchEvent {
    TouchEventId id;
    storage::Revision revision;
    QString touchpoint{}; ///< code of the catalogue's map
    std::optional<clients::ClientId> client{};
    BranchId branch;
    PersonId person;
    QString kind{}; ///< the record that changed
    qint64 record;
    Instant at;
    LocalDate day;
    std::optional<Instant> archivedAt{}; ///< the change was undone

    friend bool operator==(const TouchEvent&, const TouchEvent&) = default;
};

/// The touchpoints that this module reaches; the names are those of the shipped map.
namespace touchpoint {
inline constexpr const char* kFirstEnquiry = "first_enquiry";
inline constexpr const char* kNeedRecorded = "need_recorded_once";
inline constexpr const char* kPriceTold = "price_and_exclusions";
inline constexpr const char* kBooked = "booking_confirmed";
inline constexpr const char* kArrival = "arrival";
inline constexpr const char* kWaiting = "waiting";
inline constexpr const char* kTriage = "triage_matching";
inline constexpr const char* kPrivacyNotice = "privacy_notice";
inline constexpr const char* kAssessment = "assessment";
inline constexpr const char* kThreeOptions = "three_options";
inline constexpr const char* kRisksTold = "risk_disclosure";
inline constexpr const char* kQuote = "itemised_quote";
inline constexpr const char* kDecision = "decision_signature";
inline constexpr const char* kPayment = "payment_receipt";
} // namespace touchpoint

} // namespace seraph::consultations
