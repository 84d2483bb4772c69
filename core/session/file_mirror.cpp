// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/file_mirror.h"

#include "core/base/durable_file.h"
#include "core/vault/bytes.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

namespace seraph::session {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kPieceSize = 1024 * 1024;

Status copyDurably(const QString& from, const QString& to)
{
    TRY_STATUS(makeFolder(QFileInfo(to).path()));
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, u"file.not_found"_s);
    TRY_ASSIGN(auto target, DurableFile::create(to));
    while (!source.atEnd()) {
        const QByteArray piece = source.read(kPieceSize);
        if (piece.isEmpty())
            return fail(ErrorCode::Io);
        TRY_STATUS(target.write(piece));
    }
    return target.commit();
}

std::vector<QString> missingIn(const QDir& to, const QDir& from)
{
    std::vector<QString> missing;
    QDirIterator files(from.path(), {u"*.blob"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = from.relativeFilePath(files.next());
        const QFileInfo there(to.filePath(name));
        if (!there.exists() || there.size() != files.fileInfo().size())
            missing.push_back(name);
    }
    return missing;
}

} // namespace

QString mirrorBeside(const QString& backupFile, const vault::VaultId& vault)
{
    return QFileInfo(backupFile).absolutePath() + u"/seraph-files-"_s +
           vault::toHex(vault::Bytes(vault).first(4));
}

Status copyMissingFiles(const QString& from, const QString& to, const Work& work)
{
    const auto missing = missingIn(QDir(to), QDir(from));
    qint64 done = 0;
    for (const QString& name : missing) {
        work.report({"backup.files", done++, qint64(missing.size())});
        if (work.stop.stop_requested())
            return fail(ErrorCode::Cancelled);
        TRY_STATUS(copyDurably(from + u'/' + name, to + u'/' + name));
    }
    return {};
}

} // namespace seraph::session
