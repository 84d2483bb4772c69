// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attachments/prepared_file.h"

#include "core/attachments/attachment.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QMimeDatabase>

#include <cstring>

namespace seraph::attachments {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostPixels = 64'000'000;
constexpr int kPreviewSide = 320;
constexpr int kPhotoQuality = 92;
constexpr int kPreviewQuality = 80;

QString mediaTypeOf(const QByteArray& bytes)
{
    constexpr qsizetype kEnough = 4096;
    return QMimeDatabase().mimeTypeForData(bytes.first(std::min(bytes.size(), kEnough))).name();
}

Result<QImage> readUpright(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (qint64(size.width()) * size.height() > kMostPixels)
        return fail(invalid(u"file"_s, u"too_large"_s));
    QImage image = reader.read();
    if (image.isNull())
        return fail(invalid(u"file"_s, u"image"_s));
    return image;
}

/// The pixels in a new image: texts and colour profiles that came with the old one stay behind.
QImage bare(const QImage& image)
{
    const auto format = image.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32;
    const QImage source = image.convertToFormat(format);
    QImage copy(source.size(), format);
    for (int line = 0; line < copy.height(); ++line)
        std::memcpy(copy.scanLine(line),
                    source.constScanLine(line),
                    std::size_t(source.width()) * sizeof(QRgb));
    return copy;
}

QByteArray encoded(const QImage& image, const char* format, int quality)
{
    QByteArray bytes;
    QBuffer out(&bytes);
    out.open(QIODevice::WriteOnly);
    image.save(&out, format, quality);
    return bytes;
}

QByteArray previewOf(const QImage& image)
{
    const QImage small =
        image.scaled(kPreviewSide, kPreviewSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    return encoded(small.convertToFormat(QImage::Format_RGB32), "JPEG", kPreviewQuality);
}

} // namespace

Result<PreparedFile> PreparedFile::prepare(const QByteArray& bytes)
{
    if (bytes.isEmpty())
        return fail(invalid(u"file"_s, u"required"_s));
    if (bytes.size() > kLargestAttachment)
        return fail(invalid(u"file"_s, u"too_large"_s));
    const QString type = mediaTypeOf(bytes);
    if (!isImage(type))
        return PreparedFile(bytes, {}, type);
    TRY_ASSIGN(const QImage read, readUpright(bytes));
    const QImage image = bare(read);
    const bool isPng = type == u"image/png"_s;
    return PreparedFile(
        encoded(image, isPng ? "PNG" : "JPEG", isPng ? -1 : kPhotoQuality), previewOf(image), type);
}

} // namespace seraph::attachments
