// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consultations/consultation_tab.h"

#include "core/catalogue/catalogue_queries.h"
#include "core/consultations/consultation_commands.h"
#include "core/consultations/consultation_queries.h"
#include "ui/consultations/consultation_view.h"
#include "ui/desk/trade_text.h"
#include "ui/desk/work_branch.h"
#include "ui/text/error_text.h"
#include "ui/text/record_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QPushButton>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace consultations;

namespace {

constexpr int kListWidth = 260;

} // namespace

ConsultationTab::ConsultationTab(const Desk& desk,
                                 const Format& format,
                                 clients::ClientId client,
                                 QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_client(client)
    , m_message(new InlineMessage)
    , m_list(new ShortTable(tradeWord(desk, "consultation"),
                            {{tr("Day"), 100}, {tr("How it ended"), 0}}))
    , m_place(makeColumn(0))
{
    const bool works = desk.session().can(kConsult);
    m_list->setEmptyState(
        {Icon::Chat, tr("No talk with this client yet."), works ? tr("Begin one") : QString()});
    auto* begin = makeButton(tr("New %1").arg(tradeWord(desk, "consultation").toLower()));
    begin->setObjectName(u"newConsultation"_s);
    begin->setVisible(works);
    connect(begin, &QPushButton::clicked, this, &ConsultationTab::begin);
    connect(m_list, &ShortTable::emptyActionClicked, this, &ConsultationTab::begin);
    auto* card = new Card(Card::Padding::None);
    card->setFixedWidth(scaled(kListWidth));
    card->body()->addWidget(m_list);
    auto* left = makeColumn(8);
    left->addWidget(begin);
    left->addWidget(card, 1);
    auto* row = makeRow(kCardGap);
    row->addLayout(left);
    row->addLayout(m_place, 1);
    auto* column = makeColumn(8);
    column->addWidget(m_message);
    column->addLayout(row, 1);
    setLayout(column);
    connect(m_list, &ShortTable::rowChosen, this, [this](qint64 id) {
        if (id > 0 && !m_filling)
            show(ConsultationId(id));
    });
    connect(&desk.news, &ChangeNews::changed, this, [this](const std::vector<session::ChangeSet>& changes) {
        if (concerns(changes, "consultation"))
            refreshList();
    });
    refreshList();
    if (m_list->currentId() > 0)
        show(ConsultationId(m_list->currentId()));
}

void ConsultationTab::refreshList()
{
    const auto talks = m_desk.session().query(ConsultationsOf{m_client});
    if (!talks)
        return m_message->say(Tone::Danger, errorText(talks.error()));
    m_filling = true;
    m_list->clearRows();
    for (const Consultation& talk : *talks) {
        const QString state = talk.outcome ? codeWord(toCode(*talk.outcome)) : tr("going on");
        m_list->addRow(talk.id.value(), {m_format.shortDate(talk.day, m_desk.today()), state});
    }
    m_list->chooseId(m_shown);
    m_filling = false;
}

void ConsultationTab::openRecord(qint64 id)
{
    if (id == 0)
        return begin();
    show(ConsultationId(id));
    m_list->chooseId(id);
}

void ConsultationTab::show(ConsultationId id)
{
    if (m_view && m_shown == id.value())
        return;
    auto page = m_desk.session().query(OpenConsultationPage{id});
    if (!page)
        return m_message->say(Tone::Danger, errorText(page.error()));
    m_message->clear();
    m_shown = id.value();
    if (m_view)
        m_view->deleteLater();
    m_view = new ConsultationView(m_desk, m_format, *std::move(page));
    m_place->addWidget(m_view);
}

void ConsultationTab::begin()
{
    OpenConsultation command{.client = m_client, .branch = workBranch(m_desk)};
    const auto board =
        m_desk.session().query(ArrivalsBoard{m_desk.today()}).value_or(std::vector<VisitRow>{});
    for (const VisitRow& row : board) {
        if (row.visit.client != m_client || !row.visit.arrivedAt)
            continue;
        command.visit = row.visit.id; // the talk belongs to today's visit
        command.enquiry = row.visit.enquiry;
        command.details.service = row.visit.service;
    }
    const auto begun = m_desk.session().run(command);
    if (!begun)
        return m_message->say(Tone::Danger, errorText(begun.error()));
    m_desk.offerUndo(tr("Begun"));
    show(*begun);
}

ClientTab consultationsTab(const Desk& desk)
{
    return {u"consultations"_s,
            tradeWord(desk, "consultation"),
            kSeeConsultations,
            [](const Desk& whose, const Format& format, clients::ClientId client) -> QWidget* {
                return new ConsultationTab(whose, format, client);
            }};
}

} // namespace seraph::ui
