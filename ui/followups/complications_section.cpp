// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/followups/complications_section.h"

#include "ui/desk/choices.h"
#include "ui/desk/trade_text.h"
#include "ui/followups/aftercare_text.h"
#include "ui/followups/complication_pane.h"
#include "ui/text/error_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace followups;

namespace {

constexpr int kPaneWidth = 520;
/// How far back closed ones are listed.
constexpr int kDaysBack = 180;

} // namespace

ComplicationsSection::ComplicationsSection(const Desk& desk, const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_message(new InlineMessage)
    , m_table(new ShortTable(tradeWord(desk, "case_of_concern"),
                             {{tr("State"), 150}, {clientWord(desk), 110}, {tr("What"), 0}, {tr("How bad"), 100}, {tr("Found"), 90}}))
    , m_place(makeColumn(0))
{
    m_table->setEmptyState({Icon::Heart, tr("None. One opens by itself when a question in a follow-up is answered with yes, or on a client’s page."), {}});
    auto* list = new Card(Card::Padding::None);
    list->body()->addWidget(m_table);
    auto* pane = new Card;
    pane->setFixedWidth(scaled(kPaneWidth));
    pane->body()->addLayout(m_place, 1);
    auto* row = makeRow(kCardGap);
    row->addWidget(list, 1);
    row->addWidget(pane);
    auto* column = makeColumn(8);
    column->addWidget(m_message);
    column->addLayout(row, 1);
    setLayout(column);
    setFocusProxy(m_table);
    connect(m_table, &ShortTable::rowChosen, this, [this](qint64 id) {
        if (!m_filling)
            show(id);
    });
    connect(&desk.news, &ChangeNews::changed, this, [this](const std::vector<session::ChangeSet>& changes) {
        if (concerns(changes, "complication") || concerns(changes, "complication_step") || concerns(changes, "complication_note"))
            refresh();
    });
    refresh();
}

void ComplicationsSection::refresh()
{
    const auto rows = m_desk.session().query(ListComplications{m_desk.today().addDays(-kDaysBack)});
    if (!rows)
        return m_message->say(Tone::Danger, errorText(rows.error()));
    m_message->clear();
    const Instant now = m_desk.session().clock().now();
    m_filling = true;
    m_table->clearRows();
    for (const ComplicationRow& row : *rows) {
        m_table->addRow(row.complication.id.value(),
                        {QString(),
                         row.clientName,
                         complicationTypeText(m_desk, row.complication.type),
                         QString(),
                         m_format.relative(row.complication.foundAt, now)});
        showPill(*m_table, 0, complicationPill(row, now));
        showPill(*m_table, 3, gradePill(m_desk, row.complication.grade));
    }
    m_table->chooseId(m_shown);
    m_filling = false;
    show(m_table->currentId());
}

void ComplicationsSection::show(qint64 id)
{
    if (m_pane) {
        m_pane->hide();
        m_pane->deleteLater();
        m_pane = nullptr;
    }
    m_shown = id;
    if (id <= 0) {
        m_pane = makeLabel(tr("Choose one on the left."), LabelRole::Note);
        m_place->addWidget(m_pane, 0, Qt::AlignTop);
        return;
    }
    auto page = m_desk.session().query(OpenComplicationPage{ComplicationId(id)});
    if (!page)
        return m_message->say(Tone::Danger, errorText(page.error()));
    m_pane = new ComplicationPane(m_desk, m_format, *std::move(page));
    m_place->addWidget(m_pane, 1);
}

void ComplicationsSection::openRecord(qint64 id)
{
    if (id <= 0)
        return;
    m_shown = id;
    refresh();
    m_table->setFocus();
}

} // namespace seraph::ui
