// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/journal/checkpoint.h"
#include "core/journal/entry.h"
#include "core/journal/subject_keys.h"

#include <memory>
#include <optional>

namespace seraph::storage {
class Connection;
}

namespace seraph::journal {

class Anchors;

/// Who acts: the same for every entry of one command.
struct CommandStamp {
    qint64 command;       ///< id shared by the command's entries
    qint64 actor;         ///< account id; 0 is the program itself
    QByteArray role = {}; ///< role codes at that moment, comma-separated
};

/// What a handler hands in; the journal adds time, place, encryption and chain. Codes are ASCII and are not kept.
struct EntryDraft {
    std::string_view action = {}; ///< "branch.changed", see actions.h for those of no module
    std::string_view kind = {};   ///< table of the record; empty where none is concerned
    std::optional<qint64> record = {};
    /// Set for changes alone: the revision they leave behind.
    std::optional<qint64> revision = {};
    /// The person whose key encrypts changes and reason; without one it is the vault's own.
    std::optional<qint64> subject = {};
    QByteArray fields = {}; ///< changed column names, comma-separated
    /// Of the record after the change. None with a revision: the record is gone.
    std::optional<Digest> recordHash = {};
    QByteArray changes = {}; ///< JSON {"field":[before,after]}, UTF-8; empty where nothing changed
    QString reason = {};     ///< what the person typed, or empty
};

/// The end of one device's chain. What a PC remembers outside the vault, to notice a rolled-back folder.
struct JournalHead {
    qint64 device = 0;
    qint64 seq = 0; ///< 0 while the chain is empty
    Digest hash{};  ///< all zero while the chain is empty
    friend bool operator==(const JournalHead&, const JournalHead&) = default;
};

/// What appending needs beside the connection: the place of this copy of the vault and its keys.
struct JournalKeys {
    qint64 device;     ///< number of this incarnation of the vault copy, 1 or more
    Secret deviceSeed; ///< Ed25519 seed of the device, signs checkpoints
    Secret wrapping;   ///< deriveWrappingKey(master key), protects the subject keys
    JournalKeys copy() const { return {device, deviceSeed.copy(), wrapping.copy()}; }
};

/// The append-only, hash-chained record of one device. One per connection, on its thread; several connections of one
/// process may each have one, since all appending happens under the database's write lock.
class Journal {
public:
    /// Reads the end of this device's chain. NotFound (reason "journal.device") where the device is not enrolled.
    static Result<std::unique_ptr<Journal>> open(storage::Connection& connection,
                                                 const Clock& clock,
                                                 JournalKeys keys);
    ~Journal();

    /// Holds what append() has done until the caller's transaction is decided. Make one after the transaction begins and
    /// call keep() after it committed; otherwise the journal forgets what was rolled back. Scopes may nest.
    class Scope {
    public:
        explicit Scope(Journal& journal);
        ~Scope();
        Scope(const Scope&) = delete;
        Scope& operator=(const Scope&) = delete;
        void keep() { m_kept = true; }

    private:
        Journal& m_journal;
        JournalHead m_head;
        bool m_kept = false;
    };

    /// Appends one entry inside the caller's open transaction and Scope. About 15 microseconds.
    Status append(const CommandStamp& stamp, const EntryDraft& draft);

    const JournalHead& head() const { return m_head; }
    /// Whether this end of a chain, seen earlier, is still in the journal as it was. If not, the database was replaced by
    /// an older copy or its history was rewritten. An empty chain is always there.
    Result<bool> remembers(const JournalHead& seen) const;
    ClockState clockState() const { return m_hybridClock.state(); }
    /// The owner says that the PC's clock is right: appends kClockConfirmed and believes the clock from then on.
    Status confirmClock(const CommandStamp& stamp);

    SubjectKeys& subjectKeys() { return m_subjectKeys; }

    /// This device's word for bytes that leave the vault. `domain` says what they are and begins the signed message.
    Signature signOutside(std::string_view domain, std::string_view bytes) const;

    /// 256 entries or an hour since the last checkpoint, and something to seal.
    bool checkpointDue() const;
    /// Seals everything since the last checkpoint in a transaction of its own and anchors it. Nothing to seal is nothing.
    /// Call it when due, at lock and close, and before backup, export and bundle; never inside a transaction.
    /// Corrupt (reason "journal.tail") where the unsealed entries do not chain: nothing is signed then.
    /// After DiskFull or Io from the anchors the checkpoint itself stands; the next call writes what is missing there.
    Result<std::optional<Checkpoint>> checkpoint(Anchors& anchors);

private:
    Journal(storage::Connection& connection, const Clock& clock, JournalKeys keys);
    Status checkEnrolled();
    Status refresh();
    Status readEnd();
    Status readLastCheckpoint();
    Status readClock();
    Result<QByteArray> seal(const EntryDraft& draft);
    Status insert(const EntryView& entry);
    Result<std::optional<Checkpoint>> sealTail();
    Result<Checkpoint> summariseTail();
    Status anchorNew(Anchors& anchors);

    storage::Connection& m_connection;
    const Clock& m_clock;
    qint64 m_device;
    Secret m_deviceSeed;
    SubjectKeys m_subjectKeys;
    HybridClock m_hybridClock;
    JournalHead m_head;
    std::optional<Checkpoint> m_lastCheckpoint;
    qint64 m_dataVersion = -1; ///< changes when another connection has written
    bool m_fresh = false;      ///< m_head is what the open transaction sees
    int m_scopes = 0;
    std::chrono::milliseconds m_lastSealed{0}; ///< monotonic
    CanonicalWriter m_scratch;
};

} // namespace seraph::journal
