// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/need.h"

#include "core/base/field_check.h"

namespace seraph::training {

Status checkCampaign(const CampaignDetails& details, LocalDate today)
{
    constexpr TextRule kName{80, Presence::Required};
    FieldCheck check;
    check.text("name", details.name, kName);
    check.date("due_day", details.dueDay);
    check.require(details.dueDay >= today, "due_day", "due_in_past");
    return check.result();
}

} // namespace seraph::training
