// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

#include <cstdint>
#include <vector>

class QImage;

namespace seraph::documents {

/// A picture in ink and paper: each pixel against the mean of its neighbourhood, so that a shadow over the page is none.
class Inked {
public:
    explicit Inked(const QImage& picture);

    int width() const { return m_width; }
    int height() const { return m_height; }
    /// Paper outside of the picture.
    bool isInk(int x, int y) const
    {
        return x >= 0 && y >= 0 && x < m_width && y < m_height &&
               m_ink[std::size_t(y) * std::size_t(m_width) + std::size_t(x)] != 0;
    }
    bool isInk(QPointF at) const;

private:
    int m_width;
    int m_height;
    std::vector<std::uint8_t> m_ink;
};

/// The middle of one of a QR code's three large squares, in pixels.
struct FinderSquare {
    QPointF centre;
    double module = 0; ///< pixels, along the lines of the picture
    int rows = 1;      ///< lines of the picture on which it was seen
};

/// What looks like such a square, those seen on most lines first.
std::vector<FinderSquare> findSquares(const Inked& page);

} // namespace seraph::documents
