// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/workspace.h"
#include "core/vault/shift_pin.h"
#include "ui/shell/cover_screen.h"

#include <QString>

#include <map>

namespace seraph::ui {

/// The people who signed in with their password since the workspace was opened, with the PIN that opens the cover for each
/// and the place where each was. In memory alone; locking forgets it.
class Shift {
public:
    struct Person {
        QString name;
        QString role;
        std::optional<vault::ShiftPin> pin;
        QString place; ///< page that was open
    };

    void remember(AccountId account, const QString& name, const QString& role);
    Person* find(AccountId account);
    /// Those with a PIN, for the cover's tiles.
    std::vector<CoverPerson> withPin() const;
    bool anyPin() const;

private:
    std::map<AccountId, Person> m_people;
};

} // namespace seraph::ui
