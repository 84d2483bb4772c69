// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/client_commands.h"
#include "core/clients/client_part_commands.h"
#include "core/clients/client_queries.h"
#include "core/exchange/export_commands.h"
#include "core/exchange/import_queries.h"
#include "core/session/undo.h"
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

const QByteArray kThree = "姓名,手机号,性别,生日,备注\n"
                          "王小红,13800138000,女,1990-03-07,怕疼\n"
                          "李明,13900139000,男,1985/12/1,\n"
                          "张三丰,13700137000,,,\n";

std::vector<clients::ClientRow> clientsIn(session::Session& session)
{
    const auto ids = orFail(session.query(clients::ListClientIds{}));
    return orFail(session.query(clients::ClientRows{ids}));
}

std::vector<clients::ClientRow> find(session::Session& session, const QString& text)
{
    return orFail(session.query(clients::SearchClients{text}));
}

} // namespace

TEST_CASE("A list of clients comes in as one journalled import")
{
    TestOffice office;
    ImportFile file(kThree);
    office.newEntries();
    const auto report = file.run(office.owner());
    CHECK(summary(report) == "3 accepted 0 duplicates 0 rejected of 3");
    REQUIRE(report.batch);

    const auto found = find(office.owner(), u"wxh"_s);
    REQUIRE(found.size() == 1);
    CHECK(found[0].name == u"王小红"_s);
    CHECK(found[0].sex == organisation::Sex::Female);
    const QStringList entries = office.newEntries();
    CHECK(entries.filter(u"client.imported client "_s).size() == 3);
    CHECK(entries.filter(u"import.made import_batch"_s).size() == 1);
    const auto imports = orFail(office.owner().query(ListImports{}));
    REQUIRE(imports.size() == 1);
    CHECK(imports[0].batch.fileName == u"list.csv"_s);
    CHECK(imports[0].batch.accepted == 3);
}

TEST_CASE("Trying an import out tells the same and changes nothing")
{
    TestOffice office;
    ImportFile file(kThree);
    const QByteArray before = office.content();
    const auto report = file.tryOut(office.owner());
    CHECK(summary(report) == "3 accepted 0 duplicates 0 rejected of 3");
    CHECK_FALSE(report.batch);
    CHECK(office.content() == before);
}

TEST_CASE("A second run changes nothing, whatever the order of the rows")
{
    TestOffice office;
    ImportFile file(kThree);
    file.run(office.owner());
    const QByteArray before = office.content();
    CHECK(summary(file.run(office.owner())) == "0 accepted 3 duplicates 0 rejected of 3");
    file.write("备注,生日,性别,手机号,姓名\n怕疼,1990-03-07,女,13800138000,王小红\n");
    CHECK(summary(file.run(office.owner())) == "0 accepted 1 duplicates 0 rejected of 1");
    CHECK(office.content() == before);
}

TEST_CASE("Who is on file already is shown and not added again")
{
    TestOffice office;
    const auto known = orFail(office.owner().run(
        clients::AddClient{{.number = u"V7"_s, .name = u"王小红"_s},
                           {{clients::ContactKind::Phone, u"138 0013 8000"_s, {}}}}));
    ImportFile file(
        "编号,姓名,手机\n,王小红,13800138000\nV7,Somebody,13500000000\n,王小明,13800138000\n");
    const auto report = file.run(office.owner());
    CHECK(summary(report) == "1 accepted 2 duplicates 0 rejected of 3");
    REQUIRE(report.duplicates.size() == 2);
    CHECK(report.duplicates[0].row == 2);
    CHECK(report.duplicates[0].record == known.value());
    CHECK(report.duplicates[0].points >= clients::kLikelyFrom);
}

TEST_CASE("Two rows of one person in one file are one client")
{
    TestOffice office;
    ImportFile file(
        "name,phone,notes\nAnna,13800138000,a\nAnna,13800138000,b\nAnna,13800138000,a\n");
    CHECK(summary(file.run(office.owner())) == "1 accepted 2 duplicates 0 rejected of 3");
}

