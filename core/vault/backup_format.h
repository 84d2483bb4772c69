// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/device_store.h"
#include "core/vault/vault_header.h"

#include <QString>

#include <functional>
#include <vector>

namespace seraph::vault {

/// A backup is one file, NAME-YYYYMMDD-HHMMSSZ-SEQ.csbak, made without anybody's password: its key is random and sealed to
/// the public keys of the recovery kit and of the owners. Little-endian:
///
///     "CSBACK01" u16 version u32 length of this header | vault id[16] backup id[16] seq u64 created i64 schema u32
///     device id[16] journal head[32] journal seq u64 | device u32 epoch u32 signing key[32] voucher[32]
///     sealed master key[80] | u16 n × { type u8, key id[16], sealed key[80] } | u16 n × owner slot[256] | stream header[24]
///     then chunks: u32 length, secretstream message of at most 64 KiB; the first one authenticates the whole header,
///     a member ends with TAG_PUSH, the file with TAG_FINAL
///     then u64 length of the whole file, Ed25519ph signature[64] of "CSV1-backup" and every byte before it
///
/// The first member is the manifest. Slots of staff and the secrets of PCs are never in a backup.
struct BackupInfo {
    VaultId vault{};
    Raw<16> id{};
    quint64 seq = 0;
    Instant created{};
    quint32 schema = 0;    ///< number of the database's schema
    quint32 device = 0;    ///< number of the PC that made it
    JournalHead journal{}; ///< newest journal entry of that PC in it: an anchor outside the vault
    quint32 epoch = 0;     ///< of the master key that vouches for the signer
    SigningKey signer{};   ///< of the PC
    friend bool operator==(const BackupInfo&, const BackupInfo&) = default;
};

using KeyId = Raw<16>;
KeyId keyIdOf(Bytes publicKey);

enum class RecipientType : quint8 { Recovery = 1, Owner = 2 };

struct BackupRecipient {
    RecipientType type = RecipientType::Recovery;
    KeyId key{};
    SealedKey sealed{};
};

struct BackupHeader {
    static constexpr quint16 kVersion = 1;
    static constexpr std::size_t kMaxSize = 64 * 1024;
    static constexpr std::size_t kMaxRecipients = 64;
    static constexpr std::size_t kStreamHeaderSize = crypto_secretstream_xchacha20poly1305_HEADERBYTES;

    BackupInfo info;
    Hash voucher{};              ///< made with the master key: this PC belongs to the vault
    SealedKey sealedMasterKey{}; ///< to the recovery key, so that its holder can check the voucher
    std::vector<BackupRecipient> recipients;
    std::vector<KeySlot> ownerSlots; ///< and their bridges, verbatim
    Raw<kStreamHeaderSize> streamHeader{};
};

Hash voucherFor(const BackupInfo& info, const MasterKey& key);
QByteArray serialise(const BackupHeader& header);
/// Only after the signature was verified. Corrupt "backup.damaged".
Result<BackupHeader> parseBackupHeader(Bytes bytes);

/// What every reader needs before the signature can be checked.
struct BackupFrame {
    std::size_t headerSize;
    SigningKey signer;
};
inline constexpr std::size_t kBackupFrameSize =
    8 + 2 + 4 + 16 + 16 + 8 + 8 + 4 + 16 + 32 + 8 + 4 + 4 + 32;
/// From the first kBackupFrameSize bytes. Corrupt "backup.not_a_backup"; Newer "backup.newer".
Result<BackupFrame> readBackupFrame(Bytes beginning);

/// Corrupt "backup.damaged"; `what` says which part, for the log.
tl::unexpected<Error> damagedBackup(const char* what);

inline constexpr std::size_t kBackupTrailerSize = sizeof(quint64) + sizeof(Signature);
inline constexpr const char* kBackupDomain = "CSV1-backup";

/// One file in a backup.
struct BackupEntry {
    QString name; ///< relative, of letters, digits and "._-/" alone; never used as a path before isSafeName()
    qint64 size = 0;
    Hash hash{};
    friend bool operator==(const BackupEntry&, const BackupEntry&) = default;
};
bool isSafeName(QStringView name);

/// The first member.
struct BackupManifest {
    static constexpr std::size_t kMaxSize = 64 * 1024 * 1024;

    std::vector<BackupEntry> entries;
    Secret snapshotKey; ///< 32 bytes: raw key of the database in the backup, made for it alone
    QByteArray facts; ///< what the restore screen shows (JSON, at most 64 KiB); the vault does not read it
};
Secret serialise(const BackupManifest& manifest);
Result<BackupManifest> parseManifest(Bytes bytes);

/// Told after every chunk; an error it answers stops the work and becomes its result (Cancelled).
using Watch = std::function<Status(qint64 done, qint64 total)>;

} // namespace seraph::vault
