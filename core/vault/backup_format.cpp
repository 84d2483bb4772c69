// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/backup_format.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seraph::vault {
namespace {

constexpr QByteArrayView kBackupMagic("CSBACK01");
constexpr qsizetype kMaxNameSize = 200;
constexpr std::size_t kMaxFacts = 64 * 1024;
constexpr std::size_t kFixedSize = kBackupFrameSize + sizeof(Hash) + sizeof(SealedKey) +
                                   2 * sizeof(quint16) + BackupHeader::kStreamHeaderSize;
constexpr std::size_t kRecipientSize = 1 + sizeof(KeyId) + sizeof(SealedKey);

std::size_t sizeOf(const BackupHeader& header)
{
    return kFixedSize + header.recipients.size() * kRecipientSize +
           header.ownerSlots.size() * KeySlot::kSize;
}

void writeInfo(ByteWriter& out, const BackupInfo& info)
{
    out.bytes(info.vault).bytes(info.id).number(info.seq).number<qint64>(toMilliseconds(info.created));
    out.number(info.schema).bytes(keyIdOf(info.signer)).bytes(info.journal.hash).number(info.journal.seq);
    out.number(info.device).number(info.epoch).bytes(info.signer);
}

BackupInfo readInfo(ByteReader& in)
{
    BackupInfo info;
    info.vault = in.raw<sizeof(VaultId)>();
    info.id = in.raw<16>();
    info.seq = in.number<quint64>();
    info.created = fromMilliseconds(in.number<qint64>());
    info.schema = in.number<quint32>();
    in.take(sizeof(KeyId)); // follows from the signing key
    info.journal.hash = in.raw<sizeof(Hash)>();
    info.journal.seq = in.number<quint64>();
    info.device = in.number<quint32>();
    info.epoch = in.number<quint32>();
    info.signer = in.raw<sizeof(SigningKey)>();
    return info;
}

Result<BackupRecipient> readRecipient(ByteReader& in)
{
    BackupRecipient recipient;
    const auto type = in.number<quint8>();
    recipient.key = in.raw<sizeof(KeyId)>();
    recipient.sealed = in.raw<sizeof(SealedKey)>();
    if (type < static_cast<quint8>(RecipientType::Recovery) ||
        type > static_cast<quint8>(RecipientType::Owner))
        return damagedBackup("recipient");
    recipient.type = static_cast<RecipientType>(type);
    return recipient;
}

Status readLists(ByteReader& in, BackupHeader& header)
{
    const auto recipients = in.number<quint16>();
    if (recipients > BackupHeader::kMaxRecipients)
        return damagedBackup("recipients");
    for (quint16 i = 0; i < recipients; ++i) {
        TRY_ASSIGN(const BackupRecipient recipient, readRecipient(in));
        header.recipients.push_back(recipient);
    }
    const auto slots = in.number<quint16>();
    if (slots > VaultHeader::kMaxSlots)
        return damagedBackup("slots");
    for (quint16 i = 0; i < slots; ++i) {
        TRY_ASSIGN(const KeySlot slot, readSlot(in.take(KeySlot::kSize)));
        header.ownerSlots.push_back(slot);
    }
    return {};
}

} // namespace

tl::unexpected<Error> damagedBackup(const char* what)
{
    return fail(ErrorCode::Corrupt, u"backup.damaged"_s, QLatin1String(what));
}

KeyId keyIdOf(Bytes publicKey)
{
    KeyId id{};
    Hasher(id.size()).add(publicKey).finishInto(id);
    return id;
}

Hash voucherFor(const BackupInfo& info, const MasterKey& key)
{
    return Hasher(sizeof(Hash), key.backupKey().bytes())
        .add("CSV1-signer")
        .add(info.vault)
        .addNumber(info.device)
        .add(info.signer)
        .hash();
}

QByteArray serialise(const BackupHeader& header)
{
    ByteWriter out;
    out.text(kBackupMagic).number(BackupHeader::kVersion).number(static_cast<quint32>(sizeOf(header)));
    writeInfo(out, header.info);
    out.bytes(header.voucher).bytes(header.sealedMasterKey);
    out.number(static_cast<quint16>(header.recipients.size()));
    for (const BackupRecipient& recipient : header.recipients)
        out.number(static_cast<quint8>(recipient.type)).bytes(recipient.key).bytes(recipient.sealed);
    out.number(static_cast<quint16>(header.ownerSlots.size()));
    for (const KeySlot& slot : header.ownerSlots)
        writeSlot(out, slot);
    out.bytes(header.streamHeader);
    return out.take();
}

