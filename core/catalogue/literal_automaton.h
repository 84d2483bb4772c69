// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace seraph::catalogue {

/// Finds any number of literals in one pass over a text (Aho and Corasick, 1975). Immutable once built; thread-safe.
class LiteralAutomaton {
public:
    /// @param literals none of them empty; the same one may stand there twice
    explicit LiteralAutomaton(const std::vector<std::u16string>& literals);

    /// Calls visit(literal, end) for every occurrence: the index of the literal and the position after it, by ascending end.
    template <class Visit> void search(std::u16string_view text, Visit&& visit) const
    {
        std::uint32_t state = kRoot;
        for (std::size_t at = 0; at < text.size(); ++at) {
            state = next(state, text[at]);
            for (std::uint32_t o = m_states[state].output; o != kNone; o = m_outputs[o].second)
                visit(std::size_t{m_outputs[o].first}, at + 1);
        }
    }

private:
    static constexpr std::uint32_t kRoot = 0;
    static constexpr std::uint32_t kNone = 0xFFFFFFFF;

    struct Edge {
        char16_t character;
        std::uint32_t target;
    };
    struct State {
        std::uint32_t firstEdge = 0;
        std::uint32_t edges = 0;
        std::uint32_t fallback = kRoot;
        std::uint32_t output = kNone; ///< first of a chain in m_outputs
    };
    struct Building;

    /// The target of the edge, kNone where there is none.
    std::uint32_t edge(const State& state, char16_t character) const
    {
        const Edge* const first = m_edges.data() + state.firstEdge;
        for (const Edge* each = first; each != first + state.edges; ++each) {
            if (each->character == character)
                return each->target;
        }
        return kNone;
    }
    std::uint32_t next(std::uint32_t state, char16_t character) const
    {
        for (; state != kRoot; state = m_states[state].fallback) {
            const std::uint32_t target = edge(m_states[state], character);
            if (target != kNone)
                return target;
        }
        return m_fromRoot[character];
    }

    void layOut(const Building& building);
    void linkFallbacks();

    std::vector<State> m_states;
    std::vector<Edge> m_edges;
    std::vector<std::uint32_t> m_fromRoot; ///< for every character: most of a text never leaves the root
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_outputs; ///< literal, next of the chain
};

} // namespace seraph::catalogue
