// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/documents/page_layout.h"

namespace seraph::documents {

/// The document as PDF, made in memory: nothing of it touches the disk. The text can be searched and copied.
QByteArray toPdf(const LaidOutDocument& document);

/// Writes the PDF to a file of the user's choice: whole or not at all, an older file of that name stays until then.
/// DiskFull, NotFound with reason "file.not_found" (the folder), or Io with "file.read_only" or "file.no_access".
Status savePdf(const LaidOutDocument& document, const QString& file);

} // namespace seraph::documents
