// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/blob_store.h"

#include "core/base/durable_file.h"
#include "core/vault/crypto.h"
#include "core/vault/sealed_stream.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace seraph::vault {

using namespace Qt::StringLiterals;

namespace {

constexpr char kBlobMagic[] = "SRPHBLB1";
constexpr std::size_t kBlobMagicSize = sizeof kBlobMagic - 1;
/// Larger than any photo or scan that a clinic or agency keeps; film does not belong here.
constexpr qint64 kLargestFile = 600LL * 1024 * 1024;

/// What the bytes are and where they belong: a file put in another's place does not open.
QByteArray contextOf(qint64 id, BlobStore::Part part)
{
    return ByteWriter().text("seraph blob").number(id).number(quint8(part)).take();
}

/// Spreads the files over 256 folders; ids that follow each other differ in their upper bits.
QString shelfOf(qint64 id)
{
    const QByteArray bytes = ByteWriter().number(id).take();
    return toHex(Bytes(Hasher().add(asBytes(bytes)).hash()).first(1));
}

QString nameOf(qint64 id, BlobStore::Part part)
{
    const QLatin1StringView ending(part == BlobStore::Part::Whole ? ".blob" : ".preview.blob");
    return shelfOf(id) + u'/' + QString::number(id) + ending;
}

Status sealInto(DurableFile& file, qint64 id, BlobStore::Part part, const Secret& key, QByteArrayView plain)
{
    StreamSealer sealer(key);
    const QByteArray context = contextOf(id, part);
    TRY_STATUS(file.write(QByteArrayView(kBlobMagic, kBlobMagicSize)));
    TRY_STATUS(file.write(asView(sealer.header())));
    do {
        const auto size = std::min(plain.size(), qsizetype(kChunkSize));
        const bool last = size == plain.size();
        const auto tag = last ? ChunkTag::Final : ChunkTag::More;
        TRY_STATUS(file.write(sealer.seal(asBytes(plain.first(size)), tag, asBytes(context))));
        plain = plain.sliced(size);
        if (last)
            return {};
    } while (true);
}

Result<QByteArray> openSealed(Bytes sealed, const Secret& key, Bytes context)
{
    ByteReader reader(sealed);
    const Bytes magic = reader.take(kBlobMagicSize);
    const auto header = reader.raw<sizeof(StreamHeader)>();
    if (!reader.ok() || asView(magic) != QByteArrayView(kBlobMagic, kBlobMagicSize))
        return fail(ErrorCode::Corrupt, u"blob.damaged"_s);
    StreamOpener opener(key, header);
    QByteArray plain;
    plain.reserve(qsizetype(reader.remaining()));
    while (reader.remaining() > 0) {
        const auto chunk =
            opener.open(reader.take(std::min(reader.remaining(), kMaxSealedChunk)), context);
        if (!chunk)
            break;
        plain += asView(chunk->plain);
        if (chunk->tag == ChunkTag::Final && reader.remaining() == 0)
            return plain;
    }
    return fail(ErrorCode::Corrupt, u"blob.damaged"_s);
}

std::optional<qint64> idOf(const QString& name)
{
    bool isNumber = false;
    const qint64 id = name.section(u'/', -1).section(u'.', 0, 0).toLongLong(&isNumber);
    return isNumber ? std::optional(id) : std::nullopt;
}

} // namespace

Secret BlobStore::newKey()
{
    Secret key(crypto_secretstream_xchacha20poly1305_KEYBYTES);
    fillRandom(key.bytes());
    return key;
}

Status BlobStore::write(qint64 id, Part part, const Secret& key, QByteArrayView plain) const
{
    const QString path = pathOf(id, part);
    if (QFile::exists(path))
        return fail(ErrorCode::Conflict, u"blob.exists"_s);
    TRY_STATUS(makeFolder(QFileInfo(path).path()));
    TRY_ASSIGN(auto file, DurableFile::create(path));
    TRY_STATUS(sealInto(file, id, part, key, plain));
    return file.commit();
}

Result<QByteArray> BlobStore::read(qint64 id, Part part, const Secret& key) const
{
    const auto sealed = readWhole(pathOf(id, part), kLargestFile);
    if (!sealed && sealed.error().code == ErrorCode::NotFound)
        return fail(ErrorCode::NotFound, u"blob.missing"_s);
    if (!sealed)
        return tl::unexpected(sealed.error());
    return openSealed(asBytes(*sealed), key, asBytes(contextOf(id, part)));
}

Status BlobStore::remove(qint64 id) const
{
    TRY_STATUS(removeDurably(pathOf(id, Part::Preview)));
    return removeDurably(pathOf(id, Part::Whole));
}

bool BlobStore::has(qint64 id) const
{
    return QFile::exists(pathOf(id, Part::Whole));
}

QString BlobStore::pathOf(qint64 id, Part part) const
{
    return m_folder.blobs() + u'/' + nameOf(id, part);
}

std::vector<QString> BlobStore::names() const
{
    std::vector<QString> names;
    const QDir root(m_folder.blobs());
    QDirIterator files(root.path(), {u"*.blob"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        names.push_back(root.relativeFilePath(files.next()));
    std::sort(names.begin(), names.end());
    return names;
}

Result<int> BlobStore::removeAllBut(const std::vector<qint64>& ids) const
{
    int removed = 0;
    QDirIterator files(m_folder.blobs(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const auto id = path.endsWith(u".blob"_s) ? idOf(path) : std::nullopt;
        if (id && std::binary_search(ids.begin(), ids.end(), *id))
            continue;
        TRY_STATUS(removeDurably(path));
        ++removed;
    }
    return removed;
}

} // namespace seraph::vault
