// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/contract.h"

#include <QtGlobal>

#include <string_view>
#include <vector>

namespace seraph::demo {

/// Chance that falls the same way on every machine and protects nothing: the splitmix64 sequence of a seed.
class Dice {
public:
    explicit Dice(quint64 seed) : m_state(seed) {}
    /// Another sequence for each name.
    Dice(quint64 seed, std::string_view name) : m_state(seed)
    {
        for (const char c : name)
            m_state = (m_state ^ quint64(static_cast<unsigned char>(c))) * 0x100000001b3;
    }

    /// 0 to count - 1.
    int below(int count)
    {
        EXPECTS(count > 0);
        return int(next() % quint64(count));
    }
    /// Both ends included.
    int between(int least, int most) { return least + below(most - least + 1); }
    bool happens(int percent) { return below(100) < percent; }
    template <class List> const auto& oneOf(const List& choices)
    {
        return choices[typename List::size_type(below(int(choices.size())))];
    }

private:
    quint64 next()
    {
        quint64 mixed = m_state += 0x9e3779b97f4a7c15;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
        return mixed ^ (mixed >> 31);
    }

    quint64 m_state;
};

} // namespace seraph::demo
