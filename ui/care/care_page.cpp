// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/care/care_page.h"

#include "core/care/care_commands.h"
#include "ui/care/care_text.h"
#include "ui/care/new_care_dialog.h"
#include "ui/care/record_view.h"
#include "ui/desk/choices.h"
#include "ui/desk/trade_text.h"
#include "ui/text/error_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/list_page.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/styling.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kStateColumn = 5;

} // namespace

CareRecordsPage::CareRecordsPage(const Desk& desk, const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_stack(new QStackedWidget)
    , m_message(new InlineMessage)
    , m_table(new ShortTable(tr("Services of today"),
                             {{clientWord(desk), 130},
                              {tr("Service"), 0},
                              {tr("Session"), 84},
                              {tr("Carried out by"), 110},
                              {tr("Steps"), 70},
                              {tr("State"), 210}}))
    , m_figures(makeLabel({}, LabelRole::Note))
    , m_open(makeButton(tr("&Open"), ButtonRole::Primary))
    , m_board{desk.today(), {}, {}}
{
    m_stack->addWidget(buildBoard());
    auto* column = makeColumn(0);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    setLayout(column);
    connect(m_table, &ShortTable::rowActivated, this, &CareRecordsPage::openChosen);
    connect(m_open, &QPushButton::clicked, this, &CareRecordsPage::openChosen);
    connect(&desk.news, &ChangeNews::changed, this, [this](const std::vector<session::ChangeSet>& changes) {
        for (const char* table : {"care_record", "care_step", "visit", "service_order", "session_use"}) {
            if (concerns(changes, table))
                return refresh();
        }
    });
    refresh();
}

QWidget* CareRecordsPage::buildBoard()
{
    auto* board = new QWidget;
    auto* header = new PageHeader(tr("Services of today"));
    auto* add = makeButton(tr("&New record"));
    add->setVisible(m_desk.session().can(care::kWorkCare));
    header->addAction(add);
    header->addAction(m_open);
    m_table->setEmptyState({Icon::Service,
                            tr("Who has arrived with a session to use stands here by itself. For a "
                               "visit at home, prepare a new record."),
                            add->isVisibleTo(board) ? tr("New record") : QString()});
    auto* card = new Card(Card::Padding::None);
    card->body()->addWidget(m_table);
    auto* column = makePageLayout(*board);
    column->addWidget(header);
    column->addWidget(m_message);
    column->addWidget(card, 1);
    column->addWidget(m_figures);
    connect(add, &QPushButton::clicked, this, &CareRecordsPage::newRecord);
    connect(m_table, &ShortTable::emptyActionClicked, this, &CareRecordsPage::newRecord);
    return board;
}

void CareRecordsPage::refresh()
{
    auto board = m_desk.session().query(care::CareBoard{});
    if (!board)
        return m_message->say(Tone::Danger, errorText(board.error()));
    m_board = *std::move(board);
    const qint64 chosen = m_table->currentId();
    m_table->clearRows();
    for (const care::ReadyOrder& ready : m_board.ready)
        addReady(ready);
    for (const care::CareRow& row : m_board.rows)
        addRow(row);
    m_table->chooseId(chosen);
    m_open->setEnabled(m_table->rowCount() > 0);
    const LocalDate first(m_board.today.year(), m_board.today.month(), 1);
    const auto figures = m_desk.session().query(care::CareFiguresOf{first, m_board.today});
    if (figures && figures->closed > 0) {
        const double share = figures->steps > 0 ? double(figures->toStandard) / figures->steps : 1;
        m_figures->setText(tr("This month: %1 closed · %2 of %3 steps to standard · %4 deviations "
                              "· %5 entered late")
                               .arg(m_format.number(figures->closed),
                                    m_format.percent(share),
                                    m_format.number(figures->steps),
                                    m_format.number(figures->deviations),
                                    m_format.number(figures->lateRecords)));
    }
}

void CareRecordsPage::addReady(const care::ReadyOrder& ready)
{
    const QString session =
        ready.sessions > 1 ? tr("%1 of %2").arg(ready.used + 1).arg(ready.sessions) : QString();
    m_table->addRow(ready.order.value(),
                    {ready.clientName,
                     ready.serviceName.in(m_desk.language),
                     session,
                     {},
                     {},
                     tr("● here since %1, can begin").arg(m_format.time(ready.arrivedAt))});
}

PillView CareRecordsPage::stateOf(const care::CareRow& row) const
{
    PillView state = pillOf(row.record);
    if (row.record.state != care::RecordState::Running || row.lateHours <= 0 ||
        row.record.kind == care::RecordKind::Placement)
        return state;
    const Instant until = *row.record.startedAt + std::chrono::hours(row.lateHours);
    const Instant now = m_desk.session().clock().now();
    const Tone tone = until < now                           ? Tone::Danger
                      : until - now < std::chrono::hours(2) ? Tone::Warning
                                                            : state.tone;
    return pill(tr("%1 · to close: %2").arg(state.text, m_format.remaining(until, now)), tone);
}

void CareRecordsPage::addRow(const care::CareRow& row)
{
    const QString steps = row.steps > 0 ? u"%1/%2"_s.arg(row.settled).arg(row.steps) : QString();
    m_table->addRow(row.record.id.value(),
                    {row.clientName,
                     row.serviceName.in(m_desk.language),
                     sessionText(row.record, row.sessions),
                     row.performerName,
                     steps,
                     QString()});
    showPill(*m_table, kStateColumn, stateOf(row));
}

void CareRecordsPage::openChosen()
{
    const qint64 id = m_table->currentId();
    const auto ready =
        std::find_if(m_board.ready.begin(), m_board.ready.end(), [&](const care::ReadyOrder& each) {
            return each.order.value() == id;
        });
    if (ready != m_board.ready.end())
        return prepare(*ready);
    if (id != 0)
        openRecord(id);
}

void CareRecordsPage::prepare(const care::ReadyOrder& ready)
{
    const auto record = m_desk.session().run(
        care::PrepareCare{.client = ready.client, .order = ready.order, .visit = ready.visit});
    if (!record)
        return m_message->say(Tone::Danger, errorText(record.error()));
    openRecord(record->value());
}

void CareRecordsPage::openRecord(qint64 id)
{
    if (id == 0)
        return newRecord();
    if (m_record)
        m_record->deleteLater();
    m_record = new RecordView(m_desk, m_format, care::CareRecordId(id));
    m_record->layout()->setContentsMargins(m_stack->widget(0)->layout()->contentsMargins());
    connect(m_record, &RecordView::back, this, &CareRecordsPage::showBoard);
    m_stack->addWidget(m_record);
    m_stack->setCurrentWidget(m_record);
}

void CareRecordsPage::showBoard()
{
    m_stack->setCurrentIndex(0);
    if (m_record)
        m_record->deleteLater();
    m_record = nullptr;
    refresh();
    m_table->setFocus();
}

void CareRecordsPage::newRecord()
{
    auto* dialog = new NewCareDialog(m_desk, m_format, std::nullopt, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewCareDialog::prepared, this, &CareRecordsPage::openRecord);
    dialog->open();
}

} // namespace seraph::ui