TEST_CASE("Sisters under their mother's phone whose names sound alike all come in")
{
    TestOffice office;
    ImportFile file("姓名,手机,生日\n王子涵,13877770001,2019-05-06\n王梓涵,13877770001,2019-05-06\n"
                    "李莉,13877770002,\n李丽,13877770002,\n李 莉,13877770002,\n");
    const auto report = file.run(office.owner());
    CHECK(summary(report) == "4 accepted 1 duplicates 0 rejected of 5");
    REQUIRE(report.duplicates.size() == 1);
    CHECK(report.duplicates[0].row == 6);
}

TEST_CASE("Tiers, sources and referrers that are none of ours are kept in words")
{
    TestOffice office;
    ImportFile file(
        "姓名,手机,会员等级,来源,推荐人,建档日期\n王小红,13800138000,金卡,地推,,2021-05-06\n"
        "李明,13900139000,,地推,王小红,\n张三,13700137000,,,没有这个人,\n");
    const auto report = file.run(office.owner());
    CHECK(summary(report) == "3 accepted 0 duplicates 0 rejected of 3");
    CHECK(report.columnsLeftOut.isEmpty());
    std::map<QString, clients::Client> by;
    for (const auto& row : clientsIn(office.owner()))
        by.emplace(row.name, orFail(office.owner().query(clients::OpenClient{row.id})).client);
    CHECK(by.at(u"王小红"_s).tags == QStringList{u"金卡"_s});
    CHECK(by.at(u"王小红"_s).notes == u"建档日期: 2021-05-06"_s);
    CHECK(by.at(u"李明"_s).sourceNote == u"地推"_s);
    CHECK(by.at(u"李明"_s).referredBy == by.at(u"王小红"_s).id);
    CHECK(by.at(u"张三"_s).sourceNote == u"没有这个人"_s);
}

TEST_CASE("Likely duplicates come in where somebody says so")
{
    TestOffice office;
    ImportFile file("name,phone,notes\nAnna,13800138000,a\nAnna,13800138000,b\n");
    auto job = file.job(office.owner());
    job.onDuplicate = OnDuplicate::Add;
    CHECK(summary(orFail(runImport(office.owner(), job))) ==
          "2 accepted 0 duplicates 0 rejected of 2");
}

TEST_CASE("A row that breaks a rule stays out with its reasons, the others come in")
{
    TestOffice office;
    ImportFile file("姓名,手机,性别,生日\n"
                    ",13800138000,,\n"
                    "王小红,12,,\n"
                    "李明,13900139000,X,\n"
                    "张三,13700137000,,5/6/1990\n"
                    "赵四,13600136000,,1990-02-30\n"
                    "钱五,,,\n"
                    "孙六,13500135000,女,1990年3月7日\n");
    const auto report = file.run(office.owner());
    CHECK(summary(report) == "1 accepted 0 duplicates 6 rejected of 7");
    CHECK(issuesOf(report) == QStringList{u"2 姓名 required"_s,
                                          u"3 手机 bad_phone"_s,
                                          u"4 性别 unknown"_s,
                                          u"5 生日 ambiguous_date"_s,
                                          u"6 生日 bad_date"_s,
                                          u"7 手机 required"_s});
    REQUIRE(report.rejected.size() == 6);
    CHECK(report.rejected[1].text(0) == u"王小红"_s);
    CHECK(clientsIn(office.owner()).size() == 1);
}

