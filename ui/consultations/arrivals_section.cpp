// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consultations/arrivals_section.h"

#include "core/consultations/consultation_commands.h"
#include "core/consultations/desk_queries.h"
#include "core/consultations/visit_commands.h"
#include "ui/consultations/day_print.h"
#include "ui/consultations/desk_text.h"
#include "ui/desk/trade_text.h"
#include "ui/text/error_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/hint_button.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace consultations;

namespace {

constexpr std::chrono::seconds kEvery{30};
constexpr int kStateColumn = 5;
constexpr int kWaitingColumn = 6;

} // namespace

ArrivalsSection::ArrivalsSection(const Desk& desk, const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_day(new DateEdit([&desk] { return desk.today(); }))
    , m_count(makeLine({}, LabelRole::Note))
    , m_table(new ShortTable(tr("Arrivals"),
                             {{tr("Time"), 80},
                              {clientWord(desk), 170},
                              {tr("Kind"), 100},
                              {tr("What for"), 0},
                              {tr("Who sees them"), 120},
                              {tr("Where they are"), 130},
                              {tr("Waits"), 110}}))
    , m_unresolved(new InlineMessage)
    , m_message(new InlineMessage)
    , m_next(new HintButton({}, QKeySequence(u"F9"_s), ButtonRole::Primary))
    , m_back(makeButton(tr("Step &back")))
    , m_noShow(makeButton(tr("Did not c&ome")))
    , m_consult(makeButton(tradeWord(desk, "consultation")))
    , m_change(makeButton(tr("Chan&ge")))
{
    m_table->setEmptyState(
        {Icon::Calendar,
         tr("Nobody is expected on this day. F7 puts a walk-in on the board, from any page."),
         desk.session().can(kWorkVisits) ? tr("Walk-in") : QString()});
    auto* card = new Card(Card::Padding::None);
    card->body()->addWidget(m_table);
    auto* top = makeRow();
    top->addWidget(buildDays());
    top->addStretch();
    top->addWidget(buildActions());
    auto* column = makeColumn(8);
    column->addLayout(top);
    column->addWidget(m_unresolved);
    column->addWidget(m_message);
    column->addWidget(card, 1);
    setLayout(column);
    m_table->installEventFilter(this);
    connect(m_unresolved, &InlineMessage::actionClicked, this, [this] {
        if (!m_left.empty())
            openRecord(m_left.front().visit.id.value());
    });
    connect(m_table, &ShortTable::rowChosen, this, &ArrivalsSection::showCurrent);
    connect(m_table, &ShortTable::rowActivated, this, &ArrivalsSection::openClient);
    connect(m_table, &ShortTable::emptyActionClicked, this, [this] {
        openDialog(ArrivalDialog::Mode::WalkIn);
    });
    connect(&desk.news, &ChangeNews::changed, this, [this](const std::vector<session::ChangeSet>& changes) {
        if (concerns(changes, "visit") || concerns(changes, "client"))
            refresh();
    });
    connect(&m_clock, &QTimer::timeout, this, &ArrivalsSection::refresh);
    m_clock.start(kEvery);
    m_day->setDate(desk.today());
    refresh();
}

QWidget* ArrivalsSection::buildDays()
{
    m_day->setAccessibleName(tr("Day"));
    m_day->setFixedWidth(scaled(130));
    auto* before = makeButton({}, ButtonRole::Quiet);
    before->setIcon(icon(Icon::ChevronLeft));
    before->setAccessibleName(tr("The day before"));
    auto* after = makeButton({}, ButtonRole::Quiet);
    after->setIcon(icon(Icon::ChevronRight));
    after->setAccessibleName(tr("The day after"));
    connect(before, &QPushButton::clicked, this, [this] { moveDay(-1); });
    connect(after, &QPushButton::clicked, this, [this] { moveDay(1); });
    connect(m_day, &DateEdit::phraseChanged, this, &ArrivalsSection::refresh);
    auto* days = new QWidget;
    auto* row = makeRow(4);
    days->setLayout(row);
    row->addWidget(before);
    row->addWidget(m_day);
    row->addWidget(after);
    row->addSpacing(8);
    row->addWidget(m_count);
    return days;
}

QWidget* ArrivalsSection::buildActions()
{
    m_next->setObjectName(u"nextVisitStep"_s);
    m_back->setObjectName(u"visitBack"_s);
    m_noShow->setObjectName(u"noShow"_s);
    m_consult->setObjectName(u"beginConsultation"_s);
    m_next->setToolTip(tr("Space does the same in the list"));
    m_back->setToolTip(tr("Backspace does the same in the list"));
    auto* expect = makeButton(tr("&Expect"));
    auto* paper = makeButton(tr("&Print the day"));
    connect(m_next, &QPushButton::clicked, this, &ArrivalsSection::step);
    connect(m_back, &QPushButton::clicked, this, &ArrivalsSection::stepBack);
    connect(m_noShow, &QPushButton::clicked, this, [this] {
        moveTo(VisitState::NoShow, tr("Did not come"));
    });
    connect(m_consult, &QPushButton::clicked, this, &ArrivalsSection::consult);
    connect(m_change, &QPushButton::clicked, this, &ArrivalsSection::edit);
    connect(expect, &QPushButton::clicked, this, [this] { openDialog(ArrivalDialog::Mode::Booking); });
    connect(paper, &QPushButton::clicked, this, &ArrivalsSection::print);
    auto* bar = new QWidget;
    auto* row = makeRow();
    bar->setLayout(row);
    for (QPushButton* button : {m_next, m_back, m_noShow, m_consult, m_change, paper, expect})
        row->addWidget(button);
    expect->setVisible(m_desk.session().can(kWorkVisits));
    m_consult->setVisible(m_desk.session().can(kConsult));
    return bar;
}

LocalDate ArrivalsSection::day() const
{
    const auto phrase = m_day->phrase();
    return phrase ? phrase->date : m_desk.today();
}

void ArrivalsSection::moveDay(int days)
{
    m_day->setDate(day().addDays(days));
    refresh();
}

void ArrivalsSection::refresh()
{
    const qint64 chosen = m_table->currentId();
    auto rows = m_desk.session().query(ArrivalsBoard{day()});
    if (!rows)
        return m_message->say(Tone::Danger, errorText(rows.error()));
    m_rows = *std::move(rows);
    QWidget* const at = QApplication::focusWidget();
    m_table->clearRows();
    int here = 0;
    for (const VisitRow& row : m_rows) {
        addRow(row);
        here += row.visit.arrivedAt ? 1 : 0;
    }
    m_count->setText(tr("%1 of %2 have come").arg(here).arg(m_rows.size()));
    m_count->setVisible(!m_rows.empty());
    if (!m_rows.empty())
        m_table->chooseId(chosen);
    showCurrent();
    // An empty list disables its buttons for a moment, and the focus would go on to the one that prints.
    if (at == m_next && m_next->isEnabled())
        m_next->setFocus();
    showUnresolved();
}

/// Who was expected earlier and never came to an end keeps the figures wrong until somebody says what happened.
void ArrivalsSection::showUnresolved()
{
    m_left = m_desk.session().query(ListUnresolvedVisits{}).value_or(std::vector<VisitRow>{});
    if (m_left.empty())
        return m_unresolved->clear();
    const Visit& first = m_left.front().visit;
    m_unresolved->say(
        Tone::Warning,
        tr("%n visit(s) of earlier days have no end, the first on %1.", nullptr, int(m_left.size()))
            .arg(m_format.shortDate(first.day, m_desk.today())),
        tr("Show"));
}

void ArrivalsSection::addRow(const VisitRow& row)
{
    const Instant now = m_desk.session().clock().now();
    const Visit& visit = row.visit;
    const QString time = visit.plannedAt   ? m_format.time(*visit.plannedAt)
                         : visit.arrivedAt ? m_format.time(*visit.arrivedAt)
                                           : tr("any time");
    QString what = row.serviceName.in(m_desk.language);
    if (!visit.note.isEmpty())
        what = what.isEmpty() ? visit.note : what + u" · "_s + visit.note;
    m_table->addRow(visit.id.value(),
                    {time,
                     row.clientName,
                     choiceText(m_desk, "visit_kind", visit.kind),
                     what,
                     row.personName,
                     QString(),
                     QString()});
    setPill(*m_table, kStateColumn, visitPill(m_desk, visit, now));
    setPill(*m_table, kWaitingColumn, waitingPill(visit, m_format, now));
}

const VisitRow* ArrivalsSection::current() const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const VisitRow& row) {
        return row.visit.id.value() == m_table->currentId();
    });
    return found == m_rows.end() ? nullptr : &*found;
}

