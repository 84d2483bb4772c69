// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualifications/gate.h"
#include "core/qualifications/tier.h"

/// What this module tells later ones, inside the transaction in which it happened.
namespace seraph::qualifications {

struct CertificateAdded {
    Certificate certificate;
    QString kind; ///< its code
};
struct CertificateRevoked {
    Certificate certificate;
    QString kind;
};
struct GateOverridden {
    GateOverride granted;
};
struct TierGranted {
    HeldTier held;
};
struct TierEnded {
    HeldTier held;
};

} // namespace seraph::qualifications
