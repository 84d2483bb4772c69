// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/exam_finishing_commands.h"

#include "core/session/account_repository.h"
#include "core/session/record_write.h"
#include "core/training/completion_commands.h"
#include "core/training/course_record.h"
#include "core/training/exam_record.h"
#include "core/training/exam_repository.h"
#include "core/training/training_events.h"

#include <algorithm>

namespace seraph::training {

namespace {

const AttemptAnswer* answerAt(const std::vector<AttemptAnswer>& answers, int position)
{
    const auto found = std::find_if(answers.begin(), answers.end(), [&](const AttemptAnswer& answer) {
        return answer.position == position;
    });
    return found == answers.end() ? nullptr : &*found;
}

Status markAt(const Attempt& attempt, int position, const AttemptAnswer* answer, session::WriteContext& context)
{
    const PaperItem& item = attempt.paper[std::size_t(position)];
    if (answer) {
        AttemptAnswer marked = *answer;
        marked.points = pointsOf(item, answer->given);
        return context.update(*answer, marked);
    }
    TRY_ASSIGN(const auto question, parseId<QuestionTag>(item.question));
    return context.insert(AttemptAnswer{.id = context.newId<AnswerTag>(),
                                        .revision = storage::kFirstRevision,
                                        .attempt = attempt.id,
                                        .person = attempt.person,
                                        .question = question,
                                        .position = position,
                                        .answeredAt = context.now(),
                                        .points = 0});
}

Status completeCourse(const Attempt& attempt, session::WriteContext& context)
{
    TRY_ASSIGN(const auto version,
               storage::getRecord<CourseVersion>(context.connection(), *attempt.courseVersion));
    QString trainer;
    if (attempt.examiner) {
        const session::AccountRepository accounts(context.connection());
        TRY_ASSIGN(trainer, accounts.personName(*attempt.examiner));
    }
    const CompletionFacts facts{.person = *attempt.person,
                                .day = attempt.day,
                                .minutes = version.content.minutes,
                                .trainerName = trainer,
                                .score = attempt.percent,
                                .by = CompletedBy::Exam,
                                .originId = attempt.id.value()};
    return complete(version, facts, context).transform([](CompletionId) {});
}

} // namespace

Result<AttemptState> handIn(const Attempt& attempt, session::WriteContext& context)
{
    TRY_ASSIGN(const auto answers, ExamRepository(context.connection()).answersOf(attempt.id));
    for (int position = 0; position < int(attempt.paper.size()); ++position)
        TRY_STATUS(markAt(attempt, position, answerAt(answers, position), context));
    return settle(attempt, std::nullopt, context);
}

Result<AttemptState> settle(const Attempt& attempt,
                            std::optional<PersonId> examiner,
                            session::WriteContext& context)
{
    TRY_ASSIGN(const auto answers, ExamRepository(context.connection()).answersOf(attempt.id));
    std::vector<int> points;
    for (const AttemptAnswer& answer : answers) {
        if (answer.points)
            points.push_back(*answer.points);
    }
    Attempt after = attempt;
    after.examiner = examiner ? examiner : attempt.examiner;
    after.finishedAt = attempt.finishedAt.value_or(context.now());
    after.state = points.size() == attempt.paper.size() ? AttemptState::Done : AttemptState::Submitted;
    if (after.state == AttemptState::Done) {
        after.percent = percentOf(points);
        if (attempt.passPercent)
            after.passed = *after.percent >= *attempt.passPercent;
    }
    TRY_STATUS(context.update(attempt, after));
    if (after.state != AttemptState::Done)
        return after.state;
    if (after.passed.value_or(false))
        TRY_STATUS(completeCourse(after, context));
    TRY_STATUS(context.publish(AttemptFinished{after}));
    return after.state;
}

Status handInOverdue(session::WriteContext& context)
{
    TRY_ASSIGN(const auto overdue, ExamRepository(context.connection()).overdue(context.now() - kGrace));
    for (const Attempt& attempt : overdue)
        TRY_STATUS(handIn(attempt, context));
    return {};
}

} // namespace seraph::training
