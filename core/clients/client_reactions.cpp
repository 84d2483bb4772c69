// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/client_reactions.h"

#include "core/clients/client_index_repository.h"
#include "core/clients/client_record.h"
#include "core/clients/client_repository.h"
#include "core/clients/search_terms.h"
#include "core/session/registry.h"
#include "core/storage/record_read.h"

namespace seraph::clients {

namespace {

/// The latest of what all modules know.
Result<std::optional<LocalDate>> lastSeen(const session::ReadContext& context, qint64 client)
{
    std::optional<LocalDate> last;
    for (const session::Module& module : context.registry().modules()) {
        if (!module.lastSeen)
            continue;
        TRY_ASSIGN(const auto day, module.lastSeen(context, client));
        if (day && (!last || *day > *last))
            last = day;
    }
    return last;
}

QString termsOf(const Client& client, const std::vector<Contact>& contacts)
{
    std::vector<SearchableContact> searchable;
    for (const Contact& contact : contacts) {
        searchable.push_back({contact.kind, contact.value});
        // A messenger shows the name that staff gave the client there, and they search for that one.
        if (contact.kind == ContactKind::WeChat)
            searchable.push_back({contact.kind, contact.label});
    }
    if (!client.calledAs.isEmpty())
        searchable.push_back({ContactKind::Other, client.calledAs});
    return searchTerms(client.name, client.number, searchable);
}

} // namespace

Status refreshEntry(session::WriteContext& context, qint64 id)
{
    TRY_ASSIGN(const Client client, storage::getRecord<Client>(context.connection(), ClientId(id)));
    TRY_ASSIGN(const auto lastVisit, lastSeen(context, id));
    return ClientIndexRepository(context.connection()).writeEntry(client, lastVisit);
}

Status refreshSearch(session::WriteContext& context, qint64 id)
{
    TRY_ASSIGN(const Client client, storage::getRecord<Client>(context.connection(), ClientId(id)));
    const ClientIndexRepository index(context.connection());
    if (client.archivedAt)
        return index.dropTerms(client.id);
    TRY_ASSIGN(const auto contacts, ClientRepository(context.connection()).contactsOf(client.id));
    return index.writeTerms(client.id, termsOf(client, contacts));
}

} // namespace seraph::clients
