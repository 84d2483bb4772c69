// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/pdf.h"

#include "core/base/durable_file.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

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

Status savePdf(const LaidOutDocument& document, const QString& file)
{
    Status written = writeDurably(file, toPdf(document));
    if (!written && written.error().code == ErrorCode::NotFound)
        written.error().reason = u"file.not_found"_s;
    return written;
}

} // namespace seraph::documents
