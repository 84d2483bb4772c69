// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue_queries.h"
#include "core/clients/client_commands.h"
#include "core/clients/client_queries.h"
#include "core/consultations/order_commands.h"
#include "core/consultations/order_queries.h"
#include "core/organisation/staff_queries.h"
#include "core/training/exam_queries.h"
#include "tests/core/exchange/import_file.h"
#include "tests/support/command_checks.h"

#include <map>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::exchange;
using tests::ImportFile;
using tests::issuesOf;
using tests::orFail;
using tests::summary;
using tests::TestOffice;

namespace {

/// A service that comes with the program, with its versions in force.
QString shippedService(session::Session& session)
{
    return orFail(session.query(catalogue::ListServices{})).at(0).service.nameZh;
}

clients::ClientId client(TestOffice& office)
{
    return orFail(office.owner().run(
        clients::AddClient{{.number = u"V1"_s, .name = u"王小红"_s, .homeBranch = office.branch()},
                           {{clients::ContactKind::Phone, u"13800138000"_s, {}}}}));
}

} // namespace

TEST_CASE("Staff and workers come in without accounts, each once")
{
    TestOffice office(Profile::Agency);
    ImportFile file("阿姨姓名,性别,手机号码,工种,用工形式,入职日期\n张阿姨,女,13800138000,月嫂,"
                    "中介制,2024-05-06\n李阿姨,女,13900139000,保洁,不明,\n");
    const auto report = file.run(office.owner(), ImportKind::Staff);
    CHECK(summary(report) == "1 accepted 0 duplicates 1 rejected of 2");
    CHECK(issuesOf(report) == QStringList{u"3 用工形式 unknown"_s});
    file.write("姓名,手机\n张阿姨,138-0013-8000\n");
    CHECK(summary(file.run(office.owner(), ImportKind::Staff)) ==
          "0 accepted 1 duplicates 0 rejected of 1");
}

TEST_CASE("Who has left comes in with the day or not at all, and what staff hold is noted")
{
    TestOffice office;
    ImportFile file("姓名,手机,岗位,状态,离职日期,执业证号\n陈静,13800138000,护士,在职,,SAMPLE-1\n"
                    "李雪,13900139000,前台,离职,,\n周敏,13700137000,前台,离职,2025-03-01,\n");
    const auto report = file.run(office.owner(), ImportKind::Staff);
    CHECK(summary(report) == "2 accepted 0 duplicates 1 rejected of 3");
    CHECK(issuesOf(report) == QStringList{u"3 离职日期 required"_s});
    CHECK(report.columnsLeftOut.isEmpty());
}

TEST_CASE("A course of a service that is still a draft comes in: it was sold before")
{
    TestOffice office;
    client(office);
    ImportFile prices("项目名称,类别,单价,次数\n自有疗程,自有类别,3000,10\n");
    prices.run(office.owner(), ImportKind::Services);
    ImportFile file("会员号,项目,剩余次数\nV1,自有疗程,4\n");
    CHECK(summary(file.run(office.owner(), ImportKind::Courses)) ==
          "1 accepted 0 duplicates 0 rejected of 1");
}

TEST_CASE("A price list makes services and prices as drafts, and shelves where there are none")
{
    TestOffice office;
    ImportFile file(
        "项目名称,类别,单价,底价,单位,时长,次数\n自有项目一,自有类别,\"¥1,280.00\",980,次,60分钟,"
        "\n自有项目二,自有类别,3000元,,次,,5\n自有项目三,自有类别,免费,,,,\n");
    const auto report = file.run(office.owner(), ImportKind::Services);
    CHECK(summary(report) == "2 accepted 0 duplicates 1 rejected of 3");
    CHECK(issuesOf(report) == QStringList{u"4 单价 bad_amount"_s});
    file.write(
        "项目名称,类别,单价,底价\n自有项目一,自有类别,1280,980\n自有项目二,自有类别,3200,\n");
    CHECK(summary(file.run(office.owner(), ImportKind::Services)) ==
          "1 accepted 1 duplicates 0 rejected of 2");
}

TEST_CASE("The code of a price list is kept, and finds its service again")
{
    TestOffice office;
    ImportFile file("项目编码,项目名称,类别,单价\nXM-01,自有项目一,自有类别,1280\nXM-02,自有项目二,"
                    "自有类别,500\n");
    CHECK(summary(file.run(office.owner(), ImportKind::Services)) ==
          "2 accepted 0 duplicates 0 rejected of 2");
    QStringList codes;
    for (const auto& row : orFail(office.owner().query(catalogue::ListServices{})))
        codes << row.service.code;
    CHECK(codes.contains(u"XM-01"_s));
    CHECK(codes.contains(u"XM-02"_s));
    CHECK(summary(file.run(office.owner(), ImportKind::Services)) ==
          "0 accepted 2 duplicates 0 rejected of 2");

    file.write("编码,项目,分类,价格\nxm-01,自有项目一,自有类别,1380\nXM-02,自有项目一,自有类别,1\n"
               "XM-09,自有项目二,自有类别,1\n");
    const auto second = file.run(office.owner(), ImportKind::Services);
    CHECK(summary(second) == "1 accepted 0 duplicates 2 rejected of 3");
    CHECK(issuesOf(second) == QStringList{u"3 项目 other_name"_s, u"4 编码 other_code"_s});
}