Result<BackupHeader> parseBackupHeader(Bytes bytes)
{
    ByteReader in(bytes);
    in.take(static_cast<std::size_t>(kBackupMagic.size()) + sizeof(quint16) + sizeof(quint32));
    BackupHeader header;
    header.info = readInfo(in);
    header.voucher = in.raw<sizeof(Hash)>();
    header.sealedMasterKey = in.raw<sizeof(SealedKey)>();
    TRY_STATUS(readLists(in, header));
    header.streamHeader = in.raw<BackupHeader::kStreamHeaderSize>();
    if (!in.ok() || in.remaining() != 0)
        return damagedBackup("header length");
    return header;
}

Result<BackupFrame> readBackupFrame(Bytes beginning)
{
    ByteReader in(beginning);
    const QByteArrayView magic = asView(in.take(static_cast<std::size_t>(kBackupMagic.size())));
    const auto version = in.number<quint16>();
    const auto headerSize = in.number<quint32>();
    const BackupInfo info = readInfo(in);
    if (!in.ok() || !magic.startsWith(kBackupMagic.chopped(1)))
        return fail(ErrorCode::Corrupt, u"backup.not_a_backup"_s);
    if (magic != kBackupMagic || version > BackupHeader::kVersion)
        return fail(ErrorCode::Newer, u"backup.newer"_s);
    if (version == 0 || headerSize < kFixedSize || headerSize > BackupHeader::kMaxSize)
        return damagedBackup("header size");
    return BackupFrame{headerSize, info.signer};
}

bool isSafeName(QStringView name)
{
    const auto isAllowed = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
               c == u'.' || c == u'_' || c == u'-' || c == u'/';
    };
    const auto isPlain = [](QStringView part) { return !part.isEmpty() && !part.startsWith(u'.'); };
    const auto parts = name.split(u'/');
    return name.size() <= kMaxNameSize && !name.contains(u"..") &&
           std::all_of(name.begin(), name.end(), isAllowed) &&
           std::all_of(parts.begin(), parts.end(), isPlain);
}

Secret serialise(const BackupManifest& manifest)
{
    constexpr qsizetype kRoomPerEntry = kMaxNameSize + 64;
    ByteWriter out(static_cast<qsizetype>(manifest.entries.size()) * kRoomPerEntry +
                   manifest.facts.size() + 64);
    out.number(static_cast<quint32>(manifest.entries.size()));
    for (const BackupEntry& entry : manifest.entries) {
        const QByteArray name = entry.name.toLatin1();
        out.number(static_cast<quint16>(name.size())).text(name).number(entry.size).bytes(entry.hash);
    }
    out.bytes(manifest.snapshotKey.bytes());
    out.number(static_cast<quint32>(manifest.facts.size())).text(manifest.facts);
    QByteArray bytes = out.take();
    return Secret::take(bytes);
}

Result<BackupManifest> parseManifest(Bytes bytes)
{
    ByteReader in(bytes);
    BackupManifest manifest;
    const auto count = in.number<quint32>();
    for (quint32 i = 0; i < count && in.ok(); ++i) {
        BackupEntry entry;
        const auto nameSize = in.number<quint16>();
        entry.name = QString::fromLatin1(asView(in.take(nameSize)));
        entry.size = in.number<qint64>();
        entry.hash = in.raw<sizeof(Hash)>();
        if (in.ok() && (!isSafeName(entry.name) || entry.size < 0))
            return damagedBackup("member name or size");
        manifest.entries.push_back(std::move(entry));
    }
    manifest.snapshotKey = Secret(in.take(kKeySize));
    const auto factsSize = in.number<quint32>();
    manifest.facts = asView(in.take(factsSize)).toByteArray();
    if (!in.ok() || in.remaining() != 0 || factsSize > kMaxFacts)
        return damagedBackup("manifest");
    return manifest;
}

} // namespace seraph::vault
