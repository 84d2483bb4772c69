// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/task_queries.h"

#include "core/session/context.h"

namespace seraph::tasks {

Result<std::vector<TaskRow>> handle(const OpenTasks& query, const session::ReadContext& context)
{
    return TaskRepository(context.connection()).listOpen(context.actor().person, query.day);
}

Result<std::vector<TaskRow>> handle(const LaterTasks& query, const session::ReadContext& context)
{
    return TaskRepository(context.connection()).listLater(context.actor().person, query.day);
}

Result<std::vector<TaskRow>> handle(const TasksDone& query, const session::ReadContext& context)
{
    return TaskRepository(context.connection()).listDone(context.actor().person, query.since);
}

Result<std::vector<TaskRow>> handle(const TasksGiven&, const session::ReadContext& context)
{
    return TaskRepository(context.connection()).listGiven(context.actor().person);
}

} // namespace seraph::tasks
