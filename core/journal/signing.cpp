// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/signing.h"

#include "core/base/contract.h"

#include <sodium.h>

namespace seraph::journal {
namespace {

const unsigned char* signedBytes(std::string_view message)
{
    return reinterpret_cast<const unsigned char*>(message.data());
}

struct KeyPair {
    PublicKey publicKey{};
    Secret secretKey{crypto_sign_SECRETKEYBYTES};
};

KeyPair pairOf(const Secret& seed)
{
    EXPECTS(seed.size() == crypto_sign_SEEDBYTES);
    KeyPair pair;
    crypto_sign_seed_keypair(pair.publicKey.data(), pair.secretKey.data(), seed.data());
    return pair;
}

} // namespace

Signature signWith(const Secret& seed, std::string_view message)
{
    const KeyPair pair = pairOf(seed);
    Signature signature;
    crypto_sign_detached(
        signature.data(), nullptr, signedBytes(message), message.size(), pair.secretKey.data());
    return signature;
}

bool fits(const Signature& signature, std::string_view message, const PublicKey& key)
{
    return crypto_sign_verify_detached(
               signature.data(), signedBytes(message), message.size(), key.data()) == 0;
}

PublicKey publicKeyOf(const Secret& seed)
{
    return pairOf(seed).publicKey;
}

} // namespace seraph::journal
