// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/document.h"

namespace seraph::documents {

/// Who stands on the honour roll of a month (C-195): whom the rules let in and who agreed to be shown, best first.
struct HonourRoll {
    struct Person {
        QString name;
        QString jobTitle;
    };
    LocalDate month{};
    std::vector<Person> people{};
};

/// A poster of one A4 page; it shows names and positions, and no figures.
Document honourRollDocument(const HonourRoll& roll, const Imprint& imprint);

} // namespace seraph::documents
