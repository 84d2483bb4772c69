// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shift.h"

#include <algorithm>

namespace seraph::ui {

void Shift::remember(AccountId account, const QString& name, const QString& role)
{
    Person& person = m_people[account];
    person.name = name;
    person.role = role;
}

Shift::Person* Shift::find(AccountId account)
{
    const auto found = m_people.find(account);
    return found == m_people.end() ? nullptr : &found->second;
}

std::vector<CoverPerson> Shift::withPin() const
{
    std::vector<CoverPerson> people;
    for (const auto& [account, person] : m_people) {
        if (person.pin)
            people.push_back({account.value(), person.name, person.role});
    }
    return people;
}

bool Shift::anyPin() const
{
    return std::any_of(m_people.begin(), m_people.end(), [](const auto& entry) {
        return entry.second.pin.has_value();
    });
}

} // namespace seraph::ui
