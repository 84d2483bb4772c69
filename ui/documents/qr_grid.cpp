// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/qr_grid.h"

#include "ui/documents/reed_solomon.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <utility>

namespace seraph::documents {

namespace {

using Bytes = std::vector<std::uint8_t>;

constexpr int kFormatMask = 0x5412;
constexpr int kFormatGenerator = 0x537;
constexpr int kFormatMistakes = 3; ///< wrong bits that the format information bears

/// Error correction bytes of a block and the number of blocks, at L, M, Q, H for versions 1 to 10 (table 9).
struct Correction {
    int check;
    int blocks;
};
constexpr std::array<std::array<Correction, 4>, kHighestQrVersion> kCorrection{{
    {{{7, 1}, {10, 1}, {13, 1}, {17, 1}}},
    {{{10, 1}, {16, 1}, {22, 1}, {28, 1}}},
    {{{15, 1}, {26, 1}, {18, 2}, {22, 2}}},
    {{{20, 1}, {18, 2}, {26, 2}, {16, 4}}},
    {{{26, 1}, {24, 2}, {18, 4}, {22, 4}}},
    {{{18, 2}, {16, 4}, {24, 4}, {28, 4}}},
    {{{20, 2}, {18, 4}, {18, 6}, {26, 5}}},
    {{{24, 2}, {22, 4}, {22, 6}, {26, 6}}},
    {{{30, 2}, {22, 5}, {20, 8}, {24, 8}}},
    {{{18, 4}, {26, 5}, {24, 8}, {28, 8}}},
}};

struct Format {
    int level; ///< of kCorrection
    int mask;
};

int formatBits(int data)
{
    int rest = data;
    for (int i = 0; i < 10; ++i)
        rest = rest << 1 ^ (rest >> 9 & 1) * kFormatGenerator;
    return (data << 10 | rest) ^ kFormatMask;
}

/// The two copies of the format information, the highest bit first.
std::array<int, 2> seenFormats(const QrGrid& grid)
{
    std::array<int, 2> seen{};
    for (int i = 14; i >= 0; --i) {
        const int row = i < 6 ? i : i < 8 ? i + 1 : 8;
        const int column = i < 8 ? 8 : i == 8 ? 7 : 14 - i;
        seen[0] = seen[0] << 1 | (grid.at(column, row) ? 1 : 0);
        const bool right = i < 8;
        const bool other = right ? grid.at(grid.size - 1 - i, 8) : grid.at(8, grid.size - 15 + i);
        seen[1] = seen[1] << 1 | (other ? 1 : 0);
    }
    return seen;
}

std::optional<Format> formatOf(const QrGrid& grid)
{
    constexpr std::array kLevels{1, 0, 3, 2}; // 00 is M, 01 L, 10 H, 11 Q
    const auto seen = seenFormats(grid);
    int fewest = kFormatMistakes + 1;
    std::optional<Format> format;
    for (int data = 0; data < 32; ++data) {
        for (const int bits : seen) {
            const int mistakes = std::popcount(unsigned(bits ^ formatBits(data)));
            if (mistakes >= fewest)
                continue;
            fewest = mistakes;
            format = Format{kLevels[std::size_t(data >> 3)], data & 7};
        }
    }
    return format;
}

bool isMasked(int mask, int x, int y)
{
    switch (mask) {
    case 0: return (x + y) % 2 == 0;
    case 1: return y % 2 == 0;
    case 2: return x % 3 == 0;
    case 3: return (x + y) % 3 == 0;
    case 4: return (x / 3 + y / 2) % 2 == 0;
    case 5: return x * y % 2 + x * y % 3 == 0;
    case 6: return (x * y % 2 + x * y % 3) % 2 == 0;
    default: return ((x + y) % 2 + x * y % 3) % 2 == 0;
    }
}

/// Where the alignment patterns have their centres, along either side.
std::vector<int> alignmentCentres(int version)
{
    if (version == 1)
        return {};
    const int count = version / 7 + 2;
    const int step = (version * 4 + count * 2 + 1) / (count * 2 - 2) * 2;
    std::vector<int> centres{6};
    for (int i = count - 2; i >= 0; --i)
        centres.push_back(qrSize(version) - 7 - i * step);
    return centres;
}

bool isNear(int a, int b)
{
    return a - b <= 2 && b - a <= 2;
}

bool isAlignment(int version, int x, int y)
{
    const auto centres = alignmentCentres(version);
    for (const int column : centres) {
        for (const int row : centres) {
            const int last = qrSize(version) - 7;
            const bool finder = (column == 6 && row == 6) || (column == 6 && row == last) ||
                                (column == last && row == 6);
            if (!finder && isNear(x, column) && isNear(y, row))
                return true;
        }
    }
    return false;
}

bool isFunctionModule(int version, int x, int y)
{
    const int size = qrSize(version);
    const bool finder = (x < 9 && y < 9) || (x >= size - 8 && y < 9) || (x < 9 && y >= size - 8);
    const bool timing = x == 6 || y == 6;
    const bool versionBits = version >= 7 && ((x >= size - 11 && y < 6) || (y >= size - 11 && x < 6));
    return finder || timing || versionBits || isAlignment(version, x, y);
}

Bytes bytesOf(const QrGrid& grid, int version, int mask)
{
    Bytes bytes;
    int value = 0;
    int bits = 0;
    bool upward = true;
    for (int right = grid.size - 1; right > 0; right -= right == 8 ? 3 : 2) {
        for (int step = 0; step < grid.size; ++step) {
            const int y = upward ? grid.size - 1 - step : step;
            for (const int x : {right, right - 1}) {
                if (isFunctionModule(version, x, y))
                    continue;
                value = value << 1 | (grid.at(x, y) != isMasked(mask, x, y) ? 1 : 0);
                if (++bits % 8 == 0)
                    bytes.push_back(std::uint8_t(std::exchange(value, 0)));
            }
        }
        upward = !upward;
    }
    return bytes;
}

/// Puts the bytes that were dealt out to the blocks in turn back in order, mended.
std::optional<Bytes> dataOf(const Bytes& bytes, const Correction& correction)
{
    const int whole = int(bytes.size());
    const int count = correction.blocks;
    const int shortLength = whole / count - correction.check;
    const int firstLong = count - whole % count;
    std::vector<Bytes> blocks(static_cast<std::size_t>(count));
    std::size_t at = 0;
    for (int i = 0; i <= shortLength; ++i) {
        for (int block = i < shortLength ? 0 : firstLong; block < count; ++block)
            blocks[std::size_t(block)].push_back(bytes[at++]);
    }
    for (int i = 0; i < correction.check; ++i) {
        for (Bytes& block : blocks)
            block.push_back(bytes[at++]);
    }
    Bytes data;
    for (Bytes& block : blocks) {
        if (!mendBlock(block, correction.check))
            return std::nullopt;
        data.insert(data.end(), block.begin(), block.end() - correction.check);
    }
    return data;
}

/// The bits of the data, taken from the front.
class QrBits {
public:
    explicit QrBits(const Bytes& data) : m_data(data) {}

