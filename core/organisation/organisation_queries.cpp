// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/organisation_queries.h"

#include "core/session/context.h"

namespace seraph::organisation {

Result<Organisation> handle(const CurrentOrganisation&, const session::ReadContext& context)
{
    return OrganisationRepository(context.connection()).getOrganisation();
}

Result<std::vector<Branch>> handle(const ListBranches&, const session::ReadContext& context)
{
    return OrganisationRepository(context.connection()).listBranches(context.scope());
}

Result<std::vector<RoomRow>> handle(const ListRooms& query, const session::ReadContext& context)
{
    return OrganisationRepository(context.connection()).listRooms(context.scope(), query.branch);
}

Result<std::vector<EquipmentRow>> handle(const ListEquipment& query, const session::ReadContext& context)
{
    return OrganisationRepository(context.connection()).listEquipment(context.scope(), query.branch);
}

} // namespace seraph::organisation
