// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualifications/house_day_queries.h"

#include "core/organisation/staff_repository.h"
#include "core/qualifications/row_names_queries.h"

namespace seraph::qualifications {

using namespace Qt::StringLiterals;

Result<LocalDate> houseDay(const session::ReadContext& context)
{
    return momentNow(context).transform([](const Moment& moment) { return moment.day; });
}

Status requireWorkingHere(const char* field, PersonId person, const session::ReadContext& context)
{
    TRY_ASSIGN(const auto staff, organisation::StaffRepository(context.connection()).get(person));
    TRY_ASSIGN(const LocalDate today, houseDay(context));
    // Whoever starts next month brings their papers before that.
    const bool left = staff.archivedAt || (staff.employedUntil && *staff.employedUntil < today);
    return left ? fail(invalid(QString::fromLatin1(field), u"left"_s)) : Status();
}

} // namespace seraph::qualifications
