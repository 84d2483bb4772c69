// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/digest.h"

#include "core/base/contract.h"

#include <sodium.h>

#include <algorithm>

namespace seraph::journal {
namespace {

// Exactly crypto_generichash_blake2b_PERSONALBYTES characters each.
const char* personalOf(DigestPurpose purpose)
{
    switch (purpose) {
    case DigestPurpose::Entry: return "CSV1-AUDIT-ENTRY";
    case DigestPurpose::Checkpoint: return "CSV1-CHECKPOINT-";
    case DigestPurpose::Record: return "CSV1-RECORD-HASH";
    case DigestPurpose::Anchor: return "CSV1-ANCHOR-LINE";
    }
    UNREACHABLE();
}

} // namespace

Digest digestOf(DigestPurpose purpose, std::string_view bytes)
{
    static constexpr unsigned char kNoSalt[crypto_generichash_blake2b_SALTBYTES] = {};
    Digest digest;
    crypto_generichash_blake2b_salt_personal(
        digest.data(),
        digest.size(),
        reinterpret_cast<const unsigned char*>(bytes.data()),
        bytes.size(),
        nullptr,
        0,
        kNoSalt,
        reinterpret_cast<const unsigned char*>(personalOf(purpose)));
    return digest;
}

std::optional<Digest> digestFrom(std::string_view bytes)
{
    Digest digest;
    if (bytes.size() != digest.size())
        return std::nullopt;
    std::copy(bytes.begin(), bytes.end(), digest.begin());
    return digest;
}

} // namespace seraph::journal
