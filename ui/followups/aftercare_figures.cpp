// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/followups/aftercare_figures.h"

#include "core/followups/follow_up_queries.h"
#include "ui/desk/period_box.h"
#include "ui/desk/trade_text.h"
#include "ui/text/error_text.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/styling.h"

#include <QBoxLayout>
#include <QGridLayout>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace followups;

namespace {

constexpr int kColumns = 3;
constexpr int kTiles = 6;

} // namespace

AftercareFiguresSection::AftercareFiguresSection(const Desk& desk, const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_period(new PeriodBox)
    , m_message(new InlineMessage)
{
    auto* top = makeRow();
    top->addWidget(m_period);
    top->addStretch();
    auto* grid = new QGridLayout;
    grid->setSpacing(12);
    for (int i = 0; i < kTiles; ++i) {
        m_tiles.push_back(new FigureTile({}));
        grid->addWidget(m_tiles.back(), i / kColumns, i % kColumns);
    }
    auto* column = makeColumn(12);
    column->addLayout(top);
    column->addWidget(m_message);
    column->addLayout(grid);
    column->addStretch();
    setLayout(column);
    connect(m_period, &PeriodBox::currentIndexChanged, this, &AftercareFiguresSection::refresh);
    connect(&desk.news, &ChangeNews::changed, this, [this](const std::vector<session::ChangeSet>& changes) {
        if (concerns(changes, "follow_up") || concerns(changes, "complication") ||
            concerns(changes, "outcome_form"))
            refresh();
    });
    refresh();
}

void AftercareFiguresSection::refresh()
{
    const Period period = m_period->period(m_desk.today());
    const auto figures = m_desk.session().query(FollowUpFigures{period.from, period.until});
    if (!figures)
        return m_message->say(Tone::Danger, errorText(figures.error()));
    m_message->clear();
    const auto share = [this](int part, int all) {
        return all == 0 ? u"–"_s : m_format.percent(double(part) / all);
    };
    const auto n = [](int count) { return tr("n=%1").arg(count); };
    const auto& [contacts, outcomes, referrals] = *figures;
    m_tiles[0]->setView(
        {tr("Reached"),
         share(contacts.reached, contacts.due),
         tr("of the contacts due, n=%1; %2 tried only").arg(contacts.due).arg(contacts.tried)});
    m_tiles[1]->setView({tr("Reached within 48 hours"),
                         share(contacts.treatmentsReached, contacts.treatments),
                         tr("after a service, n=%1").arg(contacts.treatments)});
    m_tiles[2]->setView({tr("Reached in time"), share(contacts.inTime, contacts.due), n(contacts.due)});
    m_tiles[3]->setView({tradeWord(m_desk, "case_of_concern"),
                         QString::number(outcomes.complications),
                         tr("after %1 services; %2 of them severe")
                             .arg(contacts.treatments)
                             .arg(outcomes.grades[2] + outcomes.grades[3])});
    m_tiles[4]->setView(
        {tr("Outcomes measured"), share(outcomes.formsFilled, outcomes.formsDue), n(outcomes.formsDue)});
    m_tiles[5]->setView({tr("Came by referral"),
                         share(referrals.referred, referrals.newClients),
                         tr("of the new ones, n=%1").arg(referrals.newClients)});
}

} // namespace seraph::ui
