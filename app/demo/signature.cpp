// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/signature.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace seraph::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr double kHeight = 0.3;
constexpr int kStrokes = 4;
constexpr int kPoints = 9;
constexpr double kThousand = 1000;

QJsonArray stroke(Dice& dice, int number)
{
    QJsonArray points;
    double x = 0.12 + number * 0.19;
    double y = kHeight * dice.between(250, 600) / kThousand;
    for (int i = 0; i < kPoints; ++i) {
        x += dice.between(-6, 30) / kThousand;
        y += dice.between(-40, 40) / kThousand;
        points.append(
            QJsonArray{x, std::clamp(y, 0.02, kHeight - 0.02), (number * kPoints + i) * 35, 1.0});
    }
    return points;
}

} // namespace

QByteArray drawnSignature(Dice& dice)
{
    QJsonArray strokes;
    for (int i = 0; i < kStrokes; ++i)
        strokes.append(stroke(dice, i));
    const QJsonObject ink{{u"height"_s, kHeight}, {u"strokes"_s, strokes}};
    return QJsonDocument(ink).toJson(QJsonDocument::Compact);
}

} // namespace seraph::demo
