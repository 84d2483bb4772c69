// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/literal_automaton.h"

#include "core/base/contract.h"

#include <queue>

#include <map>

namespace seraph::catalogue {

struct LiteralAutomaton::Building {
    std::vector<std::map<char16_t, std::uint32_t>> edges{1};
    std::vector<std::vector<std::uint32_t>> literals{1};

    void add(std::uint32_t literal, const std::u16string& text)
    {
        EXPECTS(!text.empty());
        std::uint32_t state = kRoot;
        for (const char16_t character : text) {
            const auto [at, isNew] =
                edges[state].try_emplace(character, static_cast<std::uint32_t>(edges.size()));
            state = at->second;
            if (isNew) {
                edges.emplace_back();
                literals.emplace_back();
            }
        }
        literals[state].push_back(literal);
    }
};

LiteralAutomaton::LiteralAutomaton(const std::vector<std::u16string>& literals)
    : m_fromRoot(0x10000, kRoot)
{
    Building building;
    for (std::size_t i = 0; i < literals.size(); ++i)
        building.add(static_cast<std::uint32_t>(i), literals[i]);
    layOut(building);
    linkFallbacks();
}

void LiteralAutomaton::layOut(const Building& building)
{
    m_states.resize(building.edges.size());
    for (std::size_t s = 0; s < m_states.size(); ++s) {
        m_states[s].firstEdge = static_cast<std::uint32_t>(m_edges.size());
        m_states[s].edges = static_cast<std::uint32_t>(building.edges[s].size());
        for (const auto& [character, target] : building.edges[s])
            m_edges.push_back({character, target});
        for (const std::uint32_t literal : building.literals[s]) {
            m_outputs.emplace_back(literal, m_states[s].output);
            m_states[s].output = static_cast<std::uint32_t>(m_outputs.size() - 1);
        }
    }
    for (const auto& [character, target] : building.edges[kRoot])
        m_fromRoot[character] = target;
}

/// Breadth first, so that a state's fallback is finished before the state is.
void LiteralAutomaton::linkFallbacks()
{
    std::queue<std::uint32_t> waiting;
    for (std::uint32_t e = 0; e < m_states[kRoot].edges; ++e)
        waiting.push(m_edges[e].target);
    while (!waiting.empty()) {
        const State state = m_states[waiting.front()];
        waiting.pop();
        for (std::uint32_t e = 0; e < state.edges; ++e) {
            const Edge& edge = m_edges[state.firstEdge + e];
            State& target = m_states[edge.target];
            target.fallback = next(state.fallback, edge.character);
            // The chain of a state ends in the whole chain of its fallback.
            std::uint32_t* end = &target.output;
            while (*end != kNone)
                end = &m_outputs[*end].second;
            *end = m_states[target.fallback].output;
            waiting.push(edge.target);
        }
    }
}

} // namespace seraph::catalogue