TEST_CASE(
    "Columns that nobody wants are named, and several may go into the notes with their headers")
{
    TestOffice office;
    ImportFile file("姓名,手机,星座,血型\n王小红,13800138000,双鱼,A\n");
    auto job = file.job(office.owner());
    CHECK(job.map.columnsLeftOut() == QStringList{u"星座"_s, u"血型"_s});
    job.map = withChoice(job.map, {{u"星座"_s, u"notes"_s}, {u"血型"_s, u"notes"_s}});
    const auto report = orFail(runImport(office.owner(), job));
    CHECK(report.columnsLeftOut.isEmpty());
    const auto id = clientsIn(office.owner()).at(0).id;
    CHECK(orFail(office.owner().query(clients::OpenClient{id})).client.notes == u"星座: 双鱼\n血型: A"_s);
}

TEST_CASE("A cell to the right of the headers is named by its column, and nothing goes missing "
          "without a word")
{
    TestOffice office;
    ImportFile file("姓名,手机\n王小红,13800138000,请来电\n李明,13900139000,,,早上\n");
    const auto report = file.run(office.owner());
    CHECK(report.counts.accepted == 2);
    CHECK(report.columnsLeftOut == QStringList{u"C"_s, u"E"_s});
}

TEST_CASE("A telephone number that was saved as a measurement is a number again, and one that lost "
          "its digits is none")
{
    TestOffice office;
    ImportFile file("姓名,手机\n王小红,13800138000.0\n李明,1.39E+10\n");
    const auto report = file.run(office.owner());
    CHECK(issuesOf(report) == QStringList{u"3 手机 digits_lost"_s});
    CHECK(find(office.owner(), u"8000"_s).size() == 1);
}

TEST_CASE("A choice of columns is remembered for the next file with these headers")
{
    TestOffice office;
    ImportFile file("姓名,手机,星座\n王小红,13800138000,双鱼\n");
    auto job = file.job(office.owner());
    job.map = withChoice(job.map, {{u"星座"_s, u"tags"_s}});
    orFail(runImport(office.owner(), job));
    file.write("手机,姓名,星座\n13900139000,李明,天蝎\n");
    CHECK(file.job(office.owner()).map.fields.value(2) == u"tags"_s);
}

TEST_CASE("An import is taken back whole, and may come in again")
{
    TestOffice office;
    orFail(office.owner().run(clients::AddClient{
        {.name = u"已有"_s}, {{clients::ContactKind::Phone, u"13311112222"_s, {}}}}));
    ImportFile file(kThree);
    const auto report = file.run(office.owner());
    office.newEntries();
    const auto undone = orFail(office.owner().run(UndoImport{*report.batch}));
    CHECK(undone.removed == 6);
    CHECK(undone.kept == 0);
    CHECK(clientsIn(office.owner()).size() == 1);
    CHECK(find(office.owner(), u"王小红"_s).empty());
    CHECK(office.newEntries().filter(u"import.undone import_batch"_s).size() == 1);

    const auto again = office.owner().run(UndoImport{*report.batch});
    REQUIRE_FALSE(again);
    CHECK(again.error().reason == u"import.undone"_s);
    CHECK(summary(file.run(office.owner())) == "3 accepted 0 duplicates 0 rejected of 3");
}

TEST_CASE("What somebody worked with since is not taken back without their word")
{
    TestOffice office;
    ImportFile file(kThree);
    const auto report = file.run(office.owner());
    const auto client = find(office.owner(), u"李明"_s).at(0).id;
    orFail(office.owner().run(
        clients::AddContact{client, {clients::ContactKind::WeChat, u"liming"_s, {}}}));

    const auto error = tests::failing(office, office.owner(), UndoImport{*report.batch});
    CHECK(error.code == ErrorCode::Conflict);
    CHECK(error.reason == u"import.used"_s);
    const auto undone = orFail(office.owner().run(UndoImport{*report.batch, OnUsed::Keep}));
    CHECK(undone.removed == 4);
    CHECK(undone.kept == 2);
    CHECK(clientsIn(office.owner()).size() == 1);
}

