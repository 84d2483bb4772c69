// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/vault/password.h"

#include <QDialog>

#include <functional>

namespace seraph::ui {

class InlineMessage;
class PinEdit;

/// Six digits for this shift, asked for where somebody covers the screen or lets the next person in and has none yet.
class PinDialog final : public QDialog {
    Q_OBJECT

public:
    /// @param use     takes the digits; its refusal is said in the dialog
    /// @param without words of the button for who wants none
    PinDialog(std::function<Status(const vault::Password&)> use, const QString& without, QWidget* parent);

Q_SIGNALS:
    void declined();

private:
    void take();

    std::function<Status(const vault::Password&)> m_use;
    PinEdit* m_pin;
    InlineMessage* m_message;
};

} // namespace seraph::ui
