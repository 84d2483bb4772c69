// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/reed_solomon.h"

#include <algorithm>
#include <array>

namespace seraph::documents {

namespace {

using Byte = std::uint8_t;
/// Lowest power first.
using Polynomial = std::vector<Byte>;

constexpr int kOrder = 255;

struct Field {
    std::array<Byte, 2 * kOrder> power{};
    std::array<int, 256> log{};

    constexpr Field()
    {
        int value = 1;
        for (int i = 0; i < kOrder; ++i) {
            power[std::size_t(i)] = power[std::size_t(i + kOrder)] = Byte(value);
            log[std::size_t(value)] = i;
            value = value << 1 ^ (value >= 128 ? 0x11D : 0);
        }
    }
};
constexpr Field kField;

Byte power(int exponent)
{
    return kField.power[std::size_t(exponent % kOrder)];
}

Byte times(Byte a, Byte b)
{
    return a == 0 || b == 0 ? Byte(0) : kField.power[std::size_t(kField.log[a] + kField.log[b])];
}

Byte inverse(Byte a)
{
    return power(kOrder - kField.log[a]);
}

Byte valueAt(const Polynomial& polynomial, Byte x)
{
    Byte value = 0;
    for (auto each = polynomial.rbegin(); each != polynomial.rend(); ++each)
        value = Byte(times(value, x) ^ *each);
    return value;
}

Polynomial syndromesOf(const std::vector<Byte>& block, int check)
{
    const Polynomial received(block.rbegin(), block.rend());
    Polynomial syndromes;
    for (int i = 0; i < check; ++i)
        syndromes.push_back(valueAt(received, power(i)));
    return syndromes;
}

/// Berlekamp and Massey's: the shortest polynomial whose roots say which bytes are wrong.
Polynomial locatorOf(const Polynomial& syndromes)
{
    Polynomial locator{1};
    Polynomial previous{1};
    int errors = 0;
    int shift = 1;
    Byte before = 1;
    for (int i = 0; i < int(syndromes.size()); ++i) {
        Byte difference = syndromes[std::size_t(i)];
        for (int j = 1; j <= errors && j < int(locator.size()); ++j)
            difference ^= times(locator[std::size_t(j)], syndromes[std::size_t(i - j)]);
        if (difference == 0) {
            ++shift;
            continue;
        }
        const Polynomial old = locator;
        const Byte factor = times(difference, inverse(before));
        locator.resize(std::max(locator.size(), previous.size() + std::size_t(shift)));
        for (std::size_t j = 0; j < previous.size(); ++j)
            locator[j + std::size_t(shift)] ^= times(factor, previous[j]);
        if (2 * errors > i) {
            ++shift;
            continue;
        }
        errors = i + 1 - errors;
        previous = old;
        before = difference;
        shift = 1;
    }
    while (locator.size() > 1 && locator.back() == 0)
        locator.pop_back();
    return locator;
}

/// Forney's: what has to be added to the byte at that power.
Byte errorAt(int place, const Polynomial& locator, const Polynomial& syndromes)
{
    const Byte root = power(kOrder - place);
    Byte above = 0;
    for (std::size_t i = syndromes.size(); i-- > 0;) {
        Byte coefficient = 0;
        for (std::size_t j = 0; j <= i && j < locator.size(); ++j)
            coefficient ^= times(locator[j], syndromes[i - j]);
        above = Byte(times(above, root) ^ coefficient);
    }
    Byte below = 0;
    Byte square = 1;
    for (std::size_t i = 1; i < locator.size(); i += 2) {
        below ^= times(locator[i], square);
        square = times(square, times(root, root));
    }
    return below == 0 ? Byte(0) : times(power(place), times(above, inverse(below)));
}

} // namespace

bool mendBlock(std::vector<Byte>& block, int check)
{
    const Polynomial syndromes = syndromesOf(block, check);
    const auto isZero = [](Byte byte) { return byte == 0; };
    if (std::all_of(syndromes.begin(), syndromes.end(), isZero))
        return true;
    const Polynomial locator = locatorOf(syndromes);
    const int errors = int(locator.size()) - 1;
    if (errors > check / 2)
        return false;
    int found = 0;
    for (int place = 0; place < int(block.size()); ++place) {
        if (valueAt(locator, power(kOrder - place)) != 0)
            continue;
        block[block.size() - 1 - std::size_t(place)] ^= errorAt(place, locator, syndromes);
        ++found;
    }
    const Polynomial after = syndromesOf(block, check);
    return found == errors && std::all_of(after.begin(), after.end(), isZero);
}

} // namespace seraph::documents
