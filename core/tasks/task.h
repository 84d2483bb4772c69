// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/session/actor.h"
#include "core/storage/revision.h"

namespace seraph::tasks {

using TaskId = Id<struct TaskTag>;

/// Something one person must not forget: "call back at three".
struct Task {
    TaskId id;
    storage::Revision revision;
    PersonId person; ///< who is to do it
    QString text;
    std::optional<LocalDate> dueDay; ///< nothing: some day; in the branch's time zone
    std::optional<Instant> dueAt;    ///< nothing: any time of that day
    std::optional<BranchId> branch;
    std::optional<Instant> doneAt;
    PersonId createdBy;
    Instant createdAt;
    std::optional<Instant> archivedAt;

    friend bool operator==(const Task&, const Task&) = default;
};

/// What people may enter about one. `dueAt` alone is enough: the day follows from it.
struct TaskDetails {
    QString text{};
    std::optional<LocalDate> dueDay{};
    std::optional<Instant> dueAt{};
    std::optional<BranchId> branch{};
};

/// Without stray spaces; the day of `dueAt` in the zone where there is one.
TaskDetails tidied(TaskDetails details, const QString& timeZone);
Task withDetails(Task task, const TaskDetails& details);
/// Invalid: text "required", "too_long"; due_day "bad_date". Expects tidied details.
Status checkDetails(const TaskDetails& details);

/// Whether the person may change the task: it is theirs, or they gave it to somebody.
bool concerns(const Task& task, PersonId person);

} // namespace seraph::tasks
