// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/module.h"

#include "core/clients/access_queries.h"
#include "core/clients/chain_queries.h"
#include "core/clients/client_commands.h"
#include "core/clients/client_part_commands.h"
#include "core/clients/client_queries.h"
#include "core/clients/client_reactions.h"
#include "core/clients/client_record.h"
#include "core/clients/hand_over_commands.h"
#include "core/clients/merge_commands.h"
#include "core/clients/missing.h"
#include "core/clients/reveal_commands.h"
#include "core/session/record_kind.h"

namespace seraph::clients {
namespace {

using session::policyOf;
using session::RecycleBin;

std::vector<session::RecordKind> records()
{
    return {
        session::recordKind<Household>(kView, kEdit, "name"),
        session::recordKind<Client>(kView, kEdit, "name"),
        session::recordKind<Contact>(kView, kEdit, nullptr),
        session::recordKind<Address>(kView, kEdit, "text"),
        session::recordKind<Alert>(kView, kEdit, "text", RecycleBin::Hidden),
        session::recordKind<Guardian>(kView, kEdit, "name"),
        session::recordKind<Background>(kBackground, kHealth, nullptr, RecycleBin::Hidden),
        session::recordKind<Distinct>(kMerge, kMerge, nullptr, RecycleBin::Hidden),
    };
}

std::vector<session::Policy> policies()
{
    return {
        policyOf<AddClient>(),
        policyOf<EditClient>(),
        policyOf<ArchiveClient>(),
        policyOf<AddHousehold>(),
        policyOf<EditHousehold>(),
        policyOf<ArchiveHousehold>(),
        policyOf<SetHousehold>(),
        policyOf<OpenHousehold>(),
        policyOf<AddContact>(),
        policyOf<EditContact>(),
        policyOf<ArchiveContact>(),
        policyOf<AddAddress>(),
        policyOf<EditAddress>(),
        policyOf<ArchiveAddress>(),
        policyOf<RaiseAlert>(),
        policyOf<EditAlert>(),
        policyOf<EndAlert>(),
        policyOf<AddGuardian>(),
        policyOf<EditGuardian>(),
        policyOf<ArchiveGuardian>(),
        policyOf<SetBackground>(),
        policyOf<RevealContact>(),
        policyOf<RevealIdentityNumber>(),
        policyOf<RevealGuardianPhone>(),
        policyOf<ReviewReveals>(),
        policyOf<MergeClients>(),
        policyOf<TellApart>(),
        policyOf<HandOverClients>(),
        policyOf<SearchClients>(),
        policyOf<ListClientIds>(),
        policyOf<ClientRows>(),
        policyOf<OpenClient>(),
        policyOf<OpenBackground>(),
        policyOf<FindDuplicates>(),
        policyOf<ListDuplicates>(),
        policyOf<ListHouseholds>(),
        policyOf<ClientTimeline>(),
        policyOf<OpenDossier>(),
        policyOf<AccessReport>(),
        policyOf<LeaverActivity>(),
        policyOf<ListRevealsOverLimit>(),
        policyOf<CountClientsOf>(),
        policyOf<ServiceChains>(),
    };
}

} // namespace

session::Module module()
{
    return {
        .name = "clients",
        .records = records(),
        .policies = policies(),
        .permissions =
            {kView, kEdit, kReveal, kRevealIdentity, kBackground, kHealth, kMerge, kHandOver, kAccessReport, kReviewReveals},
        .reactions = {},
        .install = {},
        .missing = &missingFromClients,
        .derivations = {{"client", &refreshEntry},
                        {"client", &refreshSearch},
                        {"client_contact", &refreshSearch}},
    };
}

} // namespace seraph::clients
