// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/course_commands.h"
#include "core/training/course_queries.h"
#include "core/training/exam_commands.h"
#include "core/training/learning_queries.h"
#include "core/training/lesson_commands.h"
#include "core/training/question_commands.h"
#include "tests/core/consultations/desk.h"

// What the tests of training begin with: a course of one's own with an exam, and questions that only it asks.
namespace seraph::tests {

/// The words of a right option; all others are wrong.
inline const QString kRight = QStringLiteral("对");

inline training::QuestionDetails asked(const QString& text,
                                       training::QuestionKind kind = training::QuestionKind::Single)
{
    training::QuestionDetails details{
        .kind = kind, .area = training::Area::Emergency, .content = {.text = {text, {}}}};
    if (training::isMarkedByProgram(kind))
        details.content.options = {{kRight, {}, true},
                                   {QStringLiteral("错一"), {}, false},
                                   {QStringLiteral("错二"), {}, false}};
    else
        details.content.rubric = {{QStringLiteral("要点"), {}, 1}};
    return details;
}

/// A course in force whose exam asks so many single choices of this kind.
inline training::CourseId addCourse(TestOffice& office,
                                    const training::CourseContent& content,
                                    const QString& name = QStringLiteral("急救"))
{
    auto& owner = office.owner();
    const auto course = orFail(owner.run(training::AddCourse{{name, {}}, training::Area::Emergency}));
    const auto draft = orFail(owner.run(training::DraftCourse{course}));
    orFail(owner.run(training::EditCourseDraft{draft, storage::kFirstRevision, content}));
    orFail(owner.run(training::ReleaseCourse{draft, storage::Revision{2}}));
    return course;
}

/// The bank with nothing in it but these.
inline void emptyBank(TestOffice& office)
{
    for (const auto& row : orFail(office.owner().query(training::OpenQuestionBank{})).rows)
        orFail(office.owner().run(training::ArchiveQuestion{row.question.id, row.question.revision}));
}

inline void addQuestions(TestOffice& office,
                         int count,
                         training::QuestionKind kind = training::QuestionKind::Single)
{
    for (int i = 0; i < count; ++i)
        orFail(office.owner().run(
            training::AddQuestion{asked(QStringLiteral("第 %1 题 %2").arg(i).arg(int(kind)), kind)}));
}

inline training::CourseContent examinedCourse(int questions = 4)
{
    return {.minutes = 90,
            .intervalMonths = 12,
            .material = {QStringLiteral("# 急救"), {}},
            .exam = training::ExamRule{
                .questions = questions, .passPercent = 75, .minutes = 10, .attempts = 2}};
}

/// Which place on the paper the right option has.
inline training::Given rightAnswer(const training::AskedItem& item)
{
    for (std::size_t i = 0; i < item.options.size(); ++i) {
        if (item.options[i].zh == kRight)
            return {{int(i)}, {}};
    }
    return {{}, QStringLiteral("先呼救，再按流程处理")};
}

/// Answers the first so many questions rightly.
inline void answerRight(session::Session& session, training::AttemptId attempt, int count)
{
    const auto paper = orFail(session.query(training::OpenRunningPaper{attempt}));
    for (int i = 0; i < count; ++i)
        orFail(session.run(training::SaveAnswer{attempt, i, rightAnswer(paper.items[std::size_t(i)])}));
}

inline training::Attempt attemptOf(TestOffice& office, training::AttemptId id)
{
    return orFail(office.owner().query(training::OpenResult{id})).row.attempt;
}

} // namespace seraph::tests
