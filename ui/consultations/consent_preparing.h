// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consultations/consent_commands.h"
#include "ui/desk/desk.h"

namespace seraph::ui {

/// What is to be signed, by whom and before which service.
struct ConsentWish {
    clients::ClientId client;
    QString document; ///< code of the template
    std::optional<catalogue::ServiceId> service;
};
/// The document filled for this client, waiting for a signature: the one that was prepared today, or a new one on the plan
/// in which this service was chosen. A minor's guardian is the one on file. Errors: those of PrepareConsent.
Result<consultations::ConsentId> prepareConsent(const Desk& desk, const ConsentWish& wish);

} // namespace seraph::ui
