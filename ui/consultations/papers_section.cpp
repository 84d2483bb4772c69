// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consultations/papers_section.h"

#include "ui/consultations/consent_paper_dialog.h"
#include "ui/desk/trade_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/hint_button.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/styling.h"

#include <QBoxLayout>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace consultations;

PapersSection::PapersSection(const Desk& desk, const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_table(new ShortTable(
          tr("Papers that are out"),
          {{clientWord(desk), 160}, {tr("Document"), 0}, {tr("Number"), 150}, {tr("Prepared"), 130}}))
{
    const bool takes = desk.session().can(kTakeConsents);
    m_table->setObjectName(u"papersTable"_s);
    m_table->setEmptyState({Icon::Document, tr("No paper is out."), {}});
    auto* card = new Card(Card::Padding::None);
    card->body()->addWidget(m_table);
    auto* top = makeRow();
    top->addWidget(
        makeLabel(
            tr("Drop scans or photos of signed papers anywhere in the window: the code printed "
               "on them says whose they are, and they file themselves."),
            LabelRole::Note),
        1);
    if (takes) {
        auto* paper = new HintButton(tr("File a signed paper"), QKeySequence(Qt::Key_F10));
        paper->setObjectName(u"filePaper"_s);
        connect(paper, &QPushButton::clicked, this, [this] { filePaper(); });
        top->addWidget(paper);
    }
    auto* column = makeColumn(8);
    column->addLayout(top);
    column->addWidget(card, 1);
    setLayout(column);
    setFocusProxy(m_table);
    connect(m_table, &ShortTable::rowActivated, this, [this](qint64 id) {
        for (const UnsignedRow& row : m_rows) {
            if (row.id.value() == id)
                return m_desk.open(u"clients/%1/consents"_s.arg(row.client.toString()));
        }
    });
    connect(&desk.news, &ChangeNews::changed, this, [this](const std::vector<session::ChangeSet>& changes) {
        if (concerns(changes, "consent"))
            refresh();
    });
    refresh();
}

void PapersSection::refresh()
{
    const qint64 chosen = m_table->currentId();
    m_rows = m_desk.session().query(ListUnsigned{}).value_or(std::vector<UnsignedRow>{});
    m_table->clearRows();
    for (const UnsignedRow& row : m_rows)
        m_table->addRow(
            row.id.value(),
            {row.clientName, row.name.in(m_desk.language), row.number, m_format.dateTime(row.preparedAt)});
    m_table->chooseId(chosen);
}

void PapersSection::filePaper()
{
    auto* dialog = new ConsentPaperDialog(m_desk, m_format, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace seraph::ui
