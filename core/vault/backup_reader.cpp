// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/backup_reader.h"

#include "core/base/durable_file.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seraph::vault {
namespace {

tl::unexpected<Error> incomplete(const char* what)
{
    return fail(ErrorCode::Corrupt, u"backup.incomplete"_s, QLatin1String(what));
}

Status tell(const Watch& watch, qint64 done, qint64 total)
{
    return watch ? watch(done, total) : Status();
}

/// Exactly `size` bytes from the present position.
Result<QByteArray> readExactly(QFile& file, qint64 size)
{
    QByteArray bytes = file.read(size);
    if (bytes.size() == size)
        return bytes;
    return file.error() == QFile::NoError
               ? Result<QByteArray>(incomplete("ends early"))
               : Result<QByteArray>(fail(ErrorCode::Io, {}, u"read backup"_s));
}

Result<BackupFrame> readFrame(QFile& file)
{
    const QByteArray beginning = file.read(static_cast<qint64>(kBackupFrameSize));
    TRY_ASSIGN(const BackupFrame frame, readBackupFrame(asBytes(beginning)));
    if (file.size() < static_cast<qint64>(frame.headerSize + kBackupTrailerSize))
        return incomplete("shorter than its header");
    return frame;
}

struct Trailer {
    quint64 length;
    Signature signature;
};

/// Whether a whole backup stands at the beginning of the file: its chunks lead to a trailer that says so.
bool endsBeforeItsFile(QFile& file, const BackupFrame& frame)
{
    auto at = static_cast<qint64>(frame.headerSize);
    while (at + static_cast<qint64>(kBackupTrailerSize) < file.size() && file.seek(at)) {
        const QByteArray beginning = file.read(sizeof(quint64));
        const auto end = at + static_cast<qint64>(kBackupTrailerSize);
        if (ByteReader(asBytes(beginning)).number<quint64>() == static_cast<quint64>(end))
            return true;
        const auto chunk = ByteReader(asBytes(beginning)).number<quint32>();
        if (chunk == 0 || chunk > kMaxSealedChunk)
            return false;
        at += static_cast<qint64>(sizeof(quint32)) + chunk;
    }
    return false;
}

/// A cut file is found by its length before a gigabyte of it is hashed.
Result<Trailer> readTrailer(QFile& file, const BackupFrame& frame)
{
    if (!file.seek(file.size() - static_cast<qint64>(kBackupTrailerSize)))
        return fail(ErrorCode::Io, {}, u"seek backup"_s);
    TRY_ASSIGN(const QByteArray bytes, readExactly(file, static_cast<qint64>(kBackupTrailerSize)));
    ByteReader in(asBytes(bytes));
    const auto length = in.number<quint64>();
    if (length != static_cast<quint64>(file.size()))
        return endsBeforeItsFile(file, frame) ? fail(ErrorCode::Corrupt, u"backup.longer"_s)
                                              : incomplete("length in the trailer");
    return Trailer{length, in.raw<sizeof(Signature)>()};
}

Status verifySignature(QFile& file, const BackupFrame& frame, const Trailer& trailer, const Watch& watch)
{
    const qint64 signedSize = file.size() - static_cast<qint64>(sizeof(Signature));
    crypto_sign_state state;
    crypto_sign_init(&state);
    const Bytes domain = asBytes(QByteArrayView(kBackupDomain));
    crypto_sign_update(&state, domain.data(), domain.size());
    file.seek(0);
    for (qint64 done = 0; done < signedSize;) {
        TRY_ASSIGN(const QByteArray part,
                   readExactly(file, std::min<qint64>(signedSize - done, 1 << 20)));
        crypto_sign_update(&state, asBytes(part).data(), static_cast<unsigned long long>(part.size()));
        done += part.size();
        TRY_STATUS(tell(watch, done, signedSize));
    }
    Signature signature = trailer.signature; // libsodium takes it without const
    if (crypto_sign_final_verify(&state, signature.data(), frame.signer.data()) != 0)
        return damagedBackup("signature");
    return {};
}

/// The master key inside an owner's slot, through the bridge where a rotation left one.
Result<MasterKey> currentMasterKey(const BackupHeader& header, const KeySlot& slot, SlotSecrets& secrets)
{
    if (slot.epoch == header.info.epoch)
        return secrets.masterKey.copy();
    for (const KeySlot& bridge : header.ownerSlots) {
        if (bridge.type != SlotType::Bridge || bridge.user != slot.user ||
            bridge.epoch != header.info.epoch)
            continue;
        if (auto key = crossBridge(bridge, secrets.userKeys))
            return std::move(*key);
    }
    return fail(ErrorCode::Corrupt, u"backup.forged"_s, u"owner slot of another master key"_s);
}

} // namespace

