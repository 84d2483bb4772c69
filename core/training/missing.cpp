// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/missing.h"

#include "core/catalogue/version_commands.h"
#include "core/training/course_repository.h"
#include "core/training/exam_repository.h"
#include "core/training/permissions.h"

#include <algorithm>

namespace seraph::training {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSoonDays = 7;
constexpr int kMarkDays = 365;

Result<bool> hasToLearn(const session::ReadContext& context)
{
    TRY_ASSIGN(const LocalDate today, catalogue::today(context));
    TRY_ASSIGN(const auto needs,
               CourseRepository(context.connection()).openNeedsOf(context.actor().person));
    return std::any_of(needs.begin(), needs.end(), [&](const NeedRow& row) {
        return row.need.dueDay <= today.addDays(kSoonDays);
    });
}

Result<bool> waitsForMarks(const session::ReadContext& context)
{
    if (!context.rights().allow(kTeach))
        return false;
    TRY_ASSIGN(const LocalDate today, catalogue::today(context));
    const auto scope = context.rights().scopeFor(kTeach, context.actor().person);
    TRY_ASSIGN(const auto rows,
               ExamRepository(context.connection())
                   .attempts(scope, {today.addDays(-kMarkDays), today, {}, AttemptState::Submitted}));
    return !rows.empty();
}

Result<bool> waitsForDecision(const session::ReadContext& context)
{
    if (!context.rights().allow(kEdit))
        return false;
    TRY_ASSIGN(const auto rows, ExamRepository(context.connection()).cases());
    return !rows.empty() && rows.front().trainingCase.state == CaseState::Proposed;
}

} // namespace

Result<std::vector<session::Missing>> missingFromTraining(const session::ReadContext& context)
{
    std::vector<session::Missing> list;
    TRY_ASSIGN(const bool learn, hasToLearn(context));
    if (learn)
        list.push_back({u"training.learn"_s, session::kSelf, {}, u"training/mine"_s});
    TRY_ASSIGN(const bool mark, waitsForMarks(context));
    if (mark)
        list.push_back({u"training.mark"_s, kTeach, {}, u"training/exams"_s});
    TRY_ASSIGN(const bool decide, waitsForDecision(context));
    if (decide)
        list.push_back({u"training.cases"_s, kEdit, {}, u"training/cases"_s});
    return list;
}

} // namespace seraph::training
