// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/followups/outcomes_section.h"

#include "ui/desk/choices.h"
#include "ui/desk/trade_text.h"
#include "ui/followups/outcome_dialog.h"
#include "ui/text/error_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/styling.h"

#include <QBoxLayout>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace followups;

namespace {

/// How far ahead the list looks, so that forms can be printed or clients asked to come.
constexpr int kDaysAhead = 7;

} // namespace

OutcomesSection::OutcomesSection(const Desk& desk, const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_message(new InlineMessage)
    , m_table(new ShortTable(
          tr("Outcomes"),
          {{tr("Due"), 140}, {clientWord(desk), 140}, {tr("Service"), 0}, {tr("When"), 180}}))
{
    m_table->setEmptyState(
        {Icon::Quality, tr("Nothing is to be measured these days. Forms arise by themselves on the days that a service sets."), {}});
    auto* card = new Card(Card::Padding::None);
    card->body()->addWidget(m_table);
    auto* column = makeColumn(8);
    column->addWidget(m_message);
    column->addWidget(card, 1);
    setLayout(column);
    setFocusProxy(m_table);
    connect(m_table, &ShortTable::rowActivated, this, [this](qint64 id) {
        openOutcomeDialog(m_desk, OutcomeFormId(id), window());
    });
    connect(&desk.news, &ChangeNews::changed, this, [this](const std::vector<session::ChangeSet>& changes) {
        if (concerns(changes, "outcome_form") || concerns(changes, "client"))
            refresh();
    });
    refresh();
}

void OutcomesSection::refresh()
{
    const LocalDate today = m_desk.today();
    const auto rows = m_desk.session().query(OutcomesDue{today.addDays(kDaysAhead)});
    if (!rows)
        return m_message->say(Tone::Danger, errorText(rows.error()));
    m_message->clear();
    const qint64 chosen = m_table->currentId();
    m_table->clearRows();
    for (const OutcomeRow& row : *rows) {
        m_table->addRow(
            row.form.id.value(),
            {QString(), row.clientName, row.serviceName.in(m_desk.language), outcomeDayText(row.form.day)});
        const Tone tone = row.form.dueDay < today    ? Tone::Danger
                          : row.form.dueDay == today ? Tone::Warning
                                                     : Tone::Info;
        showPill(*m_table, 0, pill(m_format.shortDate(row.form.dueDay, today), tone));
    }
    m_table->chooseId(chosen);
}

void OutcomesSection::openRecord(qint64 id)
{
    if (id > 0)
        openOutcomeDialog(m_desk, OutcomeFormId(id), window());
}

} // namespace seraph::ui
