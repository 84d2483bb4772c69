// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consultations/work_sections.h"

#include "core/consultations/desk_queries.h"
#include "ui/consultations/desk_text.h"
#include "ui/desk/trade_text.h"
#include "ui/text/error_text.h"
#include "ui/text/missing_text.h"
#include "ui/text/record_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/styling.h"

#include <QBoxLayout>
#include <QCoreApplication>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace consultations;

namespace {

struct WorkText {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::WorkText)
};

PillView talkPill(const Desk& desk, const ConsultationRow& row)
{
    if (row.outcome)
        return pill(codeWord(toCode(*row.outcome)),
                    *row.outcome == ConsultationOutcome::Lost ? Tone::Neutral : Tone::Good);
    const bool waits = desk.profile != Profile::Agency && !row.fitness;
    return waits ? pill(WorkText::tr("waits for the physician"), Tone::Warning)
                 : pill(WorkText::tr("going on"), Tone::Info);
}

Result<std::vector<WorkSection::Row>> talks(const Desk& desk, const Format& format)
{
    TRY_ASSIGN(const auto rows, desk.session().query(ListConsultations{desk.today()}));
    std::vector<WorkSection::Row> shown;
    for (const ConsultationRow& row : rows)
        shown.push_back({{format.time(row.startedAt),
                          row.clientName,
                          row.serviceName.in(desk.language),
                          row.recordedByName,
                          QString()},
                         talkPill(desk, row),
                         u"clients/%1/consultations/%2"_s.arg(row.client.toString(),
                                                              row.consultation.toString())});
    return shown;
}

PillView planPill(const WaitingPlan& plan)
{
    if (plan.missing.empty())
        return pill(WorkText::tr("waits for the client’s word"), Tone::Info);
    return pill(missingText(plan.missing.front()), Tone::Warning);
}

Result<std::vector<WorkSection::Row>> plans(const Desk& desk, const Format& format)
{
    TRY_ASSIGN(const auto rows, desk.session().query(ListWaitingPlans{}));
    std::vector<WorkSection::Row> shown;
    for (const auto& [row, missing] : rows)
        shown.push_back({{format.shortDate(format.localDate(row.createdAt), desk.today()),
                          row.clientName,
                          row.serviceName.in(desk.language),
                          codeWord(toCode(row.state)),
                          row.advisorName,
                          QString()},
                         planPill({row, missing}),
                         u"clients/%1/plans/%2"_s.arg(row.client.toString(), row.plan.toString())});
    return shown;
}

} // namespace

WorkSection::WorkSection(const Desk& desk, View view, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_view(std::move(view))
    , m_table(new ShortTable(m_view.title, m_view.columns))
    , m_message(new InlineMessage)
{
    m_table->setEmptyState({Icon::Check, m_view.whenEmpty, {}});
    auto* card = new Card(Card::Padding::None);
    card->body()->addWidget(m_table);
    auto* column = makeColumn(8);
    column->addWidget(m_message);
    column->addWidget(card, 1);
    setLayout(column);
    setFocusProxy(m_table);
    connect(m_table, &ShortTable::rowActivated, this, [this](qint64 id) {
        m_desk.open(m_rows[std::size_t(id - 1)].place);
    });
    connect(&desk.news, &ChangeNews::changed, this, [this](const std::vector<session::ChangeSet>& changes) {
        const bool ours =
            std::any_of(m_view.tables.begin(), m_view.tables.end(), [&](std::string_view table) {
                return concerns(changes, table);
            });
        if (ours)
            refresh();
    });
    refresh();
}

void WorkSection::refresh()
{
    auto rows = m_view.list();
    if (!rows)
        return m_message->say(Tone::Danger, errorText(rows.error()));
    m_message->clear();
    m_rows = *std::move(rows);
    m_table->clearRows();
    qint64 number = 0;
    for (const Row& row : m_rows) {
        m_table->addRow(++number, row.cells);
        setPill(*m_table, int(row.cells.size()) - 1, row.pill);
    }
}

WorkSection* makeTalksSection(const Desk& desk, const Format& format)
{
    return new WorkSection(
        desk,
        {tradeWord(desk, "consultation"),
         {{WorkText::tr("Since"), 90},
          {clientWord(desk), 180},
          {WorkText::tr("Service"), 0},
          {WorkText::tr("With"), 140},
          {WorkText::tr("State"), 190}},
         WorkText::tr("No talks today yet. They begin on the board, when a client is here."),
         {"consultation", "client"},
         [&desk, format] { return talks(desk, format); }});
}

WorkSection* makePlansSection(const Desk& desk, const Format& format)
{
    return new WorkSection(
        desk,
        {tradeWord(desk, "plan"),
         {{WorkText::tr("Since"), 100},
          {clientWord(desk), 170},
          {WorkText::tr("Service"), 0},
          {WorkText::tr("State"), 110},
          {WorkText::tr("Whose"), 120},
          {WorkText::tr("What is missing"), 240}},
         WorkText::tr("Every plan is decided."),
         {"plan", "plan_option", "plan_approval", "disclosure_given", "consultation", "client"},
         [&desk, format] { return plans(desk, format); }});
}

} // namespace seraph::ui
