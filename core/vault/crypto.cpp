// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/crypto.h"

#include "core/base/contract.h"

#include <cstdlib>

namespace seraph::vault {
namespace {

[[maybe_unused]] const bool s_sodiumReady = [] {
    if (sodium_init() < 0)
        std::abort();
    return true;
}();

} // namespace

Hasher::Hasher(std::size_t size, Bytes key) : m_size(size)
{
    crypto_generichash_init(&m_state, key.empty() ? nullptr : key.data(), key.size(), size);
}

Hasher::~Hasher()
{
    sodium_memzero(&m_state, sizeof m_state);
}

Hasher& Hasher::add(Bytes bytes)
{
    crypto_generichash_update(&m_state, bytes.data(), bytes.size());
    return *this;
}

Hasher& Hasher::add(const char* text)
{
    return add(asBytes(QByteArrayView(text)));
}

void Hasher::finishInto(std::span<unsigned char> out)
{
    EXPECTS(out.size() == m_size);
    crypto_generichash_final(&m_state, out.data(), out.size());
}

Hash Hasher::hash()
{
    Hash value{};
    finishInto(value);
    return value;
}

Secret Hasher::secret()
{
    Secret value(m_size);
    finishInto(value.bytes());
    return value;
}

bool equal(Bytes a, Bytes b)
{
    return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), a.size()) == 0;
}

void fillRandom(std::span<unsigned char> out)
{
    randombytes_buf(out.data(), out.size());
}

void encryptInto(std::span<unsigned char> out,
                 const Secret& plain,
                 Bytes context,
                 const Nonce& nonce,
                 const Secret& key)
{
    EXPECTS(!context.empty() && key.size() == kKeySize && out.size() == plain.size() + kTagSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(out.data(),
                                               nullptr,
                                               plain.data(),
                                               plain.size(),
                                               context.data(),
                                               context.size(),
                                               nullptr,
                                               nonce.data(),
                                               key.data());
}

std::optional<Secret> decrypt(Bytes sealed, Bytes context, const Nonce& nonce, const Secret& key)
{
    EXPECTS(!context.empty() && key.size() == kKeySize);
    if (sealed.size() < kTagSize)
        return std::nullopt;
    Secret plain(sealed.size() - kTagSize);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(plain.data(),
                                                   nullptr,
                                                   nullptr,
                                                   sealed.data(),
                                                   sealed.size(),
                                                   context.data(),
                                                   context.size(),
                                                   nonce.data(),
                                                   key.data()) != 0) {
        return std::nullopt;
    }
    return plain;
}

BoxKeys BoxKeys::fromSeed(const Secret& seed)
{
    EXPECTS(seed.size() == crypto_box_SEEDBYTES);
    BoxKeys keys{{}, Secret(crypto_box_SECRETKEYBYTES)};
    crypto_box_seed_keypair(keys.publicKey.data(), keys.secretKey.data(), seed.data());
    return keys;
}

SealedKey sealKey(const Secret& key, const PublicKey& to)
{
    EXPECTS(key.size() == kKeySize);
    SealedKey sealed{};
    crypto_box_seal(sealed.data(), key.data(), key.size(), to.data());
    return sealed;
}

std::optional<Secret> openSealedKey(const SealedKey& sealed, const BoxKeys& keys)
{
    Secret key(kKeySize);
    if (crypto_box_seal_open(
            key.data(), sealed.data(), sealed.size(), keys.publicKey.data(), keys.secretKey.data()) != 0)
        return std::nullopt;
    return key;
}

SignKeys SignKeys::fromSeed(const Secret& seed)
{
    EXPECTS(seed.size() == crypto_sign_SEEDBYTES);
    SignKeys keys{{}, Secret(crypto_sign_SECRETKEYBYTES)};
    crypto_sign_seed_keypair(keys.publicKey.data(), keys.secretKey.data(), seed.data());
    return keys;
}

Signature signDetached(Bytes message, const SignKeys& keys)
{
    Signature signature{};
    crypto_sign_detached(
        signature.data(), nullptr, message.data(), message.size(), keys.secretKey.data());
    return signature;
}

bool verifyDetached(const Signature& signature, Bytes message, const SigningKey& key)
{
    return crypto_sign_verify_detached(signature.data(), message.data(), message.size(), key.data()) == 0;
}

} // namespace seraph::vault
