// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/client_reactions.h"

#include "core/clients/client_record.h"
#include "core/clients/client_repository.h"
#include "core/clients/search_terms.h"
#include "core/session/registry.h"
#include "core/storage/record_read.h"

namespace seraph::clients {

namespace {

constexpr const char* kWriteEntry = R"sql(
    INSERT INTO client_entry (client_id, live, sort_name, home_branch_id, advisor_id, tier, last_visit)
    VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (client_id) DO UPDATE SET live = excluded.live, sort_name = excluded.sort_name,
        home_branch_id = excluded.home_branch_id, advisor_id = excluded.advisor_id, tier = excluded.tier,
        last_visit = excluded.last_visit
)sql";
constexpr const char* kDropTerms =
    "DELETE FROM client_search WHERE rowid = (SELECT place FROM client_entry WHERE client_id = ?)";
constexpr const char* kWriteTerms = "INSERT OR REPLACE INTO client_search (rowid, terms) SELECT "
                                    "place, ?2 FROM client_entry WHERE client_id = ?1";

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
    return context.connection().execute(kWriteEntry,
                                        client.id,
                                        !client.archivedAt.has_value(),
                                        client.sortName,
                                        client.homeBranch,
                                        client.advisor,
                                        client.tier,
                                        lastVisit);
}

Status refreshSearch(session::WriteContext& context, qint64 id)
{
    TRY_ASSIGN(const Client client, storage::getRecord<Client>(context.connection(), ClientId(id)));
    if (client.archivedAt)
        return context.connection().execute(kDropTerms, client.id);
    TRY_ASSIGN(const auto contacts, ClientRepository(context.connection()).contactsOf(client.id));
    return context.connection().execute(kWriteTerms, client.id, termsOf(client, contacts));
}

} // namespace seraph::clients
