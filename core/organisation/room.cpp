// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/room.h"

#include "core/base/field_check.h"

namespace seraph::organisation {

RoomDetails tidied(RoomDetails details)
{
    details.name = details.name.simplified();
    return details;
}

Status checkDetails(const RoomDetails& details)
{
    FieldCheck check;
    check.text("name", details.name, {60, Presence::Required});
    return check.result();
}

} // namespace seraph::organisation
