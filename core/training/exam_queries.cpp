// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/exam_queries.h"

#include "core/catalogue/catalogue_repository.h"
#include "core/catalogue/version_commands.h"
#include "core/training/exam_record.h"

#include <QHash>

#include <algorithm>

namespace seraph::training {

using namespace Qt::StringLiterals;

namespace {

bool maySeeResults(const Attempt& attempt, const session::ReadContext& context)
{
    const auto scope = context.rights().scopeFor(kView, context.actor().person);
    return context.rights().allow(kView) && scope.reach == session::Reach::All &&
           scope.covers(attempt.branch);
}

bool isMine(const Attempt& attempt, const session::ReadContext& context)
{
    const PersonId me = context.actor().person;
    return attempt.person == me || (attempt.kind == AttemptKind::Drill && attempt.openedBy == me);
}

std::vector<PaperItem> withoutKey(std::vector<PaperItem> paper)
{
    for (PaperItem& item : paper) {
        for (PaperOption& option : item.options) {
            option.right = false;
            option.place = 0;
        }
        item.explain = {};
        item.rubric.clear();
    }
    return paper;
}

/// SOP versions in force, by the code of their SOP.
Result<QHash<QString, qint64>> sopsInForce(const session::ReadContext& context)
{
    const catalogue::CatalogueRepository catalogue(context.connection());
    TRY_ASSIGN(const auto versions, catalogue.listLiveSopVersions());
    QHash<qint64, qint64> bySop;
    for (const catalogue::SopVersion& version : versions) {
        if (version.state == catalogue::VersionState::Released)
            bySop.insert(version.sop.value(), version.id.value());
    }
    QHash<QString, qint64> byCode;
    for (const auto kind :
         {catalogue::SopKind::Service, catalogue::SopKind::Block, catalogue::SopKind::Premises}) {
        TRY_ASSIGN(const auto sops, catalogue.listSops(kind));
        for (const catalogue::Sop& sop : sops)
            byCode.insert(sop.code, bySop.value(sop.id.value()));
    }
    return byCode;
}

bool isStale(const Question& question, const QHash<QString, qint64>& inForce)
{
    if (question.sop.isEmpty())
        return false;
    const qint64 current = inForce.value(question.sop);
    return current != 0 && (!question.sopVersion || question.sopVersion->value() != current);
}

int meanOf(int sum, int count)
{
    return count > 0 ? sum / count : 0;
}

DrillRow drillRow(const Learner& learner,
                  const std::vector<DrillDay>& drills,
                  const std::vector<LocalDate>& houseDays,
                  LocalDate today)
{
    DrillRow row{.person = learner.person, .name = learner.name};
    std::vector<LocalDate> mine;
    int sum = 0;
    for (const DrillDay& drill : drills) {
        if (drill.person != learner.person)
            continue;
        mine.push_back(drill.day);
        sum += drill.percent;
        row.today = row.today || drill.day == today;
    }
    row.drills = int(mine.size());
    if (row.drills > 0)
        row.percent = meanOf(sum, row.drills);
    row.streak = streakOf(houseDays, mine);
    return row;
}

std::vector<Question> among(const std::vector<Question>& bank, const std::vector<QuestionId>& ids)
{
    std::vector<Question> found;
    std::copy_if(bank.begin(), bank.end(), std::back_inserter(found), [&](const Question& question) {
        return std::find(ids.begin(), ids.end(), question.id) != ids.end();
    });
    return found;
}

} // namespace

Result<QuestionBank> handle(const OpenQuestionBank&, const session::ReadContext& context)
{
    const ExamRepository repository(context.connection());
    TRY_ASSIGN(auto questions, repository.bank());
    TRY_ASSIGN(const auto replies, repository.replies());
    TRY_ASSIGN(const auto inForce, sopsInForce(context));
    QHash<qint64, std::vector<ItemReply>> byQuestion;
    for (const ItemReply& reply : replies)
        byQuestion[reply.question.value()].push_back(reply);
    QuestionBank bank;
    for (Question& question : questions) {
        bank.scenarios += question.kind == QuestionKind::Scenario ? 1 : 0;
        const ItemFigures figures = figuresOf(byQuestion.value(question.id.value()));
        const bool stale = isStale(question, inForce);
        bank.rows.push_back({std::move(question), figures, stale});
    }
    return bank;
}

Result<RunningPaper> handle(const OpenRunningPaper& query, const session::ReadContext& context)
{
    const ExamRepository repository(context.connection());
    TRY_ASSIGN(const auto row, repository.attempt(query.attempt));
    const Attempt& attempt = row.attempt;
    if (!isMine(attempt, context))
        return fail(ErrorCode::Denied, u"training.not_yours"_s);
    if (attempt.state != AttemptState::Running)
        return fail(ErrorCode::Conflict, u"exam.over"_s);
    RunningPaper paper{.attempt = attempt.id,
                       .kind = attempt.kind,
                       .courseName = row.courseName,
                       .items = askedItems(attempt.paper),
                       .given = std::vector<Given>(attempt.paper.size()),
                       .startedAt = attempt.startedAt,
                       .deadlineAt = attempt.deadlineAt};
    TRY_ASSIGN(const auto answers, repository.answersOf(attempt.id));
    for (const AttemptAnswer& answer : answers)
        paper.given[std::size_t(answer.position)] = answer.given;
    return paper;
}

Result<ResultPage> handle(const OpenResult& query, const session::ReadContext& context)
{
    const ExamRepository repository(context.connection());
    TRY_ASSIGN(auto row, repository.attempt(query.attempt));
    const bool teaches = maySeeResults(row.attempt, context);
    const bool finished = row.attempt.state != AttemptState::Running;
    if (!teaches && !(isMine(row.attempt, context) && finished))
        return fail(ErrorCode::Denied, u"training.not_yours"_s);
    TRY_ASSIGN(auto answers, repository.answersOf(query.attempt));
    // Who examines others must not read the key of a paper that is their own and still runs.
    const bool own = row.attempt.person == context.actor().person;
    const bool key = row.attempt.kind == AttemptKind::Drill ? finished : teaches && !own;
    if (!key)
        row.attempt.paper = withoutKey(std::move(row.attempt.paper));
    return ResultPage{std::move(row), std::move(answers), key};
}

Result<std::vector<AttemptRow>> handle(const ListAttempts& query, const session::ReadContext& context)
{
    AttemptFilter filter = query.filter;
    if (context.scope().reach == session::Reach::Own)
        filter.person = context.actor().person;
    return ExamRepository(context.connection()).attempts(context.scope(), filter);
}

Result<DrillBoard> handle(const OpenDrillBoard& query, const session::ReadContext& context)
{
    TRY_STATUS(session::requireScope(context, query.branch));
    const ExamRepository repository(context.connection());
    TRY_ASSIGN(const LocalDate today, catalogue::today(context));
    const LocalDate since = today.addDays(-kBoardDays);
    TRY_ASSIGN(const auto drills, repository.drillDays(query.branch, since));
    TRY_ASSIGN(const auto learners, CourseRepository(context.connection()).learners(today));
    std::vector<LocalDate> houseDays;
    DrillBoard board;
    for (const DrillDay& drill : drills) {
        board.teamDrills += drill.person ? 0 : 1;
        if (drill.person && (houseDays.empty() || houseDays.back() != drill.day))
            houseDays.push_back(drill.day);
    }
    for (const Learner& learner : learners) {
        if (!learner.branch || learner.branch == query.branch)
            board.people.push_back(drillRow(learner, drills, houseDays, today));
    }
    std::stable_sort(
        board.people.begin(), board.people.end(), [](const DrillRow& left, const DrillRow& right) {
            return std::pair(left.streak, left.drills) > std::pair(right.streak, right.drills);
        });
    TRY_ASSIGN(board.services, repository.servicesOfDay(query.branch, today));
    TRY_ASSIGN(const auto bank, repository.bank());
    TRY_ASSIGN(const auto missed, repository.missed(query.branch, std::nullopt, since));
    board.missed = among(bank, missed);
    return board;
}

Result<std::vector<PaperItem>> handle(const DrawDrill& query, const session::ReadContext& context)
{
    TRY_STATUS(session::requireScope(context, query.branch));
    const ExamRepository repository(context.connection());
    TRY_ASSIGN(const LocalDate today, catalogue::today(context));
    TRY_ASSIGN(const auto bank, repository.bank());
    TRY_ASSIGN(const auto services, repository.servicesOfDay(query.branch, today));
    return drawDrill(bank, services, {}, systemDraw());
}

Result<std::vector<ObservationRow>> handle(const ListObservations& query,
                                           const session::ReadContext& context)
{
    TRY_ASSIGN(
        auto rows,
        ExamRepository(context.connection()).observations(context.scope(), query.from, query.until));
    if (context.scope().reach == session::Reach::Own) {
        std::erase_if(rows, [&](const ObservationRow& row) {
            return row.observation.person != context.actor().person;
        });
    }
    return rows;
}

Result<std::vector<CaseRow>> handle(const ListTrainingCases&, const session::ReadContext& context)
{
    return ExamRepository(context.connection()).cases();
}

} // namespace seraph::training
