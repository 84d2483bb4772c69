// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QWidget>

class QPushButton;

namespace seraph::ui {

/// Six digits as dots, typed or clicked on a pad. The digits live in locked memory and are wiped when taken.
class PinEdit final : public QWidget {
    Q_OBJECT

public:
    static constexpr int kDigits = 6;
    enum class Pad { Hidden, Shown };

    explicit PinEdit(Pad pad = Pad::Shown, QWidget* parent = nullptr);

    int enteredDigits() const { return m_entered; }
    /// The digits as ASCII; the field is empty afterwards.
    Secret takePin();
    void wipe();

Q_SIGNALS:
    void completed(); ///< the sixth digit was entered
    void edited();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void buildPad();
    void enter(QChar digit);
    void removeLast();

    Secret m_digits{kDigits};
    int m_entered = 0;
    QWidget* m_dots;
};

} // namespace seraph::ui
