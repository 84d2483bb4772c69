// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/branch.h"

#include "core/base/field_check.h"
#include "core/base/phone_number.h"
#include "core/organisation/time_zone.h"

namespace seraph::organisation {

BranchDetails detailsOf(const Branch& branch)
{
    return {branch.code, branch.name, branch.address, branch.phone, branch.timeZone};
}

Branch withDetails(Branch branch, const BranchDetails& details)
{
    branch.code = details.code;
    branch.name = details.name;
    branch.address = details.address;
    branch.phone = details.phone;
    branch.timeZone = details.timeZone;
    return branch;
}

BranchDetails tidied(BranchDetails details)
{
    details.code = details.code.simplified();
    details.name = details.name.simplified();
    details.address = details.address.simplified();
    details.phone = tidiedPhone(details.phone);
    details.timeZone = details.timeZone.trimmed();
    return details;
}

Status checkDetails(const BranchDetails& details)
{
    FieldCheck check;
    check.text("code", details.code, {20});
    check.text("name", details.name, {100, Presence::Required});
    check.text("address", details.address, {200});
    check.phone("phone", details.phone);
    check.require(isKnownTimeZone(details.timeZone), "time_zone", "unknown_time_zone");
    return check.result();
}

} // namespace seraph::organisation
