// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/documents/qr_reader.h"

#include <array>

namespace seraph::tests {

namespace {

using documents::QrCode;

struct Blocks {
    int count;
    int dataBytes; ///< in each block; equal blocks up to version 4, and at M in version 6
};

/// Data code words at error correction level L, M, Q, H for versions 1 to 6 (table 9), where all blocks are equal.
constexpr std::array<std::array<Blocks, 4>, 6> kBlocks{{
    {{{1, 19}, {1, 16}, {1, 13}, {1, 9}}},
    {{{1, 34}, {1, 28}, {1, 22}, {1, 16}}},
    {{{1, 55}, {1, 44}, {2, 17}, {2, 13}}},
    {{{1, 80}, {2, 32}, {2, 24}, {4, 9}}},
    {{{1, 108}, {2, 43}, {0, 0}, {0, 0}}},
    {{{2, 68}, {4, 27}, {4, 19}, {4, 15}}},
}};

constexpr int kFormatMask = 0b101010000010010;

int formatBits(const QrCode& code)
{
    constexpr std::array<std::array<int, 2>, 15> kPlaces{{{0, 8},
                                                          {1, 8},
                                                          {2, 8},
                                                          {3, 8},
                                                          {4, 8},
                                                          {5, 8},
                                                          {7, 8},
                                                          {8, 8},
                                                          {8, 7},
                                                          {8, 5},
                                                          {8, 4},
                                                          {8, 3},
                                                          {8, 2},
                                                          {8, 1},
                                                          {8, 0}}};
    int bits = 0;
    for (const auto& [column, row] : kPlaces)
        bits = bits << 1 | (code.isDark(column, row) ? 1 : 0);
    return bits ^ kFormatMask;
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

bool isFunctionModule(int size, int x, int y)
{
    const bool finder = (x < 9 && y < 9) || (x >= size - 8 && y < 9) || (x < 9 && y >= size - 8);
    const bool timing = x == 6 || y == 6;
    const int centre = size - 7;
    const bool alignment = size > 21 && qAbs(x - centre) <= 2 && qAbs(y - centre) <= 2;
    return finder || timing || alignment;
}

std::vector<bool> dataBits(const QrCode& code, int mask)
{
    std::vector<bool> bits;
    const int size = code.size();
    bool upward = true;
    for (int right = size - 1; right > 0; right -= right == 8 ? 3 : 2) {
        const int pair = right;
        for (int step = 0; step < size; ++step) {
            const int y = upward ? size - 1 - step : step;
            for (const int x : {pair, pair - 1}) {
                if (!isFunctionModule(size, x, y))
                    bits.push_back(code.isDark(x, y) != isMasked(mask, x, y));
            }
        }
        upward = !upward;
    }
    return bits;
}

int take(const std::vector<bool>& bits, std::size_t& at, int count)
{
    int value = 0;
    for (int i = 0; i < count && at < bits.size(); ++i, ++at)
        value = value << 1 | (bits[at] ? 1 : 0);
    return value;
}

/// Puts the bytes that were dealt out to the blocks in turn back in order.
std::vector<bool> joined(const std::vector<bool>& bits, Blocks blocks)
{
    std::vector<bool> result;
    for (int block = 0; block < blocks.count; ++block) {
        for (int byte = 0; byte < blocks.dataBytes; ++byte) {
            const auto from = static_cast<std::ptrdiff_t>(8 * (byte * blocks.count + block));
            result.insert(result.end(), bits.begin() + from, bits.begin() + from + 8);
        }
    }
    return result;
}

QString bytesText(const std::vector<bool>& bits, std::size_t at)
{
    QByteArray text;
    const int length = take(bits, at, 8);
    for (int i = 0; i < length; ++i)
        text.append(static_cast<char>(take(bits, at, 8)));
    return QString::fromUtf8(text);
}

QString alphanumericText(const std::vector<bool>& bits, std::size_t at)
{
    static constexpr char kLetters[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
    QString text;
    int left = take(bits, at, 9);
    for (; left > 1; left -= 2) {
        const int pair = take(bits, at, 11);
        text += QLatin1Char(kLetters[pair / 45 % 45]);
        text += QLatin1Char(kLetters[pair % 45]);
    }
    if (left == 1)
        text += QLatin1Char(kLetters[take(bits, at, 6) % 45]);
    return text;
}

} // namespace

QString readQrCode(const QrCode& code)
{
    const int version = (code.size() - 17) / 4;
    if (version < 1 || version > 6)
        return {};
    const int format = formatBits(code) >> 10;
    constexpr std::array kLevel{1, 0, 3, 2}; // 00 is M, 01 L, 10 H, 11 Q
    const Blocks blocks =
        kBlocks[static_cast<std::size_t>(version - 1)]
               [static_cast<std::size_t>(kLevel[static_cast<std::size_t>(format >> 3)])];
    const std::vector<bool> bits = joined(dataBits(code, format & 7), blocks);
    std::size_t at = 0;
    const int mode = take(bits, at, 4);
    if (mode == 4)
        return bytesText(bits, at);
    return mode == 2 ? alphanumericText(bits, at) : QString();
}

} // namespace seraph::tests
