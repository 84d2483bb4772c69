// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A complaint from the telephone to the proof that it will not happen again, through the real widgets on a real encrypted file.
#include "core/complaints/dispute_queries.h"
#include "core/complaints/teaching_commands.h"
#include "core/journal/evidence/check.h"
#include "core/quality/corrective_queries.h"
#include "tests/ui/complaints/case_desk.h"
#include "ui/complaints/intake_dialog.h"
#include "ui/desk/client_field.h"
#include "ui/widgets/date_edit.h"

#include <QApplication>
#include <QDir>
#include <QPlainTextEdit>
#include <QTemporaryDir>

using namespace seraph;
using namespace seraph::ui;
using namespace seraph::complaints;
using namespace Qt::StringLiterals;
using tests::CaseDesk;
using tests::orFail;

namespace {

void takeByPhone(CaseDesk& desk)
{
    (new IntakeDialog(
         desk.program.desk().desk(), desk.program.desk().format(), {}, &desk.program.program->window()))
        ->open();
    desk.the<ClientField>().choose(desk.client);
    desk.chooseCode(u"categoryEdit"_s, u"result"_s);
    desk.type(u"summary"_s, u"打完第三天一边高一边低，很着急"_s);
    desk.type(u"wanted"_s, u"要退款"_s);
    desk.click(u"fileComplaint"_s);
    REQUIRE_FALSE(desk.isDialogOpen());
    const auto rows = orFail(desk.session().query(ListComplaints{}));
    REQUIRE(rows.size() == 1);
    desk.id = rows.front().complaint.id;
}

void proposeLiability(CaseDesk& desk)
{
    desk.openCase(u"decisions"_s);
    desk.click(u"proposeLiability"_s);
    desk.type(u"clauseEdit"_s, u"服务标准第3条"_s);
    desk.type(u"reasoningEdit"_s, u"未做术前对称设计"_s);
    desk.click(u"keepStep"_s);
    REQUIRE_FALSE(desk.isDialogOpen());
}

void decideLiability(CaseDesk& desk)
{
    desk.openCase(u"decisions"_s);
    desk.click(u"decideLiability"_s);
    desk.click(u"keepStep"_s);
}

/// From the acknowledgement to the answer that they have, by `handler`; `quality` approves who answers for it.
void answer(CaseDesk& desk, const QString& handler, const QString& reaction)
{
    desk.signIn(handler);
    desk.openCase();
    for (const QString& text :
         {u"电话告知编号和答复时间"_s, u"确认没有危险，约好复查"_s, u"查阅记录，术前未做对称设计"_s})
        desk.pass(text);
    CHECK_FALSE(desk.the<QPushButton>(u"nextMove"_s).isEnabled()); // nobody else approved who answers for it
    proposeLiability(desk);
    decideLiability(desk);
    CHECK(desk.isDialogOpen()); // refused: nobody approves their own view
    CHECK(desk.page().liabilities.back().decision == Decision::Proposed);
    desk.closeDialog();
    desk.signIn(u"quality"_s);
    decideLiability(desk);
    REQUIRE(desk.page().liabilities.back().decision == Decision::Approved);
    desk.signIn(handler);
    desk.openCase();
    desk.pass(u"属实，退还未服务部分并免费修复"_s);
    desk.click(u"nextMove"_s);
    desk.chooseCode(u"reactionEdit"_s, reaction);
    desk.type(u"textEdit"_s, u"当面说明"_s);
    desk.click(u"keepStep"_s);
    REQUIRE(desk.stage() == Stage::Communicated);
}

void appeal(CaseDesk& desk)
{
    desk.program.workspace.clock.advance(std::chrono::hours(2));
    desk.more(u"appeal"_s);
    desk.choose(u"handlerEdit"_s, u"lina"_s);
    desk.type(u"textEdit"_s, u"认为赔得太少"_s);
    desk.click(u"keepStep"_s);
    REQUIRE(desk.isDialogOpen()); // who dealt with it does not deal with the appeal
    desk.choose(u"handlerEdit"_s, u"second"_s);
    desk.click(u"keepStep"_s);
    REQUIRE_FALSE(desk.isDialogOpen());
    CHECK(desk.page().row.complaint.appeal);
    CHECK(desk.page().row.handlerName == u"second"_s);
}

void mediate(CaseDesk& desk)
{
    desk.openCase(u"aftermath"_s);
    desk.click(u"openDispute"_s);
    desk.type(u"bodyEdit"_s, u"朝阳区医调委"_s);
    desk.choose(u"spokespersonEdit"_s, u"second"_s);
    desk.click(u"formAct"_s);
    REQUIRE_FALSE(desk.isDialogOpen());
    const auto file = orFail(desk.session().query(OpenDisputeFile{desk.id}));
    REQUIRE(file.open());
    CHECK(file.isHeld());
    CHECK_FALSE(file.preservation.empty());
}

void saveAndCheckEvidence(CaseDesk& desk)
{
    const QTemporaryDir folder;
    desk.program.prompts.file = folder.path();
    desk.openCase(u"aftermath"_s);
    desk.click(u"openEvidence"_s);
    desk.click(u"saveEvidence"_s);
    const QStringList written = QDir(folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    REQUIRE(written.size() == 1);
    const auto report = evidence::checkEvidence(folder.filePath(written.front()));
    CHECK(report.ok());
    CHECK(report.proofs > 10);
}

void correct(CaseDesk& desk)
{
    desk.openCase(u"aftermath"_s);
    desk.click(u"openCorrective"_s);
    CHECK(desk.the<QPlainTextEdit>(u"problemEdit"_s).toPlainText().contains(u"一边高一边低"_s));
    desk.click(u"formAct"_s);
    desk.click(u"findCause"_s);
    desk.type(u"whysEdit"_s, u"没有对称设计\n表单里没有这一步"_s);
    desk.type(u"similarEdit"_s, u"同项目三例，未发现"_s);
    desk.click(u"formAct"_s);
    desk.click(u"planAction"_s);
    desk.type(u"actionEdit"_s, u"术前设计照列为必做步骤"_s);
    desk.choose(u"ownerEdit"_s, u"second"_s);
    desk.the<DateEdit>(u"due_dayEdit"_s).setDate(desk.program.desk().desk().today().addDays(10));
    desk.click(u"formAct"_s);
    desk.click(u"reportDone"_s);
    desk.type(u"evidenceEdit"_s, u"新版 SOP 与培训签到"_s);
    desk.click(u"formAct"_s);
    CHECK_FALSE(desk.offers(u"checkEffect"_s)); // too early
}

void proveThatItHelped(CaseDesk& desk, const QString& place)
{
    for (const int days : quality::kCheckDays) {
        desk.program.workspace.clock.advance(std::chrono::hours(24) * (days == 30 ? 31 : 60));
        desk.signIn(u"quality"_s);
        desk.open(place);
        desk.click(u"checkEffect"_s);
        desk.type(u"evidenceEdit"_s, u"近三十天无同类投诉"_s);
        desk.click(u"formAct"_s);
        REQUIRE_FALSE(desk.isDialogOpen());
    }
    desk.click(u"closeCorrective"_s);
    desk.type(u"closing_noteEdit"_s, u"对称设计要有照片"_s);
    desk.click(u"formAct"_s);
    REQUIRE_FALSE(desk.isDialogOpen());
}

} // namespace

TEST_CASE("A complaint by telephone is answered, appealed, mediated, proved, and learnt from")
{
    CaseDesk desk;
    takeByPhone(desk);
    answer(desk, u"lina"_s, u"not_accepted"_s);
    appeal(desk);
    answer(desk, u"second"_s, u"accepted"_s);
    mediate(desk);
    saveAndCheckEvidence(desk);
    desk.openCase();
    desk.pass(u"调解达成一致"_s);
    desk.signIn(u"quality"_s);
    desk.openCase();
    desk.pass(u"把设计照写进 SOP"_s);
    REQUIRE(desk.stage() == Stage::Reviewed);

    desk.signIn(u"second"_s);
    desk.openCase(u"aftermath"_s);
    desk.click(u"teachFromCase"_s);
    const auto lesson = orFail(desk.session().query(LessonOfCase{desk.id}));
    REQUIRE(lesson);
    CHECK_FALSE(lesson->story.contains(u"王小红"_s));
    correct(desk);
    const auto correctives = orFail(
        desk.session().query(quality::CorrectivesFrom{quality::Origin::Complaint, desk.id.value()}));
    REQUIRE(correctives.size() == 1);
    proveThatItHelped(desk, u"quality/corrective/"_s + correctives.front().id.toString());
    const auto proved =
        orFail(desk.session().query(quality::OpenCorrectivePage{correctives.front().id}));
    CHECK(proved.corrective.state == quality::CorrectiveState::Closed);
}
