// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/learning_queries.h"

#include "core/catalogue/version_commands.h"
#include "core/organisation/staff.h"

#include <algorithm>

namespace seraph::training {

using namespace Qt::StringLiterals;

namespace {

constexpr int kYear = 365;

Result<Learner> learnerOf(PersonId person, LocalDate today, const session::ReadContext& context)
{
    TRY_ASSIGN(const auto learners, CourseRepository(context.connection()).learners(today));
    const auto found = std::find_if(learners.begin(), learners.end(), [&](const Learner& learner) {
        return learner.person == person;
    });
    if (found == learners.end())
        return fail(ErrorCode::NotFound, u"staff.unknown"_s);
    return *found;
}

std::optional<Completion> lastOf(const std::vector<CompletionRow>& completions, CourseId course)
{
    const auto found = std::find_if(completions.begin(), completions.end(), [&](const auto& row) {
        return row.completion.course == course;
    });
    return found == completions.end() ? std::nullopt : std::optional(found->completion);
}

Status addCourses(LearningPage& page, LocalDate today, const session::ReadContext& context)
{
    TRY_ASSIGN(auto rows, CourseRepository(context.connection()).courses());
    for (CourseRow& row : rows) {
        if (!row.inForce)
            continue;
        const auto last = lastOf(page.completions, row.course.id);
        const bool required = isRequiredOf(row.inForce->content, page.learner.roles);
        const Standing standing = standingOf(required, last, today);
        if (standing != Standing::NotRequired)
            page.courses.push_back(
                {std::move(row), {standing, last ? last->validUntil : std::optional<LocalDate>()}});
    }
    return {};
}

Status addDrills(LearningPage& page, LocalDate today, const session::ReadContext& context)
{
    if (!page.learner.branch)
        return {};
    const ExamRepository repository(context.connection());
    const LocalDate since = today.addDays(-kBoardDays);
    TRY_ASSIGN(const auto drills, repository.drillDays(*page.learner.branch, since));
    std::vector<LocalDate> house;
    std::vector<LocalDate> mine;
    for (const DrillDay& drill : drills) {
        if (!drill.person)
            continue;
        if (house.empty() || house.back() != drill.day)
            house.push_back(drill.day);
        if (drill.person == page.learner.person)
            mine.push_back(drill.day);
    }
    page.drills = int(mine.size());
    page.streak = streakOf(house, mine);
    TRY_ASSIGN(const auto ids, repository.missed(*page.learner.branch, page.learner.person, since));
    TRY_ASSIGN(const auto bank, repository.bank());
    std::copy_if(bank.begin(), bank.end(), std::back_inserter(page.missed), [&](const Question& question) {
        return std::find(ids.begin(), ids.end(), question.id) != ids.end();
    });
    return {};
}

Status addAttempts(LearningPage& page, LocalDate today, const session::ReadContext& context)
{
    const ExamRepository repository(context.connection());
    const session::Scope everywhere{
        .allBranches = true, .branches = {}, .reach = session::Reach::All, .person = page.learner.person};
    TRY_ASSIGN(page.attempts,
               repository.attempts(everywhere, {today.addDays(-kYear), today, page.learner.person, {}}));
    for (AttemptRow& row : page.attempts)
        row.attempt.paper.clear();
    TRY_ASSIGN(page.observations, repository.observationsOf(page.learner.person));
    TRY_ASSIGN(page.cases, repository.cases());
    const Instant since = context.now() - std::chrono::days(kYear);
    std::erase_if(page.cases, [&](const CaseRow& row) {
        return row.trainingCase.state != CaseState::Approved || row.trainingCase.proposedAt < since;
    });
    return {};
}

Result<LearningPage> learningPage(PersonId person, const session::ReadContext& context)
{
    TRY_ASSIGN(const LocalDate today, catalogue::today(context));
    TRY_ASSIGN(auto learner, learnerOf(person, today, context));
    LearningPage page{.learner = std::move(learner)};
    const CourseRepository repository(context.connection());
    TRY_ASSIGN(page.completions, repository.completionsOf(person));
    TRY_ASSIGN(page.needs, repository.openNeedsOf(person));
    TRY_STATUS(addCourses(page, today, context));
    TRY_STATUS(addDrills(page, today, context));
    TRY_STATUS(addAttempts(page, today, context));
    return page;
}

} // namespace

Result<LearningPage> handle(const MyLearning&, const session::ReadContext& context)
{
    return learningPage(context.actor().person, context);
}

Result<LearningPage> handle(const LearningOf& query, const session::ReadContext& context)
{
    TRY_ASSIGN(auto page, learningPage(query.person, context));
    if (!organisation::reaches(context.scope(), query.person, page.learner.branch))
        return fail(ErrorCode::Denied, u"scope.outside"_s);
    return page;
}

} // namespace seraph::training
