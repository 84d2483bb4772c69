// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database_key.h"

#include <sodium.h>

#include <utility>

namespace seraph::storage {

DatabaseKey::DatabaseKey(Secret text) : m_text(std::move(text)) {}

DatabaseKey DatabaseKey::fromRaw(std::span<const unsigned char, kRawSize> raw)
{
    Secret text(kTextSize);
    char* characters = reinterpret_cast<char*>(text.data());
    characters[0] = 'x';
    characters[1] = '\'';
    sodium_bin2hex(characters + 2, 2 * kRawSize + 1, raw.data(), raw.size());
    characters[kTextSize - 1] = '\''; // over the terminating zero
    return DatabaseKey(std::move(text));
}

DatabaseKey DatabaseKey::random()
{
    const Secret raw = Secret::random(kRawSize);
    return fromRaw(raw.bytes().first<kRawSize>());
}

DatabaseKey DatabaseKey::copy() const
{
    return DatabaseKey(m_text.copy());
}

} // namespace seraph::storage
