// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/shift_pin.h"

#include "core/vault/crypto.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seraph::vault {
namespace {

bool isSixDigits(const Secret& pin)
{
    const auto digits = pin.bytes();
    return digits.size() == ShiftPin::kDigits &&
           std::all_of(
               digits.begin(), digits.end(), [](unsigned char c) { return c >= '0' && c <= '9'; });
}

/// All steps from digit to digit the same: 111111, 123456, 987654, 135791 is none (it wraps).
bool isTooCommon(const Secret& pin)
{
    const auto digits = pin.bytes();
    const int step = digits[1] - digits[0];
    for (std::size_t i = 2; i < digits.size(); ++i) {
        if (digits[i] - digits[i - 1] != step)
            return false;
    }
    return true;
}

} // namespace

ShiftPin::ShiftPin(const Salt& salt, Secret hash) : m_salt(salt), m_hash(std::move(hash)) {}

Result<ShiftPin> ShiftPin::set(const Password& pin)
{
    if (!isSixDigits(pin.utf8()))
        return fail(invalid(u"pin"_s, u"format"_s));
    if (isTooCommon(pin.utf8()))
        return fail(invalid(u"pin"_s, u"too_common"_s));
    const Salt salt = randomRaw<sizeof(Salt)>();
    TRY_ASSIGN(Secret hash, stretchPassword(pin, salt, kCost));
    return ShiftPin(salt, std::move(hash));
}

Status ShiftPin::check(const Password& pin)
{
    if (m_triesLeft == 0)
        return fail(ErrorCode::Locked, u"pin.password_needed"_s);
    TRY_ASSIGN(const Secret hash, stretchPassword(pin, m_salt, kCost));
    if (hash == m_hash) {
        m_triesLeft = kTries;
        return {};
    }
    if (--m_triesLeft == 0)
        return fail(ErrorCode::Locked, u"pin.password_needed"_s);
    return fail(ErrorCode::WrongKey, u"pin.wrong"_s);
}

} // namespace seraph::vault
