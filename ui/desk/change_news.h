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

Q_SIGNALS:
    void changed(const std::vector<seraph::session::ChangeSet>& changes);

private:
    std::shared_ptr<void> m_subscription;
};

/// Whether one of the changes is about this table.
bool concerns(const std::vector<session::ChangeSet>& changes, std::string_view table);

} // namespace seraph::ui
