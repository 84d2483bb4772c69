// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <optional>
#include <vector>

// What a figure is, and where the files of this program list theirs.
namespace seraph::bench {

enum class Effort {
    Quick, ///< all figures together under a minute: smaller amounts, fewer rounds
    Full,  ///< all figures together under ten minutes
};

/// The same work done twice: by us and on the bare SQLCipher C interface. Each call does all of it once, checks that
/// it did, and leaves nothing behind. Where there is no bare equivalent `raw` is empty.
struct Contest {
    std::function<void()> ours;
    std::function<void()> raw;
    double amount = 1;                 ///< units of work in one call: the time is divided by it
    std::function<void()> before = {}; ///< not measured: brings about, each time, what `ours` starts from
};

struct Benchmark {
    QString name; ///< "storage.select"
    QString unit; ///< of the times: "ms", "us/row", "ns/row"
    /// At most this ratio of ours to raw; where there is no raw, at most this time.
    std::optional<double> target;
    /// Prepares what both need, outside of the measured time. What it captures lives as long as the contest.
    std::function<Contest(Effort)> prepare;
};

struct Figure {
    QString name;
    QString unit;
    double ours;
    std::optional<double> raw;
    std::optional<double> target;

    std::optional<double> ratio() const { return raw ? std::optional(ours / *raw) : std::nullopt; }
    bool meetsTarget() const { return !target || ratio().value_or(ours) <= *target; }
};

/// Runs ours and raw by turns, so that a busy machine hits both, and takes the median of each.
Figure measure(const Benchmark& benchmark, Effort effort);

/// Every benchmark of the program; a new file adds its function here.
std::vector<Benchmark> allBenchmarks();
std::vector<Benchmark> storageBenchmarks();
std::vector<Benchmark> journalBenchmarks();
std::vector<Benchmark> sessionBenchmarks();
std::vector<Benchmark> clientsBenchmarks();
std::vector<Benchmark> phraseBenchmarks();
std::vector<Benchmark> exchangeBenchmarks();
std::vector<Benchmark> qualificationBenchmarks();
std::vector<Benchmark> complaintBenchmarks();
std::vector<Benchmark> evidenceBenchmarks();
std::vector<Benchmark> reviewBenchmarks();

/// Ends the program with the reason: a figure of work that was not done is worth nothing.
void require(bool done, const char* what);

} // namespace seraph::bench
