// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/need_commands.h"

#include "core/base/field_check.h"
#include "core/catalogue/catalogue_repository.h"
#include "core/catalogue/version_commands.h"
#include "core/training/course_record.h"
#include "core/training/course_repository.h"

#include <algorithm>

namespace seraph::training {

using namespace Qt::StringLiterals;

namespace {

/// What everybody of some group has to learn.
struct Lecture {
    std::optional<CourseId> course{};
    NeedCause cause;
    qint64 causeId;
    LocalizedText what{};
    LocalDate due;
};

bool hasRole(const Learner& learner, const QStringList& roles)
{
    return std::any_of(learner.roles.begin(), learner.roles.end(), [&](const QString& role) {
        return roles.contains(role);
    });
}

Status openNeed(PersonId person, const Lecture& lecture, session::WriteContext& context)
{
    return context.insert(Need{.id = context.newId<NeedTag>(),
                               .revision = storage::kFirstRevision,
                               .person = person,
                               .course = lecture.course,
                               .cause = lecture.cause,
                               .causeId = lecture.causeId,
                               .whatZh = lecture.what.zh,
                               .whatEn = lecture.what.en,
                               .openedAt = context.now(),
                               .dueDay = lecture.due,
                               .state = NeedState::Open});
}

Need closedNeed(Need need, NeedState state, const QString& note, const session::WriteContext& context)
{
    need.state = state;
    need.closedAt = context.now();
    need.closedBy = context.actor().person;
    need.closeNote = note.trimmed();
    return need;
}

Result<Need> openNeedOf(NeedId id, const session::WriteContext& context)
{
    TRY_ASSIGN(auto need, session::liveRecord<Need>(context, id));
    if (need.state != NeedState::Open)
        return fail(ErrorCode::Conflict, u"training_need.closed"_s);
    return need;
}

/// Everybody with one of these roles reads it, but whoever released it.
Status openReading(const QStringList& roles, const Lecture& lecture, session::WriteContext& context)
{
    TRY_ASSIGN(const LocalDate today, catalogue::today(context));
    TRY_ASSIGN(const auto learners, CourseRepository(context.connection()).learners(today));
    for (const Learner& learner : learners) {
        if (hasRole(learner, roles) && learner.person != context.actor().person)
            TRY_STATUS(openNeed(learner.person, lecture, context));
    }
    return {};
}

LocalizedText versionWords(const LocalizedText& name, int number)
{
    return {u"%1（第 %2 版）"_s.arg(name.in(Language::Chinese)).arg(number),
            u"%1 (version %2)"_s.arg(name.in(Language::English)).arg(number)};
}

QStringList rolesOfSteps(const std::vector<catalogue::SopStep>& steps)
{
    QStringList roles;
    for (const catalogue::SopStep& step : steps) {
        if (!step.role.isEmpty() && !roles.contains(step.role))
            roles << step.role;
    }
    return roles;
}

/// Those who explain or carry out what asks for this document.
Result<QStringList> rolesAround(const QString& document, const session::ReadContext& context)
{
    TRY_ASSIGN(const auto versions,
               catalogue::CatalogueRepository(context.connection()).listLiveServiceVersions());
    QStringList roles;
    for (const catalogue::ServiceVersion& version : versions) {
        const bool asks = version.state == catalogue::VersionState::Released &&
                          version.content.consents.contains(document);
        if (!asks)
            continue;
        roles << version.content.performers;
        for (const catalogue::Disclosure& disclosure : version.content.disclosures)
            roles << disclosure.speakers;
    }
    roles.removeDuplicates();
    return roles;
}

bool isConcerned(const Learner& learner, const CampaignDetails& details, const CourseVersion& version)
{
    return details.roles.isEmpty() ? isRequiredOf(version.content, learner.roles)
                                   : hasRole(learner, details.roles);
}

/// @return how many were asked
Result<int> openCampaignNeeds(const CampaignDetails& details,
                              const CourseVersion& version,
                              const Lecture& lecture,
                              session::WriteContext& context)
{
    TRY_ASSIGN(const LocalDate today, catalogue::today(context));
    const CourseRepository repository(context.connection());
    TRY_ASSIGN(const auto learners, repository.learners(today));
    int asked = 0;
    for (const Learner& learner : learners) {
        if (!isConcerned(learner, details, version))
            continue;
        TRY_ASSIGN(const auto open, repository.openNeedsFor(learner.person, version.course));
        if (open.empty())
            TRY_STATUS(openNeed(learner.person, lecture, context));
        ++asked;
    }
    return asked;
}

} // namespace

Result<CampaignId> handle(const StartCampaign& command, session::WriteContext& context)
{
    CampaignDetails details = command.details;
    details.name = details.name.trimmed();
    TRY_ASSIGN(const LocalDate today, catalogue::today(context));
    TRY_STATUS(checkCampaign(details, today));
    TRY_ASSIGN(const auto course, session::liveRecord<Course>(context, details.course));
    TRY_ASSIGN(const auto version, CourseRepository(context.connection()).inForce(course.id));
    if (!version)
        return fail(ErrorCode::Conflict, u"course.not_in_force"_s);
    const Campaign campaign{.id = context.newId<CampaignTag>(),
                            .revision = storage::kFirstRevision,
                            .name = details.name,
                            .course = course.id,
                            .roles = details.roles,
                            .dueDay = details.dueDay,
                            .startedBy = context.actor().person,
                            .startedAt = context.now()};
    TRY_STATUS(context.insert(campaign));
    const Lecture lecture{course.id,
                          NeedCause::Campaign,
                          campaign.id.value(),
                          {campaign.name, campaign.name},
                          campaign.dueDay};
    TRY_ASSIGN(const int asked, openCampaignNeeds(details, *version, lecture, context));
    if (asked == 0)
        return fail(invalid(u"roles"_s, u"concerns_nobody"_s));
    return campaign.id;
}

Result<void> handle(const EndCampaign& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before,
               session::unchangedRecord<Campaign>(context, command.campaign, command.revision));
    if (before.endedAt)
        return fail(ErrorCode::Conflict, u"campaign.ended"_s);
    Campaign ended = before;
    ended.endedAt = context.now();
    TRY_STATUS(context.update(before, ended));
    TRY_ASSIGN(const auto needs,
               CourseRepository(context.connection()).needsOf(NeedCause::Campaign, before.id.value()));
    for (const Need& need : needs) {
        if (need.state == NeedState::Open)
            TRY_STATUS(context.update(need, closedNeed(need, NeedState::Waived, {}, context)));
    }
    return {};
}

