// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/pdf.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QStorageInfo>

#include <cerrno>

namespace seraph::documents {

using namespace Qt::StringLiterals;

namespace {

QPageSize pageSizeOf(const LaidOutDocument& document)
{
    const QSizeF inPoints = document.pageSize() * 72.0 / kUnitsPerInch;
    return QPageSize(inPoints, QPageSize::Point, QString(), QPageSize::ExactMatch);
}

void prepare(QPdfWriter& writer, const LaidOutDocument& document)
{
    writer.setResolution(kUnitsPerInch);
    writer.setPageSize(pageSizeOf(document));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(document.document().title);
    writer.setCreator(u"Seraph"_s);
}

Status checkFolder(const QString& file)
{
    const QFileInfo folder(QFileInfo(file).absolutePath());
    if (!folder.isDir())
        return fail(ErrorCode::Io, u"print.folder_missing"_s);
    if (!folder.isWritable())
        return fail(ErrorCode::Io, u"print.folder_read_only"_s);
    return {};
}

tl::unexpected<Error> writeFailure(int systemError, const QString& words)
{
    if (systemError == ENOSPC || systemError == EDQUOT)
        return fail(ErrorCode::DiskFull, u"print.disk_full"_s);
    return fail(ErrorCode::Io, u"print.write_failed"_s, words);
}

} // namespace

QByteArray toPdf(const LaidOutDocument& document)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    prepare(writer, document);
    QPainter painter(&writer);
    for (int page = 0; page < document.pageCount(); ++page) {
        if (page > 0)
            writer.newPage();
        document.paintPage(painter, page);
    }
    painter.end();
    return bytes;
}

Status writeWhole(QFileDevice& file, const QByteArray& bytes)
{
    errno = 0;
    if (file.write(bytes) != bytes.size() || !file.flush())
        return writeFailure(errno, file.errorString());
    return {};
}

Status savePdf(const LaidOutDocument& document, const QString& file)
{
    TRY_STATUS(checkFolder(file));
    const QByteArray bytes = toPdf(document);
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly))
        return fail(ErrorCode::Io, u"print.write_failed"_s, target.errorString());
    TRY_STATUS(writeWhole(target, bytes));
    errno = 0;
    if (!target.commit())
        return writeFailure(errno, target.errorString());
    return {};
}

} // namespace seraph::documents
