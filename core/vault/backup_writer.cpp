// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/backup_writer.h"

#include "core/base/contract.h"
#include "core/base/durable_file.h"
#include "core/vault/disk_cache.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace seraph::vault {
namespace {

/// Reads a file piece by piece, at least once (an empty member has one empty chunk).
Status forEachPiece(const QString& path, const std::function<Status(Bytes piece, bool last)>& visit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, u"file.no_access"_s, u"open backup member"_s);
    bool last = false;
    while (!last) {
        const QByteArray piece = file.read(static_cast<qint64>(kChunkSize));
        if (file.error() != QFile::NoError)
            return fail(ErrorCode::Io, {}, u"read backup member"_s);
        last = file.atEnd();
        TRY_STATUS(visit(asBytes(piece), last));
    }
    return {};
}

Result<BackupEntry> describe(const BackupMember& member)
{
    EXPECTS(isSafeName(member.name));
    BackupEntry entry{member.name, 0, {}};
    Hasher hasher;
    TRY_STATUS(forEachPiece(member.path, [&](Bytes piece, bool) {
        entry.size += static_cast<qint64>(piece.size());
        hasher.add(piece);
        return Status();
    }));
    entry.hash = hasher.hash();
    return entry;
}

Result<BackupManifest> manifestOf(const BackupPlan& plan)
{
    BackupManifest manifest;
    manifest.snapshotKey = plan.snapshotKey.copy();
    manifest.facts = plan.facts;
    for (const BackupMember& member : plan.members) {
        TRY_ASSIGN(BackupEntry entry, describe(member));
        manifest.entries.push_back(std::move(entry));
    }
    return manifest;
}

BackupHeader headerOf(const Unlocked& vault,
                      const DeviceRecord& device,
                      const BackupPlan& plan,
                      const Secret& key)
{
    BackupHeader header;
    header.info = {vault.id(),
                   randomRaw<16>(),
                   plan.seq,
                   plan.created,
                   plan.schema,
                   device.number,
                   plan.journal,
                   vault.epoch(),
                   device.signingKey()};
    header.voucher = voucherFor(header.info, vault.masterKey);
    header.sealedMasterKey = vault.header.sealedMasterKey;
    const PublicKey& recovery = vault.header.recoveryKey;
    header.recipients.push_back({RecipientType::Recovery, keyIdOf(recovery), sealKey(key, recovery)});
    for (const PublicKey& owner : plan.ownerBoxKeys)
        header.recipients.push_back({RecipientType::Owner, keyIdOf(owner), sealKey(key, owner)});
    for (const KeySlot& slot : vault.header.slots) {
        const KeySlot* password = vault.header.find(slot.user);
        if (password && password->type == SlotType::Owner)
            header.ownerSlots.push_back(slot);
    }
    return header;
}

/// Writes and signs in one go: what reaches the file reaches the signature.
class SignedFile {
public:
    SignedFile(DurableFile& file, const DeviceRecord& device)
        : m_file(file)
        , m_keys(SignKeys::fromSeed(device.signingSeed))
    {
        crypto_sign_init(&m_state);
        const Bytes domain = asBytes(QByteArrayView(kBackupDomain));
        crypto_sign_update(&m_state, domain.data(), domain.size());
    }

    Status write(Bytes bytes)
    {
        crypto_sign_update(&m_state, bytes.data(), bytes.size());
        return m_file.write(asView(bytes));
    }
    Status writeChunk(const QByteArray& sealed)
    {
        TRY_STATUS(write(ByteWriter().number(static_cast<quint32>(sealed.size())).view()));
        return write(asBytes(sealed));
    }
    Status finish()
    {
        const auto length = static_cast<quint64>(m_file.size()) + kBackupTrailerSize;
        TRY_STATUS(write(ByteWriter().number(length).view()));
        Signature signature{};
        crypto_sign_final_create(&m_state, signature.data(), nullptr, m_keys.secretKey.data());
        TRY_STATUS(m_file.write(asView(signature)));
        return m_file.finish();
    }

private:
    DurableFile& m_file;
    SignKeys m_keys;
    crypto_sign_state m_state;
};

