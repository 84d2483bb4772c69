// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/exam_commands.h"

#include "core/base/field_check.h"
#include "core/care/gate_queries.h"
#include "core/catalogue/version_commands.h"
#include "core/organisation/organisation_record.h"
#include "core/training/course_record.h"
#include "core/training/course_repository.h"
#include "core/training/exam_finishing_commands.h"
#include "core/training/exam_record.h"
#include "core/training/exam_repository.h"
#include "core/training/paper.h"

namespace seraph::training {

using namespace Qt::StringLiterals;

namespace {

/// How far back a missed question comes up again in the drill.
constexpr int kMissedDays = 30;

/// Whose paper it is to be, and where.
struct Sitting {
    AttemptKind kind;
    std::optional<PersonId> person{};
    BranchId branch;
};

Attempt newAttempt(const Sitting& sitting,
                   std::vector<PaperItem> paper,
                   LocalDate day,
                   session::WriteContext& context)
{
    return {.id = context.newId<AttemptTag>(),
            .revision = storage::kFirstRevision,
            .kind = sitting.kind,
            .person = sitting.person,
            .branch = sitting.branch,
            .paper = std::move(paper),
            .startedAt = context.now(),
            .day = day,
            .state = AttemptState::Running,
            .openedBy = context.actor().person};
}

Result<CourseVersion> examinedVersion(CourseId id, const session::WriteContext& context)
{
    TRY_ASSIGN(const auto course, session::liveRecord<Course>(context, id));
    TRY_ASSIGN(auto version, CourseRepository(context.connection()).inForce(course.id));
    if (!version)
        return fail(ErrorCode::Conflict, u"course.not_in_force"_s);
    if (!version->content.exam)
        return fail(ErrorCode::Conflict, u"course.no_exam"_s);
    return *std::move(version);
}

Result<AttemptId> openExam(const Sitting& sitting,
                           const CourseVersion& version,
                           session::WriteContext& context)
{
    const ExamRule& rule = *version.content.exam;
    TRY_ASSIGN(const auto bank, ExamRepository(context.connection()).bank());
    auto paper = drawPaper(questionsFor(bank, version.content), rule.questions, systemDraw());
    if (paper.empty())
        return fail(ErrorCode::Conflict, u"exam.no_questions"_s);
    TRY_ASSIGN(const LocalDate today, catalogue::today(context));
    Attempt attempt = newAttempt(sitting, std::move(paper), today, context);
    attempt.course = version.course;
    attempt.courseVersion = version.id;
    attempt.passPercent = rule.passPercent;
    if (sitting.kind == AttemptKind::Exam)
        attempt.deadlineAt = context.now() + std::chrono::minutes(rule.minutes);
    TRY_STATUS(context.insert(attempt));
    return attempt.id;
}

Status requireAttemptLeft(PersonId person, const CourseVersion& version, const session::ReadContext& context)
{
    TRY_ASSIGN(const LocalDate today, catalogue::today(context));
    TRY_ASSIGN(const int made,
               ExamRepository(context.connection())
                   .countAttempts(person, version.id, today.addDays(-kAttemptDays)));
    const bool left = made < version.content.exam->attempts;
    return left ? Status() : fail(ErrorCode::Conflict, u"exam.no_attempts_left"_s);
}

Result<AttemptId> openDrill(const Sitting& sitting, session::WriteContext& context)
{
    TRY_STATUS(storage::getRecord<organisation::Branch>(context.connection(), sitting.branch)
                   .transform([](auto&&) {}));
    TRY_ASSIGN(const LocalDate today, catalogue::today(context));
    const ExamRepository repository(context.connection());
    TRY_ASSIGN(const auto bank, repository.bank());
    TRY_ASSIGN(const auto services, repository.servicesOfDay(sitting.branch, today));
    TRY_ASSIGN(const auto missed,
               repository.missed(sitting.branch, sitting.person, today.addDays(-kMissedDays)));
    auto paper = drawDrill(bank, services, missed, systemDraw());
    if (paper.empty())
        return fail(ErrorCode::Conflict, u"exam.no_questions"_s);
    Attempt attempt = newAttempt(sitting, std::move(paper), today, context);
    attempt.deadlineAt = context.now() + kDrillTime;
    TRY_STATUS(context.insert(attempt));
    return attempt.id;
}

Result<Attempt> runningAttempt(AttemptId id, const session::WriteContext& context)
{
    TRY_ASSIGN(auto attempt, session::liveRecord<Attempt>(context, id));
    if (attempt.state != AttemptState::Running)
        return fail(ErrorCode::Conflict, u"exam.over"_s);
    return attempt;
}

bool isAtPc(AttemptKind kind)
{
    return kind == AttemptKind::Exam || kind == AttemptKind::Drill;
}

/// One's own sitting at the PC, or one that one opened for the team.
Result<Attempt> ownAttempt(AttemptId id, const session::WriteContext& context)
{
    TRY_ASSIGN(auto attempt, runningAttempt(id, context));
    const PersonId me = context.actor().person;
    if (attempt.person != me && (attempt.kind != AttemptKind::Drill || attempt.openedBy != me))
        return fail(ErrorCode::Denied, u"training.not_yours"_s);
    if (!isAtPc(attempt.kind))
        return fail(ErrorCode::Conflict, u"exam.not_at_pc"_s);
    return attempt;
}

Status keepAnswer(const Attempt& attempt,
                  int position,
                  const Given& given,
                  std::optional<int> points,
                  session::WriteContext& context)
{
    TRY_ASSIGN(const auto before, ExamRepository(context.connection()).findAnswer(attempt.id, position));
    if (before) {
        AttemptAnswer after = *before;
        after.given = given;
        after.answeredAt = context.now();
        after.points = points;
        return context.update(*before, after);
    }
    TRY_ASSIGN(const auto question, parseId<QuestionTag>(attempt.paper[std::size_t(position)].question));
    return context.insert(AttemptAnswer{.id = context.newId<AnswerTag>(),
                                        .revision = storage::kFirstRevision,
                                        .attempt = attempt.id,
                                        .person = attempt.person,
                                        .question = question,
                                        .position = position,
                                        .given = given,
                                        .answeredAt = context.now(),
                                        .points = points});
}

Status requirePosition(const Attempt& attempt, int position)
{
    const bool within = position >= 0 && position < int(attempt.paper.size());
    return within ? Status() : fail(invalid(u"position"_s, u"out_of_range"_s));
}

Status requireOther(const Attempt& attempt, const session::ReadContext& context)
{
    const bool other = attempt.person != context.actor().person;
    return other ? Status() : fail(ErrorCode::Denied, u"exam.not_yourself"_s);
}

std::optional<int> keyedPoints(const PaperItem& item, const KeyedAnswer& answer)
{
    return answer.points ? answer.points : pointsOf(item, answer.given);
}

Status checkKeyed(const KeyInExam& command, const Attempt& attempt)
{
    FieldCheck check;
    check.text("note", command.note, {2000, Presence::Optional, Lines::Many});
    check.require(command.answers.size() == attempt.paper.size(), "answers", "required");
    TRY_STATUS(check.result());
    for (std::size_t i = 0; i < command.answers.size(); ++i) {
        const KeyedAnswer& answer = command.answers[i];
        const QString at = u"answers[%1]"_s.arg(i);
        TRY_STATUS(checkGiven(attempt.paper[i], answer.given));
        const auto points = keyedPoints(attempt.paper[i], answer);
        check.require(points.has_value(), at, "required");
        check.require(!points || (*points >= 0 && *points <= kFullPoints), at, "out_of_range");
    }
    return check.result();
}

} // namespace

Result<AttemptId> handle(const StartExam& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto version, examinedVersion(command.course, context));
    const PersonId me = context.actor().person;
    TRY_ASSIGN(const auto running, ExamRepository(context.connection()).running(me, version.id));
    if (running && context.now() <= *running->deadlineAt)
        return running->id;
    if (running)
        TRY_STATUS(handIn(*running, context));
    TRY_STATUS(requireAttemptLeft(me, version, context));
    return openExam({AttemptKind::Exam, me, command.branch}, version, context);
}

