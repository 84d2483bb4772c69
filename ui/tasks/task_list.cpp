// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/task_list.h"

#include "ui/desk/form_draft.h"
#include "ui/tasks/task_line.h"
#include "ui/text/error_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDateTime>
#include <QLabel>
#include <QLineEdit>

namespace seraph::ui {

using namespace Qt::StringLiterals;

TaskList::TaskList(const Desk& desk, const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_header(new SectionHeader(tr("My tasks")))
    , m_line(new QLineEdit)
    , m_message(new InlineMessage)
    , m_column(makeColumn(0))
{
    m_line->setObjectName(u"taskEdit"_s);
    m_line->setAccessibleName(tr("New task"));
    m_line->setPlaceholderText(tr("New task: “tomorrow 3pm call Mrs Wang”, then Enter"));
    m_header->setContentsMargins(kCardPadding, 12, kCardPadding, 8);
    auto* entry = makeColumn(4);
    entry->setContentsMargins(kCardPadding, 0, kCardPadding, 12);
    entry->addWidget(m_line);
    entry->addWidget(m_message);
    m_column->addWidget(m_header);
    m_column->addLayout(entry);
    setLayout(m_column);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::returnPressed, this, &TaskList::add);
    connect(&desk.news, &ChangeNews::changed, this, [this](const std::vector<session::ChangeSet>& changes) {
        if (seraph::ui::concerns(changes, "task"))
            refresh();
    });
    refresh();
    m_draft = new FormDraft(desk, {u"today"_s, 0}, *this, *m_message);
}

void TaskList::refresh()
{
    delete m_rows;
    m_rows = buildRows();
    m_column->addWidget(m_rows, 1);
}

QWidget* TaskList::buildRows()
{
    const LocalDate today = m_format.localDate(m_desk.session().clock().now());
    const auto open = m_desk.session().query(tasks::OpenTasks{today});
    const auto rows = open.value_or(std::vector<tasks::TaskRow>{});
    m_shown = int(rows.size());
    m_header->setNote(tr("by deadline · %n task(s)", nullptr, m_shown));
    auto* list = new QWidget;
    auto* column = makeColumn(0);
    list->setLayout(column);
    for (const tasks::TaskRow& row : rows) {
        column->addWidget(makeRule());
        column->addWidget(rowOf(row));
    }
    column->addWidget(makeRule());
    if (rows.empty())
        column->addWidget(new EmptyState(
            {Icon::Task, tr("Nothing to do today. What you type above waits for you here."), {}}));
    column->addStretch();
    return makeScrollArea(list);
}

QWidget* TaskList::rowOf(const tasks::TaskRow& row)
{
    auto* line = new QWidget;
    auto* layout = makeRow(12);
    layout->setContentsMargins(kCardPadding, 8, kCardPadding, 8);
    line->setLayout(layout);
    auto* done = new QCheckBox;
    done->setAccessibleName(tr("Done: %1").arg(row.task.text));
    connect(done, &QCheckBox::clicked, this, [this, task = row.task] { complete(task); });
    auto* words = makeColumn(2);
    words->addWidget(makeLabel(row.task.text, LabelRole::Strong));
    if (row.task.createdBy != row.task.person)
        words->addWidget(makeLabel(tr("from %1").arg(row.createdByName), LabelRole::Note));
    layout->addWidget(done);
    layout->addLayout(words, 1);
    layout->addWidget(dueWords(row.task));
    return line;
}

QWidget* TaskList::dueWords(const tasks::Task& task)
{
    const Instant now = m_desk.session().clock().now();
    const LocalDate today = m_format.localDate(now);
    if (task.dueAt)
        return new StatusPill(pill(m_format.remaining(*task.dueAt, now),
                                   *task.dueAt < now ? Tone::Danger : Tone::Info));
    if (task.dueDay && *task.dueDay < today)
        return new StatusPill(
            pill(tr("overdue since %1").arg(m_format.shortDate(*task.dueDay, today)), Tone::Danger));
    return makeLine(task.dueDay ? m_format.shortDate(*task.dueDay, today) : tr("some day"),
                    LabelRole::Note);
}

Instant TaskList::instantOf(const DatePhrase& due) const
{
    return fromMilliseconds(QDateTime(due.date, *due.time).toMSecsSinceEpoch());
}

void TaskList::add()
{
    const LocalDate today = m_format.localDate(m_desk.session().clock().now());
    const TaskLine line = parseTaskLine(m_line->text(), today);
    tasks::TaskDetails details{.text = line.text};
    // What is typed without a day is for today.
    details.dueDay = line.due ? line.due->date : today;
    if (line.due && line.due->time)
        details.dueAt = instantOf(*line.due);
    const auto added = m_desk.session().run(tasks::AddTask{details}, m_draft->key());
    if (!added)
        return m_message->say(Tone::Danger, errorText(added.error()));
    m_line->clear();
    m_draft->settle();
    m_desk.offerUndo(tr("Noted for %1").arg(m_format.shortDate(*details.dueDay, today)));
}

void TaskList::complete(const tasks::Task& task)
{
    const Status done = m_desk.session().run(tasks::CompleteTask{task.id});
    if (!done)
        return m_message->say(Tone::Danger, errorText(done.error()));
    m_desk.offerUndo(tr("Done: %1").arg(task.text));
}

} // namespace seraph::ui
