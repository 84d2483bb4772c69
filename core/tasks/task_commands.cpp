// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/task_commands.h"

#include "core/organisation/organisation_repository.h"
#include "core/organisation/staff_repository.h"
#include "core/organisation/time_zone.h"
#include "core/session/record_edit.h"
#include "core/tasks/task_record.h"
#include "core/tasks/task_repository.h"

namespace seraph::tasks {

using namespace Qt::StringLiterals;

namespace {

Result<TaskDetails> acceptable(const TaskDetails& asked, const session::WriteContext& context)
{
    const organisation::OrganisationRepository organisation(context.connection());
    TRY_ASSIGN(const QString zone, organisation.timeZoneOf(asked.branch));
    TaskDetails details = tidied(asked, zone);
    TRY_STATUS(checkDetails(details));
    return details;
}

Result<Task> ownTask(TaskId id, const session::WriteContext& context)
{
    TRY_ASSIGN(Task task, session::liveRecord<Task>(context, id));
    if (!concerns(task, context.actor().person))
        return fail(ErrorCode::Denied, u"task.not_yours"_s);
    return task;
}

} // namespace

Result<TaskId> giveTask(PersonId person, const TaskDetails& details, session::WriteContext& context)
{
    TRY_ASSIGN(const auto accepted, acceptable(details, context));
    const Task blank{context.newId<TaskTag>(),
                     storage::Revision{1},
                     person,
                     {},
                     {},
                     {},
                     {},
                     {},
                     context.actor().person,
                     context.now(),
                     {}};
    TRY_STATUS(context.insert(withDetails(blank, accepted)));
    return blank.id;
}

Result<TaskId> handle(const AddTask& command, session::WriteContext& context)
{
    return giveTask(context.actor().person, command.details, context);
}

Result<TaskId> handle(const AssignTask& command, session::WriteContext& context)
{
    const organisation::StaffRepository staff(context.connection());
    TRY_ASSIGN(const auto person, staff.get(command.person));
    if (!context.scope().covers(person.homeBranch))
        return fail(ErrorCode::Denied, u"scope.outside"_s);
    const organisation::OrganisationRepository organisation(context.connection());
    TRY_ASSIGN(const QString zone, organisation.timeZoneOf(person.homeBranch));
    const bool works = organisation::isEmployedOn(person, organisation::localDay(context.now(), zone));
    if (person.archivedAt || !works)
        return fail(invalid(u"person"_s, u"left"_s));
    return giveTask(person.id, command.details, context);
}

Result<void> handle(const EditTask& command, session::WriteContext& context)
{
    TRY_ASSIGN(const Task before, ownTask(command.task, context));
    if (before.revision != command.revision)
        return fail(ErrorCode::Conflict, u"record.changed"_s);
    TRY_ASSIGN(const auto details, acceptable(command.details, context));
    return context.update(before, withDetails(before, details));
}

Result<void> handle(const CompleteTask& command, session::WriteContext& context)
{
    TRY_ASSIGN(const Task before, ownTask(command.task, context));
    Task after = before;
    after.doneAt = before.doneAt.value_or(context.now());
    return context.update(before, after);
}

Result<void> handle(const ReopenTask& command, session::WriteContext& context)
{
    TRY_ASSIGN(const Task before, ownTask(command.task, context));
    Task after = before;
    after.doneAt.reset();
    return context.update(before, after);
}

Result<void> handle(const ArchiveTask& command, session::WriteContext& context)
{
    TRY_ASSIGN(const Task task, ownTask(command.task, context));
    return context.archive(task);
}

Status handOverTasks(const organisation::EmploymentEnded& event, session::WriteContext& context)
{
    const PersonId heir = context.actor().person;
    if (heir == event.person)
        return {};
    TRY_ASSIGN(const auto undone, TaskRepository(context.connection()).listUndone(event.person));
    for (const Task& task : undone) {
        Task after = task;
        after.person = heir;
        TRY_STATUS(context.update(task, after));
    }
    return {};
}

} // namespace seraph::tasks
