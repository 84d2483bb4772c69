// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/update_file.h"

#include "core/base/durable_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seraph::vault {
namespace {

constexpr quint32 kLongestManifest = 64 * 1024;
constexpr qint64 kLargestInstaller = qint64(512) * 1024 * 1024;
constexpr qint64 kPiece = 1024 * 1024;

tl::unexpected<Error> updateDamaged(const QString& detail)
{
    return fail(ErrorCode::Corrupt, u"update.damaged"_s, detail);
}

Status openForReading(QFile& file)
{
    if (!file.exists())
        return fail(ErrorCode::NotFound, u"file.not_found"_s);
    return file.open(QIODevice::ReadOnly) ? Status()
                                          : Status(fail(ErrorCode::Io, u"file.no_access"_s));
}

/// The manifest's bytes, once its signature is proved; the file stands at the installer's first byte then.
Result<QByteArray> readSigned(QFile& file, const SigningKey& key)
{
    if (file.read(kUpdateMagic.size()) != kUpdateMagic)
        return fail(ErrorCode::Corrupt, u"update.not_an_update"_s);
    const QByteArray head = file.read(qint64(sizeof(Signature) + sizeof(quint32)));
    ByteReader in(asBytes(head));
    const auto signature = in.raw<sizeof(Signature)>();
    const auto length = in.number<quint32>();
    if (!in.ok() || length > kLongestManifest)
        return updateDamaged(u"head"_s);
    const QByteArray manifest = file.read(qint64(length));
    if (manifest.size() != qsizetype(length))
        return updateDamaged(u"manifest cut off"_s);
    const QByteArray message = kSignedText.toByteArray() + manifest;
    if (!verifyDetached(signature, asBytes(message), key))
        return fail(ErrorCode::Corrupt, u"update.not_genuine"_s);
    return manifest;
}

bool isPlainName(const QString& name)
{
    return !name.isEmpty() && name.size() <= 120 && !name.startsWith(u'.') &&
           std::all_of(name.begin(), name.end(), [](QChar c) {
               return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'.' || c == u'-' ||
                                            c == u'_' || c == u'+' || c == u'~');
           });
}

Result<UpdateManifest> parseManifest(const QByteArray& bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    UpdateManifest manifest;
    manifest.version = QVersionNumber::fromString(object["version"_L1].toString());
    manifest.releasedOn = LocalDate::fromString(object["released_on"_L1].toString(), Qt::ISODate);
    manifest.system = object["system"_L1].toString();
    manifest.fileName = object["file"_L1].toString();
    manifest.size = object["size"_L1].toInteger(-1);
    manifest.sha256 = QByteArray::fromHex(object["sha256"_L1].toString().toLatin1());
    const bool whole = !manifest.version.isNull() && manifest.releasedOn.isValid() &&
                       isPlainName(manifest.fileName) && manifest.size > 0 &&
                       manifest.size <= kLargestInstaller && manifest.sha256.size() == 32;
    if (!whole)
        return updateDamaged(u"manifest"_s);
    return manifest;
}

Status fits(const UpdateManifest& manifest, const UpdateTarget& target)
{
    if (manifest.system != target.system)
        return fail(ErrorCode::Invalid, u"update.other_system"_s, manifest.system);
    if (manifest.version <= target.installed)
        return fail(ErrorCode::Invalid, u"update.not_newer"_s, manifest.version.toString());
    return {};
}

Result<UpdateManifest> readUpdateManifest(QFile& file, const UpdateTarget& target)
{
    TRY_STATUS(openForReading(file));
    TRY_ASSIGN(const QByteArray bytes, readSigned(file, target.key));
    TRY_ASSIGN(UpdateManifest manifest, parseManifest(bytes));
    TRY_STATUS(fits(manifest, target));
    if (file.size() - file.pos() != manifest.size)
        return updateDamaged(u"installer cut off"_s);
    return manifest;
}

Status copyInstaller(QFile& from, DurableFile& to, const QByteArray& sha256)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (!from.atEnd()) {
        const QByteArray piece = from.read(kPiece);
        if (piece.isEmpty())
            return updateDamaged(u"read"_s);
        hash.addData(piece);
        TRY_STATUS(to.write(piece));
    }
    return hash.result() == sha256 ? Status() : Status(updateDamaged(u"installer changed"_s));
}

} // namespace

std::optional<SigningKey> releaseKey()
{
    const QByteArray bytes = QByteArray::fromHex(SERAPH_RELEASE_KEY);
    SigningKey key{};
    if (bytes.size() != qsizetype(key.size()))
        return std::nullopt;
    std::copy(bytes.begin(), bytes.end(), key.begin());
    return key;
}

QString thisSystem()
{
    return QStringLiteral(SERAPH_RELEASE_SYSTEM);
}

Result<UpdateManifest> openUpdate(const QString& path, const UpdateTarget& target)
{
    QFile file(path);
    return readUpdateManifest(file, target);
}

Result<QString> unpackUpdate(const QString& path, const UpdateTarget& target, const QString& folder)
{
    QFile file(path);
    TRY_ASSIGN(const UpdateManifest manifest, readUpdateManifest(file, target));
    TRY_STATUS(makeFolder(folder));
    const QString installer = QDir(folder).filePath(manifest.fileName);
    TRY_ASSIGN(DurableFile copy, DurableFile::create(installer, u".part"_s));
    TRY_STATUS(copyInstaller(file, copy, manifest.sha256));
    TRY_STATUS(copy.commit());
    return installer;
}

} // namespace seraph::vault
