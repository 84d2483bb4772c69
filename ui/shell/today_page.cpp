// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/today_page.h"

#include "core/consultations/permissions.h"
#include "core/session/missing_query.h"
#include "ui/consultations/arrivals_card.h"
#include "ui/desk/trade_text.h"
#include "ui/shell/pages.h"
#include "ui/shell/today_sources.h"
#include "ui/tasks/task_list.h"
#include "ui/text/missing_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/hint_button.h"
#include "ui/widgets/list_page.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <iterator>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds kEvery{15};
constexpr int kPillWidth = 84;
constexpr int kButtonWidth = 88;

/// What has rows of its own under "What to do now".
bool standsAbove(const session::Missing& missing)
{
    static const QStringList shown{u"enquiry.unanswered"_s,
                                   u"plan.open"_s,
                                   u"consent.unsigned"_s,
                                   u"complication.unattended"_s,
                                   u"complication.step_due"_s,
                                   u"complication.to_close"_s};
    return shown.contains(missing.what);
}

/// All as wide as the widest, so that names stand below each other.
void alignPills(const QWidget& list)
{
    const auto pills = list.findChildren<StatusPill*>();
    int width = scaled(kPillWidth);
    for (const StatusPill* each : pills)
        width = std::max(width, each->sizeHint().width());
    for (StatusPill* each : pills)
        each->setFixedWidth(width);
}

/// Lists are built anew while somebody may be reading further down: they stay where they are.
int scrollBelow(const QWidget* rows)
{
    const auto* area = rows ? rows->findChild<QScrollArea*>() : nullptr;
    return area ? area->verticalScrollBar()->value() : 0;
}

void scrollBack(QWidget* rows, int to)
{
    auto* area = rows->findChild<QScrollArea*>();
    if (to > 0 && area)
        QTimer::singleShot(0, area, [area, to] { area->verticalScrollBar()->setValue(to); });
}

} // namespace

TodayPage::TodayPage(const Desk& desk, const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_header(new PageHeader({}))
    , m_figurePlace(makeColumn(0))
    , m_now(new Card(Card::Padding::None))
    , m_missing(new Card(Card::Padding::None))
{
    auto* tasks = new Card(Card::Padding::None);
    tasks->body()->addWidget(new TaskList(m_desk, format));
    auto* left = makeColumn(kCardGap);
    left->addWidget(m_now, 3);
    left->addWidget(tasks, 2);
    auto* right = makeColumn(kCardGap);
    if (desk.session().can(consultations::kSeeVisits))
        right->addWidget(new ArrivalsCard(m_desk, format), 3);
    right->addWidget(m_missing, 2);
    auto* row = makeRow(kCardGap);
    row->addLayout(left, 3);
    row->addLayout(right, 2);
    auto* column = makePageLayout(*this);
    column->addWidget(m_header);
    column->addLayout(m_figurePlace);
    column->addLayout(row, 1);
    addActions();
    connect(&desk.news, &ChangeNews::changed, this, &TodayPage::refresh);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        if (!m_nowRows->isAncestorOf(QApplication::focusWidget())) // who walks through the list stays where they are
            refreshNow();
    });
    m_clock.start(kEvery);
    refresh();
}

/// Buttons that show the keys which work on every page.
void TodayPage::addActions()
{
    const auto add =
        [this](const QString& text, const QString& key, const QString& place, ButtonRole role) {
            auto* button = new HintButton(text, QKeySequence(key), role);
            button->setShortcut(QKeySequence());
            connect(button, &QPushButton::clicked, this, [this, place] { m_desk.open(place); });
            m_header->addAction(button);
        };
    if (m_desk.session().can(consultations::kWorkVisits))
        add(tr("Walk-in"), u"F7"_s, u"consultations/arrivals/0"_s, ButtonRole::Normal);
    if (m_desk.session().can(consultations::kWorkEnquiries))
        add(tr("New %1").arg(tradeWord(m_desk, "enquiry").toLower()),
            u"F6"_s,
            u"consultations/enquiries/0"_s,
            ButtonRole::Primary);
}

void TodayPage::refresh()
{
    const LocalDate today = m_format.localDate(m_desk.session().clock().now());
    m_header->setTitle(tr("Today · %1").arg(m_format.longDate(today)));
    delete m_figures;
    m_figures = buildFigures();
    m_figurePlace->addWidget(m_figures);
    const int scrolled = scrollBelow(m_rows);
    delete m_rows;
    m_rows = buildMissing();
    m_missing->body()->addWidget(m_rows, 1);
    scrollBack(m_rows, scrolled);
    refreshNow();
}

/// What has a clock is told anew while it runs.
void TodayPage::refreshNow()
{
    const int scrolled = scrollBelow(m_nowRows);
    delete m_nowRows;
    m_nowRows = buildNow();
    m_now->body()->addWidget(m_nowRows, 1);
    scrollBack(m_nowRows, scrolled);
}

QWidget* TodayPage::buildFigures()
{
    auto* figures = new QWidget;
    auto* row = makeRow(kCardGap);
    figures->setLayout(row);
    for (const FigureTile::View& view : todayFigures(m_desk, m_format))
        row->addWidget(new FigureTile(view), 1);
    return figures;
}

