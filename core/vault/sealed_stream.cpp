// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/sealed_stream.h"

#include "core/base/contract.h"

namespace seraph::vault {
namespace {

bool isKnown(unsigned char tag)
{
    return tag == static_cast<unsigned char>(ChunkTag::More) ||
           tag == static_cast<unsigned char>(ChunkTag::MemberEnd) ||
           tag == static_cast<unsigned char>(ChunkTag::Final);
}

} // namespace

StreamSealer::StreamSealer(const Secret& key)
{
    EXPECTS(key.size() == crypto_secretstream_xchacha20poly1305_KEYBYTES);
    crypto_secretstream_xchacha20poly1305_init_push(&m_state, m_header.data(), key.data());
}

StreamSealer::~StreamSealer()
{
    sodium_memzero(&m_state, sizeof m_state);
}

QByteArray StreamSealer::seal(Bytes plain, ChunkTag tag, Bytes context)
{
    EXPECTS(plain.size() <= kChunkSize);
    QByteArray sealed(static_cast<qsizetype>(plain.size() + kChunkOverhead), Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_push(&m_state,
                                               reinterpret_cast<unsigned char*>(sealed.data()),
                                               nullptr,
                                               plain.data(),
                                               plain.size(),
                                               context.data(),
                                               context.size(),
                                               static_cast<unsigned char>(tag));
    return sealed;
}

StreamOpener::StreamOpener(const Secret& key, const StreamHeader& header) : m_plain(kChunkSize)
{
    EXPECTS(key.size() == crypto_secretstream_xchacha20poly1305_KEYBYTES);
    m_usable =
        crypto_secretstream_xchacha20poly1305_init_pull(&m_state, header.data(), key.data()) == 0;
}

StreamOpener::~StreamOpener()
{
    sodium_memzero(&m_state, sizeof m_state);
}

std::optional<StreamOpener::Chunk> StreamOpener::open(Bytes sealed, Bytes context)
{
    if (!m_usable || sealed.size() < kChunkOverhead || sealed.size() > kMaxSealedChunk)
        return std::nullopt;
    unsigned long long size = 0;
    unsigned char tag = 0;
    m_usable = crypto_secretstream_xchacha20poly1305_pull(&m_state,
                                                          m_plain.data(),
                                                          &size,
                                                          &tag,
                                                          sealed.data(),
                                                          sealed.size(),
                                                          context.data(),
                                                          context.size()) == 0 &&
               isKnown(tag);
    if (!m_usable)
        return std::nullopt;
    return Chunk{Bytes(m_plain.bytes()).first(static_cast<std::size_t>(size)),
                 static_cast<ChunkTag>(tag)};
}

} // namespace seraph::vault
