// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/change_set.h"

namespace seraph::session {

std::shared_ptr<void> ChangeBus::subscribe(Listener listener)
{
    auto shared = std::make_shared<Listener>(std::move(listener));
    const std::lock_guard lock(m_mutex);
    m_listeners.push_back(shared);
    return shared;
}

void ChangeBus::publish(const std::vector<ChangeSet>& changes)
{
    if (changes.empty())
        return;
    std::vector<std::shared_ptr<Listener>> alive;
    {
        const std::lock_guard lock(m_mutex);
        std::erase_if(m_listeners, [](const auto& listener) { return listener.expired(); });
        for (const auto& listener : m_listeners) {
            if (auto strong = listener.lock())
                alive.push_back(std::move(strong));
        }
    }
    // Outside the lock: a listener may subscribe or die while it is told.
    for (const auto& listener : alive)
        (*listener)(changes);
}

} // namespace seraph::session