void ArrivalsSection::showCurrent()
{
    const VisitRow* row = current();
    const bool works = row && m_desk.session().can(kWorkVisits);
    const auto next = row ? nextStepOf(m_desk, row->visit.state) : std::nullopt;
    m_next->setText(next ? visitStep(m_desk, *next) : tr("Next step"));
    m_next->setShortcut(Qt::Key_F9); // other words take the key away
    m_next->setEnabled(works && next);
    m_next->updateGeometry();
    m_back->setEnabled(works && row->visit.state != VisitState::Booked);
    m_noShow->setEnabled(works && row->visit.state == VisitState::Booked);
    m_consult->setEnabled(row && row->visit.arrivedAt && row->visit.state != VisitState::Left);
    m_change->setEnabled(works);
}

void ArrivalsSection::openRecord(qint64 id)
{
    if (id == 0)
        return openDialog(ArrivalDialog::Mode::WalkIn);
    const auto earlier = std::find_if(m_left.begin(), m_left.end(), [id](const VisitRow& row) {
        return row.visit.id.value() == id;
    });
    if (earlier != m_left.end())
        m_day->setDate(earlier->visit.day);
    refresh();
    m_table->chooseId(id);
    m_table->setFocus();
}

void ArrivalsSection::step()
{
    const VisitRow* row = current();
    const auto next = row ? nextStepOf(m_desk, row->visit.state) : std::nullopt;
    if (next)
        moveTo(*next, u"%1: %2"_s.arg(row->clientName, visitStep(m_desk, *next)));
}

