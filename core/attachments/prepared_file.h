// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace seraph::attachments {

/// Bytes that may be kept: of a photo only the picture remains, upright, without what the camera wrote beside it (place,
/// time, serial number: ASVS 14.2.8), and a preview is made. Other files stay as they are.
///
/// There is no other way to make one, so nothing that was not cleaned can be attached.
class PreparedFile {
public:
    /// Some 100 ms for a photo of 12 megapixels, so do it on a worker's thread.
    /// Invalid at "file": "required", "too_large" (64 MB, or 64 megapixels), "image" (a photo that cannot be read).
    static Result<PreparedFile> prepare(const QByteArray& bytes);

    const QByteArray& bytes() const { return m_bytes; }
    /// JPEG, at most 320 pixels at its longer side; empty where it is no picture.
    const QByteArray& preview() const { return m_preview; }
    /// Told by the bytes and not by a name: "image/jpeg", "application/pdf", …
    const QString& mediaType() const { return m_mediaType; }

private:
    PreparedFile(QByteArray bytes, QByteArray preview, QString mediaType)
        : m_bytes(std::move(bytes))
        , m_preview(std::move(preview))
        , m_mediaType(std::move(mediaType))
    {
    }

    QByteArray m_bytes;
    QByteArray m_preview;
    QString m_mediaType;
};

} // namespace seraph::attachments
