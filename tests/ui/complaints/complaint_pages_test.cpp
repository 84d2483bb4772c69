// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/client_queries.h"
#include "core/complaints/handling_commands.h"
#include "core/complaints/stage_commands.h"
#include "tests/ui/complaints/case_desk.h"
#include "ui/complaints/board_section.h"
#include "ui/complaints/complaints_page.h"
#include "ui/complaints/figures_section.h"
#include "ui/complaints/intake_dialog.h"
#include "ui/complaints/register_section.h"
#include "ui/desk/client_field.h"
#include "ui/desk/work_branch.h"
#include "ui/documents/case_letter.h"
#include "ui/widgets/print_preview.h"
#include "ui/widgets/short_table.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace seraph;
using namespace seraph::ui;
using namespace seraph::complaints;
using namespace Qt::StringLiterals;
using tests::CaseDesk;
using tests::orFail;

namespace {

/// The button of the board that opens a case of this complainant.
QPushButton* buttonOf(const QWidget& board, const QString& complainant)
{
    const auto buttons = board.findChildren<QPushButton*>();
    const auto found = std::find_if(buttons.begin(), buttons.end(), [&](const QPushButton* button) {
        return button->text() == complainant;
    });
    return found == buttons.end() ? nullptr : *found;
}

void openIntake(CaseDesk& desk)
{
    (new IntakeDialog(
         desk.program.desk().desk(), desk.program.desk().format(), {}, &desk.program.program->window()))
        ->open();
    desk.the<ClientField>().choose(desk.client);
}

} // namespace

TEST_CASE("A small matter is settled in the form that takes it, and every stage is passed")
{
    CaseDesk desk;
    openIntake(desk);
    desk.chooseCode(u"categoryEdit"_s, u"attitude"_s);
    desk.type(u"summary"_s, u"等了十分钟没人理"_s);
    desk.the<QCheckBox>(u"onTheSpot"_s).setChecked(true);
    desk.type(u"done"_s, u"道歉并安排优先"_s);
    desk.click(u"fileComplaint"_s);
    REQUIRE_FALSE(desk.isDialogOpen());
    const auto rows =
        orFail(desk.session().query(ListComplaints{{.which = ComplaintFilter::Which::All}}));
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().complaint.onTheSpot);
    CHECK(rows.front().complaint.stage >= Stage::Closed);
}

TEST_CASE("Enter takes whom the list of the form shows first")
{
    CaseDesk desk;
    openIntake(desk);
    auto& who = desk.the<ClientField>();
    const QString name = orFail(desk.session().query(clients::ClientRows{{desk.client}})).front().name;
    who.clear();
    auto* edit = qobject_cast<QLineEdit*>(who.focusProxy());
    REQUIRE(edit);
    edit->setText(name);
    QTest::keyClick(edit, Qt::Key_Return);
    CHECK(who.client() == desk.client);
    desk.closeDialog();
}

TEST_CASE("The form says what is missing, and what it cannot be settled with on the spot is not "
          "offered so")
{
    CaseDesk desk;
    openIntake(desk);
    desk.chooseCode(u"categoryEdit"_s, u"safety"_s);
    CHECK_FALSE(desk.find<QCheckBox>(u"onTheSpot"_s));
    desk.click(u"fileComplaint"_s);
    CHECK(desk.isDialogOpen());
    CHECK(orFail(desk.session().query(ListComplaints{})).empty());
    desk.closeDialog();
}

TEST_CASE("A case is written into, waits, goes on, is of another kind and is handed over")
{
    CaseDesk desk;
    desk.file();
    desk.openCase();
    desk.click(u"writeNote"_s);
    desk.type(u"textEdit"_s, u"客户来电，语气缓和"_s);
    desk.click(u"keepStep"_s);
    CHECK(desk.page().notes.back().text == u"客户来电，语气缓和"_s);
    desk.pass(u"电话告知"_s);
    desk.more(u"waitForThem"_s);
    desk.type(u"reasonEdit"_s, u"等客户发照片"_s);
    desk.click(u"keepStep"_s);
    CHECK(isWaiting(desk.page().row.complaint));
    CHECK_FALSE(desk.the<QPushButton>(u"nextMove"_s).isEnabled());
    desk.more(u"goOn"_s);
    desk.type(u"textEdit"_s, u"照片收到"_s);
    desk.click(u"keepStep"_s);
    CHECK_FALSE(isWaiting(desk.page().row.complaint));
    desk.more(u"reclassify"_s);
    desk.chooseCode(u"categoryEdit"_s, u"price"_s);
    desk.click(u"keepStep"_s);
    CHECK(desk.page().row.complaint.category == u"price"_s);
    desk.more(u"handOver"_s);
    desk.choose(u"toEdit"_s, u"second"_s);
    desk.type(u"reasonEdit"_s, u"休假"_s);
    desk.click(u"keepStep"_s);
    CHECK(desk.page().row.handlerName == u"lina"_s); // until it is accepted
    desk.signIn(u"second"_s);
    desk.openCase();
    desk.click(u"takeOver"_s);
    desk.click(u"keepStep"_s);
    CHECK(desk.page().row.handlerName == u"second"_s);
}

