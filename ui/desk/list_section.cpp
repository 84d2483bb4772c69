// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/list_section.h"

#include "ui/desk/pane_part.h"
#include "ui/text/error_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLabel>

#include <algorithm>

namespace seraph::ui {

ListSection::ListSection(const Desk& desk, const Shape& shape, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_unlisted(shape.unlisted)
    , m_table(new ShortTable(shape.name, shape.columns))
    , m_bar(makeRow())
    , m_message(new InlineMessage)
    , m_place(makeColumn(0))
{
    m_table->setEmptyState(shape.empty);
    auto* list = new Card(Card::Padding::None);
    list->body()->addWidget(m_table);
    auto* pane = new Card;
    pane->setFixedWidth(scaled(shape.paneWidth));
    pane->body()->addLayout(m_place, 1);
    auto* row = makeRow(kCardGap);
    row->addWidget(list, 1);
    row->addWidget(pane);
    auto* column = makeColumn(8);
    column->addLayout(m_bar);
    column->addWidget(m_message);
    column->addLayout(row, 1);
    setLayout(column);
    setFocusProxy(m_table);
    connect(m_table, &ShortTable::rowChosen, this, [this](qint64 id) {
        if (!m_filling)
            show(id);
    });
    connect(&desk.news,
            &ChangeNews::changed,
            this,
            [this, tables = shape.tables](const std::vector<session::ChangeSet>& changes) {
                const bool ours = std::any_of(tables.begin(), tables.end(), [&](std::string_view name) {
                    return concerns(changes, name);
                });
                if (ours)
                    refresh();
            });
}

void ListSection::refresh()
{
    const qint64 wanted = m_shown;
    m_filling = true;
    m_table->clearRows();
    m_message->clear();
    report(fill());
    m_table->chooseId(wanted);
    const bool stays = m_unlisted == Unlisted::Shown && wanted > 0;
    if (stays && m_table->currentId() != wanted)
        m_table->setCurrentCell(-1, -1); // no row is what stands on the right
    m_filling = false;
    show(stays ? wanted : m_table->currentId());
}

void ListSection::show(qint64 id)
{
    if (m_pane) {
        if (m_pane->isAncestorOf(QApplication::focusWidget()))
            m_table->setFocus(); // and not whatever comes next in the window
        m_pane->hide();
        m_pane->deleteLater();
    }
    m_shown = id;
    m_pane = makePane(id);
    m_place->addWidget(m_pane, 1);
}

void ListSection::openRecord(qint64 id)
{
    if (id > 0) {
        m_shown = id;
        refresh();
    }
    m_table->setFocus();
}

void ListSection::say(Tone tone, const QString& text)
{
    m_message->say(tone, text);
}

bool ListSection::report(const Status& status)
{
    if (!status)
        say(Tone::Danger, errorText(status.error()));
    return status.has_value();
}

PaneParts makePaneParts(const QString& title, const QString& note)
{
    auto* body = new QWidget;
    auto* parts = makeColumn(6);
    body->setLayout(parts);
    parts->addWidget(makeLabel(title, LabelRole::Section));
    if (!note.isEmpty())
        parts->addWidget(makeLabel(note, LabelRole::Note));
    auto* buttons = makeRow();
    buttons->addStretch();
    auto* pane = new QWidget;
    auto* column = makeColumn(8);
    pane->setLayout(column);
    column->addWidget(makeScrollArea(withRoomBelow(body)), 1);
    column->addLayout(buttons);
    return {pane, parts, buttons};
}

void addPanePart(QVBoxLayout& body, const QString& title)
{
    body.addSpacing(6);
    body.addWidget(makeRule());
    body.addSpacing(6);
    body.addWidget(makeLabel(title, LabelRole::Section));
}

QWidget* emptyPane(const QString& words)
{
    return new EmptyState({Icon::Info, words, {}});
}

} // namespace seraph::ui
