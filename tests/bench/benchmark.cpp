// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchmark.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <utility>

namespace seraph::bench {
namespace {

using SteadyClock = std::chrono::steady_clock;

double secondsOf(const std::function<void()>& work)
{
    const auto start = SteadyClock::now();
    work();
    return std::chrono::duration<double>(SteadyClock::now() - start).count();
}

double secondsOfOurs(const Contest& contest)
{
    if (contest.before)
        contest.before();
    return secondsOf(contest.ours);
}

double median(std::vector<double> times)
{
    const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
    std::nth_element(times.begin(), middle, times.end());
    return *middle;
}

double perSecond(const QString& unit)
{
    if (unit.startsWith(QLatin1String("ms")))
        return 1e3;
    if (unit.startsWith(QLatin1String("us")))
        return 1e6;
    require(unit.startsWith(QLatin1String("ns")), "a unit is ms, us or ns, for one piece of work");
    return 1e9;
}

} // namespace

Figure measure(const Benchmark& benchmark, Effort effort)
{
    const Contest contest = benchmark.prepare(effort);
    const int rounds = effort == Effort::Quick ? 3 : 5;
    std::vector<double> ours;
    std::vector<double> raw;
    for (int round = 0; round < rounds; ++round) {
        // Who goes first changes, for the sake of caches and of the disk.
        if (round % 2 == 0)
            ours.push_back(secondsOfOurs(contest));
        if (contest.raw)
            raw.push_back(secondsOf(contest.raw));
        if (round % 2 == 1)
            ours.push_back(secondsOfOurs(contest));
    }
    const double scale = perSecond(benchmark.unit) / contest.amount;
    Figure figure{benchmark.name, benchmark.unit, median(ours) * scale, std::nullopt, benchmark.target};
    if (contest.raw)
        figure.raw = median(raw) * scale;
    return figure;
}

std::vector<Benchmark> allBenchmarks()
{
    std::vector<Benchmark> all;
    for (const auto& list : {storageBenchmarks(),
                             journalBenchmarks(),
                             sessionBenchmarks(),
                             clientsBenchmarks(),
                             phraseBenchmarks(),
                             exchangeBenchmarks(),
                             qualificationBenchmarks(),
                             complaintBenchmarks(),
                             evidenceBenchmarks(),
                             reviewBenchmarks()})
        all.insert(all.end(), list.begin(), list.end());
    return all;
}

void require(bool done, const char* what)
{
    if (done)
        return;
    std::fprintf(stderr, "seraph-bench: failed: %s\n", what);
    std::exit(1);
}

} // namespace seraph::bench
