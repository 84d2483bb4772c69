// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/task_line.h"

#include <QStringList>

namespace seraph::ui {

namespace {

constexpr qsizetype kMostDateWords = 3;

std::optional<TaskLine> takeDate(const QStringList& words, QDate today, qsizetype from, qsizetype count)
{
    const auto due = parseDatePhrase(words.mid(from, count).join(u' '), today);
    if (!due)
        return std::nullopt;
    QStringList rest = words;
    rest.remove(from, count);
    return TaskLine{rest.join(u' '), due};
}

} // namespace

TaskLine parseTaskLine(const QString& line, QDate today)
{
    const QStringList words = line.simplified().split(u' ', Qt::SkipEmptyParts);
    // Something to do must remain beside the day, so never all words.
    for (qsizetype count = std::min(kMostDateWords, words.size() - 1); count > 0; --count) {
        if (auto found = takeDate(words, today, 0, count))
            return *found;
        if (auto found = takeDate(words, today, words.size() - count, count))
            return *found;
    }
    return {words.join(u' '), std::nullopt};
}

} // namespace seraph::ui
