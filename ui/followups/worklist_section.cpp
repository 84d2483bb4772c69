// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/followups/worklist_section.h"

#include "ui/desk/choices.h"
#include "ui/desk/trade_text.h"
#include "ui/followups/aftercare_text.h"
#include "ui/followups/contact_pane.h"
#include "ui/text/error_text.h"
#include "ui/text/record_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/hint_button.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace followups;

namespace {

constexpr std::chrono::seconds kEvery{60};
constexpr int kPaneWidth = 520;

} // namespace

WorklistSection::WorklistSection(const Desk& desk, const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_whose(new QComboBox)
    , m_until(new QComboBox)
    , m_occasion(new QComboBox)
    , m_count(makeLine({}, LabelRole::Note))
    , m_table(new ShortTable(tr("Follow-ups"),
                             {{tr("Clock"), 164},
                              {clientWord(desk), 110},
                              {tr("What about"), 0},
                              {tr("Whose"), 90},
                              {tr("Tries"), 50, Qt::AlignRight}}))
    , m_message(new InlineMessage)
    , m_place(makeColumn(0))
    , m_nothing(makeLabel(
          tr("Choose somebody on the left. Enter opens, Ctrl+↓ goes on to the next."), LabelRole::Note))
{
    m_table->setEmptyState(
        {Icon::Phone,
         tr("Nobody is to be called. Contacts arise by themselves when a service is done."),
         {}});
    auto* list = new Card(Card::Padding::None);
    list->body()->addWidget(m_table);
    auto* row = makeRow(kCardGap);
    row->addWidget(list, 1);
    row->addWidget(buildPane());
    auto* column = makeColumn(8);
    column->addWidget(buildFilters());
    column->addWidget(m_message);
    column->addLayout(row, 1);
    setLayout(column);
    setFocusProxy(m_table);
    connect(m_table, &ShortTable::rowChosen, this, [this](qint64 id) {
        if (!m_filling)
            show(id);
    });
    connect(&desk.news, &ChangeNews::changed, this, [this](const std::vector<session::ChangeSet>& changes) {
        if (concerns(changes, "follow_up") || concerns(changes, "client") ||
            concerns(changes, "complication"))
            refresh();
    });
    connect(&m_clock, &QTimer::timeout, this, &WorklistSection::refresh);
    m_clock.start(kEvery);
    refresh();
}

QWidget* WorklistSection::buildFilters()
{
    m_whose->setAccessibleName(tr("Whose work"));
    m_whose->addItem(tr("my work"));
    m_whose->addItem(tr("everybody’s"));
    m_whose->setCurrentIndex(m_desk.session().can(kManage) ? 1 : 0);
    m_until->setAccessibleName(tr("Until when"));
    for (const int days : {0, 1, 7, 30})
        m_until->addItem(days == 0 ? tr("due today") : tr("next %n day(s)", nullptr, days), days);
    m_occasion->setAccessibleName(tr("What about"));
    m_occasion->addItem(tr("all kinds"), QString());
    for (const auto& [value, code] : Codes<Occasion>::kAll)
        m_occasion->addItem(codeWord(QString::fromLatin1(code)), QString::fromLatin1(code));
    auto* next = new HintButton(tr("Next"), QKeySequence(u"Ctrl+Down"_s));
    next->setObjectName(u"nextContact"_s);
    connect(next, &QPushButton::clicked, this, &WorklistSection::next);
    auto* bar = new QWidget;
    auto* row = makeRow();
    bar->setLayout(row);
    for (QComboBox* box : {m_whose, m_until, m_occasion}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        row->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, &WorklistSection::refresh);
    }
    row->addWidget(m_count);
    row->addStretch();
    row->addWidget(next);
    return bar;
}

QWidget* WorklistSection::buildPane()
{
    auto* card = new Card;
    card->setFixedWidth(scaled(kPaneWidth));
    card->body()->addLayout(m_place, 1);
    m_place->addWidget(m_nothing, 0, Qt::AlignTop);
    return card;
}

WorklistFilter WorklistSection::filter() const
{
    return {.view = m_whose->currentIndex() == 0 ? WorklistView::Mine : WorklistView::Everybody,
            .until = m_desk.today().addDays(m_until->currentData().toInt()),
            .occasion = fromCode<Occasion>(m_occasion->currentData().toString())};
}

void WorklistSection::refresh()
{
    auto rows = m_desk.session().query(Worklist{filter()});
    if (!rows)
        return m_message->say(Tone::Danger, errorText(rows.error()));
    m_message->clear();
    m_rows = *std::move(rows);
    const Instant now = m_desk.session().clock().now();
    const auto overdue = std::count_if(m_rows.begin(), m_rows.end(), [&](const FollowUpRow& row) {
        return row.followUp.dueAt < now;
    });
    m_count->setText(tr("%n to call", nullptr, int(m_rows.size())) +
                     (overdue > 0 ? u" · "_s + tr("%n overdue", nullptr, int(overdue)) : QString()));
    const qint64 shown = m_pane ? m_pane->followUp().value() : 0;
    m_filling = true;
    m_table->clearRows();
    for (const FollowUpRow& row : m_rows)
        addRow(row);
    m_table->chooseId(shown);
    m_filling = false;
    if (m_table->currentId() != shown || shown == 0 || hasChanged())
        show(m_table->currentId());
}

/// Somebody, perhaps oneself, has changed what is open beside the list.
bool WorklistSection::hasChanged() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [&](const FollowUpRow& row) {
        return row.followUp.id == m_pane->followUp() && row.followUp.revision != m_pane->revision();
    });
}

void WorklistSection::addRow(const FollowUpRow& row)
{
    m_table->addRow(row.followUp.id.value(),
                    {QString(),
                     contactedName(row),
                     contactText(m_desk, row),
                     whoseText(m_desk, row),
                     row.tries > 0 ? QString::number(row.tries) : QString()});
    showPill(*m_table, 0, contactPill(row.followUp, m_format, m_desk.session().clock().now()));
}

void WorklistSection::show(qint64 id)
{
    if (id <= 0)
        return showNothing();
    auto page = m_desk.session().query(OpenFollowUp{FollowUpId(id)});
    if (!page)
        return m_message->say(Tone::Danger, errorText(page.error()));
    showNothing();
    m_nothing->hide();
    m_pane = new ContactPane(m_desk, m_format, *std::move(page));
    m_place->addWidget(m_pane, 1);
    connect(m_pane, &ContactPane::finished, this, &WorklistSection::next);
}

void WorklistSection::showNothing()
{
    if (m_pane) {
        m_pane->hide();
        m_pane->deleteLater();
    }
    m_pane = nullptr;
    m_nothing->show();
}

void WorklistSection::next()
{
    const int row = m_table->currentRow();
    if (row + 1 < m_table->rowCount())
        m_table->setCurrentCell(row + 1, 0);
    m_table->setFocus();
}

void WorklistSection::openRecord(qint64 id)
{
    if (id <= 0)
        return;
    m_table->chooseId(id);
    if (m_table->currentId() != id)
        show(id); // of another day or somebody else's work
    m_table->setFocus();
}

} // namespace seraph::ui
