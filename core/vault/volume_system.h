// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/volume.h"

namespace seraph::vault {

/// Fills in what this system alone can tell: kind, disk and whether it can be pulled. One file per system.
void askSystem(const QString& path, Volume& volume);

} // namespace seraph::vault
