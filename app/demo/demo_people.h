// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demo_lists.h"
#include "app/demo/dice.h"
#include "core/clients/client_commands.h"
#include "core/clients/client_parts.h"

namespace seraph::demo {

/// Makes people up: names as people here bear them, telephone numbers that no network gives out, and what a trade asks of
/// its clients. The nth call gives the same person for the same seed.
class PeopleMaker {
public:
    PeopleMaker(const DemoLists& lists, Profile profile, Language language);

    /// @param today nobody is younger than 18 on that day
    clients::AddClient client(Dice& dice, LocalDate today, BranchId branch);
    /// Nothing for most people.
    std::optional<clients::BackgroundDetails> background(Dice& dice) const;

private:
    QString name(Dice& dice, organisation::Sex sex) const;
    QString nextPhone();
    clients::AddressDetails address(Dice& dice) const;
    const QString& in(const LocalizedText& text) const { return text.in(m_language); }

    const DemoLists& m_lists;
    Profile m_profile;
    Language m_language;
    QStringList m_sources;
    QStringList m_tiers;
    int m_people = 0;
};

} // namespace seraph::demo
