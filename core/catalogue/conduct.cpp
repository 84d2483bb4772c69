// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/conduct.h"

#include "core/catalogue/text_check.h"

namespace seraph::catalogue {
namespace {

constexpr std::size_t kMostItems = 10;

void checkItems(FieldCheck& check, const char* field, const std::vector<LocalizedText>& items)
{
    check.require(!items.empty(), field, "required");
    check.require(items.size() <= kMostItems, field, "too_many");
    for (const LocalizedText& item : items)
        checkText(check, field, item, {300, Presence::Required, Lines::One});
}

} // namespace

Status checkTouchpoint(const Touchpoint& touchpoint)
{
    FieldCheck check;
    checkText(check, "name", touchpoint.name(), kNameRule);
    checkText(check, "standard", touchpoint.standard, {500, Presence::Required, Lines::Many});
    check.text("owner", touchpoint.owner, {60, Presence::Required});
    return check.result();
}

Status checkScriptCard(const ScriptCard& card)
{
    FieldCheck check;
    checkText(check, "name", card.name(), kNameRule);
    checkItems(check, "do", card.items.dos);
    checkItems(check, "dont", card.items.donts);
    return check.result();
}

} // namespace seraph::catalogue
