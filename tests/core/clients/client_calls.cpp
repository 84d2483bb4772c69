// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/access_queries.h"
#include "core/clients/chain_queries.h"
#include "core/clients/client_commands.h"
#include "core/clients/client_part_commands.h"
#include "core/clients/client_queries.h"
#include "core/clients/hand_over_commands.h"
#include "core/clients/merge_commands.h"
#include "core/clients/reveal_commands.h"
#include "tests/core/session/every_call.h"

namespace seraph::tests {

using namespace seraph::clients;

namespace {

const ClientId kClient(5);
const ClientId kOther(6);

std::vector<Call> clientCommandCalls(TestOffice& office)
{
    const PersonId person = office.ownerPerson();
    return {
        call(AddClient{}),
        call(EditClient{kClient, storage::kFirstRevision, {}}),
        call(ArchiveClient{kClient, storage::kFirstRevision}),
        call(AddHousehold{}),
        call(EditHousehold{HouseholdId(5), storage::kFirstRevision, {}, {}}),
        call(ArchiveHousehold{HouseholdId(5), storage::kFirstRevision}),
        call(SetHousehold{kClient, storage::kFirstRevision, {}, {}}),
        call(AddContact{kClient, {}}),
        call(EditContact{ContactId(5), storage::kFirstRevision, {}}),
        call(ArchiveContact{ContactId(5), storage::kFirstRevision}),
        call(AddAddress{kClient, {}}),
        call(EditAddress{AddressId(5), storage::kFirstRevision, {}}),
        call(ArchiveAddress{AddressId(5), storage::kFirstRevision}),
        call(RaiseAlert{kClient, {}}),
        call(EditAlert{AlertId(5), storage::kFirstRevision, {}}),
        call(EndAlert{AlertId(5), storage::kFirstRevision}),
        call(AddGuardian{kClient, {}}),
        call(EditGuardian{GuardianId(5), storage::kFirstRevision, {}}),
        call(ArchiveGuardian{GuardianId(5), storage::kFirstRevision}),
        call(SetBackground{kClient, {}, {}}),
        call(RevealContact{ContactId(5), {}}),
        call(RevealIdentityNumber{kClient, {}}),
        call(RevealGuardianPhone{GuardianId(5), {}}),
        call(ReviewReveals{office.owner().actor().account, {}}),
        call(MergeClients{kClient, storage::kFirstRevision, kOther, storage::kFirstRevision, {}}),
        call(TellApart{kClient, kOther}),
        call(HandOverClients{person, {}}),
    };
}

std::vector<Call> clientQueryCalls(TestOffice& office)
{
    const PersonId person = office.ownerPerson();
    return {
        call(SearchClients{}),
        call(OpenHousehold{HouseholdId(5)}),
        call(ListClientIds{}),
        call(ClientRows{}),
        call(OpenClient{kClient}),
        call(OpenBackground{kClient}),
        call(FindDuplicates{}),
        call(ListDuplicates{}),
        call(ListHouseholds{}),
        call(ClientTimeline{kClient}),
        call(OpenDossier{kClient}),
        call(AccessReport{kClient}),
        call(LeaverActivity{person}),
        call(ListRevealsOverLimit{}),
        call(CountClientsOf{person}),
        call(ServiceChains{kClient}),
    };
}

} // namespace

std::vector<Call> clientCalls(TestOffice& office)
{
    std::vector<Call> calls = clientCommandCalls(office);
    const std::vector<Call> queries = clientQueryCalls(office);
    calls.insert(calls.end(), queries.begin(), queries.end());
    return calls;
}

} // namespace seraph::tests
