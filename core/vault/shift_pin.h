// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/vault/key_derivation.h"

namespace seraph::vault {

/// Six digits that open a covered screen for somebody who signed in with the full password during this shift. In memory
/// alone and compared with a throw-away hash: no key on any disk hangs on it. Five wrong tries, then the password again.
class ShiftPin {
public:
    static constexpr int kDigits = 6;
    static constexpr int kTries = 5;
    /// Quick enough for a counter, slow enough that a memory image is not six digits in a blink.
    static constexpr KdfCost kCost{2, 64 * kMebibyte};

    /// Invalid with field "pin" and rule "format" (not six digits) or "too_common" (111111, 123456, 654321).
    static Result<ShiftPin> set(const Password& pin);

    /// WrongKey "pin.wrong" while tries are left; Locked "pin.password_needed" from the fifth wrong one on, also for the
    /// right PIN. A right one gives all tries back.
    Status check(const Password& pin);
    int triesLeft() const { return m_triesLeft; }

private:
    ShiftPin(const Salt& salt, Secret hash);

    Salt m_salt;
    Secret m_hash;
    int m_triesLeft = kTries;
};

} // namespace seraph::vault
