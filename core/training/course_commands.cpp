// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/course_commands.h"

#include "core/base/field_check.h"
#include "core/catalogue/catalogue_repository.h"
#include "core/catalogue/version_commands.h"
#include "core/session/account_repository.h"
#include "core/training/course_record.h"
#include "core/training/need_commands.h"

namespace seraph::training {

using namespace Qt::StringLiterals;

namespace {

CourseVersion newCourseDraft(CourseVersionId id, CourseId course, int number, CourseContent content)
{
    return {.id = id,
            .revision = storage::kFirstRevision,
            .course = course,
            .number = number,
            .state = catalogue::VersionState::Draft,
            .content = std::move(content)};
}

Result<LocalizedText> checkedCourseName(const LocalizedText& name)
{
    constexpr TextRule kRequired{60, Presence::Required}; // as long as its certificate's name may be
    const LocalizedText tidy{name.zh.trimmed(), name.en.trimmed()};
    FieldCheck check;
    check.text("name", tidy.in(Language::Chinese), kRequired);
    check.text("name", tidy.en, {80});
    TRY_STATUS(check.result());
    return tidy;
}

/// Roles and services that are none would be required of nobody, silently.
Status checkCodes(const CourseContent& content, const session::ReadContext& context)
{
    FieldCheck check;
    const session::AccountRepository accounts(context.connection());
    for (const QString& code : content.roles) {
        TRY_ASSIGN(const auto role, accounts.findRole(code));
        check.require(role.has_value(), "roles", "unknown");
    }
    const catalogue::CatalogueRepository catalogue(context.connection());
    for (const QString& code : content.services) {
        TRY_ASSIGN(const auto service, catalogue.findService(code));
        check.require(service.has_value(), "services", "unknown");
    }
    return check.result();
}

} // namespace

Result<CourseId> handle(const AddCourse& command, session::WriteContext& context)
{
    TRY_ASSIGN(const LocalizedText name, checkedCourseName(command.name));
    const auto id = context.newId<CourseTag>();
    TRY_STATUS(context.insert(Course{
        id, storage::kFirstRevision, u"own_"_s + id.toString(), command.area, name.zh, name.en}));
    TRY_STATUS(context.insert(newCourseDraft(context.newId<CourseVersionTag>(), id, 1, {})));
    return id;
}

Result<void> handle(const EditCourse& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before,
               session::unchangedRecord<Course>(context, command.course, command.revision));
    TRY_ASSIGN(const LocalizedText name, checkedCourseName(command.name));
    Course after = before;
    after.nameZh = name.zh;
    after.nameEn = name.en;
    after.area = command.area;
    return context.update(before, after);
}

Result<CourseVersionId> handle(const DraftCourse& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto course, session::liveRecord<Course>(context, command.course));
    TRY_ASSIGN(const auto versions,
               catalogue::versionsOf<CourseVersion>(context.connection(), course.id));
    if (const auto draft = catalogue::lastIn(versions, catalogue::VersionState::Draft))
        return draft->id;
    const auto current = catalogue::lastIn(versions, catalogue::VersionState::Released);
    const CourseVersion draft = newCourseDraft(context.newId<CourseVersionTag>(),
                                               course.id,
                                               catalogue::nextNumber(versions),
                                               current ? current->content : CourseContent());
    TRY_STATUS(context.insert(draft));
    return draft.id;
}

Result<void> handle(const EditCourseDraft& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before,
               catalogue::unchangedDraft<CourseVersion>(context, command.version, command.revision));
    TRY_STATUS(checkDraft(command.content));
    TRY_STATUS(checkCodes(command.content, context));
    FieldCheck check;
    check.text("change_note", command.changeNote, {500, Presence::Optional, Lines::Many});
    TRY_STATUS(check.result());
    CourseVersion after = before;
    after.content = command.content;
    after.changeNote = command.changeNote.trimmed();
    return context.update(before, after);
}

Result<void> handle(const DiscardCourseDraft& command, session::WriteContext& context)
{
    return catalogue::discard<CourseVersion>(context, command.version, command.revision);
}

Result<void> handle(const ReleaseCourse& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto draft,
               catalogue::unchangedDraft<CourseVersion>(context, command.version, command.revision));
    TRY_STATUS(checkReleasable(draft.content));
    TRY_STATUS(checkCodes(draft.content, context));
    TRY_STATUS(catalogue::release(draft, context));
    return command.holders == Holders::Retake ? openRetaking(draft, context) : Status();
}

Result<void> handle(const ArchiveCourse& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto course,
               session::unchangedRecord<Course>(context, command.course, command.revision));
    return context.archive(course);
}

} // namespace seraph::training
