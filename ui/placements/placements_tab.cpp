// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/placements/placements_tab.h"

#include "ui/placements/need_dialogs.h"
#include "ui/placements/placement_text.h"
#include "ui/text/error_text.h"
#include "ui/text/record_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/styling.h"

#include <QBoxLayout>
#include <QPushButton>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace seraph::placements;

PlacementsTab::PlacementsTab(const Desk& desk, const Format& format, clients::ClientId client, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_client(client)
    , m_message(new InlineMessage)
    , m_table(new ShortTable(
          tr("Placements"),
          {{tr("Service"), 0}, {tr("Worker"), 120}, {tr("State"), 120}, {tr("Term"), 220}}))
{
    const bool work = desk.session().can(kWork);
    auto* add = makeButton(tr("&New need"), ButtonRole::Primary);
    add->setVisible(work);
    auto* buttons = makeRow();
    buttons->addStretch();
    buttons->addWidget(add);
    m_table->setEmptyState(
        {Icon::House, tr("Nobody has been looked for yet."), work ? tr("New need") : QString()});
    auto* card = new Card(Card::Padding::None);
    card->body()->addWidget(m_table);
    auto* column = makeColumn();
    column->addWidget(m_message);
    column->addLayout(buttons);
    column->addWidget(card, 1);
    setLayout(column);
    const auto addNew = [this] { openNewNeedDialog(m_desk, m_format, m_client, this); };
    connect(add, &QPushButton::clicked, this, addNew);
    connect(m_table, &ShortTable::emptyActionClicked, this, addNew);
    connect(m_table, &ShortTable::rowActivated, this, [this](qint64 id) {
        m_desk.open(u"placements/cases/%1"_s.arg(id));
    });
    connect(&desk.news, &ChangeNews::changed, this, [this](const std::vector<session::ChangeSet>& changes) {
        if (concerns(changes, "placement_need") || concerns(changes, "placement"))
            refresh();
    });
    refresh();
}

void PlacementsTab::refresh()
{
    const auto rows = m_desk.session().query(CasesOf{m_client});
    if (!rows)
        return m_message->say(Tone::Danger, errorText(rows.error()));
    m_table->clearRows();
    for (const CaseRow& row : *rows)
        m_table->addRow(row.need.id.value(),
                        {row.service.in(m_desk.language),
                         row.workerName,
                         codeWord(row.state),
                         row.from ? termText(*row.from, row.until, m_format) : QString()});
}

ClientTab placementsTab()
{
    return {u"placements"_s,
            PlacementsTab::tr("Placements"),
            kSee,
            [](const Desk& desk, const Format& format, clients::ClientId client) {
                return new PlacementsTab(desk, format, client);
            }};
}

} // namespace seraph::ui
