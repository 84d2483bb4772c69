// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualifications/credit_section.h"

#include "ui/documents/honour_roll.h"
#include "ui/qualifications/conduct_cards.h"
#include "ui/text/error_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace qualifications;

namespace {

constexpr int kCreditListWidth = 420;
constexpr std::size_t kMostHonoured = 10;

} // namespace

CreditSection::CreditSection(const Desk& desk, const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_message(new InlineMessage)
    , m_table(new ShortTable(tr("Credit"), {{tr("Name"), 0}, {tr("Grade"), 130}, {tr("Appeal"), 110}}))
    , m_place(makeColumn(0))
{
    auto* poster = makeButton(tr("&Honour roll as a poster"));
    poster->setObjectName(u"honourRoll"_s);
    auto* bar = makeRow();
    bar->addWidget(makeLabel(tr("On the honour roll stands who is graded A, has every paper and "
                                "agreed to be shown."),
                             LabelRole::Note),
                   1);
    bar->addWidget(poster);
    auto* card = new Card(Card::Padding::None);
    card->body()->addWidget(m_table);
    card->setFixedWidth(scaled(kCreditListWidth));
    auto* row = makeRow(kCardGap);
    row->addWidget(card);
    row->addLayout(m_place, 1);
    auto* column = makeColumn(kCardGap);
    column->addWidget(m_message);
    column->addLayout(bar);
    column->addLayout(row, 1);
    setLayout(column);
    connect(poster, &QPushButton::clicked, this, &CreditSection::printPoster);
    connect(m_table, &ShortTable::rowChosen, this, &CreditSection::showCard);
    connect(&desk.news, &ChangeNews::changed, this, [this](const std::vector<session::ChangeSet>& changes) {
        for (const char* table :
             {"staff_score", "credit_appeal", "honour_consent", "certificate", "requirement"}) {
            if (concerns(changes, table))
                return refresh();
        }
    });
    refresh();
}

void CreditSection::refresh()
{
    auto rows = m_desk.session().query(ListCredit{});
    if (!rows)
        return m_message->say(Tone::Danger, errorText(rows.error()));
    m_message->clear();
    m_rows = *std::move(rows);
    const qint64 before = m_table->currentId();
    m_table->clearRows();
    for (const CreditRow& row : m_rows) {
        const bool open =
            std::any_of(row.appeals.begin(), row.appeals.end(), [](const CreditAppeal& appeal) {
                return appeal.state == AppealState::Open;
            });
        m_table->addRow(row.person.value(),
                        {row.name, gradeText(row.rating), open ? tr("to decide") : QString()});
    }
    m_table->chooseId(before);
    showCard();
}

void CreditSection::showCard()
{
    delete m_card;
    m_card = nullptr;
    for (const CreditRow& row : m_rows) {
        if (row.person.value() != m_table->currentId())
            continue;
        m_card = makeScrollArea(
            withRoomBelow(new CreditCard(m_desk, m_format, row, CreditCard::Whose::Others)));
        m_place->addWidget(m_card);
    }
}

void CreditSection::printPoster()
{
    std::vector<const CreditRow*> honoured;
    for (const CreditRow& row : m_rows) {
        if (row.honoured)
            honoured.push_back(&row);
    }
    std::stable_sort(honoured.begin(), honoured.end(), [](const CreditRow* one, const CreditRow* other) {
        return one->rating.value > other->rating.value;
    });
    if (honoured.empty())
        return m_message->say(
            Tone::Info, tr("Nobody meets the rules of the honour roll and agreed to be shown."));
    documents::HonourRoll roll{.month = m_desk.today()};
    for (std::size_t i = 0; i < std::min(honoured.size(), kMostHonoured); ++i)
        roll.people.push_back({honoured[i]->name, honoured[i]->jobTitle});
    m_desk.print.preview(documents::honourRollDocument(roll, m_desk.imprint()), this);
}

} // namespace seraph::ui
