// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/correctives_section.h"

#include "core/quality/corrective_queries.h"
#include "ui/quality/corrective_dialogs.h"
#include "ui/quality/corrective_pane.h"
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
#include <QPushButton>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace quality;

namespace {

PillView correctivePill(const CorrectiveRow& row, LocalDate today)
{
    const bool late = row.nextDay && *row.nextDay < today;
    return pill(codeWord(toCode(row.corrective.state)),
                row.corrective.state == CorrectiveState::Closed ? Tone::Neutral : late ? Tone::Danger : Tone::Info);
}

} // namespace

CorrectivesSection::CorrectivesSection(const Desk& desk, const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_message(new InlineMessage)
    , m_table(new ShortTable(tr("Corrective action"), {{tr("State"), 110}, {tr("What"), 0}, {tr("By whom"), 100}, {tr("Next day"), 100}}))
    , m_place(makeColumn(0))
{
    m_table->setEmptyState({Icon::Shield, tr("Nothing is being corrected. Open one here, or from a closed case."), {}});
    auto* list = new Card(Card::Padding::None);
    list->body()->addWidget(m_table);
    auto* pane = new Card;
    pane->setFixedWidth(scaled(560));
    pane->body()->addLayout(m_place, 1);
    auto* row = makeRow(kCardGap);
    row->addWidget(list, 1);
    row->addWidget(pane);
    auto* column = makeColumn(8);
    if (desk.session().can(kWork)) {
        auto* begin = makeButton(tr("&New corrective action …"), ButtonRole::Primary);
        begin->setObjectName(u"newCorrective"_s);
        connect(begin, &QPushButton::clicked, this, [this] { openNewCorrectiveDialog(m_desk, window()); });
        column->addWidget(begin, 0, Qt::AlignRight);
    }
    column->addWidget(m_message);
    column->addLayout(row, 1);
    setLayout(column);
    setFocusProxy(m_table);
    connect(m_table, &ShortTable::rowChosen, this, [this](qint64 id) {
        if (!m_filling)
            show(id);
    });
    connect(&desk.news, &ChangeNews::changed, this, [this](const std::vector<session::ChangeSet>& changes) {
        if (concerns(changes, "corrective") || concerns(changes, "effect_check"))
            refresh();
    });
    refresh();
}

void CorrectivesSection::refresh()
{
    const auto rows = m_desk.session().query(ListCorrectives{m_desk.today().addDays(-365)});
    if (!rows)
        return m_message->say(Tone::Danger, errorText(rows.error()));
    m_message->clear();
    m_filling = true;
    m_table->clearRows();
    for (const CorrectiveRow& row : *rows) {
        m_table->addRow(row.corrective.id.value(),
                        {QString(),
                         row.corrective.title,
                         row.ownerName,
                         row.nextDay ? m_format.shortDate(*row.nextDay, m_desk.today()) : QString()});
        showPill(*m_table, 0, correctivePill(row, m_desk.today()));
    }
    m_table->chooseId(m_shown);
    m_filling = false;
    show(m_table->currentId());
}

void CorrectivesSection::show(qint64 id)
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
    auto page = m_desk.session().query(OpenCorrectivePage{CorrectiveId(id)});
    if (!page)
        return m_message->say(Tone::Danger, errorText(page.error()));
    m_pane = new CorrectivePane(m_desk, m_format, *std::move(page));
    m_place->addWidget(m_pane, 1);
}

void CorrectivesSection::openRecord(qint64 id)
{
    if (id <= 0)
        return;
    m_shown = id;
    refresh();
    m_table->setFocus();
}

} // namespace seraph::ui
