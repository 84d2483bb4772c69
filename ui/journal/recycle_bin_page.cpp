// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/recycle_bin_page.h"

#include "ui/text/error_text.h"
#include "ui/text/record_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/list_page.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/styling.h"

#include <QBoxLayout>
#include <QPushButton>

namespace seraph::ui {

RecycleBinPage::RecycleBinPage(const Desk& desk, const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_table(new ShortTable(tr("Records in the recycle bin"),
                             {{tr("What"), 0}, {tr("Kind"), 160}, {tr("Put away"), 160}}))
    , m_empty(new EmptyState(
          {Icon::Trash,
           tr("The recycle bin is empty. What is put away waits here and can be brought back."),
           {}}))
    , m_message(new InlineMessage)
    , m_back(makeButton(tr("&Bring back"), ButtonRole::Primary))
{
    auto* header = new PageHeader(tr("Recycle bin"));
    header->addAction(m_back);
    auto* card = new Card(Card::Padding::None);
    card->body()->addWidget(m_table, 1);
    card->body()->addWidget(m_empty, 1);
    auto* column = makePageLayout(*this);
    column->addWidget(header);
    column->addWidget(m_message);
    column->addWidget(card, 1);
    connect(m_back, &QPushButton::clicked, this, &RecycleBinPage::bringBack);
    connect(m_table, &ShortTable::rowActivated, this, &RecycleBinPage::bringBack);
    connect(m_table, &ShortTable::rowChosen, this, [this](qint64 id) { m_back->setEnabled(id != 0); });
    connect(&desk.news, &ChangeNews::changed, this, &RecycleBinPage::refresh);
    refresh();
}

void RecycleBinPage::refresh()
{
    m_rows =
        m_desk.session().query(session::ListRecycled{}).value_or(std::vector<session::RecycledRow>{});
    m_table->clearRows();
    for (const session::RecycledRow& row : m_rows)
        m_table->addRow(row.record, {row.label, kindText(row.kind), m_format.dateTime(row.archivedAt)});
    m_table->setVisible(!m_rows.empty());
    m_empty->setVisible(m_rows.empty());
    m_back->setEnabled(m_table->currentId() != 0);
    m_back->setVisible(m_desk.session().can(session::RestoreRecycled::kPermission));
}

void RecycleBinPage::bringBack()
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= int(m_rows.size()))
        return;
    const session::RecycledRow& chosen = m_rows[std::size_t(row)];
    const Status back = m_desk.session().run(session::RestoreRecycled{chosen.kind, chosen.record});
    if (!back)
        return m_message->say(Tone::Danger, errorText(back.error()));
    m_desk.offerUndo(tr("Brought back: %1").arg(chosen.label));
}

} // namespace seraph::ui
