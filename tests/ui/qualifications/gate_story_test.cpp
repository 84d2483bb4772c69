// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The story of a certificate through the real widgets: a rule, a blocked step, an exam, an open gate, an override on record.
#include "core/qualifications/certificate_commands.h"
#include "core/qualifications/conduct_queries.h"
#include "core/qualifications/gate_commands.h"
#include "core/qualifications/gate_queries.h"
#include "core/training/course_commands.h"
#include "core/training/course_queries.h"
#include "core/training/exam_commands.h"
#include "core/training/learning_queries.h"
#include "core/training/question_commands.h"
#include "tests/support/string_makers.h"
#include "tests/support/test_database.h"
#include "tests/ui/program/open_program.h"
#include "ui/desk/code_list.h"
#include "ui/qualifications/conduct_cards.h"
#include "ui/qualifications/credit_section.h"
#include "ui/qualifications/gates_section.h"
#include "ui/qualifications/matrix_section.h"
#include "ui/qualifications/people_section.h"
#include "ui/qualifications/qualification_dialogs.h"
#include "ui/qualifications/rule_book_dialogs.h"
#include "ui/qualifications/rule_book_section.h"
#include "ui/training/course_dialogs.h"
#include "ui/training/exam_screen.h"
#include "ui/training/my_learning_section.h"
#include "ui/training/questions_section.h"
#include "ui/widgets/form.h"
#include "ui/widgets/short_table.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <catch2/catch_all.hpp>

#include <algorithm>

using namespace seraph;
using namespace seraph::ui;
using namespace Qt::StringLiterals;
using tests::orFail;

namespace {

const QString kRightOption = u"先呼救再处理"_s;

/// The owner at a desk where a course of emergencies ends with an exam of three questions.
struct Classroom {
    Classroom()
    {
        program.signInOwner();
        program.program->window().QWidget::show();
        auto& session = program.session();
        for (const auto& row : orFail(session.query(training::OpenQuestionBank{})).rows)
            orFail(session.run(training::ArchiveQuestion{row.question.id, row.question.revision}));
        for (int i = 0; i < 3; ++i)
            orFail(session.run(
                training::AddQuestion{{.kind = training::QuestionKind::Single,
                                       .area = training::Area::Emergency,
                                       .content = {.text = {u"第 %1 题"_s.arg(i), {}},
                                                   .options = {{kRightOption, {}, true},
                                                               {u"等医生来"_s, {}, false},
                                                               {u"先拍照"_s, {}, false}}}}}));
        course = orFail(session.run(
            training::AddCourse{{u"急救"_s, u"Emergencies"_s}, training::Area::Emergency}));
        const auto draft = orFail(session.run(training::DraftCourse{course}));
        orFail(session.run(training::EditCourseDraft{
            draft,
            storage::kFirstRevision,
            {.minutes = 30,
             .material = {u"# 急救"_s, {}},
             .exam = training::ExamRule{.questions = 3, .passPercent = 60, .minutes = 5}}}));
        orFail(session.run(training::ReleaseCourse{draft, storage::Revision{2}}));
    }
    const Desk& desk() { return program.desk().desk(); }
    Format format() { return program.desk().format(); }
    session::Session& session() { return program.session(); }
    PersonId self() { return session().actor().person; }
    QString ownName()
    {
        return orFail(session().query(qualifications::OwnQualificationFile{})).person.name;
    }
    qualifications::GateDecision ask()
    {
        return orFail(session().query(qualifications::AskGate{{self(), qualifications::Gate::Explain}}))
            .decision;
    }
    /// Of what passing the exam gives.
    QString certificateCode()
    {
        return u"course."_s + orFail(session().query(training::ReadCourse{course})).course.code;
    }
    qualifications::RequirementRow ruleAbout(qualifications::CertificateKindId kind)
    {
        for (const auto& row : orFail(session().query(qualifications::ListRequirements{}))) {
            if (row.requirement.kind == kind)
                return row;
        }
        throw std::runtime_error("no such rule");
    }

