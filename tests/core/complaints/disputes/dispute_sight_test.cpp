// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A dispute is seen by who sees its case, and by nobody else, whichever way it is asked for.
#include "core/complaints/evidence_queries.h"
#include "core/session/missing_query.h"
#include "tests/core/complaints/cases.h"
#include "tests/core/complaints/disputes/disputed.h"

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::tests;

namespace {

/// A worker's own complaint about the manager, fought out by the quality manager.
struct RestrictedDispute {
    explicit RestrictedDispute(TestOffice& where)
        : office(where)
        , one(where)
        , complaint(orFail(where.owner().run(FileComplaint{where.branch(),
                                                           {.complainant = Complainant::Anonymous,
                                                            .category = u"worker"_s,
                                                            .summary = u"拖欠工资"_s,
                                                            .about = {one.manager->actor().person}}})))
        , dispute(orFail(one.quality->run(OpenDispute{complaint, details()})))
    {
    }

    DisputeDetails details() const
    {
        return {.forum = Forum::Arbitration,
                .body = u"劳动仲裁委"_s,
                .spokesperson = office.ownerPerson()};
    }
    bool isListed(session::Session& session) const
    {
        const auto rows = orFail(session.query(ListDisputes{LocalDate(2026, 1, 1)}));
        return std::any_of(rows.begin(), rows.end(), [&](const DisputeRow& row) {
            return row.dispute.id == dispute;
        });
    }
    QString refusal(session::Session& session, const auto& command) const
    {
        return failing(office, session, command).reason;
    }

    TestOffice& office;
    OneCase one;
    ComplaintId complaint;
    DisputeId dispute;
};

} // namespace

TEST_CASE("A dispute over a restricted case is in nobody's list who may not see the case", "[disputes]")
{
    TestOffice office;
    const RestrictedDispute restricted(office);
    CHECK(restricted.isListed(office.owner()));
    CHECK(restricted.isListed(*restricted.one.quality));
    CHECK_FALSE(restricted.isListed(*restricted.one.manager));
}

TEST_CASE("Nor is it reached by its own number, its hold, its list or its evidence", "[disputes]")
{
    TestOffice office;
    const RestrictedDispute restricted(office);
    session::Session& manager = *restricted.one.manager;
    const auto file = orFail(office.owner().query(OpenDisputeFile{restricted.complaint}));
    REQUIRE_FALSE(file.preservation.empty());
    const auto& item = file.preservation.front();
    const QString kept = u"complaint.restricted"_s;
    CHECK(manager.query(OpenDisputeFile{restricted.complaint}).error().reason == kept);
    CHECK(manager.query(CollectEvidence{restricted.complaint}).error().reason == kept);
    CHECK(restricted.refusal(
              manager, EditDispute{restricted.dispute, kFirstRevision, restricted.details()}) == kept);
    CHECK(restricted.refusal(manager, AddDisputeEvent{restricted.dispute, {.text = u"打听一下"_s}}) ==
          kept);
    CHECK(restricted.refusal(manager, AddPreservationItem{restricted.complaint, u"录音"_s}) == kept);
    CHECK(restricted.refusal(
              manager, SettlePreservation{item.id, item.revision, Preservation::Gone, u"已覆盖"_s}) ==
          kept);
    CHECK(restricted.refusal(manager, OpenDispute{restricted.complaint, restricted.details()}) == kept);
}

TEST_CASE("What has to be secured of a restricted case is missing from nobody else's day", "[disputes]")
{
    TestOffice office;
    const RestrictedDispute restricted(office);
    const auto owes = [](session::Session& session) {
        const auto missing = orFail(session.query(session::WhatIsMissing{}));
        return std::any_of(missing.begin(), missing.end(), [](const session::Missing& each) {
            return each.what == "preservation.due"_L1;
        });
    };
    CHECK(owes(*restricted.one.quality));
    CHECK_FALSE(owes(*restricted.one.manager));
}
