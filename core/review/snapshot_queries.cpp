// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/snapshot_queries.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace seraph::review {

using namespace Qt::StringLiterals;

namespace {

QJsonValue maybeNumber(const std::optional<double>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

std::optional<double> numberIn(const QJsonObject& json, QLatin1StringView key)
{
    const QJsonValue value = json.value(key);
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

Figure figureFrom(const QJsonValue& value)
{
    const QJsonObject json = value.toObject();
    return {.value = numberIn(json, "value"_L1),
            .low = numberIn(json, "low"_L1),
            .high = numberIn(json, "high"_L1),
            .n = json.value("n"_L1).toInteger(),
            .events = json.value("events"_L1).toInteger(),
            .error = json.value("error"_L1).toDouble(),
            .status = fromCode<FigureStatus>(json.value("status"_L1).toString())
                          .value_or(FigureStatus::NotMeasured)};
}

QJsonObject benchmarkJson(const Benchmark& benchmark)
{
    return {{"id"_L1, benchmark.id.toString()},
            {"thousandths"_L1, benchmark.thousandths},
            {"origin"_L1, toCode(benchmark.origin)},
            {"source"_L1, benchmark.source},
            {"day"_L1, benchmark.day.toString(Qt::ISODate)},
            {"entered_by"_L1, benchmark.enteredBy.toString()}};
}

std::vector<Benchmark> benchmarksFrom(const QString& code, const QJsonArray& array)
{
    std::vector<Benchmark> benchmarks;
    for (const QJsonValue& each : array) {
        const QJsonObject json = each.toObject();
        const auto id = parseId<BenchmarkTag>(json.value("id"_L1).toString());
        const auto person = parseId<PersonTag>(json.value("entered_by"_L1).toString());
        const auto origin = fromCode<BenchmarkOrigin>(json.value("origin"_L1).toString());
        if (id && person && origin)
            benchmarks.push_back(
                {.id = *id,
                 .revision = storage::Revision(1),
                 .indicator = code,
                 .thousandths = json.value("thousandths"_L1).toInteger(),
                 .origin = *origin,
                 .source = json.value("source"_L1).toString(),
                 .day = LocalDate::fromString(json.value("day"_L1).toString(), Qt::ISODate),
                 .enteredBy = *person});
    }
    return benchmarks;
}

QJsonObject figuresJson(const IndicatorFigures& figures)
{
    QJsonArray benchmarks;
    for (const Benchmark& each : figures.benchmarks)
        benchmarks.append(benchmarkJson(each));
    return {{"code"_L1, figures.code},
            {"month"_L1, figureJson(figures.month)},
            {"quarter"_L1, figureJson(figures.quarter)},
            {"year"_L1, figureJson(figures.year)},
            {"before"_L1, figureJson(figures.before)},
            {"year_ago"_L1, figureJson(figures.yearAgo)},
            {"target"_L1, maybeNumber(figures.yardstick.target)},
            {"minimum"_L1, figures.yardstick.minimum},
            {"owner"_L1, figures.owner ? QJsonValue(figures.owner->toString()) : QJsonValue()},
            {"signal"_L1, toCode(figures.signal)},
            {"as_events"_L1, figures.asEvents},
            {"last_event"_L1,
             figures.lastEvent ? QJsonValue(figures.lastEvent->toString(Qt::ISODate)) : QJsonValue()},
            {"days_between"_L1, maybeNumber(figures.daysBetween)},
            {"benchmarks"_L1, benchmarks}};
}

IndicatorFigures figuresFrom(const QJsonObject& json)
{
    IndicatorFigures figures{
        .code = json.value("code"_L1).toString(),
        .month = figureFrom(json.value("month"_L1)),
        .quarter = figureFrom(json.value("quarter"_L1)),
        .year = figureFrom(json.value("year"_L1)),
        .before = figureFrom(json.value("before"_L1)),
        .yearAgo = figureFrom(json.value("year_ago"_L1)),
        .yardstick = {numberIn(json, "target"_L1), json.value("minimum"_L1).toInt()}};
    if (const auto owner = parseId<PersonTag>(json.value("owner"_L1).toString()))
        figures.owner = *owner;
    figures.signal = fromCode<Signal>(json.value("signal"_L1).toString()).value_or(Signal::None);
    figures.asEvents = json.value("as_events"_L1).toBool();
    const LocalDate last = LocalDate::fromString(json.value("last_event"_L1).toString(), Qt::ISODate);
    if (last.isValid())
        figures.lastEvent = last;
    figures.daysBetween = numberIn(json, "days_between"_L1);
    figures.benchmarks = benchmarksFrom(figures.code, json.value("benchmarks"_L1).toArray());
    return figures;
}

} // namespace

QJsonObject figureJson(const Figure& figure)
{
    return {{"value"_L1, maybeNumber(figure.value)},
            {"low"_L1, maybeNumber(figure.low)},
            {"high"_L1, maybeNumber(figure.high)},
            {"n"_L1, figure.n},
            {"events"_L1, figure.events},
            {"error"_L1, figure.error},
            {"status"_L1, toCode(figure.status)}};
}

QByteArray snapshotOf(const FigureSheet& sheet)
{
    QJsonArray figures;
    for (const IndicatorFigures& each : sheet.figures)
        figures.append(figuresJson(each));
    QJsonArray divergences;
    for (const Divergence& each : sheet.divergences)
        divergences.append(QJsonObject{{"rises"_L1, each.rises},
                                       {"falls"_L1, each.falls},
                                       {"rise"_L1, each.rise},
                                       {"fall"_L1, each.fall}});
    QJsonArray unmeasured;
    for (const Dimension each : sheet.unmeasured)
        unmeasured.append(toCode(each));
    const auto& branch = sheet.period.branch;
    return QJsonDocument(
               QJsonObject{{"version"_L1, 1},
                           {"month"_L1, sheet.period.first().toString(Qt::ISODate)},
                           {"branch"_L1, branch ? QJsonValue(branch->toString()) : QJsonValue()},
                           {"profile"_L1, toCode(sheet.profile)},
                           {"finished"_L1, sheet.finished},
                           {"figures"_L1, figures},
                           {"divergences"_L1, divergences},
                           {"unmeasured"_L1, unmeasured}})
        .toJson(QJsonDocument::Compact);
}

Result<FigureSheet> sheetFromSnapshot(const QByteArray& bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const auto profile = fromCode<Profile>(json.value("profile"_L1).toString());
    const LocalDate month = LocalDate::fromString(json.value("month"_L1).toString(), Qt::ISODate);
    if (json.value("version"_L1).toInt() != 1 || !profile || !month.isValid())
        return fail(ErrorCode::Corrupt, u"review.snapshot"_s);
    FigureSheet sheet{.period = {.month = month},
                      .profile = *profile,
                      .finished = json.value("finished"_L1).toBool()};
    if (const auto branch = parseId<BranchTag>(json.value("branch"_L1).toString()))
        sheet.period.branch = *branch;
    for (const QJsonValue& each : json.value("figures"_L1).toArray()) {
        IndicatorFigures figures = figuresFrom(each.toObject());
        if (findIndicator(figures.code))
            sheet.figures.push_back(std::move(figures));
    }
    for (const QJsonValue& each : json.value("divergences"_L1).toArray()) {
        const QJsonObject one = each.toObject();
        sheet.divergences.push_back({one.value("rises"_L1).toString(),
                                     one.value("falls"_L1).toString(),
                                     one.value("rise"_L1).toDouble(),
                                     one.value("fall"_L1).toDouble()});
    }
    for (const QJsonValue& each : json.value("unmeasured"_L1).toArray()) {
        if (const auto dimension = fromCode<Dimension>(each.toString()))
            sheet.unmeasured.push_back(*dimension);
    }
    return sheet;
}

QByteArray snapshotHash(const QByteArray& json)
{
    return QCryptographicHash::hash(json, QCryptographicHash::Blake2b_256);
}

} // namespace seraph::review
