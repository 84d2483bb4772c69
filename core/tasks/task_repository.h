// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"
#include "core/tasks/task.h"

namespace seraph::tasks {

struct TaskRow {
    Task task;
    QString personName;
    QString createdByName;
};

/// SQL of tasks. Finds and lists; WriteContext writes. Lists leave out what lies in the recycle bin.
class TaskRepository {
public:
    explicit TaskRepository(storage::Connection& connection) : m_connection(connection) {}

    /// What the person has to do on that day: overdue first, then by time, then what has no day.
    Result<std::vector<TaskRow>> listOpen(PersonId person, LocalDate day) const;
    /// What the person still has to do after that day, by day and time.
    Result<std::vector<TaskRow>> listLater(PersonId person, LocalDate day) const;
    /// What the person has done since then, latest first.
    Result<std::vector<TaskRow>> listDone(PersonId person, Instant since) const;
    /// What the person gave to others and is not done, by day and time.
    Result<std::vector<TaskRow>> listGiven(PersonId person) const;
    /// Everything somebody has not done yet.
    Result<std::vector<Task>> listUndone(PersonId person) const;

private:
    storage::Connection& m_connection;
};

} // namespace seraph::tasks
