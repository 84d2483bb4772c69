// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/anchors.h"
#include "core/journal/device_certificate.h"
#include "core/journal/journal.h"
#include "core/journal/payload.h"
#include "core/journal/verify.h"
#include "core/storage/connection.h"
#include "core/storage/migration.h"
#include "core/storage/transaction.h"
#include "tests/bench/benchmark.h"
#include "tests/bench/raw_database.h"

#include <QFile>
#include <QTemporaryDir>

#include <memory>
#include <utility>

namespace seraph::bench {
namespace {

using namespace journal;
using namespace Qt::StringLiterals;

/// A changed name and telephone number as the session writes them down.
EntryDraft aChange(qint64 number)
{
    return {.action = "client.changed",
            .kind = "client",
            .record = number % 5000 + 1,
            .revision = 2,
            .subject = number % 2000 + 1,
            .fields = "name,phone",
            .recordHash = recordDigest(QByteArray::number(number)),
            .changes = R"({"name":["王小明","王晓明"],"phone":["13800138000","13900139000"]})" +
                       QByteArray(120, ' ')};
}

/// A journal of one device on a database of its own.
struct Office {
    Office()
    {
        auto opened = storage::Connection::open(file(), key, storage::OpenMode::Create);
        require(opened.has_value(), "open");
        connection = *std::move(opened);
        require(storage::migrate(*connection, {.clock = clock}).has_value(), "migrate");
        DeviceCertificate certificate{.device = 1, .signKey = publicKeyOf(deviceSeed)};
        certify(certificate, ownerSeed);
        require(storeCertificate(*connection, certificate).has_value(), "certificate");
        JournalKeys keys{1, deviceSeed.copy(), deriveWrappingKey(masterKey)};
        auto started = Journal::open(*connection, clock, std::move(keys));
        require(started.has_value(), "journal");
        journal = *std::move(started);
        auto lines = Anchors::open(anchorsFile());
        require(lines.has_value(), "anchors");
        anchors = std::make_unique<Anchors>(*std::move(lines));
    }

    void append(int count)
    {
        auto transaction = storage::Transaction::begin(*connection);
        require(transaction.has_value(), "begin");
        Journal::Scope scope(*journal);
        for (int i = 0; i < count; ++i)
            require(journal->append({.command = 1, .actor = 7, .role = "front_desk"}, aChange(i)).has_value(),
                    "append");
        require(transaction->commit().has_value(), "commit");
        scope.keep();
    }
    QString file() const { return directory.filePath(u"bench.db"_s); }
    QString anchorsFile() const { return directory.filePath(u"anchors.log"_s); }

    QTemporaryDir directory;
    SystemClock clock;
    storage::DatabaseKey key = storage::DatabaseKey::random();
    Secret ownerSeed = Secret::random(32);
    Secret deviceSeed = Secret::random(32);
    Secret masterKey = Secret::random(32);
    std::unique_ptr<storage::Connection> connection;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<Anchors> anchors;
};

/// One entry without the database: encrypted, in canonical form, hashed.
Contest contestOfEntry(Effort effort)
{
    const int count = effort == Effort::Quick ? 20'000 : 100'000;
    const auto work = [count, key = std::make_shared<Secret>(Secret::random(SubjectKeys::kKeySize))] {
        CanonicalWriter scratch;
        Digest previous{};
        for (int i = 0; i < count; ++i) {
            const EntryDraft draft = aChange(i);
            const QByteArray payload = sealPayload({.changes = draft.changes},
                                                   {.device = 1, .seq = i, .subject = 1},
                                                   PayloadKey(key->data(), SubjectKeys::kKeySize),
                                                   scratch);
            EntryView entry{
                .device = 1, .seq = i, .role = "front_desk", .action = draft.action, .kind = draft.kind};
            entry.fields = viewOf(draft.fields);
            entry.recordHash = viewOf(*draft.recordHash);
            entry.payload = viewOf(payload);
            entry.prevHash = viewOf(previous);
            previous = entryHash(entry, scratch);
        }
        require(previous != Digest{}, "hash");
    };
    return {.ours = work, .raw = {}, .amount = double(count)};
}

Contest contestOfVerify(Effort effort)
{
    const int count = effort == Effort::Quick ? 20'000 : 1'000'000;
    const auto office = std::make_shared<Office>();
    require(office->connection->runScript("PRAGMA synchronous = OFF").has_value(), "pragma");
    for (int made = 0; made < count; made += 250) {
        office->append(250);
        require(office->journal->checkpoint(*office->anchors).has_value(), "checkpoint");
    }
    require(office->connection->checkpoint().has_value(), "write-ahead log");
    QFile file(office->anchorsFile());
    require(file.open(QIODevice::ReadOnly), "anchors.log");
    const QByteArray anchors = file.readAll();
    const auto work = [office, anchors, count] {
        const VerifyRequest request{.owners = {publicKeyOf(office->ownerSeed)},
                                    .anchorsFile = anchors,
                                    .knownHeads = {office->journal->head()},
                                    .tables = {},
                                    .depth = VerifyRequest::Depth::Journal};
        const auto report = verify(*office->connection, request);
        require(report && report->ok() && report->entries == count && report->unanchored == 0, "verify");
    };
    return {.ours = work, .raw = {}, .amount = double(count) / 1e6};
}

} // namespace

std::vector<Benchmark> journalBenchmarks()
{
    return {{u"journal.entry"_s, u"us/entry"_s, 20, &contestOfEntry},
            {u"journal.verify"_s, u"ms/million entries"_s, 5000, &contestOfVerify}};
}

} // namespace seraph::bench