Result<void> handle(const ConfirmReading& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto need, openNeedOf(command.need, context));
    if (need.person != context.actor().person && !context.rights().allow(kTeach))
        return fail(ErrorCode::Denied, u"training.not_yours"_s);
    if (need.course)
        return fail(ErrorCode::Conflict, u"need.takes_course"_s);
    return context.update(need, closedNeed(need, NeedState::Met, {}, context));
}

Result<void> handle(const WaiveNeed& command, session::WriteContext& context)
{
    FieldCheck check;
    check.text("reason", command.reason, {500, Presence::Required, Lines::Many});
    TRY_STATUS(check.result());
    TRY_ASSIGN(const auto need, openNeedOf(command.need, context));
    return context.update(need, closedNeed(need, NeedState::Waived, command.reason, context));
}

Status openRetaking(const CourseVersion& version, session::WriteContext& context)
{
    const CourseRepository repository(context.connection());
    TRY_ASSIGN(const auto course, storage::getRecord<Course>(context.connection(), version.course));
    TRY_ASSIGN(const LocalDate today, catalogue::today(context));
    TRY_ASSIGN(const auto completions, repository.lastCompletions());
    const Lecture lecture{course.id,
                          NeedCause::Course,
                          version.id.value(),
                          versionWords(course.name(), version.number),
                          today.addDays(kRetrainingDays)};
    TRY_ASSIGN(const auto learners, repository.learners(today));
    for (const Learner& learner : learners) {
        const bool holds =
            std::any_of(completions.begin(), completions.end(), [&](const Completion& completion) {
                return completion.person == learner.person && completion.course == course.id;
            });
        TRY_ASSIGN(const auto open, repository.openNeedsFor(learner.person, course.id));
        if (holds && open.empty())
            TRY_STATUS(openNeed(learner.person, lecture, context));
    }
    return {};
}

Status onSopReleased(const catalogue::SopReleased& event, session::WriteContext& context)
{
    TRY_ASSIGN(const LocalDate today, catalogue::today(context));
    const Lecture lecture{{},
                          NeedCause::Sop,
                          event.version.id.value(),
                          versionWords(event.sop.name(), event.version.number),
                          today.addDays(kRetrainingDays)};
    return openReading(rolesOfSteps(event.version.steps), lecture, context);
}

Status onTemplateReleased(const catalogue::TemplateReleased& event, session::WriteContext& context)
{
    if (event.document.kind != catalogue::TemplateKind::Consent)
        return {};
    TRY_ASSIGN(const LocalDate today, catalogue::today(context));
    TRY_ASSIGN(const QStringList roles, rolesAround(event.document.code, context));
    const Lecture lecture{{},
                          NeedCause::Consent,
                          event.version.id.value(),
                          versionWords(event.document.name(), event.version.number),
                          today.addDays(kRetrainingDays)};
    return openReading(roles, lecture, context);
}

} // namespace seraph::training