Result<AttemptId> handle(const OpenExamFor& command, session::WriteContext& context)
{
    TRY_STATUS(session::requireScope(context, command.branch));
    if (isAtPc(command.kind))
        return fail(invalid(u"kind"_s, u"value"_s));
    if (command.person == context.actor().person)
        return fail(ErrorCode::Denied, u"exam.not_yourself"_s);
    TRY_ASSIGN(const LocalDate today, catalogue::today(context));
    TRY_STATUS(care::requireWorking("person", command.person, today, context));
    TRY_ASSIGN(const auto version, examinedVersion(command.course, context));
    return openExam({command.kind, command.person, command.branch}, version, context);
}

Result<AttemptId> handle(const StartDrill& command, session::WriteContext& context)
{
    return openDrill({AttemptKind::Drill, context.actor().person, command.branch}, context);
}

Result<AttemptId> handle(const StartTeamDrill& command, session::WriteContext& context)
{
    TRY_STATUS(session::requireScope(context, command.branch));
    if (command.person) {
        TRY_ASSIGN(const LocalDate today, catalogue::today(context));
        TRY_STATUS(care::requireWorking("person", *command.person, today, context));
    }
    return openDrill({AttemptKind::Drill, command.person, command.branch}, context);
}

Result<void> handle(const SaveAnswer& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto attempt, ownAttempt(command.attempt, context));
    if (attempt.deadlineAt && context.now() > *attempt.deadlineAt + kGrace)
        return fail(ErrorCode::Conflict, u"exam.time_over"_s);
    TRY_STATUS(requirePosition(attempt, command.position));
    TRY_STATUS(checkGiven(attempt.paper[std::size_t(command.position)], command.given));
    return keepAnswer(attempt, command.position, command.given, std::nullopt, context);
}