TEST_CASE("Nothing comes in when the right is missing, and nothing half")
{
    TestOffice office;
    ImportFile file(kThree);
    const auto job = file.job(office.owner());
    const auto stranger = office.with({u"clients.view"_s, u"clients.edit"_s});
    CHECK(runImport(*stranger, job).error().code == ErrorCode::Denied);
    const auto importer = office.with({u"exchange.import"_s});
    const QByteArray before = office.content();
    CHECK(runImport(*importer, job).error().code == ErrorCode::Denied);
    CHECK(office.content() == before);
    const auto both = office.with({u"exchange.import"_s, u"clients.edit"_s});
    CHECK(summary(orFail(runImport(*both, job))) == "3 accepted 0 duplicates 0 rejected of 3");
}

TEST_CASE("Health is written by who may write it, or the row waits")
{
    TestOffice office;
    ImportFile file("姓名,手机,过敏史\n王小红,13800138000,青霉素\n");
    const auto job = file.job(office.owner());
    const auto desk = office.with({u"exchange.import"_s, u"clients.edit"_s});
    const auto report = orFail(runImport(*desk, job));
    CHECK(report.counts.rejected == 1);
    CHECK(report.issues.at(0).rule == u"not_permitted"_s);
    orFail(runImport(office.owner(), job));
    const auto id = clientsIn(office.owner()).at(0).id;
    CHECK(orFail(office.owner().query(clients::OpenBackground{id}))->allergies == u"青霉素"_s);
}

TEST_CASE("What the trade does not collect cannot be brought in")
{
    TestOffice office(Profile::Agency);
    ImportFile file(
        "姓名,手机,过敏史,地址,身份证号\n王小红,13800138000,青霉素,张江路1号,110101199003074514\n");
    const auto job = file.job(office.owner());
    CHECK(job.map.columnsLeftOut() == QStringList{u"过敏史"_s});
    const auto report = orFail(runImport(office.owner(), job));
    CHECK(issuesOf(report) == QStringList());
    const auto page =
        orFail(office.owner().query(clients::OpenClient{clientsIn(office.owner()).at(0).id}));
    CHECK(page.addresses.at(0).text == u"张江路1号"_s);
}

TEST_CASE("Cancelling and a broken file leave nothing behind")
{
    TestOffice office;
    QByteArray many = "name,phone\n";
    for (int i = 0; i < 500; ++i)
        many += "Anna" + QByteArray::number(i) + ",1380013" + QByteArray::number(1000 + i) + "\n";
    ImportFile file(many);
    const auto job = file.job(office.owner());
    const QByteArray before = office.content();
    const auto cancelled =
        runImport(office.owner(), job, [](int) -> Status { return fail(ErrorCode::Cancelled); });
    CHECK(cancelled.error().code == ErrorCode::Cancelled);
    CHECK(office.content() == before);
    file.write(many + "\"broken,1\n");
    CHECK(runImport(office.owner(), job).error().reason == u"sheet.open_quote"_s);
    CHECK(office.content() == before);
}

TEST_CASE("A map that lacks what is needed is refused before anything is read")
{
    TestOffice office;
    ImportFile file("foo,bar\n1,2\n");
    CHECK(tests::brokenRules(runImport(office.owner(), file.job(office.owner()))) ==
          "name=required contact=required");
}

TEST_CASE("Taking a list out of the program is noted first, and a long one needs a reason")
{
    TestOffice office;
    tests::checkDenied(office, NoteListExport{u"clients"_s, {}, 1});
    orFail(office.owner().run(NoteListExport{u"clients"_s, {u"Name"_s}, 50}));
    CHECK(office.newEntries() == QStringList{u"list.exported"_s});
    CHECK(tests::refusedRules(office, office.owner(), NoteListExport{u"clients"_s, {}, 51}) ==
          "reason=required");
}

TEST_CASE("Taking an import back asks for its right")
{
    TestOffice office;
    tests::checkDenied(office, UndoImport{ImportBatchId(5)});
    CHECK(tests::failing(office, office.owner(), UndoImport{ImportBatchId(5)}).code ==
          ErrorCode::NotFound);
}
