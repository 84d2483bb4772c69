// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

namespace seraph::ui {

/// Notices that nobody has touched mouse or keyboard for a while. Something that must not be interrupted (a signature, a
/// page shown to a client) holds it back as long as it lasts.
class IdleWatch final : public QObject {
    Q_OBJECT

public:
    explicit IdleWatch(QObject* parent = nullptr);

    void start(std::chrono::minutes cover, std::chrono::minutes lock);
    void stop();
    /// While any of these is alive, nothing is covered or locked.
    [[nodiscard]] std::shared_ptr<void> hold();
    bool isHeld() const { return !m_hold.expired(); }
    /// What its clock asks every few seconds.
    void look();

Q_SIGNALS:
    void coverDue(); ///< again every few seconds as long as nobody touches anything: what runs may have been in the way
    void lockDue();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QTimer m_timer;
    QElapsedTimer m_quiet;
    std::chrono::milliseconds m_cover{};
    std::chrono::milliseconds m_lock{};
    std::weak_ptr<void> m_hold;
};

} // namespace seraph::ui
