// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

namespace seraph::ui {

class Form;
class InlineMessage;
class PasswordEdit;
class PinEdit;

/// One's own password and PIN, when the screen is covered and locked, the recovery kit with its drill, and the key.
/// Each part is there only for those who may use it.
class SecurityPage final : public QWidget {
    Q_OBJECT

public:
    explicit SecurityPage(const Desk& desk, QWidget* parent = nullptr);

private:
    QWidget* buildPassword();
    QWidget* buildPin();
    QWidget* buildProtection();
    QWidget* buildKey();
    void changePassword();
    void setPin();
    void saveProtection();
    void rotate();
    void say(const Status& status, const QString& words);

    Desk m_desk;
    InlineMessage* m_result;
    Form* m_passwordForm = nullptr;
    PasswordEdit* m_current = nullptr;
    PasswordEdit* m_next = nullptr;
    PasswordEdit* m_repeat = nullptr;
    PinEdit* m_pin = nullptr;
    class QSpinBox* m_cover = nullptr;
    class QSpinBox* m_lock = nullptr;
    class QLineEdit* m_closing = nullptr;
    Form* m_protectionForm = nullptr;
};

} // namespace seraph::ui
