// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/key_derivation.h"

#include "core/base/clock.h"
#include "core/base/process.h"
#include "core/vault/crypto.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seraph::vault {
namespace {

constexpr quint64 kGibibyte = 1024 * kMebibyte;
constexpr quint32 kMostCalibratedPasses = 8;
constexpr std::chrono::milliseconds kWorthwhile{700};

} // namespace

bool isAcceptable(const KdfCost& cost)
{
    return cost.operations >= kLowestKdfCost.operations &&
           cost.operations <= kHighestKdfCost.operations && cost.memory >= kLowestKdfCost.memory &&
           cost.memory <= kHighestKdfCost.memory;
}

KdfPolicy KdfPolicy::forMemory(quint64 installed)
{
    const KdfCost staff =
        installed <= 4 * kGibibyte ? KdfCost{6, 128 * kMebibyte} : KdfCost{3, 256 * kMebibyte};
    // A PC sold with 8 GiB reports a little less, because its graphics take a share.
    const bool roomy = installed >= 7 * kGibibyte;
    return {staff, roomy ? KdfCost{4, 512 * kMebibyte} : staff};
}

KdfPolicy KdfPolicy::forThisPc()
{
    return forMemory(installedMemory());
}

KdfPolicy KdfPolicy::calibrated(const std::function<std::chrono::milliseconds(const KdfCost&)>& measure) const
{
    KdfPolicy policy = *this;
    while (policy.staff.operations < kMostCalibratedPasses && measure(policy.staff) < kWorthwhile)
        ++policy.staff.operations;
    if (policy.owner.memory == policy.staff.memory)
        policy.owner.operations = std::max(policy.owner.operations, policy.staff.operations);
    return policy;
}

std::chrono::milliseconds measureKdf(const KdfCost& cost, const Clock& clock)
{
    QByteArray sample("how long does one guess take");
    const auto begin = clock.monotonic();
    const auto stretched = stretchPassword(Password::takeUtf8(sample), Salt{}, cost);
    // A PC that cannot do it at all needs no further passes.
    return stretched ? clock.monotonic() - begin : std::chrono::milliseconds::max();
}

bool raises(const KdfCost& from, const KdfCost& to)
{
    return to != from && to.operations >= from.operations && to.memory >= from.memory;
}

Result<Secret> stretchPassword(const Password& password, const Salt& salt, const KdfCost& cost)
{
    static_assert(sizeof(Salt) == crypto_pwhash_SALTBYTES);
    if (!isAcceptable(cost))
        return fail(ErrorCode::Corrupt, u"vault.header_damaged"_s, u"password cost out of bounds"_s);
    Secret stretched(kKeySize);
    const Secret& utf8 = password.utf8();
    const auto* text = reinterpret_cast<const char*>(utf8.isEmpty() ? stretched.data() : utf8.data());
    if (crypto_pwhash(stretched.data(),
                      stretched.size(),
                      text,
                      utf8.size(),
                      salt.data(),
                      cost.operations,
                      static_cast<std::size_t>(cost.memory),
                      crypto_pwhash_ALG_ARGON2ID13) != 0) {
        return fail(ErrorCode::Io, u"vault.not_enough_memory"_s, u"Argon2id could not take its memory"_s);
    }
    return stretched;
}

} // namespace seraph::vault
