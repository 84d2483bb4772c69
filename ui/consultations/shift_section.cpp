// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consultations/shift_section.h"

#include "core/catalogue/catalogue_queries.h"
#include "core/consultations/shift_commands.h"
#include "ui/desk/form_draft.h"
#include "ui/desk/work_branch.h"
#include "ui/documents/document.h"
#include "ui/text/error_text.h"
#include "ui/text/record_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/hint_button.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace consultations;

namespace {

constexpr int kShiftNoteHeight = 96;

} // namespace

ShiftSection::ShiftSection(const Desk& desk, const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_untaken(new InlineMessage)
    , m_message(new InlineMessage)
    , m_tileRow(makeRow(kCardGap))
    , m_happened(makeLabel({}))
    , m_note(new QPlainTextEdit)
    , m_give(new HintButton(tr("Hand over"), QKeySequence(u"Ctrl+Return"_s), ButtonRole::Primary))
    , m_past(new ShortTable(tr("Hand-overs"),
                            {{tr("Handed over"), 150},
                             {tr("By"), 110},
                             {tr("Note"), 0},
                             {tr("Taken over by"), 130},
                             {tr("At"), 140}}))
{
    m_past->setEmptyState({Icon::Task, tr("No shift has been handed over yet."), {}});
    auto* past = new Card(Card::Padding::None);
    past->body()->addWidget(m_past);
    auto* column = makeColumn(kCardGap);
    column->addWidget(m_untaken);
    column->addWidget(m_message);
    column->addLayout(m_tileRow);
    column->addWidget(buildNote());
    column->addWidget(past, 1);
    setLayout(column);
    connect(m_untaken, &InlineMessage::actionClicked, this, &ShiftSection::takeOver);
    connect(&desk.news, &ChangeNews::changed, this, [this](const std::vector<session::ChangeSet>& changes) {
        for (const char* table :
             {"touch_event", "shift_hand_over", "visit", "enquiry", "payment_note", "consent"}) {
            if (concerns(changes, table))
                return refresh();
        }
    });
    refresh();
    m_draft = new FormDraft(m_desk, {u"consultations/hand_over"_s, 0}, *this, *m_message);
}

QWidget* ShiftSection::buildNote()
{
    m_note->setObjectName(u"shiftNote"_s);
    m_note->setAccessibleName(tr("Note for the next shift"));
    m_note->setPlaceholderText(
        tr("What the next shift must know: promises made, who comes back, what is out of order"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(scaled(kShiftNoteHeight));
    m_give->setObjectName(u"giveShift"_s);
    auto* print = makeButton(tr("&Print"));
    connect(print, &QPushButton::clicked, this, &ShiftSection::print);
    connect(m_give, &QPushButton::clicked, this, &ShiftSection::give);
    auto* buttons = makeRow();
    buttons->addStretch();
    buttons->addWidget(print);
    buttons->addWidget(m_give);
    auto* card = new Card;
    card->body()->addWidget(new SectionHeader(tr("This shift")));
    card->body()->addWidget(m_happened);
    card->body()->addWidget(m_note);
    card->body()->addLayout(buttons);
    m_note->setEnabled(m_desk.session().can(kWorkVisits));
    m_give->setEnabled(m_desk.session().can(kWorkVisits));
    return card;
}

void ShiftSection::refresh()
{
    const auto report = m_desk.session().query(OpenShift{workBranch(m_desk)});
    if (!report)
        return m_message->say(Tone::Danger, errorText(report.error()));
    showReport(*report);
    showPast();
}

void ShiftSection::showReport(const ShiftReport& report)
{
    m_report = report;
    delete m_tiles;
    m_tiles = tilesOf(report);
    m_tileRow->addWidget(m_tiles);
    m_happened->setText(happened(report));
    m_untaken->clear();
    if (!report.untaken)
        return;
    const ShiftRow& row = *report.untaken;
    const bool own = row.shift.givenBy == m_desk.session().actor().person;
    const QString words = tr("%1 handed over at %2: %3")
                              .arg(row.givenByName, m_format.time(row.shift.givenAt), row.shift.note);
    const bool may = !own && m_desk.session().can(kWorkVisits);
    m_untaken->say(Tone::Info, words, may ? tr("I take over") : QString());
}

QWidget* ShiftSection::tilesOf(const ShiftReport& report)
{
    auto* tiles = new QWidget;
    auto* row = makeRow(kCardGap);
    tiles->setLayout(row);
    const auto add = [row](const QString& label, int figure, const QString& note) {
        row->addWidget(new FigureTile({label, QString::number(figure), note}), 1);
    };
    add(tr("In the house"), report.here, tr("have come and not left"));
    add(tr("Expected"), report.expected, tr("today, not here yet"));
    add(tr("Without an answer"), report.unanswered, tr("enquiries"));
    add(tr("Not signed"), report.unsignedPapers, tr("documents"));
    return tiles;
}

/// "Since 09:00: first enquiry 4, arrival 7 … Taken: cash ¥1,200.00 (3)".
QString ShiftSection::happened(const ShiftReport& report) const
{
    const auto map =
        m_desk.session().query(catalogue::ListTouchpoints{}).value_or(std::vector<catalogue::Touchpoint>{});
    QStringList reached;
    for (const TouchCount& each : report.reached) {
        const auto named = std::find_if(map.begin(), map.end(), [&](const auto& touchpoint) {
            return touchpoint.code == each.touchpoint;
        });
        if (named != map.end())
            reached << u"%1 %2"_s.arg(named->name().in(m_desk.language)).arg(each.events);
    }
    QStringList lines;
    lines << tr("Since %1: %2")
                 .arg(m_format.time(report.from),
                      reached.isEmpty() ? tr("nothing has happened yet") : reached.join(tr(", ")));
    QStringList taken;
    for (const TakenSum& sum : report.taken)
        taken << tr("%1 %2 (%n note(s))", nullptr, sum.notes)
                     .arg(codeWord(toCode(sum.method)), m_format.money(sum.amount.minorUnits()));
    if (!taken.isEmpty())
        lines << tr("Money taken: %1").arg(taken.join(tr(", ")));
    return lines.join(u'\n');
}

void ShiftSection::showPast()
{
    const auto rows = m_desk.session().query(ListShifts{});
    if (!rows)
        return;
    m_past->clearRows();
    for (const ShiftRow& row : *rows)
        m_past->addRow(row.shift.id.value(),
                       {m_format.dateTime(row.shift.givenAt),
                        row.givenByName,
                        row.shift.note.simplified(),
                        row.takenByName,
                        row.shift.takenAt ? m_format.dateTime(*row.shift.takenAt) : QString()});
}

void ShiftSection::give()
{
    const auto given =
        m_desk.session().run(GiveShift{workBranch(m_desk), m_note->toPlainText()}, m_draft->key());
    if (!given)
        return m_message->say(Tone::Danger, errorText(given.error()));
    m_note->clear();
    m_draft->settle();
    m_desk.toast.show(tr("Handed over. Whoever comes next takes it over with one click."));
}

void ShiftSection::takeOver()
{
    if (!m_report.untaken)
        return;
    const ShiftHandOver shift = m_report.untaken->shift;
    const Status taken = m_desk.session().run(TakeShift{shift.id, shift.revision});
    if (!taken)
        return m_message->say(Tone::Danger, errorText(taken.error()));
    m_desk.toast.show(tr("Taken over"));
}

void ShiftSection::print()
{
    documents::Document document;
    document.kind = documents::DocumentKind::List;
    document.care = documents::Care::Personal;
    document.title = tr("Shift hand-over");
    document.subtitle = m_format.longDate(m_desk.today());
    document.imprint = m_desk.imprint();
    const auto count = [](int number) { return std::optional(QString::number(number)); };
    document.blocks = {documents::Paragraph{happened(m_report)},
                       documents::Facts{{{tr("In the house"), count(m_report.here)},
                                         {tr("Expected"), count(m_report.expected)},
                                         {tr("Without an answer"), count(m_report.unanswered)},
                                         {tr("Not signed"), count(m_report.unsignedPapers)}},
                                        documents::Facts::Columns::Two},
                       documents::Heading{tr("Note for the next shift")},
                       documents::Paragraph{m_note->toPlainText()},
                       documents::Signatures{{{tr("Handed over by"), tr("Taken over by"), tr("Time")}}}};
    m_desk.print.preview(std::move(document), window());
}

} // namespace seraph::ui
