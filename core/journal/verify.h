// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/finding.h"
#include "core/journal/journal.h"
#include "core/storage/record_table.h"

#include <QJsonObject>

#include <chrono>
#include <functional>
#include <vector>

namespace seraph::journal {

/// What to believe and what to compare with: all of it comes from outside the database.
struct VerifyRequest {
    std::vector<PublicKey> owners;       ///< whose word makes a device's key believed
    QByteArray anchorsFile;              ///< contents of anchors.log; empty where there is none
    std::vector<JournalHead> knownHeads; ///< ends of chains that this PC or a backup saw
    std::vector<storage::RecordTable> tables; ///< every kind of record that is journalled
    const Secret* wrappingKey = nullptr;      ///< checks the subject keys too where given
    enum class Depth {
        Journal,    ///< chain, checkpoints, anchors
        Everything, ///< and the records, the file's own checks and the subject keys
    } depth = Depth::Everything;
};

enum class VerifyStage { Journal, Records, File };

/// Called every few thousand rows; false stops with ErrorCode::Cancelled. `total` is 0 where it is not known.
using VerifyProgress = std::function<bool(VerifyStage stage, qint64 done, qint64 total)>;

struct VerifyReport {
    QString integrity = QStringLiteral("ok");       ///< "ok", "skipped" or SQLite's first complaint
    QString cipherIntegrity = QStringLiteral("ok"); ///< the same of SQLCipher's page check
    qint64 entries = 0;
    qint64 checkpoints = 0;
    /// Entries after the last anchor: what happened to them cannot be told by this file alone.
    qint64 unanchored = 0;
    JournalHead head; ///< of the chain that was written last
    qint64 recordsChecked = 0;
    std::vector<Finding> findings;
    std::chrono::milliseconds journalTime{0};
    std::chrono::milliseconds recordsTime{0};
    std::chrono::milliseconds fileTime{0};

    bool ok() const { return findings.empty(); }
};

/// Reads everything from one snapshot of the database and recomputes it; changes nothing, also works read-only.
/// Errors: Cancelled, Busy, Io. Damage and tampering are no errors but findings.
Result<VerifyReport> verify(storage::Connection& connection,
                            const VerifyRequest& request,
                            const VerifyProgress& progress = {});

/// {"ok","integrity","cipher_integrity","journal":{"entries","checkpoints","unanchored","head"},"records_checked",
///  "findings":[{"kind","attack","device","first_entry","table","record"}]}
QJsonObject toJson(const VerifyReport& report);

} // namespace seraph::journal
