// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/module.h"

#include "core/session/record_kind.h"
#include "core/tasks/task_commands.h"
#include "core/tasks/task_queries.h"
#include "core/tasks/task_record.h"

namespace seraph::tasks {

using session::policyOf;

session::Module module()
{
    return {
        .name = "tasks",
        .records = {session::recordKind<Task>(kOwnTasks, kOwnTasks, nullptr, session::RecycleBin::Hidden)},
        .policies = {policyOf<AddTask>(),
                     policyOf<AssignTask>(),
                     policyOf<EditTask>(),
                     policyOf<CompleteTask>(),
                     policyOf<ReopenTask>(),
                     policyOf<ArchiveTask>(),
                     policyOf<OpenTasks>(),
                     policyOf<LaterTasks>(),
                     policyOf<TasksDone>(),
                     policyOf<TasksGiven>()},
        .permissions = {kOwnTasks, kAssignTasks},
        .reactions = {session::reaction<organisation::EmploymentEnded>(&handOverTasks)},
        .install = {},
        .missing = {},
    };
}

} // namespace seraph::tasks
