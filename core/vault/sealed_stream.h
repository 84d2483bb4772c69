// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/crypto.h"

#include <optional>

namespace seraph::vault {

/// The encrypted messages of a backup, in order: a lost, doubled, swapped or foreign one does not open, and the last one
/// says that it is the last.
inline constexpr std::size_t kChunkSize = 64 * 1024; ///< of plain text, at most
inline constexpr std::size_t kChunkOverhead = crypto_secretstream_xchacha20poly1305_ABYTES;
inline constexpr std::size_t kMaxSealedChunk = kChunkSize + kChunkOverhead;
using StreamHeader = Raw<crypto_secretstream_xchacha20poly1305_HEADERBYTES>;

enum class ChunkTag : unsigned char {
    More = crypto_secretstream_xchacha20poly1305_TAG_MESSAGE,
    MemberEnd = crypto_secretstream_xchacha20poly1305_TAG_PUSH,
    Final = crypto_secretstream_xchacha20poly1305_TAG_FINAL,
};

class StreamSealer {
public:
    explicit StreamSealer(const Secret& key);
    ~StreamSealer();
    StreamSealer(const StreamSealer&) = delete;
    StreamSealer& operator=(const StreamSealer&) = delete;

    const StreamHeader& header() const { return m_header; }
    /// `context` is authenticated with the chunk.
    QByteArray seal(Bytes plain, ChunkTag tag, Bytes context = {});

private:
    crypto_secretstream_xchacha20poly1305_state m_state;
    StreamHeader m_header{};
};

class StreamOpener {
public:
    StreamOpener(const Secret& key, const StreamHeader& header);
    ~StreamOpener();
    StreamOpener(const StreamOpener&) = delete;
    StreamOpener& operator=(const StreamOpener&) = delete;

    struct Chunk {
        Bytes plain; ///< valid until the next call
        ChunkTag tag;
    };
    /// Nothing where the chunk is not the next one of this stream.
    std::optional<Chunk> open(Bytes sealed, Bytes context = {});

private:
    crypto_secretstream_xchacha20poly1305_state m_state;
    bool m_usable;
    Secret m_plain;
};

} // namespace seraph::vault
