// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/task_repository.h"

#include "core/storage/record_read.h"
#include "core/storage/rows.h"
#include "core/tasks/task_record.h"

namespace seraph::tasks {
namespace {

constexpr const char* kOpen = R"sql(
    WHERE task.person_id = ? AND task.done_at IS NULL AND task.archived_at IS NULL
      AND (task.due_day IS NULL OR task.due_day <= ?)
    ORDER BY task.due_day IS NULL, task.due_day, task.due_at IS NULL, task.due_at, task.id
)sql";
constexpr const char* kLater = R"sql(
    WHERE task.person_id = ? AND task.done_at IS NULL AND task.archived_at IS NULL AND task.due_day > ?
    ORDER BY task.due_day, task.due_at IS NULL, task.due_at, task.id
)sql";
constexpr const char* kDone = R"sql(
    WHERE task.person_id = ? AND task.done_at >= ? AND task.archived_at IS NULL
    ORDER BY task.done_at DESC, task.id DESC
)sql";
constexpr const char* kGiven = R"sql(
    WHERE task.created_by = ?1 AND task.person_id <> ?1 AND task.done_at IS NULL AND task.archived_at IS NULL
    ORDER BY task.due_day IS NULL, task.due_day, task.due_at IS NULL, task.due_at, task.id
)sql";
constexpr const char* kUndone =
    "WHERE person_id = ? AND done_at IS NULL AND archived_at IS NULL ORDER BY id";

QByteArray rowsSql(const char* tail)
{
    return R"sql(
    SELECT task.id, task.revision, task.person_id, task.text, task.due_day, task.due_at, task.branch_id, task.done_at,
           task.created_by, task.created_at, task.archived_at, person.name, giver.name
    FROM task JOIN staff person ON person.id = task.person_id JOIN staff giver ON giver.id = task.created_by)sql" +
           QByteArray(tail);
}

Result<TaskRow> readTaskRow(const storage::Statement& row)
{
    constexpr int kJoined = int(storage::kColumnCount<Task>);
    TRY_ASSIGN(Task task, storage::readRow<Task>(row));
    return TaskRow{std::move(task), row.text(kJoined), row.text(kJoined + 1)};
}

} // namespace

Result<std::vector<TaskRow>> TaskRepository::listOpen(PersonId person, LocalDate day) const
{
    return storage::collectRows<TaskRow>(m_connection, rowsSql(kOpen), &readTaskRow, person, day);
}

Result<std::vector<TaskRow>> TaskRepository::listLater(PersonId person, LocalDate day) const
{
    return storage::collectRows<TaskRow>(m_connection, rowsSql(kLater), &readTaskRow, person, day);
}

Result<std::vector<TaskRow>> TaskRepository::listDone(PersonId person, Instant since) const
{
    return storage::collectRows<TaskRow>(m_connection, rowsSql(kDone), &readTaskRow, person, since);
}

Result<std::vector<TaskRow>> TaskRepository::listGiven(PersonId person) const
{
    return storage::collectRows<TaskRow>(m_connection, rowsSql(kGiven), &readTaskRow, person);
}

Result<std::vector<Task>> TaskRepository::listUndone(PersonId person) const
{
    return storage::listRecords<Task>(m_connection, kUndone, person);
}

} // namespace seraph::tasks
