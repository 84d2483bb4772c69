// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs.h"
#include "core/clients/client_queries.h"

#include <QJsonArray>

namespace seraph::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int kStandardLimit = 50;

QJsonObject describe(const clients::ClientRow& row)
{
    return {{u"id"_s, row.id.toString()},
            {u"name"_s, row.name},
            {u"phone_masked"_s, row.maskedContact},
            {u"last_visit"_s,
             row.lastVisit ? QJsonValue(row.lastVisit->toString(Qt::ISODate)) : QJsonValue()}};
}

} // namespace

Result<Answer> search(Call& call)
{
    TRY_ASSIGN(const auto limitText, call.arguments.option(u"--limit"_s));
    TRY_ASSIGN(const QString text, call.arguments.positional(u"TEXT"_s));
    TRY_STATUS(call.arguments.finish());
    bool isNumber = true;
    const int limit = limitText ? limitText->toInt(&isNumber) : kStandardLimit;
    if (!isNumber || limit < 1)
        return usage(u"--limit needs a number above zero"_s);
    TRY_ASSIGN(const auto workspace, call.open());
    TRY_ASSIGN(const auto rows, workspace->session().query(clients::SearchClients{text, limit}));
    TRY_STATUS(workspace->close());
    Answer answer;
    QJsonArray results;
    for (const clients::ClientRow& row : rows) {
        results.append(describe(row));
        answer.lines << u"%1  %2  %3  %4"_s.arg(row.id.toString(),
                                                row.name,
                                                row.maskedContact,
                                                row.lastVisit ? row.lastVisit->toString(Qt::ISODate)
                                                              : u"-"_s);
    }
    answer.json = {{u"results"_s, results}};
    return answer;
}

} // namespace seraph::cli
