// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/password.h"
#include "ui/widgets/form.h"
#include "ui/widgets/password_edit.h"

namespace seraph::ui {

/// What was typed, as a password; the field keeps its text, because a refused one is mended and not typed anew.
vault::Password passwordIn(const PasswordEdit& edit);

/// A new password for the owner, typed twice, in a form of others' fields: "password" and "password_again".
class NewPasswordFields {
public:
    explicit NewPasswordFields(Form& form);
    void setVisible(Form& form, bool visible);
    /// Says at the second field when they differ; the rules are core's.
    bool agree(Form& form) const;
    vault::Password password() const { return passwordIn(*m_first); }
    void wipe();

private:
    PasswordEdit* m_first;
    PasswordEdit* m_second;
};

} // namespace seraph::ui
