// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/access_queries.h"

#include "core/clients/client_queries.h"
#include "core/clients/client_repository.h"
#include "core/clients/dossier_repository.h"
#include "core/journal/entry_list.h"
#include "core/organisation/organisation_repository.h"
#include "core/organisation/staff_repository.h"
#include "core/session/actor_names.h"
#include "core/session/registry.h"
#include "core/session/setting.h"

#include <algorithm>

namespace seraph::clients {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostAccesses = 10'000;
constexpr int kReviewDays = 7;

QString latin(std::string_view text)
{
    return QString::fromLatin1(text.data(), qsizetype(text.size()));
}

/// Tables that are told otherwise or not at all: those with a source of their own, and those the person may not see.
QStringList tablesNotFromJournal(const session::ReadContext& context)
{
    QStringList tables;
    for (const session::Module& module : context.registry().modules()) {
        for (const std::string_view table : module.timeline.tables)
            tables << latin(table);
        for (const session::RecordKind& kind : module.records) {
            if (!context.rights().allow(kind.see))
                tables << kind.table.name;
        }
    }
    return tables;
}

Status addTold(std::vector<session::TimelineEntry>& entries,
               const session::TimelineRequest& request,
               const session::ReadContext& context)
{
    for (const session::Module& module : context.registry().modules()) {
        if (!module.timeline.list || !context.rights().allow(module.timeline.permission))
            continue;
        TRY_ASSIGN(auto told, module.timeline.list(context, request));
        std::move(told.begin(), told.end(), std::back_inserter(entries));
    }
    return {};
}

Result<std::vector<AccessRow>> accessesOf(ClientId file,
                                          const AccessReport& query,
                                          session::ActorNames& names,
                                          const session::ReadContext& context)
{
    const journal::EntryFilter filter{.subject = file.value(), .from = query.from, .until = query.until};
    TRY_ASSIGN(const auto entries, journal::listEntries(context.connection(), filter, kMostAccesses));
    std::vector<AccessRow> rows;
    for (const journal::Entry& entry : entries) {
        if (entry.revision)
            continue;
        TRY_ASSIGN(const QString actor, names.nameOf(entry.actor));
        TRY_ASSIGN(const auto details, context.detailsOf(entry));
        rows.push_back({journal::physicalPart(entry.hybrid),
                        actor,
                        QString::fromUtf8(entry.role),
                        QString::fromLatin1(entry.action),
                        QString::fromLatin1(entry.kind),
                        details.reason});
    }
    return rows;
}

Result<QString> homeZone(const session::ReadContext& context)
{
    return organisation::OrganisationRepository(context.connection()).timeZoneOf(std::nullopt);
}

} // namespace

Result<std::vector<session::TimelineEntry>> handle(const ClientTimeline& query,
                                                   const session::ReadContext& context)
{
    TRY_STATUS(reachedClient(query.client, context));
    TRY_ASSIGN(const auto files, ClientRepository(context.connection()).filesOf(query.client));
    session::TimelineRequest request{{}, query.before, query.limit};
    for (const ClientId file : files)
        request.subjects.push_back(file.value());
    TRY_ASSIGN(
        auto entries,
        AccessRepository(context.connection()).listChanges(request, tablesNotFromJournal(context)));
    TRY_STATUS(addTold(entries, request, context));
    std::stable_sort(
        entries.begin(), entries.end(), [](const auto& a, const auto& b) { return a.at > b.at; });
    if (entries.size() > std::size_t(query.limit))
        entries.erase(entries.begin() + query.limit, entries.end());
    return entries;
}

Result<QJsonObject> handle(const OpenDossier& query, const session::ReadContext& context)
{
    TRY_STATUS(reachedClient(query.client, context));
    TRY_ASSIGN(const auto files, ClientRepository(context.connection()).filesOf(query.client));
    const DossierRepository dossier(context.connection());
    QJsonObject tables;
    for (const session::Module& module : context.registry().modules()) {
        for (const session::RecordKind& kind : module.records) {
            if (!kind.table.subjectColumn || !context.rights().allow(kind.see))
                continue;
            const auto sensitive = context.rights().allow(kind.edit) ? SensitiveColumns::Shown
                                                                     : SensitiveColumns::LeftOut;
            TRY_ASSIGN(const QJsonArray rows, dossier.rowsOf(kind.table, files, sensitive));
            if (!rows.isEmpty())
                tables.insert(kind.table.name, rows);
        }
    }
    return tables;
}

std::vector<session::Access> accesses(const OpenDossier& query, const QJsonObject&)
{
    return {{"client", query.client.value(), query.client.value()}};
}

Result<std::vector<AccessRow>> handle(const AccessReport& query, const session::ReadContext& context)
{
    TRY_STATUS(reachedClient(query.client, context));
    TRY_ASSIGN(const auto files, ClientRepository(context.connection()).filesOf(query.client));
    session::ActorNames names(context.connection());
    std::vector<AccessRow> rows;
    for (const ClientId file : files) {
        TRY_ASSIGN(auto part, accessesOf(file, query, names, context));
        std::move(part.begin(), part.end(), std::back_inserter(rows));
    }
    std::stable_sort(
        rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.at > b.at; });
    return rows;
}

std::vector<session::Access> accesses(const AccessReport& query, const std::vector<AccessRow>&)
{
    return {{"client", query.client.value(), query.client.value()}};
}

Result<StaffActivity> handle(const LeaverActivity& query, const session::ReadContext& context)
{
    TRY_ASSIGN(const auto person, organisation::StaffRepository(context.connection()).get(query.person));
    if (!organisation::reaches(context.scope(), person.id, person.homeBranch))
        return fail(ErrorCode::Denied, u"scope.outside"_s);
    TRY_ASSIGN(const QString zone, homeZone(context));
    TRY_ASSIGN(const LocalDate today, clientDay(std::nullopt, context));
    StaffActivity asked{person.id, person.name, today.addDays(1 - query.days), today, {}, {}};
    return AccessRepository(context.connection()).activityOf(std::move(asked), zone);
}

std::vector<session::Access> accesses(const LeaverActivity& query, const StaffActivity&)
{
    return {{"staff", query.person.value(), query.person.value()}};
}

Result<std::vector<RevealsOverLimit>> handle(const ListRevealsOverLimit&,
                                             const session::ReadContext& context)
{
    TRY_ASSIGN(const auto settings, session::handle(session::ReadSettings{}, context));
    const int limit = settings.value(QString::fromLatin1(session::setting::kRevealLimit)).toInt();
    TRY_ASSIGN(const QString zone, homeZone(context));
    TRY_ASSIGN(const LocalDate today, clientDay(std::nullopt, context));
    return AccessRepository(context.connection()).listOverLimit(limit, today.addDays(1 - kReviewDays), zone);
}

Result<int> handle(const CountClientsOf& query, const session::ReadContext& context)
{
    TRY_ASSIGN(const auto clients, ClientRepository(context.connection()).listOfAdvisor(query.person));
    return int(clients.size());
}

} // namespace seraph::clients
