// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace seraph::vault {

/// What the system adds to the file of a device record: on Windows DPAPI binds it to this account on this PC, so that a copied
/// file is of no use elsewhere. On other systems the bytes stay as they are and the file's rights (0600) guard them.
/// Io where the system refuses; unwrapping what another PC or account wrapped is refused too.
Result<QByteArray> wrapForDevice(QByteArray plain);
Result<QByteArray> unwrapFromDevice(QByteArray wrapped);

} // namespace seraph::vault
