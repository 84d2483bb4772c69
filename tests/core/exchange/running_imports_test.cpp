// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is under way when a house changes over: calls that are owed, and workers who are with a family.
#include "core/clients/client_commands.h"
#include "core/followups/follow_up_queries.h"
#include "core/placements/placement_queries.h"
#include "tests/core/consultations/desk.h"
#include "tests/core/exchange/import_file.h"

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::exchange;
using namespace seraph::tests;

namespace {

clients::ClientId family(TestOffice& office)
{
    return orFail(office.owner().run(
        clients::AddClient{{.number = u"V1"_s, .name = u"王小红"_s, .homeBranch = office.branch()},
                           {{clients::ContactKind::Phone, u"13800138000"_s, {}}}}));
}

QByteArray day(int fromToday)
{
    return kToday.addDays(fromToday).toString(Qt::ISODate).toUtf8();
}

/// An agency with a family and somebody to go to them.
struct Moving {
    TestOffice office{Profile::Agency};
    clients::ClientId client = family(office);
    PersonId carer = office.addPerson(u"张桂芳"_s, office.branch());

    static QByteArray row(const QByteArray& from, const QByteArray& until, const QByteArray& name = "张桂芳")
    {
        return "V1," + name + ",h8_nanny,住家,张江路8号," + from + ',' + until + ",7000,450\n";
    }
    ImportReport run(const QByteArray& rows)
    {
        ImportFile file(
            "客户编号,阿姨姓名,服务项目,上户方式,服务地址,上户日期,合同到期,月工资,服务费\n" + rows);
        return file.run(office.owner(), ImportKind::Placements);
    }
    placements::CasePage page()
    {
        const auto cases = orFail(office.owner().query(placements::CasesOf{client}));
        return orFail(office.owner().query(placements::OpenCase{cases.at(0).need.id}));
    }
};

} // namespace

TEST_CASE("Calls that are owed come in; what is over is due now and keeps its day in the note")
{
    TestOffice office(Profile::Aesthetic);
    const auto client = family(office);
    ImportFile file("会员号,下次回访日期,回访内容,回访方式\nV1," + day(5) + ",问恢复情况,微信\nV1," +
                    day(-9) + ",约复查,电话\nV1,," + "没有日期,电话\nV1," + day(3) + ",寄信,信件\n");
    const auto report = file.run(office.owner(), ImportKind::FollowUps);
    CHECK(summary(report) == "2 accepted 0 duplicates 2 rejected of 4");
    CHECK(issuesOf(report) == QStringList{u"4 下次回访日期 required"_s, u"5 回访方式 unknown"_s});
    const auto rows = orFail(office.owner().query(followups::FollowUpsOf{client}));
    REQUIRE(rows.size() == 2);
    QStringList notes;
    for (const auto& row : rows)
        notes << row.followUp.note;
    CHECK(notes.contains(u"问恢复情况"_s));
    CHECK(notes.contains(u"约复查 (%1)"_s.arg(kToday.addDays(-9).toString(Qt::ISODate))));
    CHECK(summary(file.run(office.owner(), ImportKind::FollowUps)) ==
          "0 accepted 2 duplicates 2 rejected of 4");
}

TEST_CASE("A list of calls keeps what they are about and leaves out what is done")
{
    TestOffice office(Profile::Aesthetic);
    const auto client = family(office);
    ImportFile file("客户姓名,手机,项目,回访类型,内容,回访日期,状态\n王小红,13800138000,光子嫩肤,"
                    "术后回访,问恢复情况," +
                    day(5) + ",待回访\n王小红,13800138000,光子嫩肤,满意度,问是否满意," + day(-3) +
                    ",已完成\n");
    const auto report = file.run(office.owner(), ImportKind::FollowUps);
    CHECK(issuesOf(report) == QStringList{u"3 状态 already_done"_s});
    CHECK(report.columnsLeftOut.isEmpty());
    const auto rows = orFail(office.owner().query(followups::FollowUpsOf{client}));
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].followUp.note == u"问恢复情况\n项目: 光子嫩肤\n回访类型: 术后回访"_s);
}

TEST_CASE("A worker who is with a family comes in as a running placement under its contract")
{
    Moving moving;
    const auto report = moving.run(Moving::row(day(-40), day(50)));
    CHECK(issuesOf(report) == QStringList());
    const auto page = moving.page();
    REQUIRE(page.placements.size() == 1);
    const placements::Placement& placement = page.placements.front().placement;
    CHECK(placement.state == placements::PlacementState::Running);
    CHECK(placement.worker == moving.carer);
    CHECK(placement.startedOn == kToday.addDays(-40));
    CHECK(placement.endsOn == kToday.addDays(50));
    CHECK(placement.waiveReason.contains(u"期初导入"_s));
    const placements::ServiceContract& contract = page.contracts.front().contract;
    CHECK(contract.wage == Money(700000));
    CHECK(contract.fee == Money(45000));
    CHECK(contract.place == u"张江路8号"_s);
    for (const auto& row : orFail(moving.office.owner().query(followups::FollowUpsOf{moving.client})))
        CHECK(row.followUp.dueAt > moving.office.clock.now()); // nobody is called about what is long over
}

TEST_CASE("A placement that begins later is planned, and one that cannot be is left out whole")
{
    Moving moving;
    const auto report =
        moving.run(Moving::row(day(3), day(50)) + Moving::row(day(-20), day(20)) +
                   Moving::row(day(-40), day(-1)) + Moving::row(day(-1), day(9), "没有此人"));
    CHECK(summary(report) == "1 accepted 0 duplicates 3 rejected of 4");
    CHECK(issuesOf(report) ==
          QStringList{u"3  worker.busy"_s, u"4 合同到期 in_past"_s, u"5 阿姨姓名 unknown"_s});
    CHECK(orFail(moving.office.owner().query(placements::CasesOf{moving.client})).size() == 1);
    CHECK(moving.page().placements.front().placement.state == placements::PlacementState::Planned);
}

TEST_CASE("An import of placements is taken back with everything that it made")
{
    Moving moving;
    const auto report = moving.run(Moving::row(day(-40), day(50)));
    orFail(moving.office.owner().run(UndoImport{*report.batch}));
    CHECK(orFail(moving.office.owner().query(placements::CasesOf{moving.client})).empty());
}
