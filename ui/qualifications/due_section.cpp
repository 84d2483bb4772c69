// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualifications/due_section.h"

#include "core/qualifications/matrix_queries.h"
#include "ui/desk/choices.h"
#include "ui/qualifications/qualification_dialogs.h"
#include "ui/qualifications/qualification_text.h"
#include "ui/text/record_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QPushButton>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace qualifications;

DueSection::DueSection(const Desk& desk, const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_days(new QComboBox)
    , m_table(new ShortTable(tr("Certificates to renew"),
                             {{tr("Name"), 130},
                              {tr("Certificate"), 0},
                              {tr("Last day"), 110},
                              {tr("State"), 150},
                              {tr("Asked for"), 90}}))
{
    m_days->setAccessibleName(tr("Within"));
    for (const int days : {90, 60, 30, 7})
        m_days->addItem(tr("within %n day(s)", nullptr, days), days);
    m_table->setEmptyState(
        {Icon::Check, tr("Nothing ends soon, and nothing that is asked for is missing."), {}});
    auto* filters = makeRow();
    filters->addWidget(m_days);
    filters->addStretch();
    auto* card = new Card(Card::Padding::None);
    card->body()->addWidget(m_table);
    auto* column = makeColumn(kCardGap);
    column->addLayout(filters);
    column->addWidget(card, 1);
    setLayout(column);
    connect(m_days, &QComboBox::currentIndexChanged, this, &DueSection::refresh);
    connect(m_table, &ShortTable::rowActivated, this, [this](qint64 person) {
        m_desk.open(u"qualifications/people/"_s + QString::number(person));
    });
    connect(&desk.news, &ChangeNews::changed, this, [this](const std::vector<session::ChangeSet>& changes) {
        if (concerns(changes, "certificate") || concerns(changes, "requirement") ||
            concerns(changes, "staff"))
            refresh();
    });
    refresh();
}

void DueSection::refresh()
{
    m_table->clearRows();
    const auto rows =
        m_desk.session().query(DueList{m_days->currentData().toInt()}).value_or(std::vector<DueRow>{});
    for (const DueRow& row : rows) {
        m_table->addRow(row.person.value(),
                        {row.personName,
                         row.kindName.in(m_desk.language),
                         row.validUntil ? m_format.date(*row.validUntil) : u"–"_s,
                         QString(),
                         row.asked ? tr("yes") : QString()});
        showPill(
            *m_table, 3, standingPill(row.hold, row.stage, row.validUntil, m_format, m_desk.today()));
    }
}

} // namespace seraph::ui
