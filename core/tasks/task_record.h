// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/schema.h"
#include "core/tasks/task.h"

namespace seraph::storage {

template <> struct Schema<tasks::Task> {
    using Record = tasks::Task;
    static constexpr std::string_view kTable = "task";
    static constexpr auto kSubject = &Record::person;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::person>("person_id"),
        column<&Record::text>("text", Sensitivity::Personal, "task.reminder"),
        column<&Record::dueDay>("due_day"),
        column<&Record::dueAt>("due_at"),
        column<&Record::branch>("branch_id"),
        column<&Record::doneAt>("done_at"),
        column<&Record::createdBy>("created_by"),
        column<&Record::createdAt>("created_at"),
        column<&Record::archivedAt>("archived_at"),
    };
};

} // namespace seraph::storage
