// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/test_office.h"

namespace seraph::bench {

/// A house of twenty branches with five years of work, up to October 2026: service records with a step each, and in proportion
/// enquiries, visits, plans, orders, payments, follow-ups, answers, complications and complaints. Written past the commands.
class FiveYears {
public:
    explicit FiveYears(int services);

    tests::TestOffice office;

private:
    void fill(int services);
};

} // namespace seraph::bench