void ArrivalsSection::moveTo(VisitState state, const QString& words)
{
    if (const VisitRow* row = current())
        say(m_desk.session().run(MoveVisit{row->visit.id, row->visit.revision, state}), words);
}

void ArrivalsSection::stepBack()
{
    if (const VisitRow* row = current())
        say(m_desk.session().run(StepVisitBack{row->visit.id, row->visit.revision}), tr("A step back"));
}

void ArrivalsSection::openDialog(ArrivalDialog::Mode mode)
{
    auto* dialog = new ArrivalDialog(m_desk, m_format, mode, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (mode == ArrivalDialog::Mode::Booking && day() >= m_desk.today())
        dialog->setDay(day());
    dialog->open();
}

void ArrivalsSection::edit()
{
    const VisitRow* row = current();
    if (!row)
        return;
    auto* dialog = new ArrivalDialog(m_desk, m_format, *row, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ArrivalsSection::openClient()
{
    if (const VisitRow* row = current())
        m_desk.open(u"clients/"_s + row->visit.client.toString());
}

/// The talk that is going on with this client today, if one is.
std::optional<ConsultationId> ArrivalsSection::openTalk(clients::ClientId client) const
{
    const auto talks =
        m_desk.session().query(ListConsultations{m_desk.today()}).value_or(std::vector<ConsultationRow>{});
    const auto open = std::find_if(talks.begin(), talks.end(), [&](const ConsultationRow& talk) {
        return talk.client == client && !talk.endedAt;
    });
    return open == talks.end() ? std::nullopt : std::optional(open->consultation);
}

/// The talk begins with what is known: the enquiry and its words, the service.
Result<ConsultationId> ArrivalsSection::beginTalk(const Visit& visit)
{
    if (mayMove(visit.state, VisitState::Consulting))
        TRY_STATUS(m_desk.session().run(MoveVisit{visit.id, visit.revision, VisitState::Consulting}));
    return m_desk.session().run(OpenConsultation{.client = visit.client,
                                                 .branch = visit.branch,
                                                 .visit = visit.id,
                                                 .enquiry = visit.enquiry,
                                                 .details = {.service = visit.service}});
}

void ArrivalsSection::consult()
{
    const VisitRow* row = current();
    if (!row)
        return;
    const Visit visit = row->visit;
    const auto open = openTalk(visit.client);
    const Result<ConsultationId> talk = open ? Result<ConsultationId>(*open) : beginTalk(visit);
    if (!talk)
        return m_message->say(Tone::Danger, errorText(talk.error()));
    if (!open)
        m_desk.offerUndo(tr("Begun"));
    m_desk.open(u"clients/%1/consultations/%2"_s.arg(visit.client.toString(), talk->toString()));
}

void ArrivalsSection::print()
{
    previewDay(m_desk, m_format, day(), m_rows, window());
}

void ArrivalsSection::say(const Status& status, const QString& words)
{
    if (!status)
        return m_message->say(Tone::Danger, errorText(status.error()));
    m_message->clear();
    m_desk.offerUndo(words);
}

bool ArrivalsSection::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Space && m_next->isEnabled()) {
            step();
            return true;
        }
        if (key == Qt::Key_Backspace && m_back->isEnabled()) {
            stepBack();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace seraph::ui
