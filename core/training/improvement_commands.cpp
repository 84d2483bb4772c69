// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/improvement_commands.h"

#include "core/base/field_check.h"
#include "core/catalogue/version_commands.h"
#include "core/organisation/staff.h"
#include "core/qualifications/development_commands.h"
#include "core/session/record_edit.h"
#include "core/training/course_record.h"
#include "core/training/improvement_record.h"
#include "core/training/improvement_repository.h"

#include <algorithm>
#include <map>

namespace seraph::training {

using namespace Qt::StringLiterals;

namespace {

constexpr int kScoreMonths = 12;

bool isAbout(const Improvement& improvement, const AxisSignal& signal)
{
    return improvement.person == signal.person && improvement.area == signal.area &&
           improvement.source == signal.source;
}

/// What is said of somebody in one area by one source within these days.
Result<std::optional<AxisSignal>> signalOf(const Improvement& improvement,
                                           const MeasureWindow& days,
                                           const session::ReadContext& context)
{
    TRY_ASSIGN(const auto all,
               ImprovementRepository(context.connection()).signals(days.from, days.until));
    const auto found = std::find_if(all.begin(), all.end(), [&](const AxisSignal& signal) {
        return isAbout(improvement, signal);
    });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

Status requireNotRunning(const AxisSignal& signal, const session::ReadContext& context)
{
    TRY_ASSIGN(const auto known, ImprovementRepository(context.connection()).improvements());
    const bool running = std::any_of(known.begin(), known.end(), [&](const Improvement& each) {
        return !each.measuredOn && isAbout(each, signal);
    });
    return running ? fail(ErrorCode::Conflict, u"improvement.running"_s) : Status();
}

Status openCourseNeed(const Improvement& improvement, LocalDate dueDay, session::WriteContext& context)
{
    TRY_ASSIGN(const auto course, session::liveRecord<Course>(context, improvement.course));
    return context.insert(Need{.id = context.newId<NeedTag>(),
                               .revision = storage::kFirstRevision,
                               .person = improvement.person,
                               .course = improvement.course,
                               .cause = NeedCause::WeakAxis,
                               .causeId = improvement.id.value(),
                               .whatZh = course.nameZh,
                               .whatEn = course.nameEn,
                               .openedAt = context.now(),
                               .dueDay = dueDay,
                               .state = NeedState::Open});
}

/// The course that is for this area and for these roles, the shortest first.
const CourseRow* courseFor(Area area, const QStringList& roles, const std::vector<CourseRow>& courses)
{
    const CourseRow* best = nullptr;
    for (const CourseRow& row : courses) {
        if (!row.inForce || row.course.area != area || !isRequiredOf(row.inForce->content, roles))
            continue;
        if (best == nullptr || row.inForce->content.minutes < best->inForce->content.minutes)
            best = &row;
    }
    return best;
}

Status measure(const Improvement& improvement, LocalDate today, session::WriteContext& context)
{
    TRY_ASSIGN(const auto completed,
               ImprovementRepository(context.connection()).completedOn(improvement));
    if (!completed)
        return {};
    TRY_ASSIGN(const auto signal, signalOf(improvement, measureWindow(*completed), context));
    if (!isMeasurable(*completed, signal ? signal->samples : 0, today))
        return {};
    Improvement after = improvement;
    after.measuredOn = today;
    after.afterSamples = signal ? signal->samples : 0;
    if (signal)
        after.after = signal->percent;
    return context.update(improvement, after);
}

/// Scores of the months that are over: what tiers and the credit rest on (C-182).
Status recordMonths(LocalDate today, session::WriteContext& context)
{
    const LocalDate thisMonth(today.year(), today.month(), 1);
    TRY_ASSIGN(const auto months,
               ImprovementRepository(context.connection())
                   .monthScores(thisMonth.addMonths(-kScoreMonths), thisMonth.addDays(-1)));
    for (const MonthScore& month : months) {
        const auto recorded =
            qualifications::handle(qualifications::RecordScore{month.person, month.score}, context);
        // Whoever has left since needs no score any more.
        if (!recorded && recorded.error().code != ErrorCode::Invalid)
            return fail(recorded.error());
    }
    return {};
}

void addEffect(std::map<CourseId, CourseEffect>& effects, const ImprovementRow& row)
{
    if (!row.improvement.after)
        return;
    CourseEffect& effect = effects[row.improvement.course];
    effect.courseName = row.courseName;
    effect.before += row.improvement.before;
    effect.after += *row.improvement.after;
    ++effect.people;
}

std::vector<CourseEffect> meanEffects(std::map<CourseId, CourseEffect> sums)
{
    std::vector<CourseEffect> effects;
    for (auto& [course, effect] : sums) {
        effect.before /= effect.people;
        effect.after /= effect.people;
        effects.push_back(std::move(effect));
    }
    return effects;
}

/// What a loop is told from, read once.
struct LoopGround {
    LocalDate today;
    std::vector<Improvement> improvements{};
    std::vector<CourseRow> courses{};
    std::vector<Learner> learners{}; ///< whom the right reaches
};

Result<LoopGround> loopGroundOf(const session::ReadContext& context)
{
    LoopGround ground;
    TRY_ASSIGN(ground.today, catalogue::today(context));
    TRY_ASSIGN(ground.improvements, ImprovementRepository(context.connection()).improvements());
    const CourseRepository school(context.connection());
    TRY_ASSIGN(ground.courses, school.courses());
    TRY_ASSIGN(ground.learners, school.learners(ground.today));
    std::erase_if(ground.learners, [&](const Learner& learner) {
        return !organisation::reaches(context.scope(), learner.person, learner.branch);
    });
    return ground;
}

const Learner* learnerIn(const LoopGround& ground, PersonId person)
{
    const auto found = std::find_if(ground.learners.begin(),
                                    ground.learners.end(),
                                    [&](const Learner& learner) { return learner.person == person; });
    return found == ground.learners.end() ? nullptr : &*found;
}

bool isWorkedOn(const LoopGround& ground, const AxisSignal& signal)
{
    return std::any_of(
        ground.improvements.begin(), ground.improvements.end(), [&](const Improvement& each) {
            return !each.measuredOn && isAbout(each, signal);
        });
}

WeakRow weakRow(const AxisSignal& signal, const Learner& learner, const std::vector<CourseRow>& courses)
{
    WeakRow row{.signal = signal, .personName = learner.name};
    if (const CourseRow* course = courseFor(signal.area, learner.roles, courses)) {
        row.course = course->course.id;
        row.courseName = course->course.name();
    }
    return row;
}

Result<ImprovementRow> improvementRow(const Improvement& improvement,
                                      const Learner& learner,
                                      const std::vector<CourseRow>& courses,
                                      const session::ReadContext& context)
{
    ImprovementRow row{.improvement = improvement, .personName = learner.name};
    TRY_ASSIGN(row.completedOn, ImprovementRepository(context.connection()).completedOn(improvement));
    row.state = stateOf(improvement, row.completedOn);
    for (const CourseRow& course : courses) {
        if (course.course.id == improvement.course)
            row.courseName = course.course.name();
    }
    return row;
}

} // namespace

LoopState stateOf(const Improvement& improvement, const std::optional<LocalDate>& completedOn)
{
    if (!improvement.measuredOn)
        return completedOn ? LoopState::Waiting : LoopState::Learning;
    if (!improvement.after)
        return LoopState::Silent;
    const int change = *improvement.after - improvement.before;
    return change >= kNoticeable    ? LoopState::Better
           : change <= -kNoticeable ? LoopState::Worse
                                    : LoopState::Same;
}

Result<ImprovementId> handle(const StartImprovement& command, session::WriteContext& context)
{
    TRY_ASSIGN(const LocalDate today, catalogue::today(context));
    FieldCheck check;
    check.date("due_day", command.dueDay);
    check.require(command.dueDay >= today, "due_day", "due_in_past");
    TRY_STATUS(check.result());
    TRY_ASSIGN(const auto version, CourseRepository(context.connection()).inForce(command.course));
    if (!version)
        return fail(ErrorCode::Conflict, u"course.not_in_force"_s);
    Improvement started{.id = context.newId<ImprovementTag>(),
                        .revision = storage::kFirstRevision,
                        .person = command.person,
                        .area = command.area,
                        .source = command.source,
                        .course = command.course,
                        .before = 0,
                        .beforeSamples = 0,
                        .startedOn = today,
                        .startedBy = context.actor().person};
    TRY_ASSIGN(const auto signal, signalOf(started, {today.addDays(-kSignalDays), today}, context));
    if (!signal || !isWeak(*signal))
        return fail(invalid(u"area"_s, u"not_weak"_s));
    TRY_STATUS(requireNotRunning(*signal, context));
    started.before = signal->percent;
    started.beforeSamples = signal->samples;
    TRY_STATUS(context.insert(started));
    TRY_STATUS(openCourseNeed(started, command.dueDay, context));
    return started.id;
}

Result<LearningLoop> handle(const OpenLearningLoop&, const session::ReadContext& context)
{
    TRY_ASSIGN(const LoopGround ground, loopGroundOf(context));
    TRY_ASSIGN(const auto signals,
               ImprovementRepository(context.connection())
                   .signals(ground.today.addDays(-kSignalDays), ground.today));
    LearningLoop loop;
    for (const AxisSignal& signal : weakOnes(signals)) {
        const Learner* learner = learnerIn(ground, signal.person);
        if (learner != nullptr && !isWorkedOn(ground, signal))
            loop.weak.push_back(weakRow(signal, *learner, ground.courses));
    }
    std::map<CourseId, CourseEffect> effects;
    for (const Improvement& improvement : ground.improvements) {
        const Learner* learner = learnerIn(ground, improvement.person);
        if (learner == nullptr)
            continue;
        TRY_ASSIGN(auto row, improvementRow(improvement, *learner, ground.courses, context));
        addEffect(effects, row);
        loop.running.push_back(std::move(row));
    }
    loop.effects = meanEffects(std::move(effects));
    return loop;
}

Status catchUpLoop(session::WriteContext& context)
{
    TRY_ASSIGN(const LocalDate today, catalogue::today(context));
    TRY_STATUS(recordMonths(today, context));
    TRY_ASSIGN(const auto improvements, ImprovementRepository(context.connection()).improvements());
    for (const Improvement& improvement : improvements) {
        if (!improvement.measuredOn)
            TRY_STATUS(measure(improvement, today, context));
    }
    return {};
}

} // namespace seraph::training
