// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/vault/bytes.h"

#include <sodium.h>

#include <optional>

namespace seraph::vault {

/// The few constructions the vault is built from, all libsodium's, with lengths as types. Nothing else of it is used
/// but Argon2id (key_derivation) and the stream of a backup (backup_writer).

using Hash = Raw<crypto_generichash_BYTES>;
using PublicKey = Raw<crypto_box_PUBLICKEYBYTES>;
using SigningKey = Raw<crypto_sign_PUBLICKEYBYTES>; ///< the public half
using Signature = Raw<crypto_sign_BYTES>;
using Nonce = Raw<crypto_aead_xchacha20poly1305_ietf_NPUBBYTES>;

inline constexpr std::size_t kKeySize = 32;
inline constexpr std::size_t kTagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
/// A 32-byte key sealed to a public key.
using SealedKey = Raw<kKeySize + crypto_box_SEALBYTES>;

/// BLAKE2b over pieces, keyed (a MAC) or not.
class Hasher {
public:
    explicit Hasher(std::size_t size = sizeof(Hash), Bytes key = {});
    ~Hasher();
    Hasher(const Hasher&) = delete;
    Hasher& operator=(const Hasher&) = delete;

    Hasher& add(Bytes bytes);
    Hasher& add(const char* text);
    template <std::integral I> Hasher& addNumber(I value)
    {
        return add(ByteWriter().number(value).view());
    }
    Hash hash();
    /// For results that are keys.
    Secret secret();
    void finishInto(std::span<unsigned char> out);

private:
    crypto_generichash_state m_state;
    std::size_t m_size;
};

bool equal(Bytes a, Bytes b); ///< in constant time; different sizes are unequal
void fillRandom(std::span<unsigned char> out);
template <std::size_t N> Raw<N> randomRaw()
{
    Raw<N> value{};
    fillRandom(value);
    return value;
}

/// XChaCha20-Poly1305. `context` is authenticated and must not be empty: it says what the bytes are and where they belong.
void encryptInto(std::span<unsigned char> out,
                 const Secret& plain,
                 Bytes context,
                 const Nonce& nonce,
                 const Secret& key);
/// Nothing where key, context or a single bit does not fit.
std::optional<Secret> decrypt(Bytes sealed, Bytes context, const Nonce& nonce, const Secret& key);

/// An X25519 key pair from its 32-byte seed.
struct BoxKeys {
    PublicKey publicKey;
    Secret secretKey;
    static BoxKeys fromSeed(const Secret& seed);
};
SealedKey sealKey(const Secret& key, const PublicKey& to);
std::optional<Secret> openSealedKey(const SealedKey& sealed, const BoxKeys& keys);

/// An Ed25519 key pair from its 32-byte seed. Messages begin with a domain text, so that no signature serves twice.
struct SignKeys {
    SigningKey publicKey;
    Secret secretKey;
    static SignKeys fromSeed(const Secret& seed);
};
Signature signDetached(Bytes message, const SignKeys& keys);
bool verifyDetached(const Signature& signature, Bytes message, const SigningKey& key);

} // namespace seraph::vault
