// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/vault/crypto.h"

namespace seraph::vault {

using VaultId = Raw<16>;

/// The one random key of a vault, and everything derived from it. A rotation makes a new one and raises the epoch.
class MasterKey {
public:
    static MasterKey generate() { return MasterKey(Secret::random(kKeySize)); }
    explicit MasterKey(Secret bytes);

    Secret databaseKey() const
    {
        return derive(1, "CSVDBKEY");
    } ///< 32 bytes: the raw key of SQLCipher
    Secret blobIndexKey() const
    {
        return derive(2, "CSVBLOBK");
    } ///< names of blobs, MAC of the blob table
    Secret headerKey() const { return derive(3, "CSVHDRMC"); } ///< MAC of the header
    Secret logKey() const { return derive(5, "CSVLOGPN"); } ///< keyed hash for pseudonyms in logs
    Secret backupKey() const
    {
        return derive(6, "CSVBAKUP");
    } ///< vouches for the PC that signs a backup
    /// What the header shows of the key without showing it. The cipher of the slots does not commit to its key, so every
    /// unwrapped key is compared with this.
    Hash commitment(const VaultId& vault, quint32 epoch) const;

    const Secret& bytes() const { return m_bytes; }
    MasterKey copy() const { return MasterKey(m_bytes.copy()); }

private:
    Secret derive(quint64 id, const char (&context)[9]) const;

    Secret m_bytes;
};

/// The keys of one person: signatures on what they do, and a box others can seal to.
struct UserKeys {
    Secret signingSeed; ///< Ed25519
    Secret boxSeed;     ///< X25519

    static UserKeys generate() { return {Secret::random(kKeySize), Secret::random(kKeySize)}; }
    UserKeys copy() const { return {signingSeed.copy(), boxSeed.copy()}; }
    SigningKey signingKey() const { return SignKeys::fromSeed(signingSeed).publicKey; }
    PublicKey boxKey() const { return BoxKeys::fromSeed(boxSeed).publicKey; }
    Signature sign(Bytes message) const
    {
        return signDetached(message, SignKeys::fromSeed(signingSeed));
    }
};

} // namespace seraph::vault