    tests::OpenProgram program;
    training::CourseId course{1};
};

/// What stands in the form of a dialog that has just been opened.
template <class Editor> Editor& editorOf(QDialog* dialog, const QString& name)
{
    REQUIRE(dialog);
    auto* editor = qobject_cast<Editor*>(dialog->findChild<Form*>()->editor(name));
    REQUIRE(editor);
    return *editor;
}

void act(QDialog* dialog)
{
    auto* button = dialog->findChild<QPushButton*>(u"formAct"_s);
    if (button == nullptr)
        button = dialog->findChild<QPushButton*>(u"keepStep"_s);
    REQUIRE(button);
    button->click();
    QCoreApplication::processEvents();
}

template <class Widget> void press(QWidget& in, const QString& name)
{
    auto* button = in.findChild<Widget*>(name);
    REQUIRE(button);
    button->click();
    QCoreApplication::processEvents();
}

ExamScreen* openExam()
{
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (auto* exam = qobject_cast<ExamScreen*>(widget); exam != nullptr && exam->isVisible())
            return exam;
    }
    return nullptr;
}

/// Answers every question of the open paper rightly and hands in.
void answerAll()
{
    ExamScreen* screen = openExam();
    REQUIRE(screen);
    for (auto* button : screen->findChildren<QAbstractButton*>()) {
        if (button->text().contains(kRightOption))
            button->click();
    }
    press<QPushButton>(*screen, u"handIn"_s);
    press<QPushButton>(*screen, u"leaveExam"_s);
}

void choose(QComboBox& box, const QVariant& data)
{
    const int index = box.findData(data);
    REQUIRE(index >= 0);
    box.setCurrentIndex(index);
}

void chooseRow(ShortTable& table, qint64 id)
{
    table.chooseId(id);
    QCoreApplication::processEvents();
    REQUIRE(table.currentId() == id);
}

} // namespace

TEST_CASE("A missing certificate blocks, the exam on the screen opens the gate, and an override "
          "stays on record")
{
    Classroom room;
    auto& session = room.session();
    QWidget& window = room.program.program->window();
    // The course brings its certificate as soon as somebody passes; the house asks for it at the gate.
    const auto kind = orFail(session.run(qualifications::DefineKind{
        {.code = room.certificateCode(), .name = {u"急救结业"_s, u"Emergencies passed"_s}}}));
    QDialog* dialog = openRequirementDialog(room.desk(), &window);
    choose(editorOf<QComboBox>(dialog, u"gate"_s), u"explain"_s);
    choose(editorOf<QComboBox>(dialog, u"kind"_s), kind.value());
    act(dialog);
    CHECK(room.ask().verdict == qualifications::Verdict::Watched);

    GatesSection gates(room.desk(), room.format());
    const auto rule = room.ruleAbout(kind);
    chooseRow(*gates.findChildren<ShortTable*>().front(), rule.requirement.id.value());
    press<QPushButton>(gates, u"turnOnRule"_s);
    CHECK(room.ask().verdict == qualifications::Verdict::Blocked);

    dialog = openOverrideDialog(room.desk(), room.self(), &window);
    choose(editorOf<QComboBox>(dialog, u"gate"_s), u"explain"_s);
    editorOf<QPlainTextEdit>(dialog, u"reason"_s).setPlainText(u"考试排在明天"_s);
    act(dialog);
    CHECK(room.ask().verdict == qualifications::Verdict::Overridden);
    const auto overrides = orFail(session.query(qualifications::ListOverrides{}));
    REQUIRE(overrides.size() == 1);
    CHECK(overrides.front().granted.reason == u"考试排在明天"_s);
    orFail(session.run(qualifications::WithdrawOverride{overrides.front().granted.id,
                                                        overrides.front().granted.revision}));
    CHECK(room.ask().verdict == qualifications::Verdict::Blocked);

    MyLearningSection mine(room.desk(), room.format());
    mine.openRecord(room.course.value());
    press<QPushButton>(mine, u"startExam"_s);
    answerAll();
    CHECK(room.ask().verdict == qualifications::Verdict::Open);
    const auto file = orFail(session.query(qualifications::OwnQualificationFile{}));
    CHECK(std::any_of(file.certificates.begin(), file.certificates.end(), [&](const auto& row) {
        return row.kind.id == kind && row.certificate.origin == qualifications::Origin::Exam;
    }));
    CHECK(file.overrides.size() == 1);
}