TEST_CASE("A remedy is proposed, decided and carried out beside the case")
{
    CaseDesk desk;
    desk.file();
    desk.openCase(u"decisions"_s);
    desk.click(u"proposeRemedy"_s);
    desk.chooseCode(u"kindEdit"_s, u"redo"_s);
    desk.type(u"termsEdit"_s, u"免费修复一次"_s);
    desk.click(u"keepStep"_s);
    REQUIRE(desk.page().remedies.size() == 1);
    if (desk.page().remedies.front().state == RemedyState::Proposed) {
        desk.signIn(u"quality"_s);
        desk.openCase(u"decisions"_s);
        desk.click(u"decideRemedy"_s);
        desk.click(u"keepStep"_s);
    }
    REQUIRE(desk.page().remedies.front().state == RemedyState::Approved);
    desk.click(u"carryOut"_s);
    desk.type(u"proofEdit"_s, u"复诊记录"_s);
    desk.click(u"keepStep"_s);
    CHECK(desk.page().remedies.front().state == RemedyState::Done);
}

TEST_CASE("A letter is drafted, kept, and shown for printing when it goes out on paper")
{
    CaseDesk desk;
    desk.file();
    desk.openCase(u"letters"_s);
    desk.click(u"letter_acknowledgement"_s);
    CHECK(desk.the<QPlainTextEdit>(u"textEdit"_s).toPlainText().contains(desk.page().row.complaint.number));
    desk.chooseCode(u"sent_byEdit"_s, u"letter"_s);
    desk.click(u"keepStep"_s);
    REQUIRE(desk.page().letters.size() == 1);
    CHECK(qobject_cast<PrintPreview*>(QApplication::activeModalWidget()));
    desk.closeDialog();
    desk.openCase(u"letters"_s);
    desk.click(u"print_acknowledgement"_s);
    CHECK(qobject_cast<PrintPreview*>(QApplication::activeModalWidget()));
    desk.closeDialog();
}

TEST_CASE("A notice for everybody that names somebody is refused where it is written")
{
    CaseDesk desk;
    desk.file();
    desk.openCase(u"letters"_s);
    desk.click(u"letter_said_and_done"_s);
    desk.type(u"textEdit"_s, u"王小红说得对，我们改了"_s);
    desk.click(u"keepStep"_s);
    CHECK(desk.isDialogOpen());
    CHECK(desk.page().letters.empty());
    desk.closeDialog();
}

TEST_CASE("What was written to somebody is printed as it was kept, and a notice carries no number")
{
    const documents::Imprint imprint{
        .organisation = u"诊所"_s, .branch = {}, .printedBy = {}, .printedAt = {}};
    const auto sheet = documents::caseLetterDocument(
        {LetterKind::StatusSheet,
         u"投诉办理进度单"_s,
         u"TS261020-1-01"_s,
         u"编号：TS261020-1-01\n收到：2026年10月20日\n\n✓ 已受理\n✓ 已评估\n\n下一步：调查"_s},
        imprint);
    REQUIRE(sheet.blocks.size() == 3);
    CHECK(std::get<documents::Facts>(sheet.blocks[0]).rows.size() == 2);
    CHECK(std::get<documents::Points>(sheet.blocks[1]).items ==
          std::vector<QString>{u"已受理"_s, u"已评估"_s});
    CHECK(std::get<documents::Paragraph>(sheet.blocks[2]).text == u"下一步：调查"_s);
    CHECK(sheet.care == documents::Care::Personal);
    CHECK(sheet.identifier == u"TS261020-1-01"_s);
    const auto notice = documents::caseLetterDocument(
        {LetterKind::SaidAndDone, u"您说了，我们改了"_s, u"TS1"_s, u"我们改了"_s}, imprint);
    CHECK(notice.identifier.isEmpty());
    CHECK(notice.care == documents::Care::Ordinary);
}

TEST_CASE("The board, the register and the figures show the same case")
{
    CaseDesk desk;
    desk.file();
    desk.open(u"complaints/board"_s);
    auto* opens = buttonOf(desk.the<BoardSection>(), u"王小红"_s);
    REQUIRE(opens);
    opens->click();
    CHECK(desk.program.desk().frame().currentPage()->findChild<QPushButton*>(u"nextMove"_s));
    desk.open(u"complaints/register"_s);
    CHECK(desk.find<RegisterSection>());
    desk.open(u"complaints/figures"_s);
    CHECK(desk.find<ComplaintFiguresSection>());
    desk.open(u"complaints/cases"_s);
    auto& list = desk.the<ShortTable>();
    CHECK(list.rowCount() == 1);
    CHECK(list.currentId() == desk.id.value());
}

TEST_CASE("Today leads to the cases that somebody handles")
{
    CaseDesk desk;
    desk.file();
    const auto rows = complaintRows(desk.program.desk().desk(), desk.program.desk().format());
    REQUIRE(rows.size() == 1);
    desk.open(rows.front().place);
    CHECK(desk.stage() == Stage::Received);
    CHECK(desk.offers(u"nextMove"_s));
}

TEST_CASE("A closed case is taken up again by who decides")
{
    CaseDesk desk;
    openIntake(desk);
    desk.chooseCode(u"categoryEdit"_s, u"attitude"_s);
    desk.type(u"summary"_s, u"语气不好"_s);
    desk.the<QCheckBox>(u"onTheSpot"_s).setChecked(true);
    desk.type(u"done"_s, u"道歉"_s);
    desk.click(u"fileComplaint"_s);
    desk.id = orFail(desk.session().query(ListComplaints{{.which = ComplaintFilter::Which::All}}))
                  .front()
                  .complaint.id;
    desk.openCase();
    CHECK(desk.the<ShortTable>().currentId() == 0); // closed: what stands on the right is no row of the open ones
    desk.more(u"reopen"_s);
    desk.type(u"textEdit"_s, u"又发生了"_s);
    desk.click(u"keepStep"_s);
    CHECK(desk.stage() == Stage::Received);
    CHECK(desk.page().row.complaint.round == 1);
}
