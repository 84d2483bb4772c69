// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;

namespace seraph::ui {

/// A short message at the lower edge of a window, with Undo where there is something to undo. It never takes the focus;
/// it stays while the mouse is on it. One at a time: a newer one replaces it.
class Toast final : public QFrame {
    Q_OBJECT

public:
    explicit Toast(QWidget* window);

    void show(const QString& text);
    void show(const QString& text, std::function<void()> undo);
    QString text() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void place();

    QLabel* m_text;
    QPushButton* m_undoButton;
    std::function<void()> m_undo;
    QTimer m_timer;
};

} // namespace seraph::ui
