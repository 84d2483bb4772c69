// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/hand_over_commands.h"

#include "core/clients/client_queries.h"
#include "core/clients/client_record.h"
#include "core/clients/client_repository.h"
#include "core/organisation/staff_repository.h"
#include "core/session/record_write.h"

#include <algorithm>

namespace seraph::clients {

using namespace Qt::StringLiterals;

namespace {

Status checkTargets(const HandOverClients& command, const session::WriteContext& context)
{
    if (command.to.empty())
        return fail(invalid(u"to"_s, u"required"_s));
    if (std::find(command.to.begin(), command.to.end(), command.from) != command.to.end())
        return fail(invalid(u"to"_s, u"same"_s));
    TRY_ASSIGN(const LocalDate today, clientDay(std::nullopt, context));
    const organisation::StaffRepository staff(context.connection());
    for (const PersonId person : command.to) {
        TRY_ASSIGN(const auto colleague, staff.get(person));
        if (colleague.archivedAt || !organisation::isEmployedOn(colleague, today))
            return fail(invalid(u"to"_s, u"left"_s));
    }
    return {};
}

bool liveTogether(const Client& one, const Client& other)
{
    return one.household && one.household == other.household;
}

} // namespace

Result<int> handle(const HandOverClients& command, session::WriteContext& context)
{
    TRY_STATUS(checkTargets(command, context));
    TRY_ASSIGN(const auto clients, ClientRepository(context.connection()).listOfAdvisor(command.from));
    std::size_t turn = 0;
    const Client* before = nullptr;
    for (const Client& client : clients) {
        if (!reaches(context.scope(), client.advisor, client.homeBranch))
            return fail(ErrorCode::Denied, u"scope.outside"_s);
        if (before != nullptr && !liveTogether(*before, client))
            ++turn;
        before = &client;
        Client after = client;
        after.advisor = command.to[turn % command.to.size()];
        TRY_STATUS(context.update(client, after));
        TRY_STATUS(context.publish(ClientHandedOver{client.id, command.from, *after.advisor}));
    }
    return int(clients.size());
}

} // namespace seraph::clients
