// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Eight threads of one program at work on the same record: nobody's change is lost, and nobody is told that the database is
// busy.
#include "core/organisation/branch_commands.h"
#include "core/organisation/organisation_queries.h"
#include "tests/support/test_workspace.h"

#include <catch2/catch_all.hpp>

#include <atomic>
#include <chrono>
#include <thread>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::session;
using organisation::Branch;
using tests::orFail;
using tests::TestWorkspace;

namespace {

constexpr int kThreads = 8;

struct Tally {
    std::atomic<int> written = 0;
    std::atomic<int> conflicts = 0;
    std::atomic<int> unexpected = 0;
};

/// Adds one to the number that the branch's address holds, as often as it has to try.
void countUp(Session& session, Tally& tally)
{
    while (true) {
        const auto branches = session.query(organisation::ListBranches{});
        if (!branches || branches->empty()) {
            ++tally.unexpected;
            return;
        }
        const Branch& branch = branches->front();
        organisation::BranchDetails details = organisation::detailsOf(branch);
        details.address = QString::number(details.address.toInt() + 1);
        const Status done = session.run(organisation::EditBranch{branch.id, branch.revision, details});
        if (done) {
            ++tally.written;
            return;
        }
        if (done.error().code != ErrorCode::Conflict) {
            ++tally.unexpected;
            return;
        }
        ++tally.conflicts;
    }
}

void countTogether(int rounds)
{
    TestWorkspace test;
    Tally tally;
    std::vector<std::jthread> threads;
    for (int i = 0; i < kThreads; ++i) {
        threads.emplace_back([&] {
            const auto session = test.workspace().openSession();
            for (int round = 0; session && round < rounds; ++round)
                countUp(**session, tally);
        });
    }
    threads.clear();
    CHECK(tally.unexpected == 0);
    CHECK(tally.written == kThreads * rounds);
    CHECK(orFail(test.session().query(organisation::ListBranches{})).front().address.toInt() ==
          tally.written);
    CHECK(orFail(test.workspace().verify()).ok());
}

} // namespace

TEST_CASE("Eight threads change one record, and no change is lost")
{
    countTogether(10);
}

TEST_CASE("Eight threads change one record a thousand times each", "[.nightly]")
{
    countTogether(1000);
}

TEST_CASE("A change that does not look at the revision is lost: the control of the test above")
{
    TestWorkspace test;
    Tally tally;
    const auto branch = orFail(test.session().query(organisation::ListBranches{})).front();
    countUp(test.session(), tally);
    const Status stale = test.session().run(
        organisation::EditBranch{branch.id, branch.revision, organisation::detailsOf(branch)});
    REQUIRE_FALSE(stale);
    CHECK(stale.error().code == ErrorCode::Conflict);
}
