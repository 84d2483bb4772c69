// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consultations/enquiries_section.h"

#include "core/consultations/consultation_queries.h"
#include "core/consultations/enquiry_commands.h"
#include "ui/consultations/desk_text.h"
#include "ui/consultations/enquiry_dialog.h"
#include "ui/consultations/enquiry_steps.h"
#include "ui/desk/missing_bar.h"
#include "ui/desk/trade_text.h"
#include "ui/text/error_text.h"
#include "ui/text/record_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/hint_button.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/styling.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace consultations;

namespace {

constexpr std::chrono::seconds kEvery{15};
constexpr int kClockColumn = 0;

} // namespace

EnquiriesSection::EnquiriesSection(const Desk& desk, const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_which(new QComboBox)
    , m_table(new ShortTable(tr("Enquiries"),
                             {{tr("Clock"), 150},
                              {tr("Who"), 160},
                              {tr("Channel"), 90},
                              {tr("What they want"), 0},
                              {tr("Service"), 150},
                              {tr("Who takes care"), 110},
                              {tr("Came in"), 120, Qt::AlignRight}}))
    , m_missing(new MissingBar(desk, format))
    , m_message(new InlineMessage)
    , m_answer(new HintButton(tr("Answered"), QKeySequence(u"Ctrl+R"_s)))
    , m_convert(makeButton(tr("Put on &file")))
    , m_lose(makeButton(tr("&Lost")))
    , m_reopen(makeButton(tr("Take up a&gain")))
    , m_more(makeButton(tr("M&ore")))
{
    m_table->setEmptyState(
        {Icon::Chat,
         tr("Nobody waits for an answer. F6 records somebody who asks, from any page."),
         desk.session().can(kWorkEnquiries) ? tr("New %1").arg(tradeWord(desk, "enquiry").toLower())
                                            : QString()});
    auto* card = new Card(Card::Padding::None);
    card->body()->addWidget(m_table);
    auto* column = makeColumn(8);
    column->addWidget(buildActions());
    column->addWidget(m_message);
    column->addWidget(card, 1);
    column->addWidget(m_missing);
    setLayout(column);
    m_table->installEventFilter(this);
    connect(m_table, &ShortTable::rowChosen, this, &EnquiriesSection::showCurrent);
    connect(m_table, &ShortTable::rowActivated, this, &EnquiriesSection::edit);
    connect(m_table, &ShortTable::emptyActionClicked, this, [this] { openRecord(0); });
    connect(&desk.news, &ChangeNews::changed, this, [this](const std::vector<session::ChangeSet>& changes) {
        if (concerns(changes, "enquiry") || concerns(changes, "client"))
            refresh();
    });
    connect(&m_clock, &QTimer::timeout, this, &EnquiriesSection::refresh);
    m_clock.start(kEvery);
    refresh();
}

QWidget* EnquiriesSection::buildActions()
{
    m_answer->setObjectName(u"answerEnquiry"_s);
    m_convert->setObjectName(u"convertEnquiry"_s);
    m_lose->setObjectName(u"loseEnquiry"_s);
    m_which->setAccessibleName(tr("Which"));
    m_which->addItem(tr("open ones"), 0);
    m_which->addItem(tr("of the last 7 days"), 7);
    m_which->addItem(tr("of the last 30 days"), 30);
    connect(m_which, &QComboBox::currentIndexChanged, this, &EnquiriesSection::refresh);
    connect(m_answer, &QPushButton::clicked, this, &EnquiriesSection::answer);
    connect(m_convert, &QPushButton::clicked, this, &EnquiriesSection::convert);
    connect(m_lose, &QPushButton::clicked, this, &EnquiriesSection::lose);
    connect(m_reopen, &QPushButton::clicked, this, &EnquiriesSection::reopen);
    connect(m_more, &QPushButton::clicked, this, &EnquiriesSection::openMenu);
    auto* bar = new QWidget;
    auto* row = makeRow();
    bar->setLayout(row);
    row->addWidget(m_which);
    row->addStretch();
    for (QPushButton* button : {m_answer, m_convert, m_lose, m_reopen, m_more})
        row->addWidget(button);
    return bar;
}

void EnquiriesSection::refresh()
{
    const qint64 chosen = m_table->currentId();
    const int days = m_which->currentData().toInt();
    const LocalDate today = m_desk.today();
    auto rows = days == 0 ? m_desk.session().query(ListOpenEnquiries{})
                          : m_desk.session().query(ListEnquiries{today.addDays(-days), today});
    if (!rows)
        return m_message->say(Tone::Danger, errorText(rows.error()));
    m_rows = *std::move(rows);
    // Who still waits stands above those who only have no name yet.
    std::stable_partition(m_rows.begin(), m_rows.end(), [](const EnquiryRow& row) {
        return row.enquiry.state == EnquiryState::Open && !row.enquiry.firstReplyAt;
    });
    m_table->clearRows();
    for (const EnquiryRow& row : m_rows)
        addRow(row);
    if (!m_rows.empty())
        m_table->chooseId(chosen);
    showCurrent();
}

void EnquiriesSection::addRow(const EnquiryRow& row)
{
    const Instant now = m_desk.session().clock().now();
    QString came = m_format.relative(row.enquiry.receivedAt, now);
    if (row.enquiry.keyedLater)
        came += tr(" (keyed later)");
    m_table->addRow(row.enquiry.id.value(),
                    {QString(),
                     askerText(row),
                     codeWord(toCode(row.enquiry.channel)),
                     row.enquiry.need,
                     row.serviceName.in(m_desk.language),
                     row.assigneeName,
                     came});
    setPill(*m_table, kClockColumn, clockPill(row.enquiry, m_format, now));
}

const EnquiryRow* EnquiriesSection::current() const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const EnquiryRow& row) {
        return row.enquiry.id.value() == m_table->currentId();
    });
    return found == m_rows.end() ? nullptr : &*found;
}

