// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs.h"
#include "core/session/account_queries.h"
#include "core/session/journal_queries.h"

#include <QJsonArray>

#include <algorithm>

namespace seraph::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int kStandardLimit = 50;
constexpr int kPage = 500;

Status takeRecord(Arguments& arguments, session::JournalFilter& filter)
{
    TRY_ASSIGN(const auto record, arguments.option(u"--record"_s));
    if (!record)
        return {};
    const QStringList parts = record->split(u':');
    if (parts.size() != 2)
        return usage(u"--record KIND:ID"_s);
    const auto id = parseIdNumber(parts[1]);
    if (!id)
        return usage(u"--record KIND:ID"_s);
    filter.kind = parts[0];
    filter.record = *id;
    return {};
}

Status takePerson(const QString& login, session::Session& session, session::JournalFilter& filter)
{
    TRY_ASSIGN(const auto rows, session.query(session::ListAccounts{}));
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const auto& row) {
        return row.account.login == session::foldedLogin(login);
    });
    if (found == rows.end())
        return fail(ErrorCode::NotFound, u"account.unknown"_s);
    filter.actor = found->account.id;
    return {};
}

QJsonObject describe(const session::JournalRow& row)
{
    return {{u"device"_s, QString::number(row.device)},
            {u"seq"_s, row.seq},
            {u"at"_s, toIsoUtc(row.at)},
            {u"clock_doubted"_s, row.clockDoubted},
            {u"command"_s, QString::number(row.command)},
            {u"actor"_s, row.actorName},
            {u"action"_s, row.action},
            {u"kind"_s, row.kind},
            {u"record"_s, row.record ? QJsonValue(QString::number(*row.record)) : QJsonValue()},
            {u"fields"_s, QJsonArray::fromStringList(row.fields)}};
}

Result<std::vector<session::JournalRow>> read(session::Session& session,
                                              const session::JournalFilter& filter,
                                              int limit)
{
    std::vector<session::JournalRow> rows;
    std::optional<journal::EntryCursor> before;
    while (int(rows.size()) < limit) {
        const int wanted = std::min(kPage, limit - int(rows.size()));
        TRY_ASSIGN(const auto page, session.query(session::ListJournal{filter, before, wanted}));
        rows.insert(rows.end(), page.begin(), page.end());
        if (int(page.size()) < wanted)
            break;
        before = page.back().place;
    }
    return rows;
}

} // namespace

Result<Answer> journal(Call& call)
{
    session::JournalFilter filter;
    TRY_ASSIGN(const auto limitText, call.arguments.option(u"--limit"_s));
    TRY_ASSIGN(const auto person, call.arguments.option(u"--person"_s));
    TRY_STATUS(takeRecord(call.arguments, filter));
    TRY_STATUS(call.arguments.finish());
    bool isNumber = true;
    const int limit = limitText ? limitText->toInt(&isNumber) : kStandardLimit;
    if (!isNumber || limit < 1)
        return usage(u"--limit needs a number above zero"_s);
    TRY_ASSIGN(const auto workspace, call.open());
    if (person)
        TRY_STATUS(takePerson(*person, workspace->session(), filter));
    TRY_ASSIGN(const auto rows, read(workspace->session(), filter, limit));
    TRY_STATUS(workspace->close());
    Answer answer;
    QJsonArray entries;
    for (const session::JournalRow& row : rows) {
        entries.append(describe(row));
        answer.lines << u"%1  %2  %3  %4"_s.arg(
            toIsoUtc(row.at),
            row.actorName,
            row.action,
            row.record ? row.kind + u':' + QString::number(*row.record) : row.kind);
    }
    answer.json = {{u"entries"_s, entries}};
    return answer;
}

} // namespace seraph::cli