QWidget* TodayPage::buildNow()
{
    const std::vector<TodayRow> rows = todayRows(m_desk, m_format);
    auto* content = new QWidget;
    auto* column = makeColumn(0);
    content->setLayout(column);
    auto* header = new SectionHeader(tr("What to do now"),
                                     tr("by deadline · %n item(s)", nullptr, int(rows.size())));
    header->setContentsMargins(kCardPadding, 12, kCardPadding, 12);
    column->addWidget(header);
    auto* list = new QWidget;
    auto* inner = makeColumn(0);
    list->setLayout(inner);
    for (const TodayRow& row : rows) {
        inner->addWidget(makeRule());
        inner->addWidget(nowRow(row));
    }
    alignPills(*list);
    inner->addWidget(makeRule());
    if (rows.empty())
        inner->addWidget(new EmptyState(
            {Icon::Check, tr("Nobody waits and nothing is due. What comes up stands here."), {}}));
    inner->addStretch();
    column->addWidget(makeScrollArea(list), 1);
    return content;
}

QWidget* TodayPage::nowRow(const TodayRow& row)
{
    auto* widget = new QWidget;
    auto* line = makeRow(12);
    line->setContentsMargins(kCardPadding, 8, kCardPadding, 8);
    widget->setLayout(line);
    auto* mark = new StatusPill(row.pill);
    line->addWidget(mark, 0, Qt::AlignLeft);
    auto* words = makeColumn(0);
    words->addWidget(makeLabel(row.title, LabelRole::Strong));
    if (!row.note.isEmpty())
        words->addWidget(makeLabel(row.note, LabelRole::Note));
    line->addLayout(words, 1);
    if (!row.who.isEmpty())
        line->addWidget(makeLine(row.who, LabelRole::Note));
    if (row.due)
        line->addWidget(makeLine(m_format.remaining(*row.due, m_desk.session().clock().now())));
    auto* button = makeButton(row.button);
    button->setMinimumWidth(scaled(kButtonWidth));
    button->setAccessibleName(tr("%1: %2").arg(row.button, row.title));
    const auto open = m_desk.open;
    connect(button, &QPushButton::clicked, this, [open, row] {
        row.act ? row.act() : open(row.place);
    });
    line->addWidget(button);
    return widget;
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
    const auto found = m_desk.session().query(session::WhatIsMissing{});
    auto missing = found.value_or(std::vector<session::Missing>{});
    // What others have to see to is no business of this desk: they are told on their own page.
    const auto elsewhere = [this](const session::Missing& each) {
        return standsAbove(each) || !m_desk.session().can(each.whoMayAct);
    };
    missing.erase(std::remove_if(missing.begin(), missing.end(), elsewhere), missing.end());
    auto* list = new QWidget;
    auto* inner = makeColumn(0);
    list->setLayout(inner);
    addUnfinished(*inner);
    auto* header = new SectionHeader(tr("What this workspace still needs"),
                                     tr("%n item(s)", nullptr, int(missing.size())));
    header->setContentsMargins(kCardPadding, 12, kCardPadding, 12);
    inner->addWidget(header);
    for (const session::Missing& each : missing) {
        inner->addWidget(makeRule());
        inner->addWidget(missingRow(each));
    }
    inner->addWidget(makeRule());
    if (missing.empty())
        inner->addWidget(new EmptyState(
            {Icon::Check, tr("Everything is in place. Nothing is waiting for you here."), {}}));
    inner->addStretch();
    column->addWidget(makeScrollArea(list), 1);
    return content;
}

/// What was typed and not sent off, before a crash, a lock or the end of a shift (U-1).
void TodayPage::addUnfinished(QVBoxLayout& column)
{
    const auto drafts = m_desk.session().listDrafts().value_or(std::vector<session::Draft>{});
    std::vector<session::Draft> elsewhere;
    std::copy_if(drafts.begin(),
                 drafts.end(),
                 std::back_inserter(elsewhere),
                 [](const session::Draft& draft) { return draft.key.form != u"today"_s; });
    if (elsewhere.empty())
        return;
    auto* header =
        new SectionHeader(tr("Not finished"), tr("%n item(s)", nullptr, int(elsewhere.size())));
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
    connect(goOn, &QPushButton::clicked, this, [this, key = draft.key] {
        m_desk.open(key.form + u'/' + QString::number(key.subject));
    });
    connect(discard, &QPushButton::clicked, this, [this, draft] {
        static_cast<void>(m_desk.session().discardDraft(draft.key));
        session::Workspace* const workspace = &m_desk.workspace;
        m_desk.toast.show(tr("Discarded"), [workspace, draft] {
            static_cast<void>(workspace->session().keepDraft(draft.key, draft.json));
        });
        QMetaObject::invokeMethod(
            this, &TodayPage::refresh, Qt::QueuedConnection); // this button is in what is rebuilt
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
        connect(button, &QPushButton::clicked, this, [this, place = missing.opens] {
            m_desk.open(place);
        });
        line->addWidget(button);
    } else if (!mine) {
        line->addWidget(makeLine(tr("for the manager"), LabelRole::Note));
    }
    return row;
}

} // namespace seraph::ui
