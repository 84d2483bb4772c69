// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/checkpoint.h"
#include "core/journal/device_certificate.h"
#include "core/journal/entry.h"

#include <span>
#include <vector>

namespace seraph::storage {
class Connection;
}

namespace seraph::journal {

/// Everything an outsider needs to believe one entry without seeing any other: handed to a client, an auditor or a court.
struct EntryProof {
    Entry entry;
    Checkpoint checkpoint;         ///< the signed one that covers it
    DeviceCertificate certificate; ///< the owner's word for the device that signed
    std::vector<Digest> path;      ///< from the entry's hash up to the checkpoint's Merkle root
};

/// NotFound (reason "journal.entry") for an entry there is not, or "journal.not_sealed" before its checkpoint.
Result<EntryProof> proveEntry(storage::Connection& connection, qint64 device, qint64 seq);

/// Proves many entries, reading what those under one checkpoint share once.
class EntryProver {
public:
    explicit EntryProver(storage::Connection& connection) : m_connection(connection) {}
    /// As proveEntry().
    Result<EntryProof> prove(qint64 device, qint64 seq);

private:
    Status readCheckpointOver(qint64 device, qint64 seq);

    storage::Connection& m_connection;
    std::vector<DeviceCertificate> m_certificates;
    std::optional<Checkpoint> m_checkpoint;
    std::vector<Digest> m_leaves;
};

/// Whether the entry stood at its place when its device signed the checkpoint. Needs no database.
/// @param owners keys of the owner, known from elsewhere
bool proofFits(const EntryProof& proof, std::span<const PublicKey> owners);

} // namespace seraph::journal
