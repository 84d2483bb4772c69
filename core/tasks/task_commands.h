// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/staff_commands.h"
#include "core/session/command.h"
#include "core/tasks/task.h"

namespace seraph::tasks {

/// One's own tasks.
inline constexpr session::Permission kOwnTasks{"tasks.own"};
/// Tasks for others.
inline constexpr session::Permission kAssignTasks{"tasks.assign"};

/// A task for oneself.
struct AddTask {
    using Output = TaskId;
    static constexpr const char* kName = "AddTask";
    static constexpr session::Permission kPermission = kOwnTasks;
    static constexpr session::Action kAction{"task.added"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    TaskDetails details;
};
Result<TaskId> handle(const AddTask& command, session::WriteContext& context);

/// A task for somebody else, whoever the right reaches. Invalid also at person "left".
struct AssignTask {
    using Output = TaskId;
    static constexpr const char* kName = "AssignTask";
    static constexpr session::Permission kPermission = kAssignTasks;
    static constexpr session::Action kAction{"task.assigned"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    PersonId person;
    TaskDetails details;
};
Result<TaskId> handle(const AssignTask& command, session::WriteContext& context);

/// Of all these: Denied with reason "task.not_yours" unless one has the task or gave it to somebody.
struct EditTask {
    using Output = void;
    static constexpr const char* kName = "EditTask";
    static constexpr session::Permission kPermission = kOwnTasks;
    static constexpr session::Action kAction{"task.edited"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    TaskId task;
    storage::Revision revision;
    TaskDetails details;
};
Result<void> handle(const EditTask& command, session::WriteContext& context);

/// Done. A task that is done already stays as it is.
struct CompleteTask {
    using Output = void;
    static constexpr const char* kName = "CompleteTask";
    static constexpr session::Permission kPermission = kOwnTasks;
    static constexpr session::Action kAction{"task.completed"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    TaskId task;
};
Result<void> handle(const CompleteTask& command, session::WriteContext& context);

/// Not done after all.
struct ReopenTask {
    using Output = void;
    static constexpr const char* kName = "ReopenTask";
    static constexpr session::Permission kPermission = kOwnTasks;
    static constexpr session::Action kAction{"task.reopened"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    TaskId task;
};
Result<void> handle(const ReopenTask& command, session::WriteContext& context);

/// Nobody needs to do it any more.
struct ArchiveTask {
    using Output = void;
    static constexpr const char* kName = "ArchiveTask";
    static constexpr session::Permission kPermission = kOwnTasks;
    static constexpr session::Action kAction{"task.archived"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    TaskId task;
};
Result<void> handle(const ArchiveTask& command, session::WriteContext& context);

/// A task that the program gives to somebody, for modules in which something happened that a person has to deal with.
/// Errors: those of AddTask.
Result<TaskId> giveTask(PersonId person, const TaskDetails& details, session::WriteContext& context);

/// What somebody who left had not done goes to the person who ended the employment, so that no promised call is lost.
Status handOverTasks(const organisation::EmploymentEnded& event, session::WriteContext& context);

} // namespace seraph::tasks
