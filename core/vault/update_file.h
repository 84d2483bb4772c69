// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/vault/crypto.h"

#include <QString>
#include <QVersionNumber>

#include <optional>

namespace seraph::vault {

/// An update as one file, for PCs without a network: who made it can be proved before any of it is used.
///
///     "CSUPDATE" · signature (64) · length of the manifest (4, little-endian) · manifest (JSON) · the installer
///
/// The release key (Ed25519) signs kSignedText and the manifest; the manifest names the installer's size and SHA-256. The
/// private half of the key never lies in the repository or on a PC that builds.
inline constexpr QByteArrayView kUpdateMagic("CSUPDATE");
inline constexpr QByteArrayView kSignedText("Seraph release 1\n");

/// What the manifest says, after its signature was found genuine.
struct UpdateManifest {
    QVersionNumber version;
    LocalDate releasedOn;
    QString system;   ///< "windows-x64", "debian-12": for which PCs
    QString fileName; ///< of the installer; a name and no path
    qint64 size = 0;
    QByteArray sha256;
};

/// What an update is held against.
struct UpdateTarget {
    SigningKey key;
    QVersionNumber installed;
    QString system;
};

/// The key built into this program (CMake: SERAPH_RELEASE_KEY); nothing where it was built without one.
std::optional<SigningKey> releaseKey();
/// What this program runs on, as manifests name it.
QString thisSystem();

/// Reads and proves everything before the installer. Refusals: update.not_an_update, update.not_genuine (changed, or signed
/// with another key), update.other_system, update.not_newer, update.damaged (cut off), file.not_found, file.no_access.
Result<UpdateManifest> openUpdate(const QString& path, const UpdateTarget& target);

/// Writes the installer into the folder, durably, under its own name, and answers its path. Proves manifest and content once
/// more while copying: a file that was exchanged after openUpdate() is refused (update.damaged) and nothing is left.
Result<QString> unpackUpdate(const QString& path, const UpdateTarget& target, const QString& folder);

} // namespace seraph::vault
