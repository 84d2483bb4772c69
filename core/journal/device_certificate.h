// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/journal/checkpoint.h"

#include <optional>
#include <span>
#include <vector>

namespace seraph::storage {
class Connection;
}

namespace seraph::journal {

/// The owner's word that a key belongs to one copy of the vault. A device number is one incarnation: restoring a backup or
/// moving to another PC takes a new one and begins a new chain.
struct DeviceCertificate {
    qint64 device = 0; ///< 1 to IdGenerator::kMaxDevice, never used again
    QString name = {}; ///< as people call the PC
    PublicKey signKey{};
    qint64 notBeforeMs = 0;
    PublicKey ownerKey{}; ///< who certified it
    Signature signature{};
    std::optional<qint64> revokedAtMs = {}; ///< a lost PC: nothing it signs after that counts
    std::optional<Signature> revocation = {};

    friend bool operator==(const DeviceCertificate&, const DeviceCertificate&) = default;
};

/// Signs with the owner's Ed25519 seed, and says in the certificate who did.
void certify(DeviceCertificate& certificate, const Secret& ownerSeed);
void revoke(DeviceCertificate& certificate, qint64 revokedAtMs, const Secret& ownerSeed);
/// Whether one of these owners certified it, and whether a revocation is the owner's too.
bool certificateFits(const DeviceCertificate& certificate, std::span<const PublicKey> owners);

/// Stores a certificate inside the caller's transaction, in place of an earlier one of the same device.
Status storeCertificate(storage::Connection& connection, const DeviceCertificate& certificate);
/// All of them by number. A key or signature of a wrong length reads as zeros, which fit nothing.
Result<std::vector<DeviceCertificate>> listCertificates(storage::Connection& connection);
/// A number that no device ever had. Invalid (reason "journal.devices_used_up") after the last.
Result<qint64> nextDeviceNumber(storage::Connection& connection);

} // namespace seraph::journal
