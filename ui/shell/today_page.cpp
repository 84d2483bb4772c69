// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/today_page.h"

#include "core/session/missing_query.h"
#include "ui/tasks/task_list.h"
#include "ui/text/missing_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/list_page.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace seraph::ui {

using namespace Qt::StringLiterals;

TodayPage::TodayPage(const Desk& desk, const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_header(new PageHeader({}))
    , m_missing(new Card(Card::Padding::None))
{
    auto* tasks = new Card(Card::Padding::None);
    tasks->body()->addWidget(new TaskList(desk, format));
    auto* row = makeRow(kCardGap);
    row->addWidget(tasks, 3);
    row->addWidget(m_missing, 2);
    auto* column = makePageLayout(*this);
    column->addWidget(m_header);
    column->addLayout(row, 1);
    connect(&desk.news, &ChangeNews::changed, this, &TodayPage::refresh);
    refresh();
}

void TodayPage::refresh()
{
    const LocalDate today = m_format.localDate(m_desk.session().clock().now());
    m_header->setTitle(tr("Today · %1").arg(m_format.longDate(today)));
    delete m_rows;
    m_rows = buildMissing();
    m_missing->body()->addWidget(m_rows, 1);
}

QWidget* TodayPage::buildMissing()
{
    auto* content = new QWidget;
    auto* column = makeColumn(0);
    content->setLayout(column);
    const auto found = m_desk.session().query(session::WhatIsMissing{});
    const auto missing = found.value_or(std::vector<session::Missing>{});
    auto* header = new SectionHeader(tr("What this workspace still needs"), tr("%n item(s)", nullptr, int(missing.size())));
    header->setContentsMargins(kCardPadding, 12, kCardPadding, 12);
    column->addWidget(header);
    for (const session::Missing& each : missing) {
        column->addWidget(makeRule());
        column->addWidget(missingRow(each));
    }
    column->addWidget(makeRule());
    if (missing.empty())
        column->addWidget(new EmptyState({Icon::Check, tr("Everything is in place. Nothing is waiting for you here."), {}}));
    column->addStretch();
    return content;
}

QWidget* TodayPage::missingRow(const session::Missing& missing)
{
    auto* row = new QWidget;
    auto* line = makeRow(12);
    line->setContentsMargins(kCardPadding, 10, kCardPadding, 10);
    row->setLayout(line);
    auto* words = makeColumn(2);
    words->addWidget(makeLabel(missingText(missing), LabelRole::Strong));
    words->addWidget(makeLabel(missingWhy(missing), LabelRole::Note));
    line->addLayout(words, 1);
    const bool mine = m_desk.session().can(missing.whoMayAct);
    if (mine && !missing.opens.isEmpty()) {
        auto* button = makeButton(tr("Open"));
        button->setAccessibleName(tr("Open: %1").arg(missingText(missing)));
        connect(button, &QPushButton::clicked, this, [this, place = missing.opens] { m_desk.open(place); });
        line->addWidget(button);
    } else if (!mine) {
        line->addWidget(makeLine(tr("for the manager"), LabelRole::Note));
    }
    return row;
}

} // namespace seraph::ui
