// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/vault/bytes.h"
#include "core/vault/password.h"

#include <chrono>
#include <functional>

namespace seraph {
class Clock;
}

namespace seraph::vault {

using Salt = Raw<16>;

/// What one guess of a password costs: passes over the memory, and the memory in bytes (Argon2id, one lane).
struct KdfCost {
    quint32 operations;
    quint64 memory;
    friend bool operator==(const KdfCost&, const KdfCost&) = default;
};

inline constexpr quint64 kMebibyte = 1024 * 1024;
/// The bounds of what a header may ask for. Checked before memory is taken: a hostile header must not ask for terabytes.
inline constexpr KdfCost kLowestKdfCost{2, 64 * kMebibyte};
inline constexpr KdfCost kHighestKdfCost{16, 1024 * kMebibyte};
bool isAcceptable(const KdfCost& cost);

/// The cost for new passwords. Tests pass lowest(); the programs pass forMemory(), raised by calibrated() at set-up.
struct KdfPolicy {
    KdfCost staff;
    KdfCost owner;

    static KdfPolicy lowest() { return {kLowestKdfCost, kLowestKdfCost}; }
    /// By the PC's main memory in bytes (0: unknown): 3 × 256 MiB, or 6 × 128 MiB up to 4 GiB; owners 4 × 512 MiB from 8 GiB.
    static KdfPolicy forMemory(quint64 installed);
    /// forMemory() of this PC.
    static KdfPolicy forThisPc();
    /// More passes, at most 8, while one derivation for staff takes less than 0.7 s by `measure`.
    KdfPolicy calibrated(const std::function<std::chrono::milliseconds(const KdfCost&)>& measure) const;
};

/// Measures one derivation on this PC, for calibrated().
std::chrono::milliseconds measureKdf(const KdfCost& cost, const Clock& clock);

/// Whether moving a slot from one cost to the other raises it in one respect and lowers it in none.
bool raises(const KdfCost& from, const KdfCost& to);

/// The 32 bytes a password is stretched to. Corrupt "vault.header_damaged" where the cost is out of bounds;
/// Io "vault.not_enough_memory" where the PC has not that much (never a smaller amount instead).
Result<Secret> stretchPassword(const Password& password, const Salt& salt, const KdfCost& cost);

} // namespace seraph::vault
