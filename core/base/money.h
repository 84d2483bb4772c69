// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>

namespace seraph {

/// An amount in the minor units of the workspace's one currency (fen). Never a floating-point number; words and separators
/// are made in ui/text.
class Money {
public:
    constexpr Money() = default;
    constexpr explicit Money(qint64 minorUnits) : m_minorUnits(minorUnits) {}

    constexpr qint64 minorUnits() const { return m_minorUnits; }
    constexpr Money& operator+=(Money other)
    {
        m_minorUnits += other.m_minorUnits;
        return *this;
    }
    friend constexpr Money operator+(Money a, Money b) { return a += b; }
    friend constexpr Money operator-(Money a, Money b)
    {
        return Money(a.m_minorUnits - b.m_minorUnits);
    }
    friend constexpr Money operator*(Money a, qint64 times)
    {
        return Money(a.m_minorUnits * times);
    }
    friend constexpr auto operator<=>(const Money&, const Money&) = default;

private:
    qint64 m_minorUnits = 0;
};

} // namespace seraph
