// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/command.h"
#include "core/training/course.h"
#include "core/training/permissions.h"

/// Courses exist in versions, as services do.
namespace seraph::training {

/// A course of one's own, with an empty draft. Invalid: name "required", "too_long".
struct AddCourse {
    using Output = CourseId;
    static constexpr const char* kName = "AddCourse";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"course.added"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    LocalizedText name;
    Area area = Area::Service;
};
Result<CourseId> handle(const AddCourse& command, session::WriteContext& context);

/// Its name and area. Invalid as AddCourse.
struct EditCourse {
    using Output = void;
    static constexpr const char* kName = "EditCourse";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"course.edited"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    CourseId course;
    storage::Revision revision;
    LocalizedText name;
    Area area = Area::Service;
};
Result<void> handle(const EditCourse& command, session::WriteContext& context);

/// The draft to work on: the one there is, or a copy of what is in force.
struct DraftCourse {
    using Output = CourseVersionId;
    static constexpr const char* kName = "DraftCourse";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"course.drafted"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    CourseId course;
};
Result<CourseVersionId> handle(const DraftCourse& command, session::WriteContext& context);

/// Invalid: what checkDraft() says; roles, services "unknown"; change_note "too_long". Conflict "version.frozen".
struct EditCourseDraft {
    using Output = void;
    static constexpr const char* kName = "EditCourseDraft";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"course.draft_edited"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    CourseVersionId version;
    storage::Revision revision;
    CourseContent content;
    QString changeNote{};
};
Result<void> handle(const EditCourseDraft& command, session::WriteContext& context);

struct DiscardCourseDraft {
    using Output = void;
    static constexpr const char* kName = "DiscardCourseDraft";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"course.draft_discarded"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    CourseVersionId version;
    storage::Revision revision;
};
Result<void> handle(const DiscardCourseDraft& command, session::WriteContext& context);

/// Whether those who completed the version before take the course again.
enum class Holders { Keep, Retake };
/// In force from now on. Invalid: what checkReleasable() says.
struct ReleaseCourse {
    using Output = void;
    static constexpr const char* kName = "ReleaseCourse";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"course.released"};
    static constexpr session::Undo kUndo = session::Undo::No;
    CourseVersionId version;
    storage::Revision revision;
    Holders holders = Holders::Keep;
};
Result<void> handle(const ReleaseCourse& command, session::WriteContext& context);

/// Not taught any more.
struct ArchiveCourse {
    using Output = void;
    static constexpr const char* kName = "ArchiveCourse";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"course.archived"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    CourseId course;
    storage::Revision revision;
};
Result<void> handle(const ArchiveCourse& command, session::WriteContext& context);

} // namespace seraph::training
