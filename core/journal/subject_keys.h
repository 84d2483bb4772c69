// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QLatin1String>
#include <QtGlobal>

#include <array>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace seraph::storage {
class Connection;
}

namespace seraph::journal {

/// Error::reason where a person's key was destroyed.
inline constexpr QLatin1StringView kSubjectErasedReason{"subject.erased"};

/// The key that wraps all subject keys, derived from the vault's master key.
Secret deriveWrappingKey(const Secret& masterKey);

/// One random 32-byte key per person (client or staff), wrapped in table subject_key. What the journal says about the
/// person is encrypted with it: destroying the key makes that history unreadable and leaves the chain verifiable.
/// Subject 0 is the vault itself, for entries about nobody. The keys last used stay in locked memory until this dies.
class SubjectKeys {
public:
    static constexpr std::size_t kKeySize = 32;
    using Key = std::span<const unsigned char, kKeySize>; ///< in locked memory; valid until the next call

    SubjectKeys(storage::Connection& connection, Secret wrappingKey);

    /// The person's key, made on first use inside the caller's transaction. NotFound ("subject.erased") after destroy().
    Result<Key> keyFor(qint64 subject);
    /// The person's key; nothing where the person was erased or never had one.
    Result<std::optional<Key>> findKey(qint64 subject);
    /// Crypto-shredding, inside the caller's transaction, which also appends an entry action::kSubjectErased about the
    /// subject: verify() takes a key without such an entry for lost. NotFound where there is no key; never for subject 0.
    Status destroy(qint64 subject, qint64 erasedAtMs);
    /// Everybody whose key was destroyed, for the anchors and for erasing again after a restore.
    Result<std::vector<qint64>> erased();
    /// Wraps every key anew, for key rotation, inside the caller's transaction (on the connection of the new file).
    Status rewrap(const Secret& newWrappingKey);
    /// Drops the keys in memory: rows they came from may have been rolled back.
    void forget();

private:
    static constexpr std::size_t kSlots = 512; // locked memory is scarce: 16 KiB of it

    enum class State { Absent, Present, Erased };
    struct Found {
        State state;
        std::optional<Key> key;
    };
    Result<Found> find(qint64 subject);
    Key remember(qint64 subject, const Secret& key);

    storage::Connection& m_connection;
    Secret m_wrappingKey;
    Secret m_keys; ///< kSlots keys in a row, the oldest overwritten first
    std::array<qint64, kSlots> m_owners;
    std::unordered_map<qint64, std::size_t> m_slots;
    std::size_t m_next = 0;
};

} // namespace seraph::journal