TEST_CASE("An import of services is taken back")
{
    TestOffice office;
    const auto before = orFail(office.owner().query(catalogue::ListServices{})).size();
    ImportFile file("项目名称,类别,单价\n自有项目一,自有类别,1280\n");
    const auto report = file.run(office.owner(), ImportKind::Services);
    CHECK(orFail(office.owner().query(catalogue::ListServices{})).size() == before + 1);
    orFail(office.owner().run(UndoImport{*report.batch}));
    CHECK(orFail(office.owner().query(catalogue::ListServices{})).size() == before);
}

TEST_CASE("Open courses become orders for the sessions that are left")
{
    TestOffice office;
    const auto who = client(office);
    const QByteArray service = shippedService(office.owner()).toUtf8();
    ImportFile file("会员号,项目,总次数,剩余次数,余额,购买日期,有效期至\nV1," + service +
                    ",10,4,1200,2026-01-05,2027-01-05\n");
    const auto report = file.run(office.owner(), ImportKind::Courses);
    CHECK(issuesOf(report) == QStringList());
    const auto orders = orFail(office.owner().query(consultations::OrdersOf{who}));
    REQUIRE(orders.size() == 1);
    CHECK(orders[0].order.sessions == 4);
    CHECK(orders[0].order.amount == Money(120000));
    CHECK(orders[0].order.validUntil == LocalDate(2027, 1, 5));
    CHECK(orders[0].order.lines.at(0).name.zh == u"期初结转：共 10 次，剩 4 次"_s);
    CHECK(summary(file.run(office.owner(), ImportKind::Courses)) ==
          "0 accepted 1 duplicates 0 rejected of 1");
}

TEST_CASE("A course is known by its client and service or stays out")
{
    TestOffice office;
    client(office);
    const QByteArray service = shippedService(office.owner()).toUtf8();
    ImportFile file("姓名,手机,项目,剩余次数\n王小红,13800138000," + service +
                    ",3\n王小红,13900139000," + service + ",3\n李明,," + service +
                    ",3\n王小红,,没有的项目,3\n王小红,," + service + ",0\n");
    CHECK(issuesOf(file.run(office.owner(), ImportKind::Courses)) ==
          QStringList{
              u"3 姓名 unknown"_s, u"4 姓名 unknown"_s, u"5 项目 unknown"_s, u"6 剩余次数 out_of_range"_s});
}

TEST_CASE("A course of which a session was used is not taken back without somebody's word")
{
    TestOffice office;
    const auto who = client(office);
    ImportFile file("会员号,项目,剩余次数\nV1," + shippedService(office.owner()).toUtf8() + ",4\n");
    const auto report = file.run(office.owner(), ImportKind::Courses);
    const auto order = orFail(office.owner().query(consultations::OrdersOf{who})).at(0).order.id;
    orFail(office.owner().run(consultations::UseSession{order}));
    CHECK(tests::failing(office, office.owner(), UndoImport{*report.batch}).reason == u"import.used"_s);
}

TEST_CASE("Questions come in from a sheet, each once, and say what is wrong with the rest")
{
    TestOffice office;
    ImportFile file("题号,题型,领域,题目,选项A,选项B,选项C,答案,解析\n"
                    "急1,单选题,急救,先做什么？,呼救,收费,拍照,A,先呼救\n"
                    "急2,多选,安全,哪些要核对？,姓名,生日,星座,\"A,B\",\n"
                    "急3,排序,流程,排好顺序,核对,消毒,操作,,\n"
                    "急4,问答,投诉处理,怎么回答？,,,,先道歉;记录;转交,\n"
                    "急5,单选,急救,错的题,甲,乙,丙,D,\n"
                    "急6,判断,急救,没有这种题,对,错,,A,\n");
    const auto report = file.run(office.owner(), ImportKind::Questions);
    CHECK(summary(report) == "4 accepted 0 duplicates 2 rejected of 6");
    CHECK(issuesOf(report) == QStringList{u"6 答案 unknown"_s, u"7 题型 unknown"_s});
    CHECK(summary(file.run(office.owner(), ImportKind::Questions)) ==
          "0 accepted 4 duplicates 2 rejected of 6");
    std::map<QString, training::Question> found;
    for (const auto& row : orFail(office.owner().query(training::OpenQuestionBank{})).rows)
        found.emplace(row.question.code, row.question);
    CHECK(found.at(u"急1"_s).content.options.front().right);
    CHECK(found.at(u"急2"_s).kind == training::QuestionKind::Multiple);
    CHECK(found.at(u"急4"_s).content.rubric.size() == 3);
    CHECK(found.at(u"急4"_s).origin == training::QuestionOrigin::Imported);
    orFail(office.owner().run(UndoImport{*report.batch}));
    CHECK(orFail(office.owner().query(training::OpenQuestionBank{})).rows.size() + 4 == found.size());
}
