// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/access_repository.h"

#include "core/journal/hybrid_clock.h"
#include "core/organisation/time_zone.h"
#include "core/storage/rows.h"

#include <algorithm>
#include <limits>
#include <map>

namespace seraph::clients {

using namespace Qt::StringLiterals;

namespace {

// With one min() SQLite takes the other columns from the row it was found in: the first entry of each command.
constexpr const char* kChanges = R"sql(
    SELECT min(entry.arrival), entry.hybrid, entry.action, entry.kind, entry.record, group_concat(entry.fields),
           coalesce(staff.name, account.login, '')
    FROM journal_entry entry
         LEFT JOIN account ON account.id = entry.actor LEFT JOIN staff ON staff.id = account.person_id
    WHERE entry.subject IN (SELECT value FROM json_each(?1)) AND entry.revision IS NOT NULL AND entry.hybrid < ?2
      AND entry.kind NOT IN (SELECT value FROM json_each(?3))
    GROUP BY entry.command ORDER BY entry.hybrid DESC LIMIT ?4
)sql";
constexpr const char* kActivity = R"sql(
    SELECT entry.hybrid, entry.action FROM journal_entry entry
    WHERE entry.actor IN (SELECT id FROM account WHERE person_id = ?1) AND entry.hybrid BETWEEN ?2 AND ?3
      AND entry.revision IS NULL
    ORDER BY entry.hybrid
)sql";
constexpr const char* kActivityClients = R"sql(
    SELECT entry.subject, client.number, client.name, entry.action, count(*), max(entry.hybrid)
    FROM journal_entry entry JOIN client ON client.id = entry.subject
    WHERE entry.actor IN (SELECT id FROM account WHERE person_id = ?1) AND entry.hybrid BETWEEN ?2 AND ?3
      AND entry.revision IS NULL
    GROUP BY entry.subject, entry.action
)sql";
constexpr const char* kReveals = R"sql(
    SELECT entry.actor, entry.hybrid, coalesce(staff.name, account.login, '')
    FROM journal_entry entry
         JOIN account ON account.id = entry.actor LEFT JOIN staff ON staff.id = account.person_id
    WHERE entry.action GLOB '*_revealed' AND entry.hybrid >= ?1
      AND NOT EXISTS (SELECT 1 FROM journal_entry review WHERE review.kind = 'account' AND review.record = entry.actor
                                  AND review.action = 'client.reveals_reviewed' AND review.hybrid > entry.hybrid)
    ORDER BY entry.hybrid
)sql";

qint64 hybridOf(Instant instant)
{
    return toMilliseconds(instant) << journal::kHybridCounterBits;
}

QStringList fieldsOf(const QString& joined)
{
    QStringList fields = joined.split(u',', Qt::SkipEmptyParts);
    for (const QString& technical : {u"id"_s, u"revision"_s, u"sort_name"_s, u"match_key"_s})
        fields.removeAll(technical);
    fields.removeDuplicates();
    return fields;
}

session::TimelineEntry readChange(const storage::Statement& row)
{
    return {journal::physicalPart(row.int64(1)),
            row.text(2),
            {},
            fieldsOf(row.text(5)),
            row.text(6),
            row.text(3),
            row.int64(4)};
}

struct Looked {
    qint64 hybrid;
    QString action;
};

} // namespace

Result<std::vector<session::TimelineEntry>> AccessRepository::listChanges(
    const session::TimelineRequest& request, const QStringList& withoutTables) const
{
    QStringList subjects;
    for (const qint64 subject : request.subjects)
        subjects << QString::number(subject);
    const qint64 before =
        request.before ? hybridOf(*request.before) : std::numeric_limits<qint64>::max();
    return storage::collectRows<session::TimelineEntry>(m_connection,
                                                        kChanges,
                                                        &readChange,
                                                        u'[' + subjects.join(u',') + u']',
                                                        before,
                                                        withoutTables,
                                                        request.limit);
}

Result<StaffActivity> AccessRepository::activityOf(StaffActivity asked, const QString& timeZone) const
{
    TRY_STATUS(addDays(asked, timeZone));
    TRY_STATUS(addClients(asked, timeZone));
    summarise(asked);
    return asked;
}

Status AccessRepository::addDays(StaffActivity& activity, const QString& timeZone) const
{
    const auto read = [](const storage::Statement& row) {
        return Looked{row.int64(0), row.text(1)};
    };
    TRY_ASSIGN(const auto looked,
               storage::collectRows<Looked>(
                   m_connection,
                   kActivity,
                   read,
                   activity.person,
                   hybridOf(organisation::startOfDay(activity.from, timeZone)),
                   hybridOf(organisation::startOfDay(activity.until.addDays(1), timeZone)) - 1));
    for (const Looked& each : looked) {
        const auto kind = accessKindOf(each.action);
        if (!kind)
            continue;
        const LocalDate day = organisation::localDay(journal::physicalPart(each.hybrid), timeZone);
        if (activity.days.empty() || activity.days.back().day != day)
            activity.days.push_back({day, {}});
        ++activity.days.back().counts[*kind];
    }
    return {};
}

Status AccessRepository::addClients(StaffActivity& activity, const QString& timeZone) const
{
    std::map<qint64, ActivityClient> byClient;
    const auto read = [&](const storage::Statement& row) {
        const auto kind = accessKindOf(row.text(3));
        if (!kind)
            return 0;
        const qint64 id = row.int64(0);
        const Instant last = journal::physicalPart(row.int64(5));
        auto& client =
            byClient
                .try_emplace(id, ActivityClient{ClientId(id), row.text(1), row.text(2), {}, last})
                .first->second;
        client.counts[*kind] += int(row.int64(4));
        client.last = std::max(client.last, last);
        return 1;
    };
    TRY_STATUS(storage::collectRows<int>(
        m_connection,
        kActivityClients,
        read,
        activity.person,
        hybridOf(organisation::startOfDay(activity.from, timeZone)),
        hybridOf(organisation::startOfDay(activity.until.addDays(1), timeZone)) - 1));
    for (auto& [id, client] : byClient)
        activity.clients.push_back(std::move(client));
    std::stable_sort(activity.clients.begin(), activity.clients.end(), [](const auto& a, const auto& b) {
        const auto weight = [](const AccessCounts& counts) {
            return std::pair(counts[AccessKind::Revealed], counts[AccessKind::Viewed]);
        };
        return weight(a.counts) > weight(b.counts);
    });
    return {};
}

Result<std::vector<RevealsOverLimit>> AccessRepository::listOverLimit(int limit,
                                                                      LocalDate from,
                                                                      const QString& timeZone) const
{
    std::vector<RevealsOverLimit> days;
    const auto read = [&](const storage::Statement& row) {
        const AccountId account(row.int64(0));
        const LocalDate day = organisation::localDay(journal::physicalPart(row.int64(1)), timeZone);
        const auto same = std::find_if(days.begin(), days.end(), [&](const auto& each) {
            return each.account == account && each.day == day;
        });
        if (same != days.end())
            return ++same->count;
        days.push_back({account, row.text(2), day, 1});
        return 1;
    };
    TRY_STATUS(storage::collectRows<int>(
        m_connection, kReveals, read, hybridOf(organisation::startOfDay(from, timeZone))));
    std::erase_if(days, [&](const auto& each) { return each.count <= limit; });
    return days;
}

} // namespace seraph::clients
