// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"

#include "core/organisation/branch_commands.h"
#include "core/session/account_commands.h"
#include "core/session/device_commands.h"
#include "tests/support/test_office.h"

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::session;
using organisation::AddBranch;
using tests::orFail;
using tests::TestOffice;

namespace {

const DraftKey kNewBranch{u"branch.add"_s};

AddBranch pudong()
{
    return {{.code = {}, .name = u"浦东店"_s, .address = {}, .phone = {}}};
}

/// A command whose handler, and not the door, says no: only the owner may do this.
DeclareDeviceLost notTheirs()
{
    return {2, 0, {}, {}};
}

} // namespace

TEST_CASE("A draft is found again until it is discarded, and leaves no journal entry")
{
    TestOffice office;
    Session& owner = office.owner();
    orFail(owner.keepDraft(kNewBranch, R"({"name":"浦"})"));
    orFail(owner.keepDraft(kNewBranch, R"({"name":"浦东"})"));
    const auto found = orFail(owner.findDraft(kNewBranch));
    REQUIRE(found);
    CHECK(found->json == R"({"name":"浦东"})");
    CHECK(found->savedAt == office.clock.now());
    CHECK(orFail(owner.listDrafts()).size() == 1);
    CHECK_FALSE(orFail(owner.findDraft({u"branch.edit"_s, 7})));
    orFail(owner.discardDraft(kNewBranch));
    CHECK(orFail(owner.listDrafts()).empty());
    CHECK(office.newEntries().isEmpty());
}

TEST_CASE("A draft goes in the transaction of the command that was made from it")
{
    TestOffice office;
    Session& owner = office.owner();
    orFail(owner.keepDraft(kNewBranch, "{}"));
    SECTION("and with it")
    {
        orFail(owner.run(pudong(), kNewBranch));
        CHECK_FALSE(orFail(owner.findDraft(kNewBranch)));
    }
    SECTION("and stays where the command fails")
    {
        AddBranch nameless = pudong();
        nameless.details.name.clear();
        REQUIRE_FALSE(owner.run(nameless, kNewBranch));
        CHECK(orFail(owner.findDraft(kNewBranch)));
    }
}

TEST_CASE("Drafts belong to who typed them")
{
    TestOffice office;
    const auto desk = office.as(u"front_desk"_s);
    orFail(desk->keepDraft(kNewBranch, "{}"));
    CHECK_FALSE(orFail(office.owner().findDraft(kNewBranch)));
    desk->end();
    CHECK(desk->findDraft(kNewBranch).error().code == ErrorCode::Locked);
    CHECK(desk->keepDraft(kNewBranch, "{}").error().code == ErrorCode::Locked);
}

TEST_CASE("A draft larger than any form is refused")
{
    TestOffice office;
    CHECK(office.owner().keepDraft(kNewBranch, QByteArray(2 * 1024 * 1024, 'x')).error().code ==
          ErrorCode::Invalid);
}

TEST_CASE("What a command's handler refuses is journalled once")
{
    TestOffice office;
    const auto person = office.with({u"devices.lost"_s});
    const QByteArray before = office.content();
    REQUIRE(person->run(notTheirs()).error().code == ErrorCode::Denied);
    CHECK(office.newEntries() == QStringList{u"session.refused"_s});
    CHECK(office.content() == before);
}

TEST_CASE("A refusal inside a batch rolls it back and is journalled once")
{
    TestOffice office;
    const auto person = office.with({u"devices.lost"_s, u"organisation.edit"_s});
    const QByteArray before = office.content();
    const bool byTheDoor = GENERATE(true, false);
    const Status done = person->batch(Action{"test.imported"}, [&](Session::Batch& batch) -> Status {
        TRY_STATUS(batch.run(pudong()));
        if (byTheDoor)
            return batch.run(EndAccount{office.owner().actor().account, {}});
        TRY_STATUS(batch.run(notTheirs()));
        return {};
    });
    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::Denied);
    CHECK(office.newEntries() == QStringList{u"session.refused"_s});
    CHECK(office.content() == before);
}

TEST_CASE("What a handler finds invalid is no refusal")
{
    TestOffice office;
    AddBranch nameless = pudong();
    nameless.details.name.clear();
    REQUIRE(office.owner().run(nameless).error().code == ErrorCode::Invalid);
    CHECK(office.newEntries().isEmpty());
}
