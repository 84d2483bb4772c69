// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs.h"
#include "core/clients/chain_queries.h"
#include "core/clients/client_queries.h"
#include "ui/text/record_text.h"

#include <QJsonArray>

namespace seraph::cli {

using namespace Qt::StringLiterals;
using session::Chain;
using session::ChainLink;
using session::LinkFigure;
using session::LinkState;

namespace {

QString codeOf(LinkState state)
{
    switch (state) {
    case LinkState::Done: return u"present"_s;
    case LinkState::Missing: return u"missing"_s;
    case LinkState::Later: return u"later"_s;
    }
    UNREACHABLE();
}

QString codeOf(LinkFigure::Unit unit)
{
    switch (unit) {
    case LinkFigure::Unit::Count: return u"count"_s;
    case LinkFigure::Unit::Percent: return u"percent"_s;
    case LinkFigure::Unit::Money: return u"minor_units"_s;
    case LinkFigure::Unit::Duration: return u"milliseconds"_s;
    }
    UNREACHABLE();
}

QJsonValue timeOf(const std::optional<Instant>& at)
{
    return at ? QJsonValue(toIsoUtc(*at)) : QJsonValue();
}

QJsonValue describe(const std::optional<LinkFigure>& figure)
{
    if (!figure)
        return {};
    return QJsonObject{{u"what"_s, figure->what},
                       {u"unit"_s, codeOf(figure->unit)},
                       {u"value"_s, figure->value},
                       {u"of"_s, figure->of ? QJsonValue(*figure->of) : QJsonValue()}};
}

QString mayActText(const ChainLink& link)
{
    return ui::permissionText(QString::fromLatin1(link.whoMayAct->code));
}

QJsonObject describe(const ChainLink& link)
{
    return {{u"link"_s, link.what},
            {u"name"_s, ui::codeWord(link.what)},
            {u"state"_s, codeOf(link.state)},
            {u"by"_s, link.by},
            {u"at"_s, timeOf(link.at)},
            {u"who_may_act"_s,
             link.whoMayAct ? QJsonValue(QLatin1StringView(link.whoMayAct->code)) : QJsonValue()},
            {u"who_may_act_name"_s, link.whoMayAct ? QJsonValue(mayActText(link)) : QJsonValue()},
            {u"due"_s, timeOf(link.due)},
            {u"text"_s, link.text},
            {u"figure"_s, describe(link.figure)}};
}

QJsonObject describe(const Chain& chain)
{
    QJsonArray links;
    for (const ChainLink& link : chain.links)
        links.append(describe(link));
    QJsonArray records;
    for (const auto& [kind, id] : chain.records)
        records.append(QJsonObject{{u"kind"_s, kind}, {u"id"_s, QString::number(id)}});
    return {{u"service"_s, QJsonObject{{u"zh"_s, chain.title.zh}, {u"en"_s, chain.title.en}}},
            {u"begun"_s, toIsoUtc(chain.begun)},
            {u"ended"_s, chain.ended.isEmpty() ? QJsonValue() : QJsonValue(chain.ended)},
            {u"records"_s, records},
            {u"links"_s, links}};
}

QString lineOf(const ChainLink& link)
{
    const QString when = link.at    ? toIsoUtc(*link.at)
                         : link.due ? u"due "_s + toIsoUtc(*link.due)
                                    : QString();
    const QString who = link.by.isEmpty() && link.whoMayAct ? mayActText(link) : link.by;
    return u"  %1  %2  %3  %4"_s.arg(codeOf(link.state), -8)
        .arg(when, -28)
        .arg(ui::codeWord(link.what), who)
        .trimmed()
        .prepend(u"  "_s);
}

} // namespace

/// What was promised to one client, service by service: each link present or missing, by whom and when.
Result<Answer> chain(Call& call)
{
    TRY_ASSIGN(const QString text, call.arguments.positional(u"ID"_s));
    TRY_STATUS(call.arguments.finish());
    const auto id = parseId<clients::ClientTag>(text);
    if (!id)
        return usage(u"chain needs the ID that search gives"_s);
    TRY_ASSIGN(const auto workspace, call.open());
    session::Session& session = workspace->session();
    TRY_ASSIGN(const auto page, session.query(clients::OpenClient{*id}));
    TRY_ASSIGN(const auto chains, session.query(clients::ServiceChains{*id}));
    TRY_STATUS(workspace->close());
    Answer answer;
    QJsonArray services;
    answer.lines << u"%1  %2"_s.arg(page.client.number, page.client.name);
    for (const Chain& each : chains) {
        services.append(describe(each));
        answer.lines << u"%1  %2  %3"_s.arg(toIsoUtc(each.begun), each.title.zh, each.ended).trimmed();
        for (const ChainLink& link : each.links)
            answer.lines << lineOf(link);
    }
    answer.json = {
        {u"id"_s, page.client.id.toString()}, {u"name"_s, page.client.name}, {u"chains"_s, services}};
    return answer;
}

} // namespace seraph::cli
