// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/ink.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace seraph::documents {

using namespace Qt::StringLiterals;

namespace {

constexpr double kSteps = 10000; ///< a field is that many steps wide: finer than any pen
constexpr double kThin = 0.0022; ///< of a line drawn without pressure, in widths
constexpr double kThick = 0.0066;

double rounded(double value)
{
    return std::round(value * kSteps) / kSteps;
}

QJsonArray toJson(const Ink::Point& point)
{
    return {rounded(point.x), rounded(point.y), point.milliseconds, rounded(point.pressure)};
}

bool isPoint(const QJsonArray& values)
{
    return values.size() == 4 && std::all_of(values.begin(), values.end(), [](const QJsonValue& value) {
               return value.isDouble();
           });
}

Result<Ink::Stroke> parseStroke(const QJsonArray& points)
{
    Ink::Stroke stroke;
    for (const QJsonValue& value : points) {
        const QJsonArray values = value.toArray();
        if (!isPoint(values))
            return fail(ErrorCode::Corrupt, u"ink.format"_s);
        stroke.push_back(
            {values[0].toDouble(), values[1].toDouble(), values[2].toInt(), values[3].toDouble()});
    }
    return stroke;
}

} // namespace

QByteArray toJson(const Ink& ink)
{
    QJsonArray strokes;
    for (const Ink::Stroke& stroke : ink.strokes) {
        QJsonArray points;
        for (const Ink::Point& point : stroke)
            points.append(toJson(point));
        strokes.append(points);
    }
    const QJsonObject object{{u"height"_s, rounded(ink.height)}, {u"strokes"_s, strokes}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<Ink> parseInk(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (!object[u"strokes"_s].isArray() || !object[u"height"_s].isDouble())
        return fail(ErrorCode::Corrupt, u"ink.format"_s);
    Ink ink{.strokes = {}, .height = object[u"height"_s].toDouble()};
    const QJsonArray strokes = object[u"strokes"_s].toArray();
    for (const QJsonValue& value : strokes) {
        TRY_ASSIGN(auto stroke, parseStroke(value.toArray()));
        ink.strokes.push_back(std::move(stroke));
    }
    return ink;
}

void paintInk(QPainter& painter, const QRectF& area, const Ink& ink, const QColor& colour)
{
    const double width = std::min(area.width(), area.height() / std::max(ink.height, 0.01));
    const auto at = [&](const Ink::Point& point) {
        return area.topLeft() + QPointF(point.x * width, point.y * width);
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Ink::Stroke& stroke : ink.strokes) {
        for (std::size_t i = 0; i < stroke.size(); ++i) {
            const double thickness =
                kThin + (kThick - kThin) * std::clamp(stroke[i].pressure, 0.0, 1.0);
            painter.setPen(QPen(colour, thickness * width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.drawLine(at(stroke[i > 0 ? i - 1 : 0]), at(stroke[i]));
        }
    }
    painter.restore();
}

} // namespace seraph::documents
