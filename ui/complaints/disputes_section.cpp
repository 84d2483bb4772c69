// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/disputes_section.h"

#include "core/complaints/dispute_queries.h"
#include "ui/complaints/dispute_pane.h"
#include "ui/desk/choices.h"
#include "ui/text/error_text.h"
#include "ui/text/record_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace complaints;

namespace {

constexpr int kDisputePaneWidth = 500;
constexpr int kDisputeDaysBack = 365;

PillView disputePill(const DisputeRow& row, const Format& format, Instant now)
{
    if (row.dispute.state != DisputeState::Open)
        return pill(codeWord(toCode(row.dispute.state)), Tone::Neutral);
    if (row.nextDate)
        return pill(format.remaining(*row.nextDate, now), Tone::Warning);
    return pill(codeWord(toCode(row.dispute.state)), Tone::Info);
}

bool concernsDisputes(const std::vector<session::ChangeSet>& changes)
{
    static constexpr std::array kTables{"dispute", "dispute_event", "legal_hold", "preservation_item", "evidence_copy", "sealed_set"};
    return std::any_of(kTables.begin(), kTables.end(), [&](const char* table) { return concerns(changes, table); });
}

} // namespace

DisputesSection::DisputesSection(const Desk& desk, const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_message(new InlineMessage)
    , m_table(new ShortTable(tr("Disputes"),
                             {{tr("State"), 96}, {tr("Complaint"), 120}, {tr("Before whom"), 0}, {tr("Speaks for us"), 100}}))
    , m_place(makeColumn(0))
{
    m_table->setEmptyState({Icon::Shield, tr("No complaint is before a third party."), {}});
    auto* list = new Card(Card::Padding::None);
    list->body()->addWidget(m_table);
    auto* pane = new Card;
    pane->setFixedWidth(scaled(kDisputePaneWidth));
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
        if (concernsDisputes(changes))
            refresh();
    });
    refresh();
}

void DisputesSection::refresh()
{
    const auto rows = m_desk.session().query(ListDisputes{m_desk.today().addDays(-kDisputeDaysBack)});
    if (!rows)
        return m_message->say(Tone::Danger, errorText(rows.error()));
    m_message->clear();
    m_filling = true;
    m_table->clearRows();
    const qint64 wanted = m_shown;
    for (const DisputeRow& row : *rows) {
        const QString who = row.clientName.isEmpty() ? QString() : u" · "_s + row.clientName;
        m_table->addRow(row.dispute.complaint.value(),
                        {QString(),
                         row.complaintNumber + who,
                         codeWord(toCode(row.dispute.forum)) + u" · "_s + row.dispute.body,
                         row.spokespersonName});
        showPill(*m_table, 0, disputePill(row, m_format, m_desk.session().clock().now()));
    }
    m_table->chooseId(wanted);
    m_filling = false;
    show(wanted > 0 ? wanted : m_table->currentId());
}

void DisputesSection::show(qint64 complaint)
{
    if (m_pane) {
        m_pane->hide();
        m_pane->deleteLater();
        m_pane = nullptr;
    }
    m_shown = complaint;
    if (complaint <= 0) {
        m_pane = makeLabel(tr("Choose one on the left, or open a dispute on the page of its case."), LabelRole::Note);
        m_place->addWidget(m_pane, 0, Qt::AlignTop);
        return;
    }
    auto file = m_desk.session().query(OpenDisputeFile{ComplaintId(complaint)});
    if (!file)
        return m_message->say(Tone::Danger, errorText(file.error()));
    m_pane = new DisputePane(m_desk, m_format, *std::move(file));
    m_place->addWidget(m_pane, 1);
}

void DisputesSection::openRecord(qint64 complaint)
{
    if (complaint <= 0)
        return;
    m_shown = complaint;
    refresh();
    m_table->setFocus();
}

} // namespace seraph::ui
