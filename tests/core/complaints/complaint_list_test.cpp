// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/missing_query.h"
#include "tests/core/complaints/cases.h"
#include "tests/support/query_plan.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::tests;
using namespace std::chrono_literals;

namespace {

bool isMissing(session::Session& session, const QString& what)
{
    const auto list = orFail(session.query(session::WhatIsMissing{}));
    return std::any_of(list.begin(), list.end(), [&](const auto& each) { return each.what == what; });
}

} // namespace

TEST_CASE("The board has a column for each stage, and what is overdue says so", "[complaints]")
{
    TestOffice office;
    OneCase one(office);
    const auto second =
        orFail(one.manager->run(FileComplaint{office.branch(), about(*one.client, u"price"_s)}));
    one.goTo(Stage::Assessed);
    office.clock.advance(5h);
    const auto board = orFail(office.owner().query(ComplaintBoard{}));
    REQUIRE(board.size() == 7);
    CHECK(board[0].count == 1);
    CHECK(board[0].overdue == 1);
    CHECK(board[0].rows.front().complaint.id == second);
    CHECK(board[2].count == 1);
    CHECK(board[2].overdue == 0);
    CHECK(orFail(office.owner().query(OverdueComplaints{})).size() == 1);
    CHECK(isMissing(*one.manager, u"complaint.overdue"_s));
    CHECK(orFail(office.owner().query(ComplaintsOf{*one.client})).size() == 2);
    CHECK(orFail(office.owner().query(ListComplaints{{.category = u"price"_s}})).size() == 1);
    CHECK(orFail(office.owner().query(FindComplaint{u" ts261020-1-02 "_s})) == second);
    CHECK(office.owner().query(FindComplaint{u"TS1"_s}).error().code == ErrorCode::NotFound);
}

TEST_CASE("A restricted case is seen by those alone who need it, and never by whom it is about",
          "[complaints]")
{
    TestOffice office;
    OneCase one(office);
    const auto care = office.as(u"front_desk"_s);
    ComplaintDetails report{.complainant = Complainant::Anonymous,
                            .category = u"worker"_s,
                            .summary = u"店长扣押证件"_s,
                            .about = {one.manager->actor().person}};
    const auto id = orFail(care->run(FileComplaint{office.branch(), report}));
    const auto sees = [&](session::Session& session) {
        const auto rows = orFail(session.query(ListComplaints{}));
        const bool listed = std::any_of(
            rows.begin(), rows.end(), [&](const auto& row) { return row.complaint.id == id; });
        CHECK(listed == session.query(OpenComplaint{id}).has_value());
        return listed;
    };
    CHECK(sees(*care));
    CHECK(sees(*one.quality));
    CHECK_FALSE(sees(*one.manager));
    CHECK_FALSE(sees(*office.as(u"front_desk"_s)));
    CHECK_FALSE(sees(*office.as(u"auditor"_s)));
    CHECK(orFail(one.manager->query(SearchComplaints{u"扣押"_s})).empty());
    CHECK(one.manager->query(FindComplaint{u"TS261020-1-02"_s}).error().code == ErrorCode::NotFound);
}

TEST_CASE("Cases and single answers are found by characters, pinyin and initials", "[complaints]")
{
    TestOffice office;
    OneCase one(office);
    one.goTo(Stage::Communicated);
    orFail(one.manager->run(NoteOnCase{one.id, NoteKind::Call, u"客户要求赔偿交通费 taxi receipt"_s}));
    for (const QString& typed : {u"一高一低"_s,
                                 u"退款"_s,
                                 u"tuikuan"_s,
                                 u"ytk"_s,
                                 u"王小红"_s,
                                 u"wxh"_s,
                                 u"交通费"_s,
                                 u"jiaotong"_s,
                                 u"TAXI"_s,
                                 u"receipt 赔偿"_s,
                                 u"TS261020"_s,
                                 u"未做术前"_s}) {
        CAPTURE(typed.toStdString());
        CHECK(orFail(office.owner().query(SearchComplaints{typed})).size() ==
              (typed == u"一高一低"_s ? 0 : 1));
    }
    CHECK(orFail(office.owner().query(SearchComplaints{u"一边高"_s})).size() == 1);
    CHECK(orFail(office.owner().query(SearchComplaints{u"根本没有"_s})).empty());
    CHECK(orFail(office.owner().query(SearchComplaints{u"交通费"_s})).front().excerpt.contains(u"赔偿交通费"_s));
}

TEST_CASE("Several about the same person within a month are told", "[complaints]")
{
    TestOffice office;
    OneCase one(office);
    const PersonId worker = office.addPerson(u"李阿姨"_s);
    auto details = about(*one.client, u"attitude"_s);
    details.about = {worker};
    for (int i = 0; i < 2; ++i)
        orFail(one.manager->run(FileComplaint{office.branch(), details}));
    CHECK(orFail(office.owner().query(ComplaintClusters{})).empty());
    orFail(one.manager->run(FileComplaint{office.branch(), details}));
    const auto clusters = orFail(office.owner().query(ComplaintClusters{}));
    REQUIRE(clusters.size() == 1);
    CHECK(clusters.front().name.zh == u"李阿姨"_s);
    CHECK(clusters.front().count == 3);
    CHECK(isMissing(*one.quality, u"complaint.cluster"_s));
    office.clock.advance(std::chrono::days(31));
    CHECK(orFail(office.owner().query(ComplaintClusters{})).empty());
}

TEST_CASE("The figures carry what they rest on", "[complaints]")
{
    TestOffice office;
    OneCase one(office);
    one.goTo(Stage::Reviewed);
    orFail(one.manager->run(FileComplaint{office.branch(), about(*one.client, u"privacy"_s)}));
    const LocalDate day(2026, 10, 20);
    const auto figures = orFail(office.owner().query(ComplaintFiguresOf{day, day}));
    CHECK(figures.count == 2);
    CHECK(figures.open == 1);
    CHECK(figures.answered == 1);
    CHECK(figures.inTime == 1);
    CHECK(figures.within24h == 1);
    CHECK(figures.complainants == 1);
    CHECK(figures.categories.size() == 2);
    CHECK(isMissing(*one.quality, u"complaint.escalated"_s));
    const auto dates = orFail(one.manager->query(DatesOfNewCase{office.branch(), u"result"_s}));
    CHECK(dates.acknowledge == kTuesday + 2h);
    CHECK(dates.why.limit.amount == 5);
}

TEST_CASE("No list of cases reads the whole table", "[complaints]")
{
    TestOffice office;
    OneCase one(office);
    WatchedStatements watched(office.connection());
    orFail(office.owner().query(OverdueComplaints{}));
    orFail(office.owner().query(ComplaintsOf{*one.client}));
    orFail(office.owner().query(OpenComplaint{one.id}));
    orFail(office.owner().query(ComplaintBoard{}));
    for (const QString& sql : watched.selects()) {
        CAPTURE(sql.toStdString());
        const QStringList scans = tableScans(office.connection(), sql);
        const bool wholeCases = std::any_of(scans.begin(), scans.end(), [](const QString& step) {
            return step.contains(u"SCAN complaint"_s) && !step.contains(u"USING"_s);
        });
        CHECK_FALSE(wholeCases);
    }
}
