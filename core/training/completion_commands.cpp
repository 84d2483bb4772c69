// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/completion_commands.h"

#include "core/qualifications/certificate_commands.h"
#include "core/session/record_write.h"
#include "core/training/course_record.h"
#include "core/training/course_repository.h"
#include "core/training/training_events.h"

namespace seraph::training {

using namespace Qt::StringLiterals;

namespace {

Status meetNeeds(const Completion& completion, session::WriteContext& context)
{
    TRY_ASSIGN(const auto needs,
               CourseRepository(context.connection()).openNeedsFor(completion.person, completion.course));
    for (const Need& need : needs) {
        Need met = need;
        met.state = NeedState::Met;
        met.closedAt = context.now();
        met.closedBy = context.actor().person;
        TRY_STATUS(context.update(need, met));
    }
    return {};
}

qualifications::Origin originOf(CompletedBy by)
{
    return by == CompletedBy::Exam ? qualifications::Origin::Exam : qualifications::Origin::Course;
}

/// What a gate asks for: the certificate of the course ("course.w_emergency"), for as long as the completion counts.
Status certify(const Course& course, const Completion& completion, session::WriteContext& context)
{
    constexpr int kPermille = 10;
    TRY_ASSIGN(const auto kind,
               qualifications::ensureKind({.code = u"course."_s + course.code,
                                           .group = qualifications::KindGroup::Certificate,
                                           .name = course.name()},
                                          context));
    qualifications::CertificateDetails details{
        .kind = kind.id, .validFrom = completion.day, .validUntil = completion.validUntil};
    if (completion.score)
        details.score = *completion.score * kPermille;
    const auto granted = qualifications::grantCertificate({.person = completion.person,
                                                           .details = details,
                                                           .origin = originOf(completion.by),
                                                           .originRecord = completion.id.value()},
                                                          context);
    // Whoever left before an examiner came to the mark needs no certificate; the training file has the line all the same.
    const bool left = !granted && granted.error().code == ErrorCode::Invalid;
    return granted || left ? Status() : Status(tl::unexpected(granted.error()));
}

} // namespace

Result<CompletionId> complete(const CourseVersion& version,
                              const CompletionFacts& facts,
                              session::WriteContext& context)
{
    TRY_ASSIGN(const auto course, storage::getRecord<Course>(context.connection(), version.course));
    const Completion completion{.id = context.newId<CompletionTag>(),
                                .revision = storage::kFirstRevision,
                                .person = facts.person,
                                .course = version.course,
                                .courseVersion = version.id,
                                .day = facts.day,
                                .validUntil = validUntil(facts.day, version.content.intervalMonths),
                                .minutes = facts.minutes,
                                .trainerName = facts.trainerName,
                                .score = facts.score,
                                .by = facts.by,
                                .originId = facts.originId,
                                .recordedBy = context.actor().person,
                                .recordedAt = context.now()};
    TRY_STATUS(context.insert(completion));
    TRY_STATUS(meetNeeds(completion, context));
    TRY_STATUS(certify(course, completion, context));
    TRY_STATUS(context.publish(CourseCompleted{completion, course.code}));
    return completion.id;
}

} // namespace seraph::training