TEST_CASE("The matrix shows who lacks what, and the person's file opens from it")
{
    Classroom room;
    MatrixSection matrix(room.desk(), room.format());
    const auto* table = matrix.findChild<QAbstractItemView*>(u"matrix"_s);
    REQUIRE(table);
    REQUIRE(table->model()->rowCount() == 1);
    CHECK(table->model()->columnCount() > 2);
    PeopleSection people(room.desk(), room.format());
    people.openRecord(room.self().value());
    CHECK(people.findChildren<ShortTable*>().size() > 2);
}

TEST_CASE("A morning drill is answered on the screen and counts for the streak")
{
    Classroom room;
    MyLearningSection mine(room.desk(), room.format());
    press<QPushButton>(mine, u"startDrill"_s);
    answerAll();
    const auto page = orFail(room.session().query(training::MyLearning{}));
    REQUIRE(page.attempts.size() == 1);
    CHECK(page.attempts.front().attempt.kind == training::AttemptKind::Drill);
    CHECK(page.attempts.front().attempt.percent == 100);
}

TEST_CASE("The question bank and the course editor keep what is typed and ticked")
{
    Classroom room;
    auto& session = room.session();
    QuestionsSection bank(room.desk());
    CHECK(bank.findChildren<ShortTable*>().front()->rowCount() == 3);
    const auto draft = orFail(session.run(training::DraftCourse{room.course}));
    const auto courses = orFail(session.query(training::ListCourses{}));
    const auto row = std::find_if(courses.begin(), courses.end(), [&](const auto& each) {
        return each.course.id == room.course;
    });
    REQUIRE(row != courses.end());
    QDialog* dialog = openCourseDraftDialog(room.desk(), *row, &room.program.program->window());
    auto& roles = editorOf<CodeList>(dialog, u"roles"_s);
    roles.item(1)->setCheckState(Qt::Checked);
    const QStringList ticked = roles.codes();
    CHECK(ticked.size() == 1);
    act(dialog);
    for (const auto& each : orFail(session.query(training::ListCourses{}))) {
        if (each.draft && each.draft->id == draft)
            CHECK(each.draft->content.roles == ticked);
    }
}

TEST_CASE("What counts here is added in the rule book")
{
    using namespace qualifications;
    Classroom room;
    QWidget& window = room.program.program->window();
    RuleBookSection book(room.desk(), room.format());
    QDialog* dialog = openKindDialog(room.desk(), &window);
    editorOf<QLineEdit>(dialog, u"name"_s).setText(u"急救员证"_s);
    editorOf<QLineEdit>(dialog, u"name_en"_s).setText(u"First aider"_s);
    act(dialog);
    const auto kinds = orFail(room.session().query(ListCertificateKinds{}));
    CHECK(std::any_of(kinds.begin(), kinds.end(), [](const CertificateKind& kind) {
        return kind.code == u"house_first_aider"_s && kind.validMonths == 12;
    }));
    dialog = openCompetenceDialog(room.desk(), &window);
    editorOf<QLineEdit>(dialog, u"name"_s).setText(u"安抚情绪"_s);
    act(dialog);
    CHECK(orFail(room.session().query(CompetenceMatrix{})).competences.back().nameZh == u"安抚情绪"_s);
    const auto ladder = orFail(room.session().query(ListTiers{})).front();
    dialog = openTierDialog(room.desk(), ladder.tiers.front(), &window);
    const auto before = ladder.tiers.front().rules;
    act(dialog); // nothing was changed, so nothing may get lost
    CHECK(orFail(room.session().query(ListTiers{})).front().tiers.front().rules == before);
}

TEST_CASE("What is read on the screen is signed with one's own name")
{
    using namespace qualifications;
    Classroom room;
    const auto rows = orFail(room.session().query(OwnAgreements{}));
    QDialog* dialog = openSigningDialog(room.desk(), rows.front(), &room.program.program->window());
    editorOf<QLineEdit>(dialog, u"name"_s).setText(u"别人"_s);
    act(dialog);
    CHECK_FALSE(orFail(room.session().query(OwnAgreements{})).front().signature);
    editorOf<QLineEdit>(dialog, u"name"_s).setText(room.ownName());
    act(dialog);
    CHECK(orFail(room.session().query(OwnAgreements{})).front().intact);
    CHECK(orFail(room.session().query(OwnAgreements{})).front().signature);
    OwnFileSection own(room.desk(), room.format());
    CHECK(own.findChild<CreditCard*>());
    CreditSection credit(room.desk(), room.format());
    CHECK(credit.findChildren<ShortTable*>().front()->rowCount() == 1);
}
