// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/header_change.h"
#include "tests/core/vault/fault_calls.h"
#include "tests/core/vault/vault_fixture.h"
#include "tests/support/string_makers.h"

#include <QDir>

#include <catch2/catch_all.hpp>

using namespace seraph;
using namespace seraph::vault;
using namespace seraph::tests;
using namespace Qt::StringLiterals;

namespace {

/// A slot for nobody in particular, without the cost of a password.
VaultHeader withAnotherSlot(const Unlocked& vault)
{
    VaultHeader next = vault.header;
    KeySlot slot;
    slot.cost = kLowestKdfCost;
    slot.user = randomRaw<sizeof(UserTag)>();
    next.slots.push_back(slot);
    return next;
}

} // namespace

TEST_CASE("A header write that fails leaves the former header in force, whichever step failed")
{
    const int error = GENERATE(kDiskFull, kInputOutput);
    VaultFixture fixture;
    int total = 0;
    {
        const FaultyCalls counting(0, 0, FaultyCalls::Lasting::Once);
        REQUIRE(commitHeader(fixture.open(), fixture.devices(), withAnotherSlot(fixture.open())));
        total = counting.calls();
    }
    int refused = 0;
    for (int failAt = 1; failAt <= total; ++failAt) {
        const VaultHeader before = fixture.open().header;
        Status answered;
        {
            const FaultyCalls faulty(failAt, error, FaultyCalls::Lasting::Once);
            answered =
                commitHeader(fixture.open(), fixture.devices(), withAnotherSlot(fixture.open()));
        }
        const auto stored = loadHeader(fixture.folder());
        REQUIRE(stored.has_value());
        CHECK(stored->header == fixture.open().header);
        if (answered)
            continue;
        ++refused;
        CHECK(answered.error().code == (error == kDiskFull ? ErrorCode::DiskFull : ErrorCode::Io));
        CHECK(stored->header == before);
    }
    CHECK(refused >= 6);
}

TEST_CASE("Two different headers never share a generation, also after failures")
{
    VaultFixture fixture;
    const quint64 before = fixture.open().generation();
    {
        const FaultyCalls faulty(2, kInputOutput, FaultyCalls::Lasting::FromThenOn);
        CHECK_FALSE(commitHeader(fixture.open(), fixture.devices(), withAnotherSlot(fixture.open())));
    }
    REQUIRE(commitHeader(fixture.open(), fixture.devices(), withAnotherSlot(fixture.open())));
    CHECK(fixture.open().generation() == before + 2);
}

TEST_CASE("A vault that cannot be written leaves no half of one, and the next try succeeds")
{
    const QTemporaryDir directory;
    const NewVault wanted{VaultFolder(directory.filePath(u"vault"_s)), u"chen"_s, kLowestKdfCost, {}};
    DeviceStore devices(directory.filePath(u"devices"_s));
    for (const int failAt : {1, 2, 4, 6, 8, 10}) {
        const FaultyCalls faulty(failAt, kDiskFull, FaultyCalls::Lasting::FromThenOn);
        const auto created = createVault(wanted, passwordOf(kOwnerPassword), devices);
        REQUIRE_FALSE(created.has_value());
        CHECK(created.error().code == ErrorCode::DiskFull);
        CHECK(QDir(wanted.folder.path()).isEmpty(QDir::Files));
    }
    CHECK(createVault(wanted, passwordOf(kOwnerPassword), devices).has_value());
}

TEST_CASE("A vault opens on a full disk")
{
    VaultFixture fixture;
    const FaultyCalls faulty(1, kDiskFull, FaultyCalls::Lasting::FromThenOn);
    CHECK(fixture.unlock(fixture.owner(), kOwnerPassword).has_value());
}