    std::size_t left() const { return m_data.size() * 8 - m_at; }
    /// EXPECTS that so many are left.
    int take(int count)
    {
        int value = 0;
        for (int i = 0; i < count; ++i, ++m_at)
            value = value << 1 | (m_data[m_at / 8] >> (7 - m_at % 8) & 1);
        return value;
    }

private:
    const Bytes& m_data;
    std::size_t m_at = 0;
};

enum QrMode { End = 0, Numbers = 1, Capitals = 2, BytesAsTheyAre = 4 };

int lengthBits(int mode, int version)
{
    const bool large = version >= 10;
    switch (mode) {
    case Numbers: return large ? 12 : 10;
    case Capitals: return large ? 11 : 9;
    default: return large ? 16 : 8;
    }
}

std::size_t bitsFor(int mode, int length)
{
    constexpr std::array kNumbers{0, 4, 7};
    switch (mode) {
    case Numbers: return std::size_t(length / 3 * 10 + kNumbers[std::size_t(length % 3)]);
    case Capitals: return std::size_t(length / 2 * 11 + length % 2 * 6);
    default: return std::size_t(length) * 8;
    }
}

QByteArray numbersFrom(QrBits& bits, int length)
{
    QByteArray text;
    for (; length > 0; length -= 3) {
        const int digits = std::min(length, 3);
        text += QByteArray::number(bits.take(1 + digits * 3)).rightJustified(digits, '0');
    }
    return text;
}

QByteArray capitalsFrom(QrBits& bits, int length)
{
    static constexpr char kLetters[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
    QByteArray text;
    for (; length > 1; length -= 2) {
        const int pair = bits.take(11);
        text += kLetters[pair / 45 % 45];
        text += kLetters[pair % 45];
    }
    if (length == 1)
        text += kLetters[bits.take(6) % 45];
    return text;
}

QByteArray bytesFrom(QrBits& bits, int length)
{
    QByteArray text;
    for (int i = 0; i < length; ++i)
        text += char(bits.take(8));
    return text;
}

std::optional<QString> textOf(const Bytes& data, int version)
{
    QrBits bits(data);
    QByteArray text;
    while (bits.left() >= 4) {
        const int mode = bits.take(4);
        if (mode == End)
            break;
        const bool known = mode == Numbers || mode == Capitals || mode == BytesAsTheyAre;
        if (!known || bits.left() < std::size_t(lengthBits(mode, version)))
            return std::nullopt;
        const int length = bits.take(lengthBits(mode, version));
        if (bits.left() < bitsFor(mode, length))
            return std::nullopt;
        text += mode == Numbers    ? numbersFrom(bits, length)
                : mode == Capitals ? capitalsFrom(bits, length)
                                   : bytesFrom(bits, length);
    }
    return text.isEmpty() ? std::nullopt : std::optional(QString::fromUtf8(text));
}

} // namespace

std::optional<QString> readQrGrid(const QrGrid& grid)
{
    const int version = (grid.size - 17) / 4;
    if (version < 1 || version > kHighestQrVersion || grid.size != qrSize(version))
        return std::nullopt;
    const auto format = formatOf(grid);
    if (!format)
        return std::nullopt;
    const Correction& correction = kCorrection[std::size_t(version - 1)][std::size_t(format->level)];
    const auto data = dataOf(bytesOf(grid, version, format->mask), correction);
    return data ? textOf(*data, version) : std::nullopt;
}

} // namespace seraph::documents
