// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/client_list_repository.h"

#include "core/clients/search_terms.h"
#include "core/storage/rows.h"

#include <algorithm>
#include <unordered_map>

namespace seraph::clients {

using namespace Qt::StringLiterals;

namespace {

// What a scope reaches, as reaches() says: ?1 a reach of all, ?2 all branches, ?3 branches, ?4 person.
constexpr const char* kReached = R"sql(
      AND CASE WHEN ?1 THEN ?2 OR entry.home_branch_id IS NULL
                            OR entry.home_branch_id IN (SELECT value FROM json_each(?3))
          ELSE entry.advisor_id = ?4 END
)sql";
constexpr const char* kRows = R"sql(
    SELECT client.id, client.number, client.name, client.called_as, client.sex, client.birth_date, client.tier, client.tags,
           coalesce(staff.name, ''), coalesce(branch.name, ''), entry.last_visit,
           (SELECT count(*) FROM client_alert alert WHERE alert.client_id = client.id AND alert.archived_at IS NULL
                                                      AND (alert.until_day IS NULL OR alert.until_day >= ?6)),
           contact.kind, contact.value
    FROM json_each(?5) asked
         JOIN client ON client.id = asked.value
         JOIN client_entry entry ON entry.client_id = client.id
         LEFT JOIN staff ON staff.id = client.advisor_id
         LEFT JOIN branch ON branch.id = client.home_branch_id
         LEFT JOIN client_contact contact ON contact.id = (
             SELECT first.id FROM client_contact first WHERE first.client_id = client.id AND first.archived_at IS NULL
             ORDER BY first.kind <> 'phone', first.id LIMIT 1)
    WHERE entry.live = 1
)sql";
constexpr const char* kLastVisit = "SELECT last_visit FROM client_entry WHERE client_id = ?";
constexpr const char* kNextPlace = "SELECT coalesce(max(place), 0) + 1 FROM client_entry";

constexpr const char* kMatching = R"sql(
    SELECT entry.client_id FROM client_search JOIN client_entry entry ON entry.place = client_search.rowid
    WHERE client_search MATCH ?5 AND entry.live = 1
)sql";

const char* orderOf(const ClientFilter& filter)
{
    const bool up = filter.order == Qt::AscendingOrder;
    switch (filter.sort) {
    case ClientSort::Newest: return up ? " ORDER BY place" : " ORDER BY place DESC";
    case ClientSort::Name:
        return up ? " ORDER BY sort_name, client_id" : " ORDER BY sort_name DESC, client_id DESC";
    case ClientSort::LastVisit:
        return up ? " ORDER BY last_visit, client_id" : " ORDER BY last_visit DESC, client_id DESC";
    }
    UNREACHABLE();
}

bool reachesEverybody(const session::Scope& scope)
{
    return scope.reach == session::Reach::All && scope.allBranches;
}

/// Only the conditions that are asked for: a list without any is read straight off its index.
QByteArray idSql(const session::Scope& scope, const ClientFilter& filter)
{
    QByteArray sql = "SELECT client_id FROM client_entry entry WHERE live = 1";
    if (!reachesEverybody(scope))
        sql += kReached;
    if (filter.branch)
        sql += " AND home_branch_id = ?5";
    if (filter.advisor)
        sql += " AND advisor_id = ?6";
    if (!filter.tier.isEmpty())
        sql += " AND tier = ?7";
    return sql + orderOf(filter) + " LIMIT coalesce(?8, -1)";
}

ClientId idOfRow(const storage::Statement& row)
{
    return ClientId(row.int64(0));
}

Result<ClientRow> readClientRow(const storage::Statement& row, LocalDate today)
{
    TRY_ASSIGN(const auto sex, row.read<std::optional<organisation::Sex>>(4));
    TRY_ASSIGN(const auto born, row.read<std::optional<LocalDate>>(5));
    TRY_ASSIGN(const auto tags, row.read<QStringList>(7));
    TRY_ASSIGN(const auto lastVisit, row.read<std::optional<LocalDate>>(10));
    const auto kind = fromCode<ContactKind>(row.text(12)).value_or(ContactKind::Other);
    return ClientRow{ClientId(row.int64(0)),
                     row.text(1),
                     row.text(2),
                     row.text(3),
                     sex,
                     born ? ageOn(*born, today) : std::nullopt,
                     kind,
                     row.isNull(13) ? QString() : maskedContact(kind, row.text(13)),
                     row.text(6),
                     tags,
                     row.text(8),
                     row.text(9),
                     lastVisit,
                     int(row.int64(11))};
}

} // namespace

