// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/anchors.h"
#include "core/journal/device_certificate.h"
#include "core/journal/journal.h"
#include "core/journal/verify.h"
#include "core/storage/transaction.h"
#include "tests/core/journal/test_clock.h"
#include "tests/support/test_database.h"

#include <memory>

namespace seraph::tests {

/// A vault's journal on a database of its own: one certified device, its journal and its anchors.
class JournalFixture {
public:
    JournalFixture();

    /// One command with one entry, committed.
    void append(const journal::EntryDraft& draft, qint64 command = 1);
    /// So many entries about branches, each with a reason.
    void appendMany(int count);
    journal::Checkpoint seal();
    /// Closes and opens the journal, as a restart of the program does.
    void reopen();

    journal::VerifyRequest request(
        journal::VerifyRequest::Depth depth = journal::VerifyRequest::Depth::Journal) const;
    journal::VerifyReport verify(journal::VerifyRequest::Depth depth = journal::VerifyRequest::Depth::Journal);

    journal::Entry entryAt(qint64 seq);
    std::vector<journal::Entry> entries();

    TestDatabase database;
    TestClock clock;
    Secret ownerSeed = Secret::random(32);
    Secret deviceSeed = Secret::random(32);
    Secret masterKey = Secret::random(32);
    std::unique_ptr<journal::Journal> journal;
    std::unique_ptr<journal::Anchors> anchors;

    journal::JournalKeys keys(qint64 device = 1) const;
    QString anchorsFile() const { return database.path(QStringLiteral("anchors.log")); }

    static inline const journal::CommandStamp kStamp{.command = 1, .actor = 42, .role = "front_desk"};
};

/// A change of branch 7 from one name to another.
journal::EntryDraft aChange();

} // namespace seraph::tests
