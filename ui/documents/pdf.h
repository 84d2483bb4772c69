// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/documents/page_layout.h"

class QFileDevice;

namespace seraph::documents {

/// The document as PDF, made in memory: nothing of it touches the disk. The text can be searched and copied.
QByteArray toPdf(const LaidOutDocument& document);

/// Writes the PDF to a file of the user's choice: whole or not at all, an older file of that name stays until then.
/// ErrorCode::DiskFull, or Io with reason "print.folder_missing", "print.folder_read_only" or "print.write_failed".
Status savePdf(const LaidOutDocument& document, const QString& file);

/// Writes all bytes and tells a full disk from other failures; what savePdf() uses, exposed for its fault test.
Status writeWhole(QFileDevice& file, const QByteArray& bytes);

} // namespace seraph::documents
