// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/qr_finder.h"

#include <QImage>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace seraph::documents {

namespace {

constexpr int kNeighbourhoods = 16;   ///< along the longer side of the picture
constexpr int kInkPercent = 86;       ///< of the mean: what is darker is ink
constexpr double kRunTolerance = 0.7; ///< of a module
constexpr std::size_t kMostSquares = 14;

/// Sums over every rectangle from the upper left corner, one row and column larger than the picture.
std::vector<std::uint32_t> sumsOf(const QImage& grey)
{
    const auto width = std::size_t(grey.width());
    std::vector<std::uint32_t> sums((width + 1) * std::size_t(grey.height() + 1), 0);
    for (int y = 0; y < grey.height(); ++y) {
        const uchar* line = grey.constScanLine(y);
        std::uint32_t row = 0;
        const std::size_t above = std::size_t(y) * (width + 1);
        for (std::size_t x = 0; x < width; ++x) {
            row += line[x];
            sums[above + width + 1 + x + 1] = sums[above + x + 1] + row;
        }
    }
    return sums;
}

using Runs = std::array<int, 5>;

int lengthOf(const Runs& runs)
{
    return runs[0] + runs[1] + runs[2] + runs[3] + runs[4];
}

/// Dark, light, dark, light, dark as 1 : 1 : 3 : 1 : 1.
bool looksLikeSquare(const Runs& runs)
{
    const double module = lengthOf(runs) / 7.0;
    const auto fits = [&](int run, double modules) {
        return std::abs(run - modules * module) < kRunTolerance * module * std::sqrt(modules);
    };
    return module >= 1 && fits(runs[0], 1) && fits(runs[1], 1) && fits(runs[2], 3) &&
           fits(runs[3], 1) && fits(runs[4], 1);
}

/// The runs through a dark point along one direction, and where their middle lies on it.
struct Across {
    Runs runs{};
    double middle = 0; ///< pixels from the point
};

std::optional<Across> acrossAt(const Inked& page, int x, int y, int stepX, int stepY)
{
    std::array<int, 3> before{};
    std::array<int, 3> after{};
    const int limit = page.width() + page.height();
    const auto count = [&](std::array<int, 3>& runs, int sign) {
        int at = sign > 0 ? 1 : 0;
        for (std::size_t run = 0; run < runs.size(); ++run) {
            const bool ink = run % 2 == 0;
            while (page.isInk(x + sign * at * stepX, y + sign * at * stepY) == ink && at < limit) {
                ++runs[run];
                ++at;
            }
        }
        return at < limit;
    };
    if (!page.isInk(x, y) || !count(before, -1) || !count(after, 1))
        return std::nullopt;
    Across across{{before[2], before[1], before[0] + after[0], after[1], after[2]}, 0};
    across.middle = (after[0] - before[0] + 2) / 2.0;
    return across;
}

/// A square whose middle line was seen at that point: it must look the same from above, and again from the side.
std::optional<FinderSquare> squareAt(const Inked& page, double x, int y, double width)
{
    const auto down = acrossAt(page, int(x), y, 0, 1);
    if (!down || !looksLikeSquare(down->runs))
        return std::nullopt;
    const double height = lengthOf(down->runs);
    if (height > 1.8 * width || width > 1.8 * height)
        return std::nullopt;
    const double middle = y + down->middle;
    const auto side = acrossAt(page, int(x), int(middle), 1, 0);
    if (!side || !looksLikeSquare(side->runs))
        return std::nullopt;
    return FinderSquare{{int(x) + side->middle, middle}, (lengthOf(side->runs) + height) / 14.0};
}

/// One square is seen on many lines.
void addSquare(std::vector<FinderSquare>& squares, const FinderSquare& found)
{
    for (FinderSquare& known : squares) {
        const QPointF apart = known.centre - found.centre;
        const double near = 1.5 * known.module;
        if (std::abs(apart.x()) > near || std::abs(apart.y()) > near)
            continue;
        known.centre = (known.centre * known.rows + found.centre) / (known.rows + 1);
        known.module = (known.module * known.rows + found.module) / (known.rows + 1);
        ++known.rows;
        return;
    }
    squares.push_back(found);
}

void findOnLine(const Inked& page, int y, std::vector<FinderSquare>& squares)
{
    Runs runs{};
    bool ink = false;
    int seen = 0; ///< runs since the first dark one
    for (int x = 0; x <= page.width(); ++x) {
        const bool now = page.isInk(x, y);
        if (now == ink) {
            ++runs[4];
            continue;
        }
        if (ink && seen >= 5 && looksLikeSquare(runs)) {
            const double middle = x - runs[4] - runs[3] - runs[2] / 2.0;
            if (const auto square = squareAt(page, middle, y, lengthOf(runs)))
                addSquare(squares, *square);
        }
        std::rotate(runs.begin(), runs.begin() + 1, runs.end());
        runs[4] = 1;
        ink = now;
        ++seen;
    }
}

} // namespace

Inked::Inked(const QImage& picture)
    : m_width(picture.width())
    , m_height(picture.height())
    , m_ink(std::size_t(picture.width()) * std::size_t(picture.height()))
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    const auto sums = sumsOf(grey);
    const int reach = std::max(8, std::max(m_width, m_height) / kNeighbourhoods / 2);
    const auto stride = std::size_t(m_width) + 1;
    for (int y = 0; y < m_height; ++y) {
        const uchar* line = grey.constScanLine(y);
        const auto top = std::size_t(std::max(0, y - reach)) * stride;
        const auto bottom = std::size_t(std::min(m_height, y + reach + 1)) * stride;
        for (int x = 0; x < m_width; ++x) {
            const auto left = std::size_t(std::max(0, x - reach));
            const auto right = std::size_t(std::min(m_width, x + reach + 1));
            const std::uint64_t pixels = (bottom - top) / stride * (right - left);
            const std::uint32_t sum =
                sums[bottom + right] - sums[bottom + left] - sums[top + right] + sums[top + left];
            m_ink[std::size_t(y) * std::size_t(m_width) + std::size_t(x)] =
                line[x] * pixels * 100 < std::uint64_t(sum) * kInkPercent ? 1 : 0;
        }
    }
}

bool Inked::isInk(QPointF at) const
{
    return isInk(int(std::floor(at.x())), int(std::floor(at.y())));
}

std::vector<FinderSquare> findSquares(const Inked& page)
{
    std::vector<FinderSquare> squares;
    for (int y = 0; y < page.height(); ++y)
        findOnLine(page, y, squares);
    std::stable_sort(squares.begin(), squares.end(), [](const auto& one, const auto& other) {
        return one.rows > other.rows;
    });
    if (squares.size() > kMostSquares)
        squares.resize(kMostSquares);
    return squares;
}

} // namespace seraph::documents
