// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/broken_rules.h"
#include "tests/support/test_office.h"

#include <catch2/catch_all.hpp>

// What must hold of every command, whatever it does.
namespace seraph::tests {

/// Who lacks the permission changes nothing, and the refusal is on record.
template <session::Command C> void checkDenied(TestOffice& office, const C& command)
{
    const auto stranger = office.with({QStringLiteral("print.any")});
    const QByteArray before = office.content();
    const auto result = stranger->run(command);
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::Denied);
    CHECK(result.error().reason == QStringLiteral("permission.missing"));
    CHECK(office.content() == before);
    CHECK(office.newEntries() == QStringList{QStringLiteral("session.refused")});
}

/// A command that fails leaves neither a row nor news behind, and no entry but that of a refusal.
template <session::Command C>
Error failing(TestOffice& office, session::Session& session, const C& command)
{
    int published = 0;
    const auto listening = office.changes().subscribe([&](const auto&) { ++published; });
    office.newEntries();
    const QByteArray before = office.content();
    const auto result = session.run(command);
    REQUIRE_FALSE(result);
    CHECK(office.content() == before);
    const bool refused = result.error().code == ErrorCode::Denied;
    CHECK(office.newEntries() ==
          (refused ? QStringList{QStringLiteral("session.refused")} : QStringList()));
    CHECK(published == 0);
    return result.error();
}

/// The broken rules of a command that must not go through: "name=required".
template <session::Command C>
std::string refusedRules(TestOffice& office, session::Session& session, const C& command)
{
    return brokenRules(Status(fail(failing(office, session, command))));
}

/// When the journal cannot be written, the command did not happen.
template <session::Command C> void checkNothingWithoutJournal(TestOffice& office, const C& command)
{
    orFail(office.connection().runScript(
        "CREATE TEMP TRIGGER broken BEFORE INSERT ON main.journal_entry "
        "BEGIN SELECT RAISE(ABORT, 'injected'); END"));
    failing(office, office.owner(), command);
    orFail(office.connection().runScript("DROP TRIGGER broken"));
}

/// What a command told those who listen, one line for each table: "room inserted 1".
inline QStringList newsOf(const std::vector<session::ChangeSet>& changes)
{
    QStringList lines;
    for (const session::ChangeSet& change : changes) {
        const auto* operation = change.operation == session::Operation::Inserted  ? "inserted"
                                : change.operation == session::Operation::Updated ? "updated"
                                                                                  : "archived";
        lines << QStringLiteral("%1 %2 %3")
                     .arg(QLatin1StringView(change.table.data(), qsizetype(change.table.size())),
                          QLatin1StringView(operation))
                     .arg(change.ids.size());
    }
    return lines;
}

} // namespace seraph::tests
