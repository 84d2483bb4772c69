// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/document.h"

namespace seraph::documents {

/// Shows at a glance whether a printer does what Seraph's documents need: scale, Chinese, fine lines, greys, QR codes.
Document printerTestPage(const QString& printer, Paper paper, const Imprint& imprint);

} // namespace seraph::documents
