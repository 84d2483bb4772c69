// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/placements/worklist_page.h"

#include "ui/desk/trade_text.h"
#include "ui/placements/case_view.h"
#include "ui/placements/need_dialogs.h"
#include "ui/placements/placement_text.h"
#include "ui/text/error_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/list_page.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/styling.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace seraph::placements;

WorklistPage::WorklistPage(const Desk& desk, const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_message(new InlineMessage)
    , m_stages(new QTabBar)
    , m_table(new ShortTable(tr("Worklist"),
                             {{tr("Stage"), 150},
                              {clientWord(desk), 110},
                              {tr("Worker"), 100},
                              {tr("Service"), 0},
                              {tr("Candidates"), 90, Qt::AlignRight},
                              {tr("Due"), 110}}))
    , m_stack(new QStackedWidget)
{
    m_stack->addWidget(buildList());
    auto* column = makePageLayout(*this);
    column->addWidget(m_stack, 1);
    connect(&desk.news, &ChangeNews::changed, this, [this](const std::vector<session::ChangeSet>& changes) {
        for (const char* table :
             {"placement_need", "candidate", "service_contract", "placement", "worker_profile"}) {
            if (concerns(changes, table))
                return refresh();
        }
    });
    refresh();
}

QWidget* WorklistPage::buildList()
{
    auto* list = new QWidget;
    auto* header = new PageHeader(tradeWord(m_desk, "placement"));
    auto* add = makeButton(tr("&New need"), ButtonRole::Primary);
    add->setVisible(m_desk.session().can(kWork));
    header->addAction(add);
    m_stages->setAccessibleName(tr("Stages"));
    m_stages->setExpanding(false);
    m_stages->setDrawBase(false);
    m_stages->addTab(tr("All"));
    for (const auto& [stage, code] : Codes<Stage>::kAll)
        m_stages->setTabData(m_stages->addTab(stageText(stage)), QString::fromLatin1(code));
    m_table->setEmptyState({Icon::House,
                            tr("Write down what a household needs; who fits, interviews, trials "
                               "and contracts follow here."),
                            m_desk.session().can(kWork) ? tr("New need") : QString()});
    auto* card = new Card(Card::Padding::None);
    card->body()->addWidget(m_table);
    auto* column = makeColumn();
    column->addWidget(header);
    column->addWidget(m_message);
    column->addWidget(m_stages);
    column->addWidget(card, 1);
    list->setLayout(column);
    const auto addNew = [this] { openNewNeedDialog(m_desk, m_format, std::nullopt, this); };
    connect(add, &QPushButton::clicked, this, addNew);
    connect(m_table, &ShortTable::emptyActionClicked, this, addNew);
    connect(m_table, &ShortTable::rowActivated, this, &WorklistPage::openRow);
    connect(m_stages, &QTabBar::currentChanged, this, &WorklistPage::showRows);
    return list;
}

void WorklistPage::refresh()
{
    auto rows = m_desk.session().query(Worklist{});
    if (!rows)
        return m_message->say(Tone::Danger, errorText(rows.error()));
    m_rows = *std::move(rows);
    for (int tab = 1; tab < m_stages->count(); ++tab) {
        const auto stage = fromCode<Stage>(m_stages->tabData(tab).toString()).value();
        const auto count = std::count_if(
            m_rows.begin(), m_rows.end(), [&](const WorkRow& row) { return row.stage == stage; });
        m_stages->setTabText(
            tab, count > 0 ? u"%1 %2"_s.arg(stageText(stage)).arg(count) : stageText(stage));
    }
    showRows();
}

/// The rows are numbered by their place in the list: an idle worker has no need to be known by.
void WorklistPage::showRows()
{
    const qint64 before = m_table->currentId();
    const QString wanted = m_stages->tabData(m_stages->currentIndex()).toString();
    m_table->clearRows();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const WorkRow& row = m_rows[i];
        if (!wanted.isEmpty() && toCode(row.stage) != wanted)
            continue;
        const bool late = row.due && *row.due < m_desk.today();
        const QString day = row.due ? m_format.shortDate(*row.due, m_desk.today()) : QString();
        const QString due = late ? u"▲ "_s + day : day;
        const QString candidates = row.stage == Stage::ToMatch || row.stage == Stage::Interviews
                                       ? m_format.number(row.candidates)
                                       : QString();
        m_table->addRow(qint64(i) + 1,
                        {stageText(row.stage),
                         row.clientName,
                         row.workerName,
                         row.service.in(m_desk.language),
                         candidates,
                         due});
    }
    m_table->chooseId(before);
}

void WorklistPage::openRow(qint64 id)
{
    if (id < 1 || std::size_t(id) > m_rows.size())
        return;
    const WorkRow& row = m_rows[std::size_t(id) - 1];
    if (row.need)
        openCase(*row.need);
    else if (row.worker)
        m_desk.open(u"placements/workers/"_s + row.worker->toString());
}

void WorklistPage::openRecord(qint64 id)
{
    if (id == 0)
        openNewNeedDialog(m_desk, m_format, std::nullopt, this);
    else
        openCase(NeedId(id));
}

void WorklistPage::openCase(NeedId need)
{
    delete m_case;
    m_case = new CaseView(m_desk, m_format, need);
    m_stack->addWidget(m_case);
    m_stack->setCurrentWidget(m_case);
    connect(m_case, &CaseView::backRequested, this, &WorklistPage::backToList, Qt::QueuedConnection);
}

void WorklistPage::backToList()
{
    m_stack->setCurrentIndex(0);
    delete m_case;
    m_case = nullptr;
    m_table->setFocus();
}

} // namespace seraph::ui
