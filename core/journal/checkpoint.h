// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/journal/digest.h"
#include "core/journal/signing.h"

#include <QString>
#include <QtGlobal>

#include <array>
#include <optional>

namespace seraph::journal {

/// A signed statement of a device: "my chain up to here is this". Held outside the file it pins the history before it.
struct Checkpoint {
    qint64 device = 0;
    qint64 seq = 0;      ///< the last entry it covers
    Digest head{};       ///< that entry's hash
    qint64 count = 0;    ///< entries since the checkpoint before
    Digest merkleRoot{}; ///< over the hashes of these entries
    Digest previous{};   ///< hash of the checkpoint before; all zero for the first
    qint64 atMs = 0;     ///< hybrid clock's believed time, UTC milliseconds
    Signature signature{};

    friend bool operator==(const Checkpoint&, const Checkpoint&) = default;
};

/// Identifies the checkpoint: of everything in it but the signature.
Digest checkpointHash(const Checkpoint& checkpoint);
/// @param deviceSeed Ed25519 seed, 32 bytes
void sign(Checkpoint& checkpoint, const Secret& deviceSeed);
bool signatureFits(const Checkpoint& checkpoint, const PublicKey& key);

/// The first 80 bits of the checkpoint's hash in Crockford's Base32, "K7QD-9M2X-TT4F-3B8N": short enough for the paper
/// day book.
QString shortCode(const Digest& checkpointHash);

} // namespace seraph::journal
