// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/test_office.h"

#include <catch2/catch_all.hpp>

namespace seraph::tests {

/// The reason with which a gate stops a command: it changes nothing, and that somebody was stopped is on record.
template <session::Command C>
QString stopped(TestOffice& office, session::Session& session, const C& command)
{
    office.newEntries();
    const QByteArray before = office.content();
    const auto result = session.run(command);
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::Conflict);
    CHECK(office.content() == before);
    CHECK(office.newEntries() == QStringList{QStringLiteral("gate.stopped")});
    return result.error().reason;
}

} // namespace seraph::tests
