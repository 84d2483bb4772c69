// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/client_queries.h"

#include "core/base/identity_number.h"
#include "core/base/phone_number.h"
#include "core/clients/client_list_repository.h"
#include "core/clients/client_record.h"
#include "core/clients/client_repository.h"
#include "core/organisation/organisation_record.h"
#include "core/organisation/organisation_repository.h"
#include "core/organisation/staff_repository.h"
#include "core/organisation/time_zone.h"
#include "core/session/context.h"
#include "core/storage/record_read.h"

#include <algorithm>

namespace seraph::clients {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostCandidates = 40;
constexpr std::size_t kMostHints = 5;

Result<std::vector<ClientRow>> rowsOf(const std::vector<ClientId>& ids,
                                      const session::ReadContext& context)
{
    TRY_ASSIGN(const LocalDate today, clientDay(std::nullopt, context));
    return ClientListRepository(context.connection()).listRows(context.scope(), ids, today);
}

Result<std::vector<ContactRow>> contactRows(ClientId client, const ClientRepository& clients)
{
    TRY_ASSIGN(const auto contacts, clients.contactsOf(client));
    std::vector<ContactRow> rows;
    for (const Contact& contact : contacts) {
        TRY_ASSIGN(const int sharing, clients.countSharing(contact));
        rows.push_back({contact.id,
                        contact.revision,
                        contact.kind,
                        maskedContact(contact.kind, contact.value),
                        contact.label,
                        sharing});
    }
    return rows;
}

Status addHousehold(ClientPage& page, const session::ReadContext& context)
{
    if (!page.client.household)
        return {};
    TRY_ASSIGN(page.household,
               storage::getRecord<Household>(context.connection(), *page.client.household));
    const ClientRepository clients(context.connection());
    TRY_ASSIGN(const auto members, clients.listMembers(*page.client.household));
    std::vector<ClientId> others;
    for (const Client& member : members) {
        if (member.id != page.client.id)
            others.push_back(member.id);
    }
    TRY_ASSIGN(page.householdMembers, rowsOf(others, context));
    return {};
}

Status addNames(ClientPage& page, const session::ReadContext& context)
{
    const Client& client = page.client;
    if (client.advisor) {
        TRY_ASSIGN(const auto advisor,
                   organisation::StaffRepository(context.connection()).get(*client.advisor));
        page.advisorName = advisor.name;
    }
    if (client.homeBranch) {
        TRY_ASSIGN(const auto branch,
                   storage::getRecord<organisation::Branch>(context.connection(), *client.homeBranch));
        page.homeBranchName = branch.name;
    }
    if (client.referredBy) {
        TRY_ASSIGN(const auto referrer, ClientRepository(context.connection()).get(*client.referredBy));
        page.referrerName = referrer.name;
    }
    return {};
}

Status addParts(ClientPage& page, LocalDate today, const session::ReadContext& context)
{
    const ClientRepository clients(context.connection());
    const ClientId id = page.client.id;
    TRY_ASSIGN(page.contacts, contactRows(id, clients));
    TRY_ASSIGN(page.addresses, clients.addressesOf(id));
    TRY_ASSIGN(page.alerts, clients.alertsOf(id));
    std::erase_if(page.alerts,
                  [&](const Alert& alert) { return alert.until && *alert.until < today; });
    TRY_ASSIGN(page.guardians, clients.guardiansOf(id));
    for (Guardian& guardian : page.guardians)
        guardian.phone = maskedPhone(guardian.phone);
    TRY_ASSIGN(page.lastVisit, ClientListRepository(context.connection()).lastVisitOf(id));
    return {};
}

/// The one that goes on, so that an old link still leads somewhere.
Status requireNotMerged(const Client& client, const ClientRepository& clients)
{
    if (!client.mergedInto)
        return {};
    TRY_ASSIGN(const Client into, clients.get(*client.mergedInto));
    return fail(ErrorCode::Conflict, u"client.merged"_s, into.number);
}

session::Access accessTo(std::string_view kind, ClientId client)
{
    return {kind, client.value(), client.value()};
}

Likeness likenessOf(const FindDuplicates& query)
{
    Likeness likeness{query.name, {}, query.birthDate, {}};
    for (const ContactDetails& contact : query.contacts) {
        const QString key = matchKeyOf(contact.kind, contact.value);
        if (!key.isEmpty())
            likeness.contactKeys << key;
    }
    return likeness;
}

Result<std::vector<ClientId>> candidatesFor(const Likeness& likeness, const session::ReadContext& context)
{
    TRY_ASSIGN(
        auto ids,
        ClientRepository(context.connection()).listByContact(likeness.contactKeys, kMostCandidates));
    if (likeness.name.trimmed().isEmpty())
        return ids;
    TRY_ASSIGN(
        const auto named,
        ClientListRepository(context.connection()).search(context.scope(), likeness.name, kMostCandidates));
    for (const ClientId id : named) {
        if (std::find(ids.begin(), ids.end(), id) == ids.end())
            ids.push_back(id);
    }
    return ids;
}

template <class Scored> void likeliestFirst(std::vector<Scored>& scored)
{
    std::stable_sort(scored.begin(), scored.end(), [](const Scored& a, const Scored& b) {
        return a.score.points > b.score.points;
    });
}

} // namespace

Status reachedClient(ClientId id, const session::ReadContext& context)
{
    TRY_ASSIGN(const Client client, ClientRepository(context.connection()).get(id));
    if (!reaches(context.scope(), client.advisor, client.homeBranch))
        return fail(ErrorCode::Denied, u"scope.outside"_s);
    return {};
}

