// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/workspace_state.h"

/// The steps between a folder and an open workspace, each of which may refuse. Used by open, create, recover and restore.
namespace seraph::session {

/// More than a century of anchors.log; a larger one is none of ours.
inline constexpr qint64 kLargestAnchorsFile = 256 * 1024 * 1024;

/// Refuses network and cloud folders, admits one process, and finishes a rotation or restore that a power cut interrupted.
Result<vault::VaultLock> lockFolder(const vault::VaultFolder& folder, const Environment& environment);

/// vault::unlock() behind the delay that slows guessing down: Busy "vault.wait" while the person must wait.
Result<vault::Unlocked> unlockPatiently(const Environment& environment,
                                        const vault::VaultFolder& folder,
                                        const QString& login,
                                        const vault::Password& password,
                                        vault::DeviceStore& devices);

/// Opens database and journal with the keys of an unlocked vault, upgrades the schema, enrols this PC if the owner signs
/// in on it for the first time, and compares what it finds with what this PC has seen before.
Result<std::unique_ptr<WorkspaceState>> assemble(const Environment& environment,
                                                 vault::VaultLock lock,
                                                 vault::Unlocked unlocked,
                                                 OlderState older);

/// A public key or an id as records keep it.
template <std::size_t N> QByteArray toBytes(const std::array<unsigned char, N>& raw)
{
    return QByteArray(reinterpret_cast<const char*>(raw.data()), qsizetype(N));
}

/// Nothing where the size is another one.
template <class Raw> std::optional<Raw> fromBytes(const QByteArray& bytes)
{
    Raw raw{};
    if (bytes.size() != qsizetype(raw.size()))
        return std::nullopt;
    std::copy(bytes.begin(), bytes.end(), raw.begin());
    return raw;
}

/// Certifies a PC's key in the database, inside the caller's transaction.
Status storeDevice(storage::Connection& connection,
                   const vault::DeviceRecord& record,
                   const vault::UserKeys& owner,
                   Instant now);
/// What all sessions share, on the main connection that the state holds already.
Status attach(WorkspaceState& state, OlderState older);
/// A connection to the vault's database with its journal, for the calling thread.
Result<std::shared_ptr<Line>> openLine(const WorkspaceState& state);
/// Replaces the main line's connection, after the database file was exchanged.
Status reopenLine(WorkspaceState& state);
/// Makes the person with this login the one whose session it is, and journals the sign-in.
Status enter(WorkspaceState& state, const QString& login);

/// Removes key slots whose account is not active: a power cut between the two writes of adding somebody, or an old header.
Status settleSlots(WorkspaceState& state);

/// Makes the person's slot as expensive to guess as this PC allows today. Failing is no reason not to open.
void raiseCost(const Environment& environment,
               vault::Unlocked& vault,
               vault::DeviceStore& devices,
               const QString& login,
               const vault::Password& password);

/// Remembers the header's generation in the database, so that an older header is noticed next time.
Status noteHeader(WorkspaceState& state);
/// After the owner got new keys of their own: the account says so, and the devices are certified by them.
Status adoptOwnerKeys(WorkspaceState& state);
/// Journals, once per incarnation of this vault copy, where the chains before it were cut: after a restore, a move to
/// another PC, or the owner's word that an older file shall count. By the owner alone; nothing for anybody else.
Status noteIncarnation(WorkspaceState& state);
/// Journals a new key that is in force and not yet on record: at the end of a rotation, or where a power cut came between.
Status noteRotation(WorkspaceState& state);
/// Remembers outside the vault how far the journal had come.
Status noteJournalHead(WorkspaceState& state);

} // namespace seraph::session
