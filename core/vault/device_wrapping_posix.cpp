// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/device_wrapping.h"

namespace seraph::vault {

Result<QByteArray> wrapForDevice(QByteArray plain)
{
    return plain;
}

Result<QByteArray> unwrapFromDevice(QByteArray wrapped)
{
    return wrapped;
}

} // namespace seraph::vault
