// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace seraph::reader {

/// What the bytes of a text are written in: a byte order mark says it; then UTF-16 shows by its noughts; what is strict
/// UTF-8 is UTF-8; what is strict GB18030 is that, but for what is strict Big5 with as many low second bytes as only Big5
/// has. Empty where none fits. No other statistics are asked: on the few hundred bytes of a short list they guess Greek.
QString encodingOf(const QByteArray& bytes);

/// The text, without its byte order mark; nothing may be replaced or lost. Invalid "sheet.unknown_encoding" where the bytes are not in that
/// encoding, or the encoding is not one of exchange::knownEncodings().
Result<QString> decoded(const QByteArray& bytes, const QString& encoding);

/// Converters are looked for in files on some systems; after this they are at hand without opening any.
void loadConverters();

} // namespace seraph::reader
