// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace seraph::documents {

/// The bytes of the font collection that everything is printed with, where they lie and not copied: on Linux in the file of
/// the distribution's package, elsewhere in the program's own image.
QByteArray printFontData();

} // namespace seraph::documents
