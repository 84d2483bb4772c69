// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/command.h"
#include "core/tasks/task_commands.h"
#include "core/tasks/task_repository.h"

namespace seraph::tasks {

/// What I have to do on that day: overdue first, then by time, then what has no day.
struct OpenTasks {
    using Output = std::vector<TaskRow>;
    static constexpr const char* kName = "OpenTasks";
    static constexpr session::Permission kPermission = kOwnTasks;
    LocalDate day;
};
Result<std::vector<TaskRow>> handle(const OpenTasks& query, const session::ReadContext& context);

/// What I still have to do after that day.
struct LaterTasks {
    using Output = std::vector<TaskRow>;
    static constexpr const char* kName = "LaterTasks";
    static constexpr session::Permission kPermission = kOwnTasks;
    LocalDate day;
};
Result<std::vector<TaskRow>> handle(const LaterTasks& query, const session::ReadContext& context);

/// What I have done since then, latest first.
struct TasksDone {
    using Output = std::vector<TaskRow>;
    static constexpr const char* kName = "TasksDone";
    static constexpr session::Permission kPermission = kOwnTasks;
    Instant since;
};
Result<std::vector<TaskRow>> handle(const TasksDone& query, const session::ReadContext& context);

/// What I gave to others and is not done.
struct TasksGiven {
    using Output = std::vector<TaskRow>;
    static constexpr const char* kName = "TasksGiven";
    static constexpr session::Permission kPermission = kAssignTasks;
};
Result<std::vector<TaskRow>> handle(const TasksGiven& query, const session::ReadContext& context);

} // namespace seraph::tasks
