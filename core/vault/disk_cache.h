// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace seraph::vault {

/// Makes the system forget what it keeps of a file in memory, as far as it does that, so that reading it back asks the disk.
void dropFromCache(const QString& path);

} // namespace seraph::vault
