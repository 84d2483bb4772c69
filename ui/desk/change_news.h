// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/change_set.h"

#include <QObject>

#include <memory>

namespace seraph::ui {

/// The session's change sets on the screen's thread, whichever thread committed them.
class ChangeNews final : public QObject {
    Q_OBJECT

public:
    explicit ChangeNews(session::ChangeBus& bus, QObject* parent = nullptr);

    /// Keeps the news until release(), which tells all of it at once.
    void hold() { m_held = true; }
    void release();

Q_SIGNALS:
    void changed(const std::vector<seraph::session::ChangeSet>& changes);

private:
    void tell(const std::vector<session::ChangeSet>& changes);

    std::shared_ptr<void> m_subscription;
    std::vector<session::ChangeSet> m_waiting;
    bool m_held = false;
};

/// Whether one of the changes is about this table.
bool concerns(const std::vector<session::ChangeSet>& changes, std::string_view table);

} // namespace seraph::ui
