// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/task_queries.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace seraph::ui {

class FormDraft;
class InlineMessage;
class SectionHeader;

/// What the person has to do today and what is overdue, with one line to add more. Done with a click or Space; every
/// change can be undone.
struct DatePhrase;

class TaskList final : public QWidget {
    Q_OBJECT

public:
    TaskList(const Desk& desk, const Format& format, QWidget* parent = nullptr);
    /// What has no day or a later one is folded away under its count.
    int shownCount() const { return m_shown; }

private:
    void refresh();
    void add();
    void complete(const tasks::Task& task);
    QWidget* buildRows();
    QWidget* rowOf(const tasks::TaskRow& row);
    QWidget* dueWords(const tasks::Task& task);
    Instant instantOf(const DatePhrase& due) const;

    Desk m_desk;
    Format m_format;
    SectionHeader* m_header;
    QLineEdit* m_line;
    InlineMessage* m_message;
    FormDraft* m_draft = nullptr;
    QVBoxLayout* m_column;
    QWidget* m_rows = nullptr;
    int m_shown = 0;
};

} // namespace seraph::ui
