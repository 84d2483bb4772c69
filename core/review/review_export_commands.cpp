// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/review_export_commands.h"

#include "core/base/durable_file.h"
#include "core/review/snapshot_queries.h"
#include "core/session/context.h"
#include "core/session/scope_check.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace seraph::review {

using namespace Qt::StringLiterals;

namespace {

QJsonValue numberOrNull(const std::optional<double>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

/// What was counted or entered, and not drawn from what might have been, is known exactly.
bool isExact(const Indicator& indicator)
{
    return indicator.entered == Entered::All ||
           (indicator.kind == FigureKind::Count && indicator.timing == Timing::MonthEnd);
}

QJsonObject indicatorJson(const IndicatorFigures& figures)
{
    const Indicator& indicator = *findIndicator(figures.code);
    const auto end = [&](const std::optional<double>& bound) {
        return numberOrNull(isExact(indicator) ? figures.month.value : bound);
    };
    QJsonObject json{{"code"_L1, figures.code},
                     {"value"_L1, numberOrNull(figures.month.value)},
                     {"n"_L1, figures.month.n},
                     {"low"_L1, end(figures.month.low)},
                     {"high"_L1, end(figures.month.high)},
                     {"unit"_L1, toCode(indicator.unit)},
                     {"dimension"_L1, toCode(indicator.dimension)},
                     {"status"_L1, toCode(figures.month.status)},
                     {"target"_L1, numberOrNull(figures.yardstick.target)},
                     {"signal"_L1, toCode(figures.signal)},
                     {"rolling_3"_L1, figureJson(figures.quarter)},
                     {"rolling_12"_L1, figureJson(figures.year)}};
    if (figures.asEvents) {
        json.insert("events"_L1, figures.month.events);
        json.insert("days_between"_L1, numberOrNull(figures.daysBetween));
    }
    return json;
}

/// Without what the manager wrote: a pack holds figures alone.
QJsonObject contradictionJson(const ReviewPage& page, const QString& indicator, double loss)
{
    const IndicatorFigures* figures = page.sheet.find(indicator);
    return {{"indicator"_L1, indicator},
            {"loss"_L1, loss},
            {"value"_L1, figures ? numberOrNull(figures->month.value) : QJsonValue()}};
}

QJsonArray contradictionsJson(const ReviewPage& page)
{
    QJsonArray array;
    for (const Contradiction& each : page.contradictions) {
        QJsonObject json = contradictionJson(page, each.indicator, double(each.loss) / 100);
        json.insert("confirmed"_L1, true);
        array.append(json);
    }
    if (!array.isEmpty())
        return array;
    for (const Proposal& each : page.proposals) {
        QJsonObject json = contradictionJson(page, each.indicator, each.loss);
        json.insert("confirmed"_L1, false);
        array.append(json);
    }
    return array;
}

} // namespace

QJsonObject reviewJson(const ReviewPage& page)
{
    QJsonArray list;
    for (const IndicatorFigures& each : page.sheet.figures)
        list.append(indicatorJson(each));
    const auto& branch = page.period.branch;
    return {{"period"_L1, page.period.first().toString(u"yyyy-MM"_s)},
            {"branch"_L1, branch ? QJsonValue(branch->toString()) : QJsonValue()},
            {"state"_L1, page.review ? QJsonValue(toCode(page.review->state)) : QJsonValue()},
            {"indicators"_L1, list},
            {"contradictions"_L1, contradictionsJson(page)},
            {"corrections"_L1, qint64(page.corrections.size())}};
}

Status writePack(const QString& path, const ReviewPage& page, const QString& organisation)
{
    QJsonArray definitions;
    for (const IndicatorFigures& each : page.sheet.figures) {
        const Indicator& indicator = *findIndicator(each.code);
        definitions.append(QJsonObject{{"code"_L1, indicator.code},
                                       {"name_zh"_L1, indicator.name.zh},
                                       {"name_en"_L1, indicator.name.en},
                                       {"formula_zh"_L1, indicator.formula.zh},
                                       {"formula_en"_L1, indicator.formula.en},
                                       {"minimum"_L1, indicator.minimum}});
    }
    QJsonObject json = reviewJson(page);
    json.insert("format"_L1, u"seraph.review.pack.1"_s);
    json.insert("organisation"_L1, organisation);
    json.insert("definitions"_L1, definitions);
    return writeDurably(path, QJsonDocument(json).toJson());
}

Result<void> handle(const NoteReviewExport& command, session::WriteContext& context)
{
    TRY_STATUS(session::requireScope(context, command.period.branch));
    static const QStringList known{
        u"workbook"_s, u"pdf"_s, u"pack"_s, u"hours"_s, u"sample"_s, u"notice"_s};
    if (!known.contains(command.what))
        return fail(invalid(u"what"_s, u"unknown"_s));
    return context.note(
        NoteReviewExport::kAction,
        {},
        {{u"what"_s, command.what}, {u"month"_s, command.period.first().toString(Qt::ISODate)}});
}

} // namespace seraph::review
