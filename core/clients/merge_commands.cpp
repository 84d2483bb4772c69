// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/merge_commands.h"

#include "core/base/identity_number.h"
#include "core/clients/client_commands.h"
#include "core/clients/client_queries.h"
#include "core/clients/client_record.h"
#include "core/clients/client_repository.h"
#include "core/session/record_edit.h"
#include "core/session/registry.h"

#include <QSet>

namespace seraph::clients {

using namespace Qt::StringLiterals;

namespace {

/// Tables of this module, which the merge treats with understanding.
bool isOwn(const QString& table)
{
    static const QSet<QString> own{
        u"client"_s, u"client_contact"_s, u"client_background"_s, u"client_distinct"_s};
    return own.contains(table);
}

Status moveColumn(const session::RecordKind& kind,
                  const QString& column,
                  const MergeClients& command,
                  session::WriteContext& context)
{
    TRY_ASSIGN(const auto places,
               ClientRepository(context.connection()).listPlaces(kind.table, column, command.dropped));
    const QJsonObject moved{{column, command.kept.toString()}};
    for (const auto& [record, revision] : places)
        TRY_STATUS(kind.restoreFields(context, record, moved, revision));
    return {};
}

/// No module can forget it: what belongs to a client says so by a foreign key.
Status moveEverything(const MergeClients& command, session::WriteContext& context)
{
    for (const session::Module& module : context.registry().modules()) {
        for (const session::RecordKind& kind : module.records) {
            if (isOwn(kind.table.name))
                continue;
            TRY_ASSIGN(const QStringList columns,
                       ClientRepository(context.connection()).columnsToClients(kind.table.name));
            for (const QString& column : columns)
                TRY_STATUS(moveColumn(kind, column, command, context));
        }
    }
    return {};
}

/// Contacts that both files have stay with the dropped one.
Status moveContacts(const MergeClients& command, session::WriteContext& context)
{
    const ClientRepository clients(context.connection());
    TRY_ASSIGN(const Likeness kept, clients.likenessOf(command.kept));
    TRY_ASSIGN(const auto contacts, clients.contactsOf(command.dropped));
    for (const Contact& contact : contacts) {
        Contact after = contact;
        after.client = command.kept;
        if (!kept.contactKeys.contains(contact.matchKey))
            TRY_STATUS(context.update(contact, after));
    }
    return {};
}

/// Both texts where they differ.
QString bothTexts(const QString& one, const QString& other)
{
    if (one.isEmpty() || one == other)
        return other;
    return other.isEmpty() ? one : one + u'\n' + other;
}

Background withBoth(Background kept, const Background& dropped)
{
    for (const auto text : {&Background::allergies,
                            &Background::history,
                            &Background::medication,
                            &Background::householdPeople,
                            &Background::pets,
                            &Background::taboos})
        kept.*text = bothTexts(kept.*text, dropped.*text);
    if (kept.emergencyName.isEmpty() && kept.emergencyPhone.isEmpty()) {
        kept.emergencyName = dropped.emergencyName;
        kept.emergencyPhone = dropped.emergencyPhone;
    }
    return kept;
}

Status mergeBackgrounds(const MergeClients& command, session::WriteContext& context)
{
    const ClientRepository clients(context.connection());
    TRY_ASSIGN(const auto kept, clients.findBackground(command.kept));
    TRY_ASSIGN(const auto dropped, clients.findBackground(command.dropped));
    if (!dropped)
        return {};
    if (kept)
        return context.update(*kept, withBoth(*kept, *dropped));
    Background moved = *dropped;
    moved.client = command.kept;
    return context.update(*dropped, moved);
}

/// Whom the dropped client had brought was brought by the kept one.
Status moveReferrals(const MergeClients& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto referred,
               ClientRepository(context.connection()).listReferred(command.dropped));
    for (const Client& client : referred) {
        Client after = client;
        after.referredBy = command.kept;
        if (client.id != command.kept)
            TRY_STATUS(context.update(client, after));
    }
    return {};
}

/// Nobody has brought themselves, and a masked identity number is the one it was made from.
ClientDetails detailsAfter(const MergeClients& command, const Client& dropped)
{
    ClientDetails details = command.details;
    if (!dropped.identityNumber.isEmpty() &&
        details.identityNumber == maskedIdentityNumber(dropped.identityNumber))
        details.identityNumber = dropped.identityNumber;
    if (details.referredBy == command.dropped || details.referredBy == command.kept)
        details.referredBy.reset();
    return details;
}

Status putAway(const MergeClients& command, session::WriteContext& context)
{
    TRY_ASSIGN(const Client dropped, session::liveRecord<Client>(context, command.dropped));
    Client after = dropped;
    after.mergedInto = command.kept;
    after.archivedAt = context.now();
    return context.update(dropped, after, session::Operation::Archived);
}

Status requireUnmerged(const Client& client)
{
    return client.mergedInto ? fail(ErrorCode::Conflict, u"client.merged"_s) : Status();
}

Status checkPair(const MergeClients& command, const session::WriteContext& context)
{
    if (command.kept == command.dropped)
        return fail(invalid(u"dropped"_s, u"same"_s));
    TRY_STATUS(reachedClient(command.kept, context));
    TRY_STATUS(reachedClient(command.dropped, context));
    const ClientRepository clients(context.connection());
    TRY_ASSIGN(const Client kept, clients.get(command.kept));
    TRY_ASSIGN(const Client dropped, clients.get(command.dropped));
    TRY_STATUS(requireUnmerged(kept));
    TRY_STATUS(requireUnmerged(dropped));
    return session::unchangedRecord<Client>(context, command.dropped, command.droppedRevision)
        .transform([](auto&&) {});
}

} // namespace

Result<void> handle(const MergeClients& command, session::WriteContext& context)
{
    TRY_STATUS(checkPair(command, context));
    // The dropped file first: the kept one may take over its number.
    TRY_ASSIGN(const Client dropped, ClientRepository(context.connection()).get(command.dropped));
    TRY_STATUS(putAway(command, context));
    TRY_STATUS(handle(EditClient{command.kept, command.keptRevision, detailsAfter(command, dropped)},
                      context));
    TRY_STATUS(moveReferrals(command, context));
    TRY_STATUS(moveContacts(command, context));
    TRY_STATUS(mergeBackgrounds(command, context));
    TRY_STATUS(moveEverything(command, context));
    return context.publish(ClientsMerged{command.kept, command.dropped});
}

Result<void> handle(const TellApart& command, session::WriteContext& context)
{
    if (command.first == command.second)
        return fail(invalid(u"second"_s, u"same"_s));
    TRY_STATUS(reachedClient(command.first, context));
    TRY_STATUS(reachedClient(command.second, context));
    return context.insert(Distinct{context.newId<DistinctTag>(),
                                   storage::Revision{1},
                                   std::min(command.first, command.second),
                                   std::max(command.first, command.second),
                                   {}});
}

} // namespace seraph::clients
