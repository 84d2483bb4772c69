// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/licence.h"

namespace seraph::care {

using namespace Qt::StringLiterals;
using Kind = catalogue::Licence;

Licence withDetails(Licence licence, const LicenceDetails& details)
{
    licence.kind = details.kind;
    licence.number = details.number.simplified();
    licence.validFrom = details.validFrom;
    licence.validUntil = details.validUntil;
    licence.note = details.note.trimmed();
    return licence;
}

Status checkDetails(const LicenceDetails& details)
{
    FieldCheck check;
    check.require(details.kind != Kind::None, "kind", "required");
    check.text("number", details.number, {60, Presence::Required});
    check.date("valid_from", details.validFrom);
    check.date("valid_until", details.validUntil);
    check.period("valid_until", details.validFrom, details.validUntil);
    check.text("note", details.note, {500, Presence::Optional, Lines::Many});
    return check.result();
}

bool isValidOn(const Licence& licence, LocalDate day)
{
    return !licence.archivedAt && (!licence.validFrom || *licence.validFrom <= day) &&
           (!licence.validUntil || day <= *licence.validUntil);
}

bool suffices(Kind held, Kind needed)
{
    if (held == needed)
        return true;
    switch (needed) {
    case Kind::None: return true;
    case Kind::Nurse: return held == Kind::Physician;
    case Kind::Therapist: return held == Kind::Physician || held == Kind::Nurse;
    case Kind::Physician:
    case Kind::HealthCertificate: return false;
    }
    UNREACHABLE();
}

LicenceFinding findLicence(const std::vector<Licence>& held, Kind needed, LocalDate day)
{
    LicenceFinding finding{.licence = {}, .obstacle = u"care.licence_missing"_s};
    for (const Licence& licence : held) {
        if (!suffices(licence.kind, needed))
            continue;
        if (isValidOn(licence, day))
            return {licence, {}};
        finding.obstacle = u"care.licence_expired"_s;
    }
    if (needed == Kind::None)
        return {};
    return finding;
}

} // namespace seraph::care
