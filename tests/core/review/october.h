// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/test_office.h"

namespace seraph::tests {

/// What a line of the worked-out month says an indicator must be.
struct WorkedOut {
    QString code;
    qint64 n = 0;
    double value = 0;
    QString how; ///< the arithmetic, in words and figures
};

/// The raw facts of tests/fixtures/review/october.txt in the office's database, and what they must come to. The rows hold
/// what an indicator reads and nothing else, so foreign keys and CHECKs are off while they are written.
std::vector<WorkedOut> writeOctober(TestOffice& office);

/// Noon of a day in November 2026 and later, when October is over.
Instant inNovember();

} // namespace seraph::tests
