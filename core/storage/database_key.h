// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <span>

namespace seraph::storage {

/// The key of one encrypted database: 32 random bytes, kept in locked memory in the form that SQLCipher takes without
/// deriving anything from it, x'<64 hex digits>'.
///
/// There is no way to make one from text. SQLCipher takes a malformed raw key for a passphrase, without a word.
class DatabaseKey {
public:
    static constexpr std::size_t kRawSize = 32;
    static constexpr std::size_t kTextSize = 67;

    static DatabaseKey fromRaw(std::span<const unsigned char, kRawSize> raw);
    static DatabaseKey random();
    DatabaseKey copy() const;

    /// The 67 bytes for sqlite3_key_v2. They are a secret: never put them into SQL text, a QString or a log.
    std::span<const unsigned char> text() const { return m_text.bytes(); }

private:
    explicit DatabaseKey(Secret text);
    Secret m_text;
};

} // namespace seraph::storage
