// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/vault/device_store.h"
#include "core/vault/key_slot.h"

#include <chrono>

namespace seraph::vault {

/// Slows down guessing at the sign-in screen. Nobody is ever shut out for long, or anybody could shut out the owner:
/// after five wrong passwords in a row each further one waits 1, 2, 4 … at most 60 seconds, per login. The count lies
/// beside the device record, so that starting the program again does not reset it.
class LoginDelay {
public:
    static constexpr int kFreeTries = 5;
    static constexpr int kMostTries = 100; ///< after that only an owner slot or the recovery code
    static constexpr std::chrono::seconds kLongest{60};

    LoginDelay(const DeviceStore& devices, const Clock& clock);

    /// Busy "vault.wait" while the person must wait; Denied "vault.tries_exhausted" for a staff slot after kMostTries.
    Status admit(const VaultId& vault, const UserTag& user, SlotType type) const;
    /// How long until the next try is taken; zero where it is.
    std::chrono::milliseconds remaining(const VaultId& vault, const UserTag& user) const;
    Status noteFailure(const VaultId& vault, const UserTag& user);
    Status noteSuccess(const VaultId& vault, const UserTag& user);

private:
    struct Tries {
        int failures = 0;
        Instant last{};
    };
    Tries triesOf(const VaultId& vault, const UserTag& user) const;
    Status store(const VaultId& vault, const UserTag& user, const Tries& tries) const;
    QString file(const VaultId& vault) const;

    const DeviceStore& m_devices;
    const Clock& m_clock;
};

} // namespace seraph::vault
