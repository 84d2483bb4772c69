// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/figure_queries.h"
#include "tests/support/test_office.h"

namespace seraph::tests {

inline const review::Period kOctober{LocalDate(2026, 10, 1)};

/// What a line of a worked-out month says an indicator must be.
struct WorkedOut {
    QString code;
    qint64 n = 0;
    std::optional<double> value{}; ///< nothing: so few cases make none
    QString how{};                 ///< the arithmetic, in words and figures
};

/// The raw facts of tests/fixtures/review/october.txt in the office's database, and what they must come to. The rows hold
/// what an indicator reads and nothing else, so foreign keys and CHECKs are off while they are written.
/// @param zone in which all branches lie, and every moment of the file
std::vector<WorkedOut> writeOctober(TestOffice& office, const QByteArray& zone = "Asia/Shanghai");
/// The same of single.txt: one fact for each indicator, most of them at the last minute of the month.
std::vector<WorkedOut> writeSingleFacts(TestOffice& office);

/// An indicator of any trade, as the sheet shows it.
review::Figure figureIn(TestOffice& office, const QString& code, const review::Period& period = kOctober);
/// All daily and monthly sums, to be compared as a whole.
QByteArray sumsIn(TestOffice& office);
/// Runs what no handler would write: foreign keys and CHECKs are off.
void script(TestOffice& office, const QByteArray& sql);

/// Noon of a day in November 2026 and later, when October is over.
Instant inNovember();

} // namespace seraph::tests