/// The chunks of a backup one after the other, up to the trailer.
class ChunkSource {
public:
    ChunkSource(QFile& file, Bytes headerBytes, const Secret& key, const StreamHeader& streamHeader)
        : m_file(file)
        , m_context(headerBytes)
        , m_opener(key, streamHeader)
        , m_end(file.size() - static_cast<qint64>(kBackupTrailerSize))
    {
        m_file.seek(static_cast<qint64>(headerBytes.size()));
    }

    Result<StreamOpener::Chunk> next()
    {
        TRY_ASSIGN(const QByteArray prefix, readExactly(m_file, sizeof(quint32)));
        const auto length = ByteReader(asBytes(prefix)).number<quint32>();
        if (length > kMaxSealedChunk || m_file.pos() + length > m_end)
            return damagedBackup("chunk length");
        TRY_ASSIGN(const QByteArray sealed, readExactly(m_file, length));
        const auto chunk = m_opener.open(asBytes(sealed), std::exchange(m_context, {}));
        if (!chunk)
            return damagedBackup("chunk");
        return *chunk;
    }
    bool atEnd() const { return m_file.pos() == m_end; }
    qint64 position() const { return m_file.pos(); }
    qint64 end() const { return m_end; }

private:
    QFile& m_file;
    Bytes m_context; ///< the first chunk authenticates the header
    StreamOpener m_opener;
    qint64 m_end;
};

OpenBackup::OpenBackup(std::shared_ptr<QFile> file, QByteArray headerBytes, BackupHeader header, Secret key)
    : m_file(std::move(file))
    , m_headerBytes(std::move(headerBytes))
    , m_header(std::move(header))
    , m_key(std::move(key))
{
}

namespace {

/// The manifest member; what it may take is bounded before it is kept.
Result<Secret> readWholeManifest(ChunkSource& source)
{
    std::vector<Secret> parts;
    std::size_t size = 0;
    for (ChunkTag tag = ChunkTag::More; tag == ChunkTag::More;) {
        TRY_ASSIGN(const auto chunk, source.next());
        size += chunk.plain.size();
        tag = chunk.tag;
        if (size > BackupManifest::kMaxSize || tag == ChunkTag::Final)
            return damagedBackup("manifest size");
        parts.emplace_back(chunk.plain);
    }
    Secret whole(size);
    auto* to = whole.data();
    for (const Secret& part : parts)
        to = std::copy(part.bytes().begin(), part.bytes().end(), to);
    return whole;
}

} // namespace

Status OpenBackup::readManifest()
{
    ChunkSource source(*m_file, asBytes(m_headerBytes), m_key, m_header.streamHeader);
    TRY_ASSIGN(const Secret bytes, readWholeManifest(source));
    TRY_ASSIGN(m_manifest, parseManifest(bytes.bytes()));
    return {};
}

Status OpenBackup::readMember(ChunkSource& source,
                              const BackupEntry& entry,
                              const Sink& sink,
                              const Watch& watch)
{
    Hasher hasher;
    qint64 size = 0;
    for (ChunkTag tag = ChunkTag::More; tag == ChunkTag::More;) {
        TRY_ASSIGN(const auto chunk, source.next());
        tag = chunk.tag;
        size += static_cast<qint64>(chunk.plain.size());
        if (tag == ChunkTag::Final || size > entry.size)
            return damagedBackup("member size");
        hasher.add(chunk.plain);
        TRY_STATUS(sink(chunk.plain));
        TRY_STATUS(tell(watch, source.position(), source.end()));
    }
    if (size != entry.size || !equal(hasher.hash(), entry.hash))
        return damagedBackup("member differs from the manifest");
    return {};
}

Status OpenBackup::readMembers(const SinkOf& sinkOf, const DoneWith& done, const Watch& watch)
{
    ChunkSource source(*m_file, asBytes(m_headerBytes), m_key, m_header.streamHeader);
    TRY_STATUS(readWholeManifest(source));
    for (const BackupEntry& entry : m_manifest.entries) {
        TRY_ASSIGN(const Sink sink, sinkOf(entry));
        TRY_STATUS(readMember(source, entry, sink, watch));
        TRY_STATUS(done(entry));
    }
    TRY_ASSIGN(const auto last, source.next());
    if (last.tag != ChunkTag::Final || !last.plain.empty() || !source.atEnd())
        return damagedBackup("end of the stream");
    return {};
}

QString OpenBackup::file() const
{
    return m_file->fileName();
}

Status OpenBackup::verify(const Watch& watch)
{
    const Sink nowhere = [](Bytes) { return Status(); };
    return readMembers([&](const BackupEntry&) { return Result<Sink>(nowhere); },
                       [](const BackupEntry&) { return Status(); },
                       watch);
}

Status OpenBackup::extractTo(const QString& folder, const Watch& watch)
{
    std::optional<DurableFile> file;
    const SinkOf open = [&](const BackupEntry& entry) -> Result<Sink> {
        const QString path = folder + u'/' + entry.name;
        TRY_STATUS(makeFolder(QFileInfo(path).path()));
        TRY_ASSIGN(auto created, DurableFile::create(path, u".part"_s));
        file.emplace(std::move(created));
        return Sink([&file](Bytes bytes) { return file->write(asView(bytes)); });
    };
    return readMembers(
        open, [&](const BackupEntry&) { return file->commit(); }, watch);
}

