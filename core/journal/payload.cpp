// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/payload.h"

#include "core/journal/digest.h"

#include <QtEndian>

#include <sodium.h>

#include <array>
#include <string>

namespace seraph::journal {
namespace {

constexpr std::size_t kPayloadNonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t kPayloadTagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(PayloadKey::extent == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

constexpr std::string_view kPayloadDomain = "CSV1-journal";
using PayloadContext = std::array<unsigned char, kPayloadDomain.size() + 3 * sizeof(qint64)>;

PayloadContext associatedData(const PayloadPlace& place)
{
    PayloadContext data;
    unsigned char* end = std::copy(kPayloadDomain.begin(), kPayloadDomain.end(), data.data());
    for (const qint64 number : {place.device, place.seq, place.subject}) {
        qToLittleEndian(number, end);
        end += sizeof number;
    }
    return data;
}

const unsigned char* bytesOf(std::string_view text)
{
    return reinterpret_cast<const unsigned char*>(text.data());
}

} // namespace

QByteArray sealPayload(const Payload& payload,
                       const PayloadPlace& place,
                       PayloadKey key,
                       CanonicalWriter& scratch)
{
    if (payload.changes.isEmpty() && payload.reason.isEmpty())
        return {};
    scratch.clear();
    scratch.bytes(viewOf(payload.changes)).bytes(viewOf(payload.reason));
    const std::string_view plain = scratch.view();
    const PayloadContext data = associatedData(place);
    QByteArray sealed(static_cast<qsizetype>(kPayloadNonceSize + plain.size() + kPayloadTagSize),
                      Qt::Uninitialized);
    auto* out = reinterpret_cast<unsigned char*>(sealed.data());
    randombytes_buf(out, kPayloadNonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(out + kPayloadNonceSize,
                                               nullptr,
                                               bytesOf(plain),
                                               plain.size(),
                                               data.data(),
                                               data.size(),
                                               nullptr,
                                               out,
                                               key.data());
    return sealed;
}

std::optional<Payload> openPayload(std::string_view sealed, const PayloadPlace& place, PayloadKey key)
{
    if (sealed.size() < kPayloadNonceSize + kPayloadTagSize)
        return std::nullopt;
    const PayloadContext data = associatedData(place);
    const std::string_view cipher = sealed.substr(kPayloadNonceSize);
    std::string plain(cipher.size() - kPayloadTagSize, '\0');
    const int opened =
        crypto_aead_xchacha20poly1305_ietf_decrypt(reinterpret_cast<unsigned char*>(plain.data()),
                                                   nullptr,
                                                   nullptr,
                                                   bytesOf(cipher),
                                                   cipher.size(),
                                                   data.data(),
                                                   data.size(),
                                                   bytesOf(sealed),
                                                   key.data());
    if (opened != 0)
        return std::nullopt;
    CanonicalReader reader(plain);
    Payload payload;
    payload.changes = toByteArray(reader.bytes());
    payload.reason = toByteArray(reader.bytes());
    sodium_memzero(plain.data(), plain.size());
    return reader.atEnd() ? std::optional(payload) : std::nullopt;
}

} // namespace seraph::journal
