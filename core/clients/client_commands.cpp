// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/client_commands.h"

#include "core/base/field_check.h"
#include "core/base/identity_number.h"
#include "core/clients/client_list_repository.h"
#include "core/clients/client_queries.h"
#include "core/clients/client_record.h"
#include "core/clients/client_repository.h"
#include "core/clients/field_sets.h"
#include "core/organisation/organisation_record.h"
#include "core/organisation/organisation_repository.h"
#include "core/organisation/staff_record.h"
#include "core/organisation/time_zone.h"
#include "core/organisation/trade_words.h"
#include "core/session/record_edit.h"

namespace seraph::clients {

using namespace Qt::StringLiterals;

namespace {

bool isOnList(const std::vector<organisation::TradeChoice>& list, const QString& code)
{
    return code.isEmpty() || std::any_of(list.begin(), list.end(), [&](const auto& choice) {
               return choice.code == code;
           });
}

/// Codes come from the trade's lists; what a file had before may stay, even where the list has changed since.
Status checkCodes(const ClientDetails& before, const ClientDetails& after, Profile profile)
{
    const auto words = organisation::TradeWords::forProfile(profile);
    FieldCheck check;
    check.require(after.tier == before.tier || isOnList(words.list("client_tier"_L1), after.tier),
                  "tier",
                  "unknown");
    check.require(after.source == before.source ||
                      isOnList(words.list("client_source"_L1), after.source),
                  "source",
                  "unknown");
    return check.result();
}

template <storage::Record R> Status requireLive(const session::WriteContext& context,
                                                const std::optional<storage::IdOf<R>>& id,
                                                const char* field)
{
    if (id && !session::liveRecord<R>(context, *id))
        return fail(invalid(QString::fromLatin1(field), u"unknown"_s));
    return {};
}

Status checkReferences(const ClientDetails& details, const session::WriteContext& context)
{
    TRY_STATUS(requireLive<Household>(context, details.household, "household"));
    TRY_STATUS(requireLive<Client>(context, details.referredBy, "referred_by"));
    TRY_STATUS(requireLive<organisation::Branch>(context, details.homeBranch, "home_branch"));
    return requireLive<organisation::Staff>(context, details.advisor, "advisor");
}

Result<ClientDetails> acceptable(const ClientDetails& before,
                                 const ClientDetails& asked,
                                 const session::WriteContext& context)
{
    ClientDetails details = tidied(asked);
    // Screens show the number masked; what comes back unchanged is meant to stay.
    if (details.identityNumber == maskedIdentityNumber(before.identityNumber))
        details.identityNumber = before.identityNumber;
    const organisation::OrganisationRepository organisation(context.connection());
    TRY_ASSIGN(const QString zone, organisation.timeZoneOf(details.homeBranch));
    TRY_STATUS(checkDetails(details, organisation::localDay(context.now(), zone)));
    TRY_ASSIGN(const auto workspace, organisation.getOrganisation());
    TRY_STATUS(checkSwitchedOn(FieldSet::forProfile(workspace.profile), before, details));
    TRY_STATUS(checkCodes(before, details, workspace.profile));
    TRY_STATUS(checkReferences(details, context));
    if (!reaches(context.scope(), details.advisor, details.homeBranch))
        return fail(ErrorCode::Denied, u"scope.outside"_s);
    return details;
}

/// A00123: the letter is the PC's, so that two PCs that have not met never give the same number.
QString numberOf(qint64 device, qint64 place)
{
    constexpr auto kLetters = "ABCDEFGHJKLMNPQRSTUVWXYZ"_L1;
    const qsizetype turn = qsizetype(device - 1) / kLetters.size();
    const QString more = turn == 0 ? QString() : QString::number(turn);
    return kLetters[qsizetype(device - 1) % kLetters.size()] + more +
           u"%1"_s.arg(place, 5, 10, QLatin1Char('0'));
}

Result<QString> freeNumber(const session::WriteContext& context)
{
    const ClientRepository clients(context.connection());
    TRY_ASSIGN(qint64 place, ClientListRepository(context.connection()).nextPlace());
    while (true) {
        const QString number = numberOf(context.device(), place++);
        TRY_ASSIGN(const auto taken, clients.findByNumber(number));
        if (!taken)
            return number;
    }
}

Status requireFreeNumber(const QString& number, ClientId client, const session::WriteContext& context)
{
    TRY_ASSIGN(const auto taken, ClientRepository(context.connection()).findByNumber(number));
    if (taken && *taken != client)
        return fail(ErrorCode::Conflict, u"client.number_taken"_s);
    return {};
}

/// "contacts.1.value=bad_phone": which of the rows on the form it was.
Error inRow(Error error, const QString& list, std::size_t row)
{
    for (FieldError& field : error.fields)
        field.field = u"%1.%2.%3"_s.arg(list).arg(row).arg(field.field);
    return error;
}

template <class Details> Status checkRows(std::vector<Details>& rows, const QString& list)
{
    for (std::size_t row = 0; row < rows.size(); ++row) {
        rows[row] = tidied(rows[row]);
        const Status checked = checkDetails(rows[row]);
        if (!checked)
            return fail(inRow(checked.error(), list, row));
    }
    return {};
}

/// Rows that nobody filled in are no contacts.
std::vector<ContactDetails> filledIn(std::vector<ContactDetails> contacts)
{
    std::erase_if(contacts, [](const auto& each) { return each.value.trimmed().isEmpty(); });
    return contacts;
}

Status addContacts(ClientId client,
                   const std::vector<ContactDetails>& contacts,
                   session::WriteContext& context)
{
    for (const ContactDetails& details : contacts) {
        const Contact blank{
            context.newId<ContactTag>(), storage::Revision{1}, client, details.kind, {}, {}, {}, {}};
        TRY_STATUS(context.insert(withDetails(blank, details)));
    }
    return {};
}

Status addAddresses(ClientId client,
                    const std::vector<AddressDetails>& addresses,
                    session::WriteContext& context)
{
    for (const AddressDetails& details : addresses) {
        const Address blank{context.newId<AddressTag>(), storage::Revision{1}, client, {}, {}, {}, {}};
        TRY_STATUS(context.insert(withDetails(blank, details)));
    }
    return {};
}

/// Who sees only their own clients would lose sight of this one at once.
ClientDetails withAdvisor(ClientDetails details, const session::Scope& scope)
{
    if (scope.reach == session::Reach::Own && !details.advisor)
        details.advisor = scope.person;
    return details;
}

Status checkHousehold(const QString& name, const QString& notes)
{
    FieldCheck check;
    check.text("name", name, {60, Presence::Required});
    check.text("notes", notes, {2000, Presence::Optional, Lines::Many});
    return check.result();
}

} // namespace

Result<ClientId> handle(const AddClient& command, session::WriteContext& context)
{
    const ClientDetails asked = withAdvisor(command.details, context.scope());
    TRY_ASSIGN(ClientDetails details, acceptable({}, asked, context));
    auto contacts = filledIn(command.contacts);
    if (contacts.empty())
        return fail(invalid(u"contacts"_s, u"required"_s));
    TRY_STATUS(checkRows(contacts, u"contacts"_s));
    auto addresses = command.addresses;
    TRY_STATUS(checkRows(addresses, u"addresses"_s));
    const auto id = context.newId<ClientTag>();
    if (details.number.isEmpty()) {
        TRY_ASSIGN(details.number, freeNumber(context));
    } else {
        TRY_STATUS(requireFreeNumber(details.number, id, context));
    }
    TRY_STATUS(context.insert(newClient(id, details, context.now())));
    TRY_STATUS(addContacts(id, contacts, context));
    TRY_STATUS(addAddresses(id, addresses, context));
    return id;
}

Result<void> handle(const EditClient& command, session::WriteContext& context)
{
    TRY_STATUS(reachedClient(command.client, context));
    TRY_ASSIGN(const Client before,
               session::unchangedRecord<Client>(context, command.client, command.revision));
    TRY_ASSIGN(ClientDetails details, acceptable(detailsOf(before), command.details, context));
    if (details.number.isEmpty())
        details.number = before.number;
    TRY_STATUS(requireFreeNumber(details.number, before.id, context));
    if (details.referredBy == before.id)
        return fail(invalid(u"referred_by"_s, u"self"_s));
    return context.update(before, withDetails(before, details));
}

Result<void> handle(const ArchiveClient& command, session::WriteContext& context)
{
    TRY_STATUS(reachedClient(command.client, context));
    TRY_ASSIGN(const Client client,
               session::unchangedRecord<Client>(context, command.client, command.revision));
    return context.archive(client);
}

Result<HouseholdId> handle(const AddHousehold& command, session::WriteContext& context)
{
    const Household household{context.newId<HouseholdTag>(),
                              storage::Revision{1},
                              command.name.simplified(),
                              command.notes.trimmed(),
                              {}};
    TRY_STATUS(checkHousehold(household.name, household.notes));
    TRY_STATUS(context.insert(household));
    return household.id;
}

Result<void> handle(const EditHousehold& command, session::WriteContext& context)
{
    TRY_ASSIGN(const Household before,
               session::unchangedRecord<Household>(context, command.household, command.revision));
    Household after = before;
    after.name = command.name.simplified();
    after.notes = command.notes.trimmed();
    TRY_STATUS(checkHousehold(after.name, after.notes));
    return context.update(before, after);
}

Result<void> handle(const SetHousehold& command, session::WriteContext& context)
{
    TRY_STATUS(reachedClient(command.client, context));
    TRY_ASSIGN(const Client before,
               session::unchangedRecord<Client>(context, command.client, command.revision));
    ClientDetails asked = detailsOf(before);
    asked.household = command.household;
    asked.householdRole = command.household ? command.role : QString();
    TRY_ASSIGN(const ClientDetails details, acceptable(detailsOf(before), asked, context));
    return context.update(before, withDetails(before, details));
}

Result<void> handle(const ArchiveHousehold& command, session::WriteContext& context)
{
    TRY_ASSIGN(const Household household,
               session::unchangedRecord<Household>(context, command.household, command.revision));
    TRY_ASSIGN(const auto members, ClientRepository(context.connection()).listMembers(household.id));
    if (!members.empty())
        return fail(ErrorCode::Conflict, u"household.has_members"_s);
    return context.archive(household);
}

} // namespace seraph::clients
