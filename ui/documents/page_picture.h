// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/document.h"

namespace seraph::documents {

/// The document on one long sheet as a PNG, wide enough to be read on a telephone.
QByteArray toPng(const Document& document);

} // namespace seraph::documents
