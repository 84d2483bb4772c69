// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/placements/workers_page.h"

#include "ui/placements/placement_text.h"
#include "ui/placements/worker_dialogs.h"
#include "ui/placements/worker_view.h"
#include "ui/text/error_text.h"
#include "ui/text/record_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/list_page.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/search_edit.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QPushButton>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace seraph::placements;

namespace {

constexpr int kDetailWidth = 430;

} // namespace

WorkersPage::WorkersPage(const Desk& desk, const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_message(new InlineMessage)
    , m_search(new SearchEdit(tr("Name")))
    , m_state(new QComboBox)
    , m_table(new ShortTable(
          tr("Workers"), {{tr("Name"), 80}, {tr("State"), 175}, {tr("Skills"), 0}, {tr("Papers"), 165}}))
    , m_detail(new DetailPane(tr("Choose a worker to see papers and households.")))
{
    build();
    connect(&desk.news, &ChangeNews::changed, this, [this](const std::vector<session::ChangeSet>& changes) {
        for (const char* table :
             {"worker_profile", "worker_paper", "placement", "candidate", "staff", "attachment"}) {
            if (concerns(changes, table))
                return refresh();
        }
    });
    refresh();
}

void WorkersPage::build()
{
    auto* header = new PageHeader(tr("Workers"));
    auto* add = makeButton(tr("&New worker"), ButtonRole::Primary);
    add->setVisible(m_desk.session().can(kEditWorkers));
    header->addAction(add);
    m_state->setAccessibleName(tr("State"));
    m_state->addItem(tr("All states"), QString());
    for (const auto& [state, code] : Codes<WorkerState>::kAll)
        m_state->addItem(codeWord(QString::fromLatin1(code)), QString::fromLatin1(code));
    auto* filters = makeRow();
    filters->addWidget(m_search, 1);
    filters->addWidget(m_state);
    m_table->setEmptyState(
        {Icon::People,
         tr("Register the people whom you place: skills, papers, what they take and what not."),
         m_desk.session().can(kEditWorkers) ? tr("New worker") : QString()});
    auto* card = new Card(Card::Padding::None);
    card->body()->addWidget(m_table);
    m_detail->setFixedWidth(scaled(kDetailWidth));
    auto* list = makeColumn();
    list->addLayout(filters);
    list->addWidget(card, 1);
    auto* row = makeRow(kCardGap);
    row->addLayout(list, 1);
    row->addWidget(m_detail);
    auto* column = makePageLayout(*this);
    column->addWidget(header);
    column->addWidget(m_message);
    column->addLayout(row, 1);
    const auto addNew = [this] { openNewWorkerDialog(m_desk, this); };
    connect(add, &QPushButton::clicked, this, addNew);
    connect(m_table, &ShortTable::emptyActionClicked, this, addNew);
    connect(m_search, &SearchEdit::queryChanged, this, &WorkersPage::showRows);
    connect(m_state, &QComboBox::currentIndexChanged, this, &WorkersPage::showRows);
    connect(m_table, &ShortTable::rowChosen, this, &WorkersPage::showWorker);
}

void WorkersPage::openRecord(qint64 id)
{
    if (id == 0) {
        openNewWorkerDialog(m_desk, this);
        return;
    }
    m_search->clear();
    m_state->setCurrentIndex(0);
    m_table->chooseId(id);
}

void WorkersPage::refresh()
{
    m_shown = 0; // what is beside the list may have changed too
    auto rows = m_desk.session().query(ListWorkers{});
    if (!rows)
        return m_message->say(Tone::Danger, errorText(rows.error()));
    m_rows = *std::move(rows);
    showRows();
}

void WorkersPage::showRows()
{
    const qint64 before = m_table->currentId();
    const QString text = m_search->query().simplified();
    const QString state = m_state->currentData().toString();
    m_table->clearRows();
    for (const WorkerRow& row : m_rows) {
        const bool wanted = (state.isEmpty() || toCode(row.state) == state) &&
                            (text.isEmpty() || row.name.contains(text, Qt::CaseInsensitive));
        if (wanted)
            m_table->addRow(row.worker.value(),
                            {row.name,
                             statePill(row, m_format).text,
                             skillsText(row.skills, m_desk.language),
                             paperPill(row, m_desk.today()).text});
    }
    m_table->chooseId(before);
    showWorker();
}

void WorkersPage::showWorker()
{
    const qint64 id = m_table->currentId();
    if (id == m_shown && id != 0)
        return;
    m_shown = id;
    if (id == 0)
        return m_detail->showNothing();
    auto page = m_desk.session().query(OpenWorker{PersonId(id)});
    if (!page)
        return m_message->say(Tone::Danger, errorText(page.error()));
    m_detail->show(new WorkerView(m_desk, m_format, *std::move(page)));
}

} // namespace seraph::ui
