// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/journal/journal_fixture.h"

#include <functional>

namespace seraph::tests {

/// Somebody who has the database key and an SQL tool, but neither the device's nor the owner's signing key.
/// Everything they do is undone when this dies.
class Attacker {
public:
    explicit Attacker(JournalFixture& fixture);
    ~Attacker();

    void sql(const QByteArray& script);
    void put(const journal::Entry& entry);
    void remove(qint64 seq);
    /// Changes a stored entry without touching any hash.
    void edit(qint64 seq, const std::function<void(journal::Entry&)>& change);
    /// Makes the chain whole again from there to the end.
    void rehashFrom(qint64 seq);
    /// Moves all entries from there on by one place, up or down.
    void shiftFrom(qint64 seq, int by);
    /// Recomputes head and root of every checkpoint from there on; the signatures cannot be made.
    void forgeCheckpointsFrom(qint64 seq);
    void truncateAfter(qint64 seq);

private:
    JournalFixture& m_fixture;
};

} // namespace seraph::tests
