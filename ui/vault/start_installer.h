// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace seraph::ui {

/// Starts what an update brought, beside this program: the installer on Windows, elsewhere whatever opens such packages.
/// False where nothing was started.
bool startInstaller(const QString& path);

} // namespace seraph::ui
