// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "tests/support/test_office.h"

#include <functional>
#include <vector>

namespace seraph::tests {

/// One command or query with arguments that make sense in the office. Making a command changes nothing: it is rolled back.
struct Call {
    QString name;
    QString permission;
    std::function<Status(session::Session&)> make;
};

/// One call of every kind there is, in the order of the modules.
std::vector<Call> everyCall(TestOffice& office);

} // namespace seraph::tests
