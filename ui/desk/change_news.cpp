// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/change_news.h"

#include <QMetaObject>
#include <QPointer>

#include <algorithm>

namespace seraph::ui {

ChangeNews::ChangeNews(session::ChangeBus& bus, QObject* parent) : QObject(parent)
{
    m_subscription = bus.subscribe([this](const std::vector<session::ChangeSet>& changes) {
        if (changes.empty())
            return;
        QMetaObject::invokeMethod(
            this, [this, changes] { tell(changes); }, Qt::QueuedConnection);
    });
}

void ChangeNews::tell(const std::vector<session::ChangeSet>& changes)
{
    if (!m_held) {
        Q_EMIT changed(changes);
        return;
    }
    m_waiting.insert(m_waiting.end(), changes.begin(), changes.end());
}

void ChangeNews::release()
{
    m_held = false;
    const std::vector<session::ChangeSet> waiting = std::exchange(m_waiting, {});
    if (!waiting.empty())
        Q_EMIT changed(waiting);
}

bool concerns(const std::vector<session::ChangeSet>& changes, std::string_view table)
{
    return std::any_of(
        changes.begin(), changes.end(), [&](const auto& change) { return change.table == table; });
}

} // namespace seraph::ui
