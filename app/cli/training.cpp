// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs.h"
#include "core/catalogue/catalogue_queries.h"
#include "core/qualifications/gate_queries.h"
#include "core/qualifications/matrix_queries.h"
#include "core/session/account_queries.h"

#include <QJsonArray>

#include <algorithm>

namespace seraph::cli {

using namespace Qt::StringLiterals;
using namespace qualifications;

namespace {

Language spoken(const Call& call)
{
    return call.globals.language.value_or(Language::Chinese);
}

QJsonValue dayOf(const std::optional<LocalDate>& day)
{
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

QString shownDay(const std::optional<LocalDate>& day)
{
    return day ? day->toString(Qt::ISODate) : u"-"_s;
}

/// Of who works here, how many hold all that is asked of them, and who lacks what.
Result<Answer> coverage(Call& call)
{
    TRY_STATUS(call.arguments.finish());
    TRY_ASSIGN(const auto workspace, call.open());
    TRY_ASSIGN(const Coverage covered, workspace->session().query(CoverageOver{}));
    TRY_STATUS(workspace->close());
    const CoveragePoint& now = covered.points.back();
    Answer answer;
    answer.lines << u"%1 / %2"_s.arg(now.covered).arg(now.people);
    QJsonArray uncovered;
    for (const Uncovered& each : covered.uncovered) {
        QStringList missing;
        for (const LocalizedText& kind : each.missing)
            missing << kind.in(spoken(call));
        answer.lines << u"%1  %2"_s.arg(each.name, missing.join(u", "_s));
        uncovered.append(QJsonObject{{u"id"_s, each.person.toString()},
                                     {u"name"_s, each.name},
                                     {u"missing"_s, QJsonArray::fromStringList(missing)}});
    }
    answer.json = {{u"day"_s, now.day.toString(Qt::ISODate)},
                   {u"people"_s, now.people},
                   {u"covered"_s, now.covered},
                   {u"uncovered"_s, uncovered}};
    return answer;
}

/// What ends within so many days, is over or missing; the most urgent first.
Result<Answer> due(Call& call)
{
    TRY_ASSIGN(const auto text, call.arguments.option(u"--days"_s));
    TRY_STATUS(call.arguments.finish());
    bool isNumber = true;
    const int days = text ? text->toInt(&isNumber) : DueList{}.days;
    if (!isNumber || days < 0)
        return usage(u"--days needs a number"_s);
    TRY_ASSIGN(const auto workspace, call.open());
    TRY_ASSIGN(const auto rows, workspace->session().query(DueList{days}));
    TRY_STATUS(workspace->close());
    Answer answer;
    QJsonArray list;
    for (const DueRow& row : rows) {
        const QString kind = row.kindName.in(spoken(call));
        answer.lines << u"%1  %2  %3  %4"_s.arg(
            shownDay(row.validUntil), toCode(row.hold), row.personName, kind);
        list.append(QJsonObject{{u"id"_s, row.person.toString()},
                                {u"name"_s, row.personName},
                                {u"certificate"_s, row.kind},
                                {u"state"_s, toCode(row.hold)},
                                {u"valid_until"_s, dayOf(row.validUntil)},
                                {u"stage"_s, row.stage},
                                {u"asked"_s, row.asked}});
    }
    answer.json = {{u"due"_s, list}};
    return answer;
}

Result<PersonId> personOf(session::Session& session, const QString& login)
{
    TRY_ASSIGN(const auto rows, session.query(session::ListAccounts{}));
    for (const session::AccountRow& row : rows) {
        if (row.account.login == session::foldedLogin(login) &&
            row.account.state != session::AccountState::Ended)
            return row.account.person;
    }
    return fail(ErrorCode::NotFound, u"account.unknown"_s);
}

Result<catalogue::ServiceId> serviceOf(session::Session& session, const QString& code)
{
    TRY_ASSIGN(const auto rows, session.query(catalogue::ListServices{}));
    const auto found = std::find_if(
        rows.begin(), rows.end(), [&](const auto& row) { return row.service.code == code; });
    if (found == rows.end())
        return fail(ErrorCode::NotFound, u"service.unknown"_s);
    return found->service.id;
}

QJsonObject describe(Gate gate, const AskGate::Answer& asked, Language language)
{
    QJsonArray obstacles;
    for (const GateObstacle& obstacle : asked.decision.obstacles)
        obstacles.append(QJsonObject{{u"certificate"_s, obstacle.kind},
                                     {u"name"_s, obstacle.name.in(language)},
                                     {u"state"_s, toCode(obstacle.hold)},
                                     {u"since"_s, dayOf(obstacle.since)},
                                     {u"basis"_s, toCode(obstacle.basis)},
                                     {u"blocks"_s, obstacle.effect == Effect::Blocks},
                                     {u"blocks_from"_s, obstacle.blocksFrom.toString(Qt::ISODate)}});
    QJsonArray instead;
    for (const AskGate::Deputy& deputy : asked.deputies)
        instead.append(deputy.name);
    return {{u"gate"_s, toCode(gate)},
            {u"verdict"_s, toCode(asked.decision.verdict)},
            {u"obstacles"_s, obstacles},
            {u"instead"_s, instead}};
}

QStringList linesOf(Gate gate, const AskGate::Answer& asked, Language language)
{
    QStringList lines{u"%1  %2"_s.arg(toCode(gate), -8).arg(toCode(asked.decision.verdict))};
    for (const GateObstacle& obstacle : asked.decision.obstacles)
        lines << u"    %1  %2  since %3"_s.arg(
            obstacle.name.in(language), toCode(obstacle.hold), shownDay(obstacle.since));
    QStringList names;
    for (const AskGate::Deputy& deputy : asked.deputies)
        names << deputy.name;
    if (!names.isEmpty())
        lines << u"    instead: "_s + names.join(u", "_s);
    return lines;
}

/// Whether somebody may work on, explain, take consents for, carry out and answer for a service, or why not.
Result<Answer> gate(Call& call)
{
    TRY_ASSIGN(const QString login, call.arguments.require(u"--person"_s));
    TRY_ASSIGN(const QString code, call.arguments.require(u"--service"_s));
    TRY_STATUS(call.arguments.finish());
    TRY_ASSIGN(const auto workspace, call.open());
    session::Session& session = workspace->session();
    TRY_ASSIGN(const PersonId person, personOf(session, login));
    TRY_ASSIGN(const auto service, serviceOf(session, code));
    Answer answer;
    QJsonArray gates;
    for (const auto& [each, name] : Codes<Gate>::kAll) {
        TRY_ASSIGN(const auto asked,
                   session.query(AskGate{{.person = person, .gate = each, .service = service}}));
        gates.append(describe(each, asked, spoken(call)));
        answer.lines << linesOf(each, asked, spoken(call));
        if (!asked.decision.lets())
            answer.exit = Exit::NotAllowed;
    }
    TRY_STATUS(workspace->close());
    answer.json = {{u"allowed"_s, answer.exit == Exit::Done}, {u"gates"_s, gates}};
    return answer;
}

} // namespace

/// Who may do what: coverage, what is due, and one person at the gates of one service.
Result<Answer> training(Call& call)
{
    TRY_ASSIGN(const QString what, call.arguments.positional(u"coverage, due or gate"_s));
    if (what == u"coverage"_s)
        return coverage(call);
    if (what == u"due"_s)
        return due(call);
    if (what == u"gate"_s)
        return gate(call);
    return usage(u"training coverage, training due or training gate"_s);
}

} // namespace seraph::cli
