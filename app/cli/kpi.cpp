// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs.h"
#include "core/review/indicator.h"

#include <QJsonArray>

namespace seraph::cli {

using namespace Qt::StringLiterals;
using review::Indicator;

namespace {

QJsonObject describeIndicator(const Indicator& indicator, Language language)
{
    return {{u"code"_s, indicator.code},
            {u"name"_s, indicator.name.in(language)},
            {u"formula"_s, indicator.formula.in(language)},
            {u"dimension"_s, toCode(indicator.dimension)},
            {u"group"_s, toCode(indicator.group)},
            {u"layer"_s, toCode(indicator.layer)},
            {u"unit"_s, toCode(indicator.unit)},
            {u"better"_s, toCode(indicator.better)},
            {u"target"_s, indicator.target ? QJsonValue(*indicator.target) : QJsonValue()},
            {u"minimum"_s, indicator.minimum},
            {u"clause"_s, indicator.clause},
            {u"owner"_s, indicator.owner},
            {u"sources"_s, QJsonArray::fromStringList(indicator.sources)}};
}

Answer listAll(Language language)
{
    Answer answer;
    QJsonArray list;
    for (const Indicator& each : review::indicators()) {
        list.append(describeIndicator(each, language));
        answer.lines << u"%1  %2  %3  %4"_s.arg(
            each.code, toCode(each.dimension), each.clause, each.name.in(language));
    }
    answer.json = {{u"indicators"_s, list}};
    return answer;
}

/// With its one definition, so that whoever doubts the figure can run it.
Answer explain(const Indicator& indicator, Language language)
{
    QJsonObject json = describeIndicator(indicator, language);
    const QString sql = QString::fromUtf8(indicator.sql).trimmed();
    json.insert(u"sql"_s, sql);
    json.insert(u"enter"_s, indicator.enter.in(language));
    return {{indicator.name.in(language), indicator.formula.in(language), indicator.enter.in(language), sql},
            json};
}

} // namespace

Result<Answer> kpi(Call& call)
{
    TRY_ASSIGN(const QString what, call.arguments.positional(u"list or explain"_s));
    const Language language = call.globals.language.value_or(Language::Chinese);
    if (what == u"list"_s) {
        TRY_STATUS(call.arguments.finish());
        return listAll(language);
    }
    if (what != u"explain"_s)
        return usage(u"kpi list | kpi explain CODE"_s);
    TRY_ASSIGN(const QString code, call.arguments.positional(u"CODE"_s));
    TRY_STATUS(call.arguments.finish());
    const Indicator* indicator = review::findIndicator(code);
    if (!indicator)
        return fail(ErrorCode::NotFound, u"indicator.unknown"_s);
    return explain(*indicator, language);
}

} // namespace seraph::cli
