// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace seraph::reader {

/// Text of before Unicode, by what the system knows: official builds of Qt come without ICU and do not know GB18030.
/// @param encoding "gb18030", "big5" or "windows-1252". Nothing where the bytes are not such text.
std::optional<QString> fromLegacy(QByteArrayView bytes, const QString& encoding);

} // namespace seraph::reader
