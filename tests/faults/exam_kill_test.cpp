// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An exam, killed after each of its answers: what was told to be kept is there, and the exam goes on where it was.
#include "core/modules.h"
#include "core/organisation/organisation_queries.h"
#include "core/session/workspace.h"
#include "core/training/course_commands.h"
#include "core/training/exam_commands.h"
#include "core/training/exam_queries.h"
#include "core/training/question_commands.h"
#include "tests/faults/workspace_victim.h"
#include "tests/support/string_makers.h"
#include "tests/support/test_workspace.h"

#include <QProcess>
#include <QTemporaryDir>

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::training;
using tests::credentials;
using tests::orFail;

namespace {

constexpr int kQuestions = 5;

class ExamHall {
public:
    ExamHall()
        : m_environment{
              m_clock, modules(), vault::DeviceStore(path(u"devices"_s)), vault::KdfPolicy::lowest()}
    {
        const auto created = orFail(
            session::Workspace::create(m_environment,
                                       {.folder = path(u"vault"_s),
                                        .organisation = u"康宁门诊"_s,
                                        .profile = Profile::Clinic,
                                        .language = Language::Chinese,
                                        .ownerName = u"陈静"_s,
                                        .owner = credentials(u"owner"_s, tests::kVictimPassword)}));
        prepare(created.workspace->session());
        orFail(created.workspace->close());
    }

    /// Kills the victim as soon as it was told that this answer is kept.
    void killAfter(int position)
    {
        QProcess victim;
        victim.start(QStringLiteral(SERAPH_EXAM_VICTIM),
                     {path(u"vault"_s), path(u"devices"_s), m_course.toString()});
        const QByteArray awaited = "answered " + QByteArray::number(position) + '\n';
        QByteArray said;
        while (!said.contains(awaited) && victim.waitForReadyRead(60'000))
            said += victim.readAllStandardOutput();
        CHECK(said.contains(awaited));
        victim.kill();
        victim.waitForFinished(30'000);
    }

    std::unique_ptr<session::Workspace> open()
    {
        return orFail(session::Workspace::open(
            m_environment, path(u"vault"_s), credentials(u"owner"_s, tests::kVictimPassword)));
    }
    CourseId course() const { return m_course; }

private:
    QString path(const QString& name) const { return m_directory.filePath(name); }

    void prepare(session::Session& owner)
    {
        m_course = orFail(owner.run(AddCourse{{u"急救"_s, {}}, Area::Emergency}));
        const auto draft = orFail(owner.run(DraftCourse{m_course}));
        const CourseContent content{.exam = ExamRule{.questions = kQuestions, .minutes = 60}};
        orFail(owner.run(EditCourseDraft{draft, storage::kFirstRevision, content}));
        orFail(owner.run(ReleaseCourse{draft, storage::Revision{2}}));
        // The shipped ones are of every kind; the victim knows how to answer one.
        for (const QuestionRow& shipped : orFail(owner.query(OpenQuestionBank{})).rows)
            orFail(owner.run(ArchiveQuestion{shipped.question.id, shipped.question.revision}));
        for (int i = 0; i < kQuestions; ++i)
            orFail(owner.run(AddQuestion{
                {.kind = QuestionKind::Single,
                 .area = Area::Emergency,
                 .content = {
                     .text = {QString::number(i), {}},
                     .options = {{u"甲"_s, {}, true}, {u"乙"_s, {}, false}, {u"丙"_s, {}, false}}}}}));
    }

    QTemporaryDir m_directory;
    SystemClock m_clock;
    session::Environment m_environment;
    CourseId m_course{1};
};

} // namespace

TEST_CASE("An exam that is killed at every question loses no answer and goes on where it was")
{
    ExamHall hall;
    std::optional<AttemptId> sitting;
    for (int position = 0; position < kQuestions; ++position) {
        CAPTURE(position);
        hall.killAfter(position);
        const auto workspace = hall.open();
        auto& session = workspace->session();
        const auto branch = orFail(session.query(organisation::ListBranches{})).front().id;
        const AttemptId attempt = orFail(session.run(StartExam{hall.course(), branch}));
        CHECK(sitting.value_or(attempt) == attempt);
        sitting = attempt;
        const auto paper = orFail(session.query(OpenRunningPaper{attempt}));
        // The victim may have come further than where it was seen; nothing before is missing.
        for (int i = 0; i <= position; ++i)
            CHECK(paper.given[std::size_t(i)] == tests::victimAnswer(i));
        CHECK(orFail(workspace->verify()).ok());
        orFail(workspace->close());
    }
    const auto workspace = hall.open();
    CHECK(orFail(workspace->session().run(HandIn{*sitting})) == AttemptState::Done);
    orFail(workspace->close());
}
