// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs.h"
#include "core/clients/access_queries.h"
#include "core/clients/client_queries.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace seraph::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostTimeline = 1000;

QJsonObject describe(const session::TimelineEntry& entry)
{
    return {{u"at"_s, toIsoUtc(entry.at)},
            {u"action"_s, entry.action},
            {u"text"_s, entry.text},
            {u"fields"_s, QJsonArray::fromStringList(entry.fields)},
            {u"actor"_s, entry.actorName},
            {u"kind"_s, entry.kind},
            {u"record"_s, entry.record == 0 ? QJsonValue() : QString::number(entry.record)}};
}

} // namespace

/// Everything about one client: who they are, every record of theirs in every module, and what happened when.
Result<Answer> client(Call& call)
{
    TRY_ASSIGN(const QString text, call.arguments.positional(u"ID"_s));
    TRY_STATUS(call.arguments.finish());
    const auto id = parseId<clients::ClientTag>(text);
    if (!id)
        return usage(u"client needs the ID that search gives"_s);
    TRY_ASSIGN(const auto workspace, call.open());
    session::Session& session = workspace->session();
    TRY_ASSIGN(const auto page, session.query(clients::OpenClient{*id}));
    TRY_ASSIGN(const QJsonObject records, session.query(clients::OpenDossier{*id}));
    TRY_ASSIGN(const auto timeline, session.query(clients::ClientTimeline{*id, {}, kMostTimeline}));
    TRY_STATUS(workspace->close());
    Answer answer;
    QJsonArray happened;
    for (const session::TimelineEntry& entry : timeline) {
        happened.append(describe(entry));
        answer.lines << u"%1  %2  %3"_s.arg(toIsoUtc(entry.at), entry.actorName, entry.action);
    }
    answer.lines.prepend(u"%1  %2"_s.arg(page.client.number, page.client.name));
    answer.json = {{u"id"_s, page.client.id.toString()},
                   {u"number"_s, page.client.number},
                   {u"name"_s, page.client.name},
                   {u"last_visit"_s,
                    page.lastVisit ? QJsonValue(page.lastVisit->toString(Qt::ISODate)) : QJsonValue()},
                   {u"records"_s, records},
                   {u"timeline"_s, happened}};
    return answer;
}

} // namespace seraph::cli
