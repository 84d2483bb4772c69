// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QRectF>

#include <vector>

class QColor;
class QPainter;

namespace seraph::documents {

/// A signature as it was drawn: strokes of points with their time and pressure, so that it can be looked at as evidence and
/// not only as a picture.
struct Ink {
    struct Point {
        double x = 0;         ///< in widths of the field it was drawn in
        double y = 0;         ///< in widths, too, so that the shape is kept
        int milliseconds = 0; ///< since the first point
        double pressure = 1;  ///< 0 to 1; 1 for a mouse
        friend bool operator==(const Point&, const Point&) = default;
    };
    using Stroke = std::vector<Point>;
    std::vector<Stroke> strokes;
    double height = 0.3; ///< of the field, in widths

    bool isEmpty() const { return strokes.empty(); }
    friend bool operator==(const Ink&, const Ink&) = default;
};

/// JSON, the bytes that a signature's hash covers: {"height":…,"strokes":[[[x,y,ms,pressure],…],…]}.
QByteArray toJson(const Ink& ink);
/// Corrupt for anything that toJson() does not make.
Result<Ink> parseInk(const QByteArray& json);

/// Draws it as large as the area allows, whole and undistorted.
void paintInk(QPainter& painter, const QRectF& area, const Ink& ink, const QColor& colour);

} // namespace seraph::documents
