// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QWidget;

namespace seraph::ui {

/// Notices that the PC's own screen is locked or covered by its screen saver, that somebody switches to another account of
/// the PC, or that it goes to sleep: logind and the screen savers of the desktops on Linux, the session notifications of
/// Windows, the distributed notifications of macOS. Where the system tells nothing, nothing happens; the program's own
/// minutes hold anyway.
class SystemLock final : public QObject {
    Q_OBJECT

public:
    /// @param window what the system sends its messages to; outlives this
    explicit SystemLock(QWidget& window, QObject* parent = nullptr);
    ~SystemLock() override;

Q_SIGNALS:
    void locked();

public Q_SLOTS:
    /// What the buses call: a screen saver began or ended, a session was locked, the PC goes to sleep or wakes up.
    void onActive(bool active)
    {
        if (active)
            Q_EMIT locked();
    }
    void onLock() { Q_EMIT locked(); }

private:
    struct Watch; ///< what each system needs
    std::unique_ptr<Watch> m_watch;
};

} // namespace seraph::ui
