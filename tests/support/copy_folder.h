// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace seraph::tests {

/// Copies a folder with everything below it; the copies may be written to. Throws where a file cannot be copied.
void copyFolder(const QString& from, const QString& to);

} // namespace seraph::tests
