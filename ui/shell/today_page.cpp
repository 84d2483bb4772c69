// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/today_page.h"

#include "core/session/missing_query.h"
#include "ui/shell/pages.h"
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

#include <algorithm>
#include <iterator>

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

void TodayPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh(); // drafts make no news
}

QWidget* TodayPage::buildMissing()
{
    auto* content = new QWidget;
    auto* column = makeColumn(0);
    content->setLayout(column);
    addUnfinished(*column);
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

/// What was typed and not sent off, before a crash, a lock or the end of a shift (U-1).
void TodayPage::addUnfinished(QVBoxLayout& column)
{
    const auto drafts = m_desk.session().listDrafts().value_or(std::vector<session::Draft>{});
    std::vector<session::Draft> elsewhere;
    std::copy_if(drafts.begin(), drafts.end(), std::back_inserter(elsewhere),
                 [](const session::Draft& draft) { return draft.key.form != u"today"_s; });
    if (elsewhere.empty())
        return;
    auto* header = new SectionHeader(tr("Not finished"), tr("%n item(s)", nullptr, int(elsewhere.size())));
    header->setContentsMargins(kCardPadding, 12, kCardPadding, 12);
    column.addWidget(header);
    for (const session::Draft& draft : elsewhere) {
        column.addWidget(makeRule());
        column.addWidget(unfinishedRow(draft));
    }
    column.addWidget(makeRule());
}

QWidget* TodayPage::unfinishedRow(const session::Draft& draft)
{
    const QString place = placeText(m_desk, draft.key.form);
    auto* row = new QWidget;
    auto* line = makeRow(12);
    line->setContentsMargins(kCardPadding, 10, kCardPadding, 10);
    row->setLayout(line);
    auto* words = makeColumn(2);
    words->addWidget(makeLabel(place, LabelRole::Strong));
    words->addWidget(makeLabel(tr("typed at %1").arg(m_format.dateTime(draft.savedAt)), LabelRole::Note));
    auto* discard = makeButton(tr("Discard"), ButtonRole::Quiet);
    discard->setAccessibleName(tr("Discard: %1").arg(place));
    auto* goOn = makeButton(tr("Go on"));
    goOn->setAccessibleName(tr("Go on: %1").arg(place));
    line->addLayout(words, 1);
    line->addWidget(discard);
    line->addWidget(goOn);
    connect(goOn, &QPushButton::clicked, this,
            [this, key = draft.key] { m_desk.open(key.form + u'/' + QString::number(key.subject)); });
    connect(discard, &QPushButton::clicked, this, [this, draft] {
        static_cast<void>(m_desk.session().discardDraft(draft.key));
        session::Workspace* const workspace = &m_desk.workspace;
        m_desk.toast.show(tr("Discarded"), [workspace, draft] {
            static_cast<void>(workspace->session().keepDraft(draft.key, draft.json));
        });
        QMetaObject::invokeMethod(this, &TodayPage::refresh, Qt::QueuedConnection); // this button is in what is rebuilt
    });
    return row;
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
