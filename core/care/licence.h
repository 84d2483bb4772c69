// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field_check.h"
#include "core/base/id.h"
#include "core/catalogue/service_parts.h"
#include "core/session/actor.h"
#include "core/storage/revision.h"

namespace seraph::care {

using LicenceId = Id<struct LicenceTag>;

/// A licence or certificate that lets somebody carry out services (L16, L22).
struct Licence {
    LicenceId id;
    storage::Revision revision;
    PersonId person;
    catalogue::Licence kind;
    QString number{};
    std::optional<LocalDate> validFrom{};
    std::optional<LocalDate> validUntil{}; ///< last day; nothing: without an end
    QString note{};
    std::optional<Instant> archivedAt{};

    friend bool operator==(const Licence&, const Licence&) = default;
};

struct LicenceDetails {
    catalogue::Licence kind = catalogue::Licence::Physician;
    QString number{};
    std::optional<LocalDate> validFrom{};
    std::optional<LocalDate> validUntil{};
    QString note{};
};
Licence withDetails(Licence licence, const LicenceDetails& details);
/// Invalid: kind "required"; number "required", "too_long"; valid_from, valid_until "bad_date"; valid_until
/// "ends_before_start"; note "too_long".
Status checkDetails(const LicenceDetails& details);

bool isValidOn(const Licence& licence, LocalDate day);
/// A physician may do what a nurse may, and both what a therapist may.
bool suffices(catalogue::Licence held, catalogue::Licence needed);

/// What a service needs, and what somebody brings.
struct LicenceFinding {
    std::optional<Licence> licence{}; ///< the one to write down: valid where `obstacle` is empty
    QString obstacle{}; ///< "care.licence_missing", "care.licence_expired"; empty: nothing stands against it
};
/// The best of somebody's licences for a service on a day. None is needed for Licence::None.
LicenceFinding findLicence(const std::vector<Licence>& held, catalogue::Licence needed, LocalDate day);

/// From so many days before its end on a licence is to be renewed.
inline constexpr int kLicenceNoticeDays = 60;

} // namespace seraph::care