Status writeManifest(SignedFile& out, StreamSealer& sealer, const BackupManifest& manifest, Bytes headerBytes)
{
    const Secret whole = serialise(manifest);
    Bytes rest = whole.bytes();
    if (rest.size() > BackupManifest::kMaxSize)
        return fail(ErrorCode::Invalid, u"backup.too_many_members"_s);
    Bytes context = headerBytes; // of the first chunk
    do {
        const Bytes piece = rest.first(std::min(rest.size(), kChunkSize));
        rest = rest.subspan(piece.size());
        const ChunkTag tag = rest.empty() ? ChunkTag::MemberEnd : ChunkTag::More;
        TRY_STATUS(out.writeChunk(sealer.seal(piece, tag, std::exchange(context, {}))));
    } while (!rest.empty());
    return {};
}

Status writeMember(SignedFile& out, StreamSealer& sealer, const BackupMember& member, const BackupEntry& entry)
{
    Hasher hasher;
    TRY_STATUS(forEachPiece(member.path, [&](Bytes piece, bool last) {
        hasher.add(piece);
        return out.writeChunk(sealer.seal(piece, last ? ChunkTag::MemberEnd : ChunkTag::More));
    }));
    if (!equal(hasher.hash(), entry.hash))
        return fail(ErrorCode::Io,
                    u"backup.member_changed"_s,
                    u"a member was written to during the backup"_s);
    return {};
}

qint64 totalSize(const BackupManifest& manifest)
{
    qint64 total = 0;
    for (const BackupEntry& entry : manifest.entries)
        total += entry.size;
    return total;
}

Status writeMembers(SignedFile& out,
                    StreamSealer& sealer,
                    const BackupPlan& plan,
                    const BackupManifest& manifest,
                    const Watch& watch)
{
    const qint64 total = totalSize(manifest);
    qint64 done = 0;
    for (std::size_t i = 0; i < plan.members.size(); ++i) {
        TRY_STATUS(writeMember(out, sealer, plan.members[i], manifest.entries[i]));
        done += manifest.entries[i].size;
        if (watch)
            TRY_STATUS(watch(done, total));
    }
    return out.writeChunk(sealer.seal({}, ChunkTag::Final));
}

Status checkWritten(const QString& path, Secret key, const BackupCheck& check)
{
    dropFromCache(path);
    TRY_ASSIGN(const BackupFile file, BackupFile::open(path));
    TRY_ASSIGN(OpenBackup backup, BackupKeyAccess::open(file, std::move(key)));
    TRY_STATUS(backup.verify());
    return check ? check(backup) : Status();
}

} // namespace

Result<BackupInfo> writeBackup(const Unlocked& vault,
                               const DeviceRecord& device,
                               const BackupPlan& plan,
                               const BackupCheck& check,
                               const Watch& watch)
{
    EXPECTS(plan.snapshotKey.size() == kKeySize);
    if (QFileInfo::exists(plan.target))
        return fail(ErrorCode::Conflict, u"backup.exists"_s);
    TRY_ASSIGN(const BackupManifest manifest, manifestOf(plan));
    Secret key = Secret::random(kKeySize);
    StreamSealer sealer(key);
    BackupHeader header = headerOf(vault, device, plan, key);
    header.streamHeader = sealer.header();
    const QByteArray headerBytes = serialise(header);

    TRY_ASSIGN(DurableFile file, DurableFile::create(plan.target, u".part"_s));
    SignedFile out(file, device);
    TRY_STATUS(out.write(asBytes(headerBytes)));
    TRY_STATUS(writeManifest(out, sealer, manifest, asBytes(headerBytes)));
    TRY_STATUS(writeMembers(out, sealer, plan, manifest, watch));
    TRY_STATUS(out.finish());
    TRY_STATUS(checkWritten(file.temporaryPath(), std::move(key), check));
    TRY_STATUS(file.commit());
    return header.info;
}

} // namespace seraph::vault
