// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/founding.h"

#include "core/session/record_write.h"
#include "core/training/course_record.h"
#include "core/training/course_repository.h"
#include "core/training/exam_record.h"
#include "core/training/exam_repository.h"

namespace seraph::training {

namespace {

Result<bool> takeCourse(const ShippedCourse& shipped, session::WriteContext& context)
{
    TRY_ASSIGN(const auto known, CourseRepository(context.connection()).findCourse(shipped.code));
    if (known)
        return false;
    const auto course = context.newId<CourseTag>();
    TRY_STATUS(context.insert(Course{
        course, storage::kFirstRevision, shipped.code, shipped.area, shipped.title.zh, shipped.title.en}));
    TRY_STATUS(context.insert(CourseVersion{.id = context.newId<CourseVersionTag>(),
                                            .revision = storage::kFirstRevision,
                                            .course = course,
                                            .number = 1,
                                            .state = catalogue::VersionState::Released,
                                            .content = shipped.content(),
                                            .releasedAt = context.now()}));
    return true;
}

Result<bool> takeQuestion(const ShippedQuestion& shipped, session::WriteContext& context)
{
    TRY_ASSIGN(const auto known, ExamRepository(context.connection()).findQuestion(shipped.code));
    if (known)
        return false;
    TRY_ASSIGN(const auto sopVersion, sopInForce(shipped.sop, context));
    const QuestionDetails details = shipped.details();
    TRY_STATUS(context.insert(Question{.id = context.newId<QuestionTag>(),
                                       .revision = storage::kFirstRevision,
                                       .code = shipped.code,
                                       .kind = details.kind,
                                       .area = details.area,
                                       .services = details.services,
                                       .sop = details.sop,
                                       .sopVersion = sopVersion,
                                       .content = details.content,
                                       .origin = QuestionOrigin::Shipped,
                                       .addedAt = context.now()}));
    return true;
}

} // namespace

Result<TakenTraining> installShipped(Profile profile, session::WriteContext& context)
{
    TakenTraining taken;
    TRY_ASSIGN(const auto courses, readShippedCourses(profile));
    for (const ShippedCourse& course : courses) {
        TRY_ASSIGN(const bool isNew, takeCourse(course, context));
        taken.courses += isNew ? 1 : 0;
    }
    TRY_ASSIGN(const auto questions, readShippedQuestions(profile));
    for (const ShippedQuestion& question : questions) {
        TRY_ASSIGN(const bool isNew, takeQuestion(question, context));
        taken.questions += isNew ? 1 : 0;
    }
    return taken;
}

Status install(const session::Founding& founding, session::WriteContext& context)
{
    return installShipped(founding.profile, context).transform([](const TakenTraining&) {});
}

} // namespace seraph::training
