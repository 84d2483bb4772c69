// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/sheet.h"

#include <QByteArray>

#include <optional>
#include <variant>

/// What the confined reader says on its standard output: frames of (length, kind, payload), little-endian. One FileForm,
/// then rows, then SheetTotals; or an Error at any point, which is the last frame.
namespace seraph::exchange {

using Frame = std::variant<FileForm, SheetRow, SheetTotals, Error>;

QByteArray encodeFrame(const Frame& frame);

/// Takes frames out of bytes as they arrive. The reader may have been taken over by the file it read: nothing it says is
/// believed to be well formed.
class FrameDecoder {
public:
    /// No honest frame is larger: a row of 16,384 cells of a hundred characters.
    static constexpr qsizetype kLargestFrame = 16 * 1024 * 1024;

    void feed(const QByteArray& bytes);
    /// The next whole frame; nothing while it has not arrived. Corrupt "sheet.reader_failed" for what is no frame.
    Result<std::optional<Frame>> next();

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

} // namespace seraph::exchange
