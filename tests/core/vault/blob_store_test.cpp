// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/blob_store.h"

#include "tests/support/string_makers.h"
#include "tests/support/test_database.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_all.hpp>

using namespace seraph;
using namespace seraph::vault;
using tests::orFail;
using Part = BlobStore::Part;

namespace {

constexpr qint64 kId = 7'300'000'000'001;

struct Store {
    QTemporaryDir directory;
    BlobStore blobs{VaultFolder(directory.path())};
    Secret key = BlobStore::newKey();

    QByteArray onDisk(qint64 id) const
    {
        QFile file(blobs.pathOf(id, Part::Whole));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    void overwrite(qint64 id, const QByteArray& bytes) const
    {
        QFile file(blobs.pathOf(id, Part::Whole));
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
    }
    QString refusal(qint64 id) const
    {
        const auto read = blobs.read(id, Part::Whole, key);
        return read ? QString() : read.error().reason;
    }
};

} // namespace

TEST_CASE("What is written as a blob is read again, whatever its size")
{
    const Store store;
    const auto size = GENERATE(0, 1, 65'535, 65'536, 65'537, 200'000);
    const QByteArray bytes(size, 'x');
    orFail(store.blobs.write(kId, Part::Whole, store.key, bytes));
    CHECK(store.blobs.read(kId, Part::Whole, store.key) == Result<QByteArray>(bytes));
}

TEST_CASE("Nothing of a blob's content can be read on the disk")
{
    const Store store;
    const QByteArray marker = "MARKER-OF-A-CLIENT";
    orFail(store.blobs.write(kId, Part::Whole, store.key, marker.repeated(100)));
    CHECK_FALSE(store.onDisk(kId).contains(marker));
}

TEST_CASE("A blob is written once and never over another")
{
    const Store store;
    orFail(store.blobs.write(kId, Part::Whole, store.key, "first"));
    const Status second = store.blobs.write(kId, Part::Whole, store.key, "second");
    REQUIRE_FALSE(second);
    CHECK(second.error().reason == QStringLiteral("blob.exists"));
    CHECK(store.blobs.read(kId, Part::Whole, store.key) == Result<QByteArray>("first"));
}

TEST_CASE("A blob that was changed, cut, lengthened or put in another's place does not open")
{
    const Store store;
    const QByteArray bytes(150'000, 'x');
    orFail(store.blobs.write(kId, Part::Whole, store.key, bytes));
    orFail(store.blobs.write(kId + 1, Part::Whole, store.key, bytes));
    const QByteArray sealed = store.onDisk(kId);

    SECTION("one bit")
    {
        const auto at = GENERATE(0, 8, 20, 40, 70'000, 150'000);
        QByteArray changed = sealed;
        changed[at] = char(changed[at] ^ 1);
        store.overwrite(kId, changed);
    }
    SECTION("cut")
    {
        store.overwrite(kId, sealed.left(GENERATE(0, 7, 31, 32, 65'585, 149'000)));
    }
    SECTION("lengthened")
    {
        store.overwrite(kId, sealed + 'x');
    }
    SECTION("another's")
    {
        store.overwrite(kId, store.onDisk(kId + 1));
    }
    CHECK(store.refusal(kId) == QStringLiteral("blob.damaged"));
}

TEST_CASE("A preview does not pass for the whole file")
{
    const Store store;
    orFail(store.blobs.write(kId, Part::Preview, store.key, "small"));
    REQUIRE(QFile::copy(store.blobs.pathOf(kId, Part::Preview), store.blobs.pathOf(kId, Part::Whole)));
    CHECK(store.refusal(kId) == QStringLiteral("blob.damaged"));
}

TEST_CASE("Without its key a blob does not open, and a missing one says so")
{
    Store store;
    CHECK(store.refusal(kId) == QStringLiteral("blob.missing"));
    orFail(store.blobs.write(kId, Part::Whole, store.key, "x"));
    store.key = BlobStore::newKey();
    CHECK(store.refusal(kId) == QStringLiteral("blob.damaged"));
}

TEST_CASE("Clearing up removes files that no row names and those half written, and no others")
{
    const Store store;
    for (const qint64 id : {kId, kId + 1, kId + 2}) {
        orFail(store.blobs.write(id, Part::Whole, store.key, "x"));
        orFail(store.blobs.write(id, Part::Preview, store.key, "x"));
    }
    QFile half(store.blobs.pathOf(kId, Part::Whole) + QStringLiteral(".tmp"));
    REQUIRE(half.open(QIODevice::WriteOnly));
    half.close();

    CHECK(store.blobs.removeAllBut({kId, kId + 2}) == Result<int>(3));
    CHECK(store.blobs.has(kId));
    CHECK_FALSE(store.blobs.has(kId + 1));
    CHECK(store.blobs.names().size() == 4);
    orFail(store.blobs.remove(kId));
    CHECK(store.blobs.names().size() == 2);
}
