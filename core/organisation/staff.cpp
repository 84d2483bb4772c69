// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/staff.h"

#include "core/base/field_check.h"
#include "core/base/identity_number.h"
#include "core/base/phone_number.h"
#include "core/base/pinyin.h"

namespace seraph::organisation {

QString sortNameOf(const QString& name)
{
    const QStringList spellings = pinyinSpellings(name);
    return spellings.isEmpty() ? name : spellings.front() + u' ' + name;
}

StaffDetails detailsOf(const Staff& staff)
{
    return {staff.name,
            staff.sex,
            staff.phone,
            staff.identityNumber,
            staff.jobTitle,
            staff.employment,
            staff.employedFrom,
            staff.employedUntil,
            staff.homeBranch,
            staff.emergencyName,
            staff.emergencyPhone,
            staff.notes};
}

Staff withDetails(Staff staff, const StaffDetails& details)
{
    staff.name = details.name;
    staff.sortName = sortNameOf(details.name);
    staff.sex = details.sex;
    staff.phone = details.phone;
    staff.identityNumber = details.identityNumber;
    staff.jobTitle = details.jobTitle;
    staff.employment = details.employment;
    staff.employedFrom = details.employedFrom;
    staff.employedUntil = details.employedUntil;
    staff.homeBranch = details.homeBranch;
    staff.emergencyName = details.emergencyName;
    staff.emergencyPhone = details.emergencyPhone;
    staff.notes = details.notes;
    return staff;
}

Staff newStaff(PersonId id, const StaffDetails& details)
{
    const Staff blank{
        id, storage::Revision{1}, {}, {}, {}, {}, {}, {}, details.employment, {}, {}, {}, {}, {}, {}, {}};
    return withDetails(blank, details);
}

StaffDetails tidied(StaffDetails details)
{
    details.name = details.name.simplified();
    details.phone = tidiedPhone(details.phone);
    details.identityNumber = tidiedIdentityNumber(details.identityNumber);
    details.jobTitle = details.jobTitle.simplified();
    details.emergencyName = details.emergencyName.simplified();
    details.emergencyPhone = tidiedPhone(details.emergencyPhone);
    details.notes = details.notes.trimmed();
    return details;
}

Status checkDetails(const StaffDetails& details)
{
    FieldCheck check;
    check.text("name", details.name, {60, Presence::Required});
    check.phone("phone", details.phone);
    check.require(details.identityNumber.isEmpty() || looksLikeIdentityNumber(details.identityNumber),
                  "identity_number",
                  "bad_identity_number");
    check.text("job_title", details.jobTitle, {60});
    check.date("employed_from", details.employedFrom);
    check.date("employed_until", details.employedUntil);
    check.period("employed_until", details.employedFrom, details.employedUntil);
    check.text("emergency_name", details.emergencyName, {60});
    check.phone("emergency_phone", details.emergencyPhone);
    check.text("notes", details.notes, {4000, Presence::Optional, Lines::Many});
    return check.result();
}

bool isEmployedOn(const Staff& staff, LocalDate day)
{
    return (!staff.employedFrom || *staff.employedFrom <= day) &&
           (!staff.employedUntil || *staff.employedUntil >= day);
}

bool reaches(const session::Scope& scope, PersonId person, std::optional<BranchId> homeBranch)
{
    return person == scope.person || (scope.reach == session::Reach::All && scope.covers(homeBranch));
}

} // namespace seraph::organisation
