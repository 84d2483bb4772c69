// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/qr_reader.h"

#include "ui/documents/qr_finder.h"
#include "ui/documents/qr_grid.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QLineF>
#include <QPolygonF>
#include <QTransform>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <vector>

namespace seraph::documents {

namespace {

constexpr int kLongestSide = 4000; ///< pixels; more say nothing more
constexpr qint64 kMostPixels = 64'000'000;
constexpr int kMostPages = 40;
constexpr double kLegTolerance = 0.45; ///< of the longer leg, for slanted photos
constexpr int kSearchModules = 5;      ///< around where the alignment pattern should be

/// Three squares as they stand in a code: at the corner, to the right of it and below it.
struct Corners {
    FinderSquare corner;
    FinderSquare right;
    FinderSquare below;
};

std::optional<Corners> cornersOf(std::array<FinderSquare, 3> squares)
{
    const auto apart = [&](std::size_t a, std::size_t b) {
        return QLineF(squares[a].centre, squares[b].centre).length();
    };
    // The corner lies opposite the longest side.
    std::size_t corner = 0;
    if (apart(0, 2) > apart(1, 2) && apart(0, 2) > apart(0, 1))
        corner = 1;
    else if (apart(0, 1) > apart(1, 2))
        corner = 2;
    std::size_t right = (corner + 1) % 3;
    std::size_t below = (corner + 2) % 3;
    const QPointF one = squares[right].centre - squares[corner].centre;
    const QPointF other = squares[below].centre - squares[corner].centre;
    if (one.x() * other.y() - one.y() * other.x() < 0)
        std::swap(right, below);
    const double legs[] = {apart(corner, right), apart(corner, below)};
    const double longer = std::max(legs[0], legs[1]);
    const double slant = std::abs(QPointF::dotProduct(one, other)) / (legs[0] * legs[1]);
    if (longer - std::min(legs[0], legs[1]) > kLegTolerance * longer || slant > kLegTolerance)
        return std::nullopt;
    return Corners{squares[corner], squares[right], squares[below]};
}

/// From the centre of a square towards another one, its border is left after three and a half modules.
std::optional<double> moduleTowards(const Inked& page, QPointF from, QPointF to)
{
    const QLineF line(from, to);
    const double length = line.length();
    bool ink = true;
    int changes = 0;
    for (double at = 0; at < length; at += 0.5) {
        const bool now = page.isInk(line.pointAt(at / length));
        if (now == ink)
            continue;
        ink = now;
        if (++changes == 3)
            return at / 3.5;
    }
    return std::nullopt;
}

/// Modules along one side, as far as the squares and what lies between them tell.
std::optional<double> sizeAlong(const Inked& page, QPointF from, QPointF to)
{
    const auto there = moduleTowards(page, from, to);
    const auto back = moduleTowards(page, to, from);
    if (!there || !back)
        return std::nullopt;
    return QLineF(from, to).length() / ((*there + *back) / 2) + 7;
}

/// The versions that the picture may show, the likeliest first.
std::vector<int> versionsOf(const Inked& page, const Corners& corners)
{
    const auto across = sizeAlong(page, corners.corner.centre, corners.right.centre);
    const auto down = sizeAlong(page, corners.corner.centre, corners.below.centre);
    if (!across || !down)
        return {};
    const double guess = ((*across + *down) / 2 - 17) / 4;
    std::vector<int> versions;
    for (int version = 1; version <= kHighestQrVersion; ++version) {
        if (std::abs(version - guess) < 2)
            versions.push_back(version);
    }
    std::sort(versions.begin(), versions.end(), [&](int one, int other) {
        return std::abs(one - guess) < std::abs(other - guess);
    });
    return versions;
}

/// How well the 5 × 5 modules around a point look like an alignment pattern: dark, a light ring, a dark ring.
int alignmentScore(const Inked& page, QPointF centre, QPointF across, QPointF down)
{
    int score = 0;
    for (int row = -2; row <= 2; ++row) {
        for (int column = -2; column <= 2; ++column) {
            const int ring = std::max(std::abs(row), std::abs(column));
            score += page.isInk(centre + across * column + down * row) == (ring != 1) ? 1 : 0;
        }
    }
    return score;
}

/// The middle of the places that look most like it; nothing where none does.
std::optional<QPointF> alignmentNear(const Inked& page, QPointF expected, QPointF across, QPointF down)
{
    constexpr double kStep = 0.25;
    constexpr int kEnough = 22;
    constexpr int kSteps = int(kSearchModules / kStep);
    int best = kEnough - 1;
    QPointF sum;
    int count = 0;
    for (int i = -kSteps; i <= kSteps; ++i) {
        for (int j = -kSteps; j <= kSteps; ++j) {
            const QPointF at = expected + across * (i * kStep) + down * (j * kStep);
            const int score = alignmentScore(page, at, across, down);
            if (score < best || score < kEnough)
                continue;
            if (score > best) {
                best = score;
                sum = {};
                count = 0;
            }
            sum += at;
            ++count;
        }
    }
    return count > 0 ? std::optional(sum / count) : std::nullopt;
}

/// From modules to pixels; by the three squares alone a slanted photo would be read askew.
std::vector<QTransform> transformsOf(const Inked& page, const Corners& corners, int size)
{
    const QPointF origin = corners.corner.centre;
    const QPointF across = (corners.right.centre - origin) / (size - 7);
    const QPointF down = (corners.below.centre - origin) / (size - 7);
    const auto transform = [&](double last, QPointF fourth) {
        QTransform result;
        const QPolygonF from{
            QPointF(3.5, 3.5), QPointF(size - 3.5, 3.5), QPointF(last, last), QPointF(3.5, size - 3.5)};
        const QPolygonF to{origin, corners.right.centre, fourth, corners.below.centre};
        QTransform::quadToQuad(from, to, result);
        return result;
    };
    std::vector<QTransform> transforms;
    if (size > qrSize(1)) {
        const QPointF expected = origin + (across + down) * (size - 10);
        if (const auto found = alignmentNear(page, expected, across, down))
            transforms.push_back(transform(size - 6.5, *found));
    }
    transforms.push_back(transform(size - 3.5, corners.right.centre + corners.below.centre - origin));
    return transforms;
}

QrGrid gridOf(const Inked& page, const QTransform& toPixels, int size)
{
    constexpr double kAside = 0.22; ///< modules: the five points of a module that are looked at
    constexpr std::array<QPointF, 5> kPoints{QPointF(0.5, 0.5),
                                             QPointF(0.5 - kAside, 0.5),
                                             QPointF(0.5 + kAside, 0.5),
                                             QPointF(0.5, 0.5 - kAside),
                                             QPointF(0.5, 0.5 + kAside)};
    QrGrid grid{size, {}};
    for (int row = 0; row < size; ++row) {
        for (int column = 0; column < size; ++column) {
            int ink = 0;
            for (const QPointF& point : kPoints)
                ink += page.isInk(toPixels.map(QPointF(column, row) + point)) ? 1 : 0;
            grid.dark.push_back(ink >= 3);
        }
    }
    return grid;
}

std::optional<QString> readCode(const Inked& page, const Corners& corners)
{
    for (const int version : versionsOf(page, corners)) {
        const int size = qrSize(version);
        for (const QTransform& toPixels : transformsOf(page, corners, size)) {
            if (auto text = readQrGrid(gridOf(page, toPixels, size)))
                return text;
        }
    }
    return std::nullopt;
}

bool couldBelong(const FinderSquare& one, const FinderSquare& other)
{
    return one.module < 1.7 * other.module && other.module < 1.7 * one.module;
}

/// The first code among these squares, and the squares without those it took.
std::optional<QString> takeCode(const Inked& page, std::vector<FinderSquare>& squares)
{
    for (std::size_t i = 0; i < squares.size(); ++i) {
        for (std::size_t j = i + 1; j < squares.size(); ++j) {
            for (std::size_t k = j + 1; k < squares.size(); ++k) {
                const std::array three{squares[i], squares[j], squares[k]};
                if (!couldBelong(three[0], three[1]) || !couldBelong(three[0], three[2]))
                    continue;
                const auto corners = cornersOf(three);
                auto text = corners ? readCode(page, *corners) : std::nullopt;
                if (!text)
                    continue;
                for (const std::size_t taken : {k, j, i})
                    squares.erase(squares.begin() + std::ptrdiff_t(taken));
                return text;
            }
        }
    }
    return std::nullopt;
}

QStringList readAt(const QImage& picture)
{
    const Inked page(picture);
    std::vector<FinderSquare> squares = findSquares(page);
    QStringList texts;
    while (squares.size() >= 3) {
        const auto text = takeCode(page, squares);
        if (!text)
            break;
        texts << *text;
    }
    return texts;
}

QImage pictureFrom(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    return qint64(size.width()) * size.height() > kMostPixels ? QImage() : reader.read();
}

/// A scanner's PDF holds its pages as whole JPEG files, one in each stream.
std::vector<QByteArray> picturesIn(const QByteArray& pdf)
{
    std::vector<QByteArray> pictures;
    const QByteArray start("\xff\xd8\xff", 3);
    qsizetype at = 0;
    while (pictures.size() < kMostPages && (at = pdf.indexOf("stream", at)) >= 0) {
        at += 6;
        qsizetype from = at;
        while (from < pdf.size() && (pdf[from] == '\r' || pdf[from] == '\n'))
            ++from;
        if (pdf.mid(from, start.size()) != start)
            continue;
        const qsizetype end = pdf.indexOf("endstream", from);
        if (end < 0)
            break;
        pictures.push_back(pdf.mid(from, end - from));
        at = end + 9;
    }
    return pictures;
}

} // namespace

QStringList readQrCodes(const QImage& picture)
{
    if (picture.isNull())
        return {};
    QImage bounded = picture;
    if (std::max(picture.width(), picture.height()) > kLongestSide)
        bounded =
            picture.scaled(kLongestSide, kLongestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    // Half as large, the grain of a photo is gone, and so are the specks of a scan.
    for (const int part : {1, 2}) {
        const QImage smaller =
            part == 1
                ? bounded
                : bounded.scaled(bounded.size() / part, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        if (const QStringList texts = readAt(smaller); !texts.isEmpty())
            return texts;
    }
    return {};
}

QStringList readQrCodesIn(const QByteArray& file)
{
    if (!file.startsWith("%PDF"))
        return readQrCodes(pictureFrom(file));
    QStringList texts;
    for (const QByteArray& picture : picturesIn(file))
        texts += readQrCodes(pictureFrom(picture));
    return texts;
}

} // namespace seraph::documents
