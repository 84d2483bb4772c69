// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/task.h"

#include "core/base/field_check.h"
#include "core/organisation/time_zone.h"

namespace seraph::tasks {

TaskDetails tidied(TaskDetails details, const QString& timeZone)
{
    details.text = details.text.trimmed();
    if (details.dueAt)
        details.dueDay = organisation::localDay(*details.dueAt, timeZone);
    return details;
}

Task withDetails(Task task, const TaskDetails& details)
{
    task.text = details.text;
    task.dueDay = details.dueDay;
    task.dueAt = details.dueAt;
    task.branch = details.branch;
    return task;
}

Status checkDetails(const TaskDetails& details)
{
    FieldCheck check;
    check.text("text", details.text, {500, Presence::Required, Lines::Many});
    check.date("due_day", details.dueDay);
    return check.result();
}

bool concerns(const Task& task, PersonId person)
{
    return task.person == person || task.createdBy == person;
}

} // namespace seraph::tasks