Status OpenBackup::extractMember(const QString& name, const QString& path, const Watch& watch)
{
    const auto& entries = m_manifest.entries;
    if (std::none_of(entries.begin(), entries.end(), [&](const BackupEntry& entry) {
            return entry.name == name;
        }))
        return fail(ErrorCode::NotFound, u"backup.no_member"_s);
    TRY_ASSIGN(auto file, DurableFile::create(path, u".part"_s));
    const Sink wanted = [&](Bytes bytes) { return file.write(asView(bytes)); };
    const Sink nowhere = [](Bytes) { return Status(); };
    TRY_STATUS(readMembers(
        [&](const BackupEntry& entry) { return Result<Sink>(entry.name == name ? wanted : nowhere); },
        [](const BackupEntry&) { return Status(); },
        watch));
    return file.commit();
}

BackupFile::BackupFile(std::shared_ptr<QFile> file, QByteArray headerBytes, BackupHeader header)
    : m_file(std::move(file))
    , m_headerBytes(std::move(headerBytes))
    , m_header(std::move(header))
{
}

Result<BackupFile> BackupFile::open(const QString& path, const Watch& watch)
{
    auto file = std::make_shared<QFile>(path);
    if (!file->open(QIODevice::ReadOnly)) {
        return QFileInfo::exists(path) ? fail(ErrorCode::Io, u"file.no_access"_s)
                                       : fail(ErrorCode::NotFound, u"file.not_found"_s);
    }
    TRY_ASSIGN(const BackupFrame frame, readFrame(*file));
    TRY_ASSIGN(const Trailer trailer, readTrailer(*file, frame));
    TRY_STATUS(verifySignature(*file, frame, trailer, watch));
    file->seek(0);
    TRY_ASSIGN(QByteArray headerBytes, readExactly(*file, static_cast<qint64>(frame.headerSize)));
    TRY_ASSIGN(BackupHeader header, parseBackupHeader(asBytes(headerBytes)));
    return BackupFile(std::move(file), std::move(headerBytes), std::move(header));
}

Status BackupFile::requireVault(const VaultId& vault) const
{
    if (info().vault != vault)
        return fail(ErrorCode::Conflict, u"backup.foreign"_s);
    return {};
}

Result<OpenBackup> BackupFile::openWithPassword(const QString& login, const Password& password) const
{
    const UserTag tag = userTag(info().vault, login);
    const auto& slots = m_header.ownerSlots;
    const auto slot = std::find_if(slots.begin(), slots.end(), [&](const KeySlot& candidate) {
        return candidate.user == tag && candidate.type == SlotType::Owner;
    });
    if (slot == slots.end())
        return fail(ErrorCode::WrongKey, u"backup.wrong_password"_s);
    TRY_ASSIGN(const Secret stretched, stretchPassword(password, slot->salt, slot->cost));
    auto secrets = openSlot(*slot, info().vault, slotKey(info().vault, *slot, stretched, {}));
    if (!secrets)
        return fail(ErrorCode::WrongKey, u"backup.wrong_password"_s);
    TRY_ASSIGN(const MasterKey masterKey, currentMasterKey(m_header, *slot, *secrets));
    return openFor(RecipientType::Owner, BoxKeys::fromSeed(secrets->userKeys.boxSeed), masterKey);
}

Result<OpenBackup> BackupFile::openWithRecoveryCode(const RecoveryCode& code) const
{
    const BoxKeys keys = code.keys(info().vault);
    auto masterKey = openSealedKey(m_header.sealedMasterKey, keys);
    if (!masterKey)
        return fail(ErrorCode::WrongKey, u"backup.wrong_recovery_code"_s);
    return openFor(RecipientType::Recovery, keys, MasterKey(std::move(*masterKey)));
}

Result<OpenBackup> BackupFile::openFor(RecipientType type,
                                       const BoxKeys& keys,
                                       const MasterKey& masterKey) const
{
    // The recovery key is public: anybody could have sealed a backup of their own making to it.
    if (!equal(m_header.voucher, voucherFor(info(), masterKey)))
        return fail(ErrorCode::Corrupt, u"backup.forged"_s, u"signed by a PC that is not of this vault"_s);
    const KeyId id = keyIdOf(keys.publicKey);
    for (const BackupRecipient& recipient : m_header.recipients) {
        if (recipient.type != type || recipient.key != id)
            continue;
        if (auto key = openSealedKey(recipient.sealed, keys))
            return openWithKey(std::move(*key));
    }
    return damagedBackup("no recipient for this key");
}

Result<OpenBackup> BackupFile::openWithKey(Secret key) const
{
    OpenBackup backup(m_file, m_headerBytes, m_header, std::move(key));
    TRY_STATUS(backup.readManifest());
    return backup;
}

} // namespace seraph::vault
