// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/journal/journal_fixture.h"

#include "core/journal/entry_rows.h"
#include "core/storage/migration.h"

#include <QFile>

namespace seraph::tests {

using namespace Qt::StringLiterals;
using namespace journal;

EntryDraft aChange()
{
    return {.action = "branch.changed",
            .kind = "branch",
            .record = 7,
            .revision = 2,
            .subject = std::nullopt,
            .fields = "name",
            .recordHash = recordDigest(QByteArray("branch")),
            .changes = R"({"name":["Old Town","New Town"]})",
            .reason = u"moved"_s};
}

JournalFixture::JournalFixture()
{
    orFail(storage::migrate(database.connection(), {.clock = clock}));
    DeviceCertificate certificate{.device = 1,
                                  .name = u"Front desk"_s,
                                  .signKey = publicKeyOf(deviceSeed),
                                  .notBeforeMs = toMilliseconds(clock.now())};
    certify(certificate, ownerSeed);
    orFail(storeCertificate(database.connection(), certificate));
    reopen();
}

JournalKeys JournalFixture::keys(qint64 device) const
{
    return {device, deviceSeed.copy(), deriveWrappingKey(masterKey)};
}

void JournalFixture::reopen()
{
    journal.reset();
    journal = orFail(Journal::open(database.connection(), clock, keys()));
    anchors = std::make_unique<Anchors>(orFail(Anchors::open(anchorsFile())));
}

void JournalFixture::append(const EntryDraft& draft, qint64 command)
{
    auto transaction = orFail(storage::Transaction::begin(database.connection()));
    Journal::Scope scope(*journal);
    orFail(journal->append({.command = command, .actor = kStamp.actor, .role = kStamp.role}, draft));
    orFail(transaction.commit());
    scope.keep();
}

void JournalFixture::appendMany(int count)
{
    auto transaction = orFail(storage::Transaction::begin(database.connection()));
    Journal::Scope scope(*journal);
    for (int i = 0; i < count; ++i) {
        clock.pass(std::chrono::seconds(7));
        EntryDraft draft = aChange();
        draft.record = 100 + i % 5;
        draft.revision = 1 + i / 5;
        draft.subject = i % 3 == 0 ? std::optional<qint64>(900 + i % 2) : std::nullopt;
        draft.reason = u"because of %1"_s.arg(i);
        orFail(journal->append(
            {.command = 1000 + i, .actor = 40 + i % 3, .role = "front_desk,cashier"}, draft));
    }
    orFail(transaction.commit());
    scope.keep();
}

Checkpoint JournalFixture::seal()
{
    auto sealed = orFail(journal->checkpoint(*anchors));
    if (!sealed)
        throw std::runtime_error("nothing to seal");
    return *sealed;
}

VerifyRequest JournalFixture::request(VerifyRequest::Depth depth) const
{
    QFile file(anchorsFile());
    const QByteArray lines = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return {.owners = {publicKeyOf(ownerSeed)},
            .anchorsFile = lines,
            .knownHeads = {},
            .tables = {},
            .depth = depth};
}

VerifyReport JournalFixture::verify(VerifyRequest::Depth depth)
{
    return orFail(journal::verify(database.connection(), request(depth)));
}

Entry JournalFixture::entryAt(qint64 seq)
{
    auto row = orFail(database->prepare(selectEntries("WHERE seq = ?").c_str()));
    orFail(row.bind(seq));
    if (!orFail(row.step()))
        throw std::runtime_error("no such entry");
    return toEntry(readEntry(row));
}

std::vector<Entry> JournalFixture::entries()
{
    auto row = orFail(database->prepare(selectEntries("ORDER BY device, seq").c_str()));
    orFail(row.bind());
    std::vector<Entry> all;
    while (orFail(row.step()))
        all.push_back(toEntry(readEntry(row)));
    return all;
}

} // namespace seraph::tests