Result<LocalDate> clientDay(const std::optional<BranchId>& branch, const session::ReadContext& context)
{
    TRY_ASSIGN(const QString zone,
               organisation::OrganisationRepository(context.connection()).timeZoneOf(branch));
    return organisation::localDay(context.now(), zone);
}

Result<std::vector<ClientRow>> handle(const SearchClients& query, const session::ReadContext& context)
{
    TRY_ASSIGN(
        const auto ids,
        ClientListRepository(context.connection()).search(context.scope(), query.text, query.limit));
    return rowsOf(ids, context);
}

Result<std::vector<ClientId>> handle(const ListClientIds& query, const session::ReadContext& context)
{
    return ClientListRepository(context.connection()).listIds(context.scope(), query.filter);
}

Result<std::vector<ClientRow>> handle(const ClientRows& query, const session::ReadContext& context)
{
    return rowsOf(query.ids, context);
}

Result<ClientPage> handle(const OpenClient& query, const session::ReadContext& context)
{
    TRY_STATUS(reachedClient(query.client, context));
    const ClientRepository clients(context.connection());
    TRY_ASSIGN(Client client, clients.get(query.client));
    TRY_STATUS(requireNotMerged(client, clients));
    TRY_ASSIGN(const LocalDate today, clientDay(client.homeBranch, context));
    client.identityNumber = maskedIdentityNumber(client.identityNumber);
    const auto age = client.birthDate ? ageOn(*client.birthDate, today) : std::nullopt;
    const bool minor = isMinorOn(client.birthDate, today);
    ClientPage page{std::move(client), {}, {}, {}, {}, {}, {}, {}, {}, {}, age, minor, std::nullopt};
    TRY_STATUS(addParts(page, today, context));
    TRY_STATUS(addNames(page, context));
    TRY_STATUS(addHousehold(page, context));
    return page;
}

std::vector<session::Access> accesses(const OpenClient& query, const ClientPage&)
{
    return {accessTo("client", query.client)};
}

Result<std::optional<Background>> handle(const OpenBackground& query, const session::ReadContext& context)
{
    TRY_STATUS(reachedClient(query.client, context));
    TRY_ASSIGN(auto background, ClientRepository(context.connection()).findBackground(query.client));
    if (background && !context.rights().allow(kHealth)) {
        background->allergies.clear();
        background->history.clear();
        background->medication.clear();
    }
    return background;
}

std::vector<session::Access> accesses(const OpenBackground& query, const std::optional<Background>& answer)
{
    if (!answer)
        return {};
    return {accessTo("client_background", query.client)};
}

Result<std::vector<DuplicateHint>> handle(const FindDuplicates& query, const session::ReadContext& context)
{
    const Likeness asked = likenessOf(query);
    TRY_ASSIGN(auto ids, candidatesFor(asked, context));
    std::erase_if(ids, [&](ClientId id) { return query.except == id; });
    TRY_ASSIGN(auto rows, rowsOf(ids, context));
    const ClientRepository clients(context.connection());
    std::vector<DuplicateHint> hints;
    for (ClientRow& row : rows) {
        TRY_ASSIGN(const Likeness known, clients.likenessOf(row.id));
        Score score = scoreOf(asked, known);
        if (score.points >= kWarnFrom)
            hints.push_back({std::move(row), std::move(score)});
    }
    likeliestFirst(hints);
    if (hints.size() > kMostHints)
        hints.erase(hints.begin() + qsizetype(kMostHints), hints.end());
    return hints;
}

Result<std::vector<DuplicatePair>> handle(const ListDuplicates& query, const session::ReadContext& context)
{
    const ClientRepository clients(context.connection());
    TRY_ASSIGN(const auto suspicions, clients.listSuspicions(context.scope(), query.limit));
    std::vector<DuplicatePair> pairs;
    for (const auto& [first, second] : suspicions) {
        TRY_ASSIGN(const Likeness one, clients.likenessOf(first));
        TRY_ASSIGN(const Likeness other, clients.likenessOf(second));
        Score score = scoreOf(one, other);
        if (score.points < kLikelyFrom)
            continue;
        TRY_ASSIGN(auto rows, rowsOf({first, second}, context));
        if (rows.size() == 2)
            pairs.push_back({std::move(rows[0]), std::move(rows[1]), std::move(score)});
    }
    likeliestFirst(pairs);
    return pairs;
}

Result<std::vector<Household>> handle(const ListHouseholds& query, const session::ReadContext& context)
{
    return ClientRepository(context.connection()).listHouseholds(query.text.simplified(), query.limit);
}

Result<HouseholdPage> handle(const OpenHousehold& query, const session::ReadContext& context)
{
    TRY_ASSIGN(Household household,
               storage::getRecord<Household>(context.connection(), query.household));
    const ClientRepository clients(context.connection());
    TRY_ASSIGN(const auto members, clients.listMembers(query.household));
    HouseholdPage page{std::move(household), {}, 0};
    for (const Client& member : members) {
        TRY_ASSIGN(auto rows, rowsOf({member.id}, context));
        if (rows.empty()) {
            ++page.hidden;
            continue;
        }
        TRY_ASSIGN(auto addresses, clients.addressesOf(member.id));
        page.members.push_back(
            {std::move(rows.front()), member.revision, member.householdRole, std::move(addresses)});
    }
    return page;
}

std::vector<session::Access> accesses(const OpenHousehold&, const HouseholdPage& answer)
{
    std::vector<session::Access> seen;
    for (const HouseholdMember& member : answer.members)
        seen.push_back(accessTo("client", member.row.id));
    return seen;
}

} // namespace seraph::clients