Result<AttemptState> handle(const HandIn& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto attempt, ownAttempt(command.attempt, context));
    return handIn(attempt, context);
}

Result<void> handle(const KeyInExam& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto attempt, runningAttempt(command.attempt, context));
    TRY_STATUS(session::requireScope(context, attempt.branch));
    TRY_STATUS(requireOther(attempt, context));
    if (isAtPc(attempt.kind))
        return fail(ErrorCode::Conflict, u"exam.at_pc"_s);
    TRY_STATUS(checkKeyed(command, attempt));
    for (std::size_t i = 0; i < command.answers.size(); ++i) {
        const KeyedAnswer& answer = command.answers[i];
        TRY_STATUS(keepAnswer(
            attempt, int(i), answer.given, keyedPoints(attempt.paper[i], answer), context));
    }
    Attempt noted = attempt;
    noted.note = command.note.trimmed();
    TRY_STATUS(context.update(attempt, noted));
    TRY_ASSIGN(const auto current, session::liveRecord<Attempt>(context, attempt.id));
    TRY_STATUS(settle(current, context.actor().person, context));
    return {};
}

Result<AttemptState> handle(const MarkAnswer& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto attempt, session::liveRecord<Attempt>(context, command.attempt));
    TRY_STATUS(session::requireScope(context, attempt.branch));
    TRY_STATUS(requireOther(attempt, context));
    if (attempt.state != AttemptState::Submitted)
        return fail(ErrorCode::Conflict, u"exam.not_handed_in"_s);
    TRY_STATUS(requirePosition(attempt, command.position));
    if (isMarkedByProgram(attempt.paper[std::size_t(command.position)].kind))
        return fail(ErrorCode::Conflict, u"exam.marked"_s);
    if (command.points < 0 || command.points > kFullPoints)
        return fail(invalid(u"points"_s, u"out_of_range"_s));
    TRY_ASSIGN(const auto before,
               ExamRepository(context.connection()).findAnswer(attempt.id, command.position));
    EXPECTS(before.has_value()); // handing in writes one for every place
    AttemptAnswer marked = *before;
    marked.points = command.points;
    TRY_STATUS(context.update(*before, marked));
    return settle(attempt, context.actor().person, context);
}

} // namespace seraph::training