void EnquiriesSection::showCurrent()
{
    const EnquiryRow* row = current();
    const bool works = row && m_desk.session().can(kWorkEnquiries);
    const bool open = works && row->enquiry.state == EnquiryState::Open;
    m_answer->setEnabled(open && !row->enquiry.firstReplyAt);
    m_convert->setEnabled(open);
    m_lose->setEnabled(open);
    m_reopen->setVisible(works && !open);
    m_more->setEnabled(works);
    const auto missing = row ? m_desk.session().query(WhatEnquiryNeeds{row->enquiry.id})
                             : Result<std::vector<session::Missing>>(std::vector<session::Missing>{});
    const QString here = row ? u"consultations/enquiries/"_s + row->enquiry.id.toString() : QString();
    m_missing->show(missing.value_or(std::vector<session::Missing>{}), here);
}

void EnquiriesSection::openRecord(qint64 id)
{
    if (id == 0) {
        auto* dialog = new EnquiryDialog(m_desk, window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        return dialog->open();
    }
    m_table->chooseId(id);
    if (m_table->currentId() != id) {
        m_which->setCurrentIndex(m_which->count() - 1);
        m_table->chooseId(id);
    }
    m_table->setFocus();
}

void EnquiriesSection::answer()
{
    const EnquiryRow* row = current();
    if (row && row->enquiry.state == EnquiryState::Open && !row->enquiry.firstReplyAt)
        say(m_desk.session().run(AnswerEnquiry{row->enquiry.id}),
            tr("Answered: %1").arg(askerText(*row)));
}

void EnquiriesSection::edit()
{
    const EnquiryRow* row = current();
    if (!row || !m_desk.session().can(kWorkEnquiries))
        return;
    if (row->enquiry.state == EnquiryState::Converted && row->enquiry.client)
        return m_desk.open(u"clients/"_s + row->enquiry.client->toString());
    auto* dialog = new EnquiryDialog(m_desk, row->enquiry, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void EnquiriesSection::convert()
{
    if (const EnquiryRow* row = current())
        openConvertDialog(m_desk, m_format, *row, window());
}

void EnquiriesSection::lose()
{
    if (const EnquiryRow* row = current())
        openLoseDialog(m_desk, row->enquiry, window());
}

void EnquiriesSection::reopen()
{
    if (const EnquiryRow* row = current())
        say(m_desk.session().run(ReopenEnquiry{row->enquiry.id, row->enquiry.revision}),
            tr("Taken up again"));
}

void EnquiriesSection::openMenu()
{
    const EnquiryRow* row = current();
    if (!row)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Change"), this, &EnquiriesSection::edit);
    if (!row->enquiry.firstReplyAt)
        menu->addAction(tr("Answered &earlier …"), this, [this] {
            if (const EnquiryRow* chosen = current())
                openAnsweredDialog(m_desk, chosen->enquiry, window());
        });
    if (row->enquiry.client)
        menu->addAction(tr("&Open the file"), this, [this, id = *row->enquiry.client] {
            m_desk.open(u"clients/"_s + id.toString());
        });
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void EnquiriesSection::say(const Status& status, const QString& words)
{
    if (!status)
        return m_message->say(Tone::Danger, errorText(status.error()));
    m_message->clear();
    m_desk.offerUndo(words);
}

bool EnquiriesSection::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space) {
            answer();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace seraph::ui
