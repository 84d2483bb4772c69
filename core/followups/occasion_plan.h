// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/profile.h"
#include "core/followups/follow_up.h"

namespace seraph::followups {

/// A contact that arises by itself and not from the plan of a service.
struct OccasionContact {
    QString code{};
    Occasion occasion = Occasion::Other;
    int day = 0;        ///< days after the event; before it where negative
    int limitHours = 0; ///< after the end of the day it is planned for
    catalogue::ContactChannel channel = catalogue::ContactChannel::Phone;
    QString role{};
    LocalizedText script{};
    friend bool operator==(const OccasionContact&, const OccasionContact&) = default;
};

/// What is said and asked when nobody wrote a script: by occasion, from resources/content/follow_ups.
struct OccasionPlans {
    std::vector<OccasionContact> contacts{};

    std::vector<OccasionContact> of(Occasion occasion) const;
    /// Nothing where this version of the program does not know the code.
    const OccasionContact* find(const QString& code) const;
};

/// Codes of the contacts of the occasion Expiry, by what runs out.
inline constexpr const char* kCourseEnds = "expiry_course";
inline constexpr const char* kConsentEnds = "expiry_consent";
inline constexpr const char* kContractEnds = "expiry_contract";

Result<OccasionPlans> readOccasionPlans(Profile profile);
/// The same for what was tested before it shipped. Read once per trade; thread-safe.
const OccasionPlans& occasionPlans(Profile profile);

} // namespace seraph::followups

namespace seraph {
template <> struct JsonFields<followups::OccasionContact> {
    using T = followups::OccasionContact;
    static constexpr std::tuple kAll{jsonField<&T::code>("code"),
                                     jsonField<&T::occasion>("occasion"),
                                     jsonField<&T::day>("day"),
                                     jsonField<&T::limitHours>("limit_hours"),
                                     jsonField<&T::channel>("channel"),
                                     jsonField<&T::role>("role"),
                                     jsonField<&T::script>("script")};
};
template <> struct JsonFields<followups::OccasionPlans> {
    using T = followups::OccasionPlans;
    static constexpr std::tuple kAll{jsonField<&T::contacts>("contacts")};
};
} // namespace seraph