Result<std::vector<ClientId>> ClientListRepository::listIds(const session::Scope& scope,
                                                            const ClientFilter& filter) const
{
    return storage::collectRows<ClientId>(m_connection,
                                          idSql(scope, filter),
                                          &idOfRow,
                                          scope.reach == session::Reach::All,
                                          scope.allBranches,
                                          storage::idList(scope.branches),
                                          scope.person,
                                          filter.branch,
                                          filter.advisor,
                                          filter.tier,
                                          filter.limit);
}

Result<std::vector<ClientRow>> ClientListRepository::listRows(const session::Scope& scope,
                                                              const std::vector<ClientId>& ids,
                                                              LocalDate today) const
{
    const auto read = [today](const storage::Statement& row) { return readClientRow(row, today); };
    TRY_ASSIGN(auto rows,
               storage::collectRows<ClientRow>(m_connection,
                                               QByteArray(kRows) + kReached,
                                               read,
                                               scope.reach == session::Reach::All,
                                               scope.allBranches,
                                               storage::idList(scope.branches),
                                               scope.person,
                                               storage::idList(ids),
                                               today));
    std::unordered_map<qint64, ClientRow*> byId;
    for (ClientRow& row : rows)
        byId.emplace(row.id.value(), &row);
    std::vector<ClientRow> ordered;
    ordered.reserve(rows.size());
    for (const ClientId id : ids) {
        if (const auto found = byId.find(id.value()); found != byId.end())
            ordered.push_back(std::move(*found->second));
    }
    return ordered;
}

Result<std::vector<ClientId>> ClientListRepository::search(const session::Scope& scope,
                                                           const QString& typed,
                                                           int limit) const
{
    const SearchExpressions expressions = searchExpressions(typed);
    if (expressions.beginning.isEmpty())
        return std::vector<ClientId>();
    TRY_ASSIGN(auto found, matching(scope, expressions.exact, limit));
    TRY_ASSIGN(const auto more, matching(scope, expressions.beginning, limit));
    const std::size_t exact = found.size();
    for (const ClientId id : more) {
        const auto end = found.begin() + qsizetype(exact);
        if (found.size() < std::size_t(limit) && std::find(found.begin(), end, id) == end)
            found.push_back(id);
    }
    return found;
}

Result<std::vector<ClientId>> ClientListRepository::matching(const session::Scope& scope,
                                                             const QString& expression,
                                                             int limit) const
{
    QByteArray sql = kMatching;
    if (!reachesEverybody(scope))
        sql += kReached;
    sql += " ORDER BY client_search.rowid DESC LIMIT ?6";
    return storage::collectRows<ClientId>(m_connection,
                                          sql,
                                          &idOfRow,
                                          scope.reach == session::Reach::All,
                                          scope.allBranches,
                                          storage::idList(scope.branches),
                                          scope.person,
                                          expression,
                                          limit);
}

Result<std::optional<LocalDate>> ClientListRepository::lastVisitOf(ClientId client) const
{
    TRY_ASSIGN(auto statement, m_connection.prepare(kLastVisit));
    TRY_STATUS(statement.bind(client));
    TRY_ASSIGN(const bool found, statement.step());
    if (!found)
        return std::nullopt;
    return statement.read<std::optional<LocalDate>>(0);
}

Result<qint64> ClientListRepository::nextPlace() const
{
    TRY_ASSIGN(auto statement, m_connection.prepare(kNextPlace));
    TRY_STATUS(statement.bind());
    TRY_STATUS(statement.step());
    return statement.int64(0);
}

} // namespace seraph::clients
