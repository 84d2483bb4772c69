// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consultations/consent.h"
#include "core/session/context.h"

namespace seraph::consultations {

/// One document that a service needs signed, and where the client stands with it. The same-day check is one of them.
struct ConsentNeed {
    QString document; ///< code
    LocalizedText name;
    catalogue::ValidityKind validity;
    ConsentStanding standing = ConsentStanding::Missing;
    std::optional<ConsentId> consent;
    std::optional<LocalDate> validUntil;
};

/// The code of the shipped document whose place the same-day check takes.
inline constexpr const char* kSameDayDocument = "same_day_check";

/// What this client has to have signed before this service may begin on that day. No row that is not Valid: it may.
/// Consents that hold for one time count only where they were given for this service; a photo or data consent counts
/// wherever it was given.
Result<std::vector<ConsentNeed>> needsOf(clients::ClientId client,
                                         catalogue::ServiceId service,
                                         LocalDate day,
                                         const session::ReadContext& context);

/// Whether this client agreed in writing, and still does, that others may see their pictures (PIPL 25).
Result<bool> mayBePublished(clients::ClientId client, LocalDate day, const session::ReadContext& context);

/// Whether this document for this service rests on a plan: consent to a treatment that is not a simple order.
Result<bool> needsPlanFirst(const std::optional<catalogue::ServiceId>& service,
                            const catalogue::TemplateVersion& document,
                            const session::ReadContext& context);

} // namespace seraph::consultations
