// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <vector>

class QPainter;
class QRectF;

namespace seraph::documents {

/// A QR code: a square of dark and light modules, without the four modules of quiet zone that must surround it.
class QrCode {
public:
    /// Encodes the text with medium error correction (15 % of the modules may be lost to a fold or a stain).
    /// ErrorCode::Invalid (field "qr", rule "too_long") for more text than the largest code can hold.
    static Result<QrCode> encode(const QString& text);

    /// Modules along one side.
    int size() const { return m_size; }
    /// Whether the module is dark; both coordinates in [0, size).
    bool isDark(int column, int row) const;

    /// Paints the code with its quiet zone into the largest square in the middle of the rectangle, as sharp rectangles
    /// that share no edge: no hairlines in PDFs, no blur on thermal paper.
    void paint(QPainter& painter, const QRectF& area) const;

private:
    QrCode(int size, std::vector<bool> dark);
    int m_size;
    std::vector<bool> m_dark;
};

} // namespace seraph::documents
