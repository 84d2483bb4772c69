// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/resource_limits.h"

namespace seraph::reader {

Status confine()
{
    return limitResources();
}

} // namespace seraph::reader
