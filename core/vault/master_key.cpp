// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/master_key.h"

#include "core/base/contract.h"

namespace seraph::vault {

static_assert(crypto_kdf_KEYBYTES == kKeySize && crypto_kdf_CONTEXTBYTES == 8);

MasterKey::MasterKey(Secret bytes) : m_bytes(std::move(bytes))
{
    EXPECTS(m_bytes.size() == kKeySize);
}

Secret MasterKey::derive(quint64 id, const char (&context)[9]) const
{
    Secret key(kKeySize);
    crypto_kdf_derive_from_key(key.data(), key.size(), id, context, m_bytes.data());
    return key;
}

Hash MasterKey::commitment(const VaultId& vault, quint32 epoch) const
{
    return Hasher(sizeof(Hash), m_bytes.bytes()).add("CSV1-commit").add(vault).addNumber(epoch).hash();
}

} // namespace seraph::vault
