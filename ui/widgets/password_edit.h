// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QProgressBar;

namespace seraph::ui {

/// Where a password is typed: hidden, can be shown, warns about Caps Lock, and may rate its strength.
/// What was typed leaves as a Secret; the field then overwrites its own buffer. (Qt keeps no other copy of the last
/// text; earlier ones, from before the buffer grew, are given back to the allocator by Qt and cannot be reached.)
class PasswordEdit final : public QWidget {
    Q_OBJECT

public:
    enum class Meter { Hidden, Shown };
    explicit PasswordEdit(Meter meter = Meter::Hidden, QWidget* parent = nullptr);
    ~PasswordEdit() override;

    bool isEmpty() const;
    bool sameAs(const PasswordEdit& other) const;
    int length() const; ///< in code points
    /// A copy in UTF-8, as typed; the field stays as it is.
    Secret secret() const;
    /// The same, and the field is wiped.
    Secret takeSecret();
    void wipe();
    QLineEdit* lineEdit() const { return m_line; }

Q_SIGNALS:
    void textEdited();
    void returnPressed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void toggleReveal();
    void showStrength();
    void noticeCapsLock(const class QKeyEvent& event);

    QLineEdit* m_line;
    QAction* m_reveal;
    QLabel* m_capsLock;
    QWidget* m_meter;
    QProgressBar* m_bar;
    QLabel* m_strength;
};

} // namespace seraph::ui
