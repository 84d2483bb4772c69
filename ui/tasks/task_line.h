// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/date_phrase.h"

#include <QString>

namespace seraph::ui {

/// A task as people type it in one line: "明天下午3点 给王女士回电", "call back Mrs Wang tomorrow 3pm".
struct TaskLine {
    QString text;
    std::optional<DatePhrase> due;
    friend bool operator==(const TaskLine&, const TaskLine&) = default;
};

/// Takes a day (and time) off the beginning or the end of the line, as many words as understand each other.
TaskLine parseTaskLine(const QString& line, QDate today);

} // namespace seraph::ui
