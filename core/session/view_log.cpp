// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/view_log.h"

namespace seraph::session {

ViewLog::Key ViewLog::keyOf(const Actor& actor, Action action, const Access& access)
{
    return {actor.account.value(), std::string(action.view()), std::string(access.kind), access.record};
}

bool ViewLog::needsEntry(const Actor& actor, Action action, const Access& access, Instant now)
{
    const std::lock_guard lock(m_mutex);
    // A clock that was set back must not silence the log, so the future counts as outdated too.
    std::erase_if(m_last, [&](const auto& entry) {
        return now - entry.second >= kWindow || entry.second > now;
    });
    return !m_last.contains(keyOf(actor, action, access));
}

void ViewLog::remember(const Actor& actor, Action action, const Access& access, Instant now)
{
    const std::lock_guard lock(m_mutex);
    m_last[keyOf(actor, action, access)] = now;
}

void ViewLog::clear()
{
    const std::lock_guard lock(m_mutex);
    m_last.clear();
}

} // namespace seraph::session
