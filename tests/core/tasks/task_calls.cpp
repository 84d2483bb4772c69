// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/task_commands.h"
#include "core/tasks/task_queries.h"
#include "tests/core/session/every_call.h"

namespace seraph::tests {

using namespace Qt::StringLiterals;
using namespace seraph::tasks;

namespace {
const LocalDate kDay(2026, 10, 6);
} // namespace

std::vector<Call> taskCalls(TestOffice& office)
{
    const TaskId task(5);
    return {
        call(AddTask{}),
        call(AssignTask{office.ownerPerson(), {}}),
        call(EditTask{task, storage::kFirstRevision, {}}),
        call(CompleteTask{task}),
        call(ReopenTask{task}),
        call(ArchiveTask{task}),
        call(OpenTasks{kDay}),
        call(LaterTasks{kDay}),
        call(TasksDone{}),
        call(TasksGiven{}),
    };
}

} // namespace seraph::tests
