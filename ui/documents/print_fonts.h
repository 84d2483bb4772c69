// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace seraph::documents {

/// The bytes of the embedded font collection, in the program's own image: nothing is copied, and no other file can take
/// its place.
QByteArray printFontData();

} // namespace seraph::documents
