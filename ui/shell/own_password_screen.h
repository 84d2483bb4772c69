// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QWidget>

#include <memory>

namespace seraph {
struct Error;
}

namespace seraph::ui {

class Form;
class PasswordEdit;

/// Between the sign-in with a password that somebody else gave and the desk: a password of one's own, and no way around it
/// but signing out. What is typed is checked by core; it comes back with showError().
class OwnPasswordScreen final : public QWidget {
    Q_OBJECT

public:
    explicit OwnPasswordScreen(const QString& person, QWidget* parent = nullptr);

    void showError(const Error& error);

Q_SIGNALS:
    /// The Secret must be taken by the one receiver.
    void chosen(const std::shared_ptr<seraph::Secret>& password);
    void signOutClicked();

private:
    void submit();

    Form* m_form;
    PasswordEdit* m_first;
    PasswordEdit* m_second;
};

} // namespace seraph::ui
