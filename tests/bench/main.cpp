// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// seraph-bench: how much our way costs beside the bare SQLCipher C interface, measured in the same run.
#include "tests/bench/benchmark.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace {

using namespace seraph::bench;
using namespace Qt::StringLiterals;

QJsonValue jsonOf(std::optional<double> number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonObject jsonOf(const Figure& figure)
{
    return {{u"name"_s, figure.name},
            {u"unit"_s, figure.unit},
            {u"ours"_s, figure.ours},
            {u"raw"_s, jsonOf(figure.raw)},
            {u"ratio"_s, jsonOf(figure.ratio())},
            {u"target"_s, jsonOf(figure.target)}};
}

QString column(std::optional<double> number)
{
    return number ? QString::number(*number, 'f', 2) : u"-"_s;
}

void print(const Figure& figure)
{
    const QString ours = QString::number(figure.ours, 'f', 1);
    const QString raw = figure.raw ? QString::number(*figure.raw, 'f', 1) : u"-"_s;
    std::printf("%-34s %10s %10s %-7s ratio %5s  target %5s  %s\n",
                qPrintable(figure.name),
                qPrintable(ours),
                qPrintable(raw),
                qPrintable(figure.unit),
                qPrintable(column(figure.ratio())),
                qPrintable(column(figure.target)),
                figure.meetsTarget() ? "" : "MISSED");
    std::fflush(stdout);
}

std::vector<Benchmark> chosen(const QString& filter)
{
    std::vector<Benchmark> benchmarks = allBenchmarks();
    std::erase_if(benchmarks,
                  [&](const Benchmark& benchmark) { return !benchmark.name.contains(filter); });
    return benchmarks;
}

void run(const std::vector<Benchmark>& benchmarks, Effort effort, bool json)
{
    QJsonArray figures;
    for (const Benchmark& benchmark : benchmarks) {
        const Figure figure = measure(benchmark, effort);
        if (json)
            figures.append(jsonOf(figure));
        else
            print(figure);
    }
    if (json)
        std::fputs(QJsonDocument(figures).toJson().constData(), stdout);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Times our work beside the same work on the SQLCipher C interface."_s);
    parser.addHelpOption();
    parser.addOptions({{u"json"_s, u"Print one JSON array: name, unit, ours, raw, ratio, target."_s},
                       {u"filter"_s, u"Only figures whose name contains this."_s, u"text"_s},
                       {u"list"_s, u"Name the figures and stop."_s},
                       {u"quick"_s, u"Smaller amounts, all under a minute."_s}});
    parser.process(application);

    const auto benchmarks = chosen(parser.value(u"filter"_s));
    if (parser.isSet(u"list"_s)) {
        for (const Benchmark& benchmark : benchmarks)
            std::puts(qPrintable(benchmark.name));
        return 0;
    }
    run(benchmarks, parser.isSet(u"quick"_s) ? Effort::Quick : Effort::Full, parser.isSet(u"json"_s));
    return 0;
}
