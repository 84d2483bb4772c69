// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/meeting_section.h"

#include "core/review/review_commands.h"
#include "ui/desk/choices.h"
#include "ui/review/review_dialogs.h"
#include "ui/review/review_pills.h"
#include "ui/text/error_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kVoicesWidth = 400;
constexpr int kThreeHeight = 150;
constexpr int kDecisionsHeight = 190;
constexpr int kPartsHeight = 210;

QPushButton* namedButton(const QString& text, const QString& name, ButtonRole role = ButtonRole::Normal)
{
    auto* button = makeButton(text, role);
    button->setObjectName(name);
    return button;
}

PillView stepPill(bool done, const QString& doneText, const QString& openText)
{
    return done ? pill(doneText, Tone::Good) : PillView{openText, Tone::Warning, PillMark::Diamond};
}

bool isFrozen(const review::ReviewPage& page)
{
    return page.review && page.review->state != review::ReviewState::Open;
}

bool isSigned(const review::ReviewPage& page)
{
    return page.review && page.review->state == review::ReviewState::Signed;
}

} // namespace

MeetingSection::MeetingSection(const Desk& desk, ReviewBoard& board, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_board(board)
    , m_message(new InlineMessage)
    , m_freezeButton(namedButton({}, u"freezeReview"_s, ButtonRole::Primary))
    , m_confirmButton(namedButton(tr("Confirm three"), u"confirmThree"_s))
    , m_decideButton(namedButton(tr("Decide"), u"decide"_s))
    , m_closeButton(namedButton(tr("Close"), u"closeDecision"_s))
    , m_acknowledgeButton(namedButton(tr("Acknowledge"), u"acknowledge"_s))
    , m_signButton(namedButton(tr("Sign"), u"signReview"_s, ButtonRole::Primary))
    , m_summaryButton(namedButton(tr("Write"), u"editSummary"_s))
    , m_attendanceButton(namedButton(tr("Who was there"), u"noteAttendance"_s))
    , m_commentButton(namedButton(tr("Comment"), u"commentReview"_s))
    , m_figuresText(makeLabel({}, LabelRole::Body))
    , m_summary(makeLabel({}, LabelRole::Body))
    , m_there(makeLabel({}, LabelRole::Note))
    , m_signature(makeLabel({}, LabelRole::Body))
    , m_comments(makeColumn(8))
    , m_contradictions(new ShortTable(tr("Contradictions"),
                                      {{tr("No."), 60, Qt::AlignRight},
                                       {tr("In the manager's words"), 0},
                                       {tr("Indicator"), 170},
                                       {tr("State"), 110}}))
    , m_decisions(new ShortTable(tr("Decisions"),
                                 {{tr("Decision"), 0},
                                  {tr("Who"), 84},
                                  {tr("Until"), 100},
                                  {tr("Baseline"), 110, Qt::AlignRight},
                                  {tr("State"), 140}}))
    , m_departments(new ShortTable(
          tr("Departments"),
          {{tr("Department"), 110}, {tr("Figures"), 60, Qt::AlignRight}, {tr("Acknowledged"), 0}}))
{
    auto* row = makeRow(kCardGap);
    row->addWidget(makeLeft(), 1);
    row->addWidget(makeRight());
    auto* content = new QWidget;
    content->setLayout(row);
    auto* column = makeColumn(8);
    column->addWidget(m_message);
    column->addWidget(makeScrollArea(content), 1);
    setLayout(column);
    connect(m_freezeButton, &QPushButton::clicked, this, &MeetingSection::freezeOrStart);
    connect(m_confirmButton, &QPushButton::clicked, this, [this] {
        openConfirmDialog(m_desk, m_board.text(), *page(), window());
    });
    connect(m_decideButton, &QPushButton::clicked, this, [this] {
        openDecideDialog(m_desk, m_board.text(), *page(), window());
    });
    connect(m_closeButton, &QPushButton::clicked, this, &MeetingSection::closeDecision);
    connect(m_acknowledgeButton, &QPushButton::clicked, this, &MeetingSection::acknowledge);
    connect(m_signButton, &QPushButton::clicked, this, [this] {
        openSignDialog(m_desk, *page(), window());
    });
    connect(m_summaryButton, &QPushButton::clicked, this, [this] {
        openSummaryDialog(m_desk, *page()->review, window());
    });
    connect(m_attendanceButton, &QPushButton::clicked, this, [this] {
        openAttendanceDialog(m_desk, *page(), window());
    });
    connect(m_commentButton, &QPushButton::clicked, this, [this] {
        openCommentDialog(m_desk, m_board.text(), page()->review->id, {}, window());
    });
    connect(&board, &ReviewBoard::loaded, this, &MeetingSection::refresh);
    connect(&board, &ReviewBoard::failed, this, [this](const QString& text) {
        m_message->say(Tone::Danger, text);
    });
    refresh();
}

const review::ReviewPage* MeetingSection::page() const
{
    return m_board.material() ? &m_board.material()->page : nullptr;
}

MeetingSection::Step MeetingSection::makeStep(const QString& title, const std::vector<QWidget*>& buttons)
{
    Step step{new Card, new SectionHeader(title), new StatusPill};
    step.header->addBesideTitle(step.state);
    for (QWidget* button : buttons)
        step.header->addAtEnd(button);
    step.card->body()->setContentsMargins(14, 10, 14, 12);
    step.card->body()->addWidget(step.header);
    return step;
}

QWidget* MeetingSection::makeLeft()
{
    m_figures = makeStep(tr("1. The figures"), {m_freezeButton});
    m_figures.card->body()->addWidget(m_figuresText);
    m_three = makeStep(tr("2. Three contradictions"), {m_confirmButton});
    m_contradictions->setMinimumHeight(scaled(kThreeHeight));
    m_contradictions->setEmptyState(
        {Icon::Quality, tr("The figures propose nothing: no figure is off its target beyond chance."), {}});
    m_three.card->body()->addWidget(m_contradictions);
    m_decided = makeStep(tr("3. Decisions"), {m_closeButton, m_decideButton});
    m_decisions->setMinimumHeight(scaled(kDecisionsHeight));
    m_decisions->setEmptyState(
        {Icon::Task, tr("Nothing is decided yet. Decide who does what until when, and by which figure it is measured."), {}});
    m_decided.card->body()->addWidget(m_decisions);
    auto* column = makeColumn(kCardGap);
    for (const Step& step : {m_figures, m_three, m_decided})
        column->addWidget(step.card);
    column->addStretch();
    auto* left = new QWidget;
    left->setLayout(column);
    return left;
}

QWidget* MeetingSection::makeRight()
{
    auto* words = new Card;
    auto* wordsHead = new SectionHeader(tr("What happened, and what it means"));
    wordsHead->addAtEnd(m_summaryButton);
    words->body()->addWidget(wordsHead);
    words->body()->addWidget(m_summary);
    auto* thereRow = makeRow();
    thereRow->addWidget(m_there, 1);
    thereRow->addWidget(m_attendanceButton);
    words->body()->addLayout(thereRow);
    m_parts = makeStep(tr("4. Departments"), {m_acknowledgeButton});
    m_departments->setMinimumHeight(scaled(kPartsHeight));
    m_departments->setEmptyState({Icon::People, tr("No department has a part in this month."), {}});
    m_parts.card->body()->addWidget(m_departments);
    m_signed = makeStep(tr("5. Signature"), {m_signButton});
    m_signed.card->body()->addWidget(m_signature);
    auto* voices = new Card;
    auto* voicesHead = new SectionHeader(tr("Comments"));
    voicesHead->addAtEnd(m_commentButton);
    voices->body()->addWidget(voicesHead);
    voices->body()->addLayout(m_comments);
    auto* column = makeColumn(kCardGap);
    for (QWidget* card : {static_cast<QWidget*>(words),
                          static_cast<QWidget*>(m_parts.card),
                          static_cast<QWidget*>(m_signed.card),
                          static_cast<QWidget*>(voices)})
        column->addWidget(card);
    column->addStretch();
    auto* right = new QWidget;
    right->setFixedWidth(scaled(kVoicesWidth));
    right->setLayout(column);
    return right;
}

void MeetingSection::refresh()
{
    if (!page())
        return;
    m_message->clear();
    showFigures(*page());
    showContradictions(*page());
    showDecisions(*page());
    showParts(*page());
    showSignature(*page());
    showVoices(*page());
}

void MeetingSection::showFigures(const review::ReviewPage& page)
{
    const ReviewText text = m_board.text();
    const bool mayPrepare = m_desk.session().can(review::kPrepare);
    m_freezeButton->setText(page.review ? tr("Freeze the figures") : tr("Start the review"));
    m_freezeButton->setVisible(mayPrepare && !isFrozen(page));
    m_freezeButton->setEnabled(page.sheet.finished);
    m_figures.state->setView(
        stepPill(isFrozen(page), tr("Frozen"), page.review ? tr("still move") : tr("not started")));
    if (!page.sheet.finished)
        m_figuresText->setText(tr("The month is still running: it can be looked at, and reviewed "
                                  "from the first day of the next one."));
    else if (!page.review)
        m_figuresText->setText(
            tr("Start the review of %1. The figures still move until they are frozen.")
                .arg(text.month(page.period.first())));
    else if (!isFrozen(page))
        m_figuresText->setText(
            tr("Freeze them when everything is entered: from then on the review speaks of the same "
               "numbers, and later corrections are declared beside them."));
    else
        m_figuresText->setText(
            tr("Frozen on %1 by %2.\nJournal head %3")
                .arg(text.format.dateTime(*page.review->frozenAt),
                     page.review->frozenBy ? page.nameOf(*page.review->frozenBy) : QString(),
                     page.review->journalHead));
    QStringList corrected;
    for (const review::Correction& correction : page.corrections) {
        const review::Indicator* indicator = review::findIndicator(correction.indicator);
        if (indicator)
            corrected.append(tr("%1: %2 → %3")
                                 .arg(text.name(*indicator),
                                      text.value(*indicator, correction.then),
                                      text.value(*indicator, correction.now)));
    }
    if (!corrected.isEmpty())
        m_figuresText->setText(m_figuresText->text() + u"\n\n"_s + tr("Corrected since:") + u'\n' +
                               corrected.join(u'\n'));
}

void MeetingSection::showContradictions(const review::ReviewPage& page)
{
    const ReviewText text = m_board.text();
    const bool confirmed = !page.contradictions.empty();
    m_confirmButton->setText(confirmed ? tr("Change") : tr("Confirm three"));
    m_confirmButton->setVisible(m_desk.session().can(review::kPrepare) && isFrozen(page) &&
                                !isSigned(page));
    m_three.state->setView(stepPill(confirmed, tr("confirmed"), tr("exactly three")));
    m_contradictions->clearRows();
    for (const review::Contradiction& one : page.contradictions) {
        m_contradictions->addRow(
            one.position,
            {QString::number(one.position), one.text, text.name(one.indicator), QString()});
        showPill(*m_contradictions, 3, pill(tr("Confirmed"), Tone::Good));
    }
    if (confirmed)
        return;
    qint64 row = 0;
    for (const review::Proposal& proposal : page.proposals) {
        const review::Indicator* indicator = review::findIndicator(proposal.indicator);
        if (!indicator)
            continue;
        ++row;
        m_contradictions->addRow(row,
                                 {QString::number(row),
                                  text.loss(*indicator, proposal),
                                  text.name(*indicator) + u' ' + text.value(*indicator, proposal.figure),
                                  QString()});
        showPill(*m_contradictions, 3, pill(tr("proposed"), Tone::Warning));
    }
}

void MeetingSection::showDecisions(const review::ReviewPage& page)
{
    const ReviewText text = m_board.text();
    const bool mayPrepare = m_desk.session().can(review::kPrepare);
    m_decideButton->setVisible(mayPrepare && isFrozen(page) && !isSigned(page));
    m_closeButton->setVisible(mayPrepare && !(page.decisions.empty() && page.earlier.empty()));
    m_decided.state->setView(stepPill(!page.decisions.empty(),
                                      tr("%n decided", nullptr, int(page.decisions.size())),
                                      tr("none yet")));
    m_decisions->clearRows();
    const auto add = [&](const review::DecisionRow& row) {
        const review::Indicator* indicator = review::findIndicator(row.decision.indicator);
        m_decisions->addRow(
            row.decision.id.value(),
            {row.decision.text,
             row.ownerName,
             text.format.date(row.decision.due),
             indicator ? text.value(indicator->unit, double(row.decision.baselineValue) / 1000) : u"–"_s,
             QString()});
        showPill(*m_decisions, 4, effectPill(row, text));
    };
    for (const review::DecisionRow& row : page.decisions)
        add(row);
    for (const review::DecisionRow& row : page.earlier) {
        if (row.decision.state == review::DecisionState::Open)
            add(row);
    }
}

void MeetingSection::showParts(const review::ReviewPage& page)
{
    const ReviewText text = m_board.text();
    std::size_t done = 0;
    m_departments->clearRows();
    for (std::size_t i = 0; i < page.parts.size(); ++i) {
        const review::DepartmentPart& part = page.parts[i];
        done += part.acknowledged ? 1 : 0;
        m_departments->addRow(
            qint64(i) + 1,
            {text.department(part.department),
             QString::number(part.indicators.size()),
             part.acknowledged ? part.acknowledgedBy + u" · "_s +
                                     text.format.date(text.format.localDate(part.acknowledged->at))
                               : tr("not yet")});
    }
    m_parts.state->setView(stepPill(done == page.parts.size() && done > 0,
                                    tr("all"),
                                    tr("%1 of %2").arg(done).arg(page.parts.size())));
    m_acknowledgeButton->setVisible(m_desk.session().can(review::kAcknowledge) && isFrozen(page));
}

void MeetingSection::showSignature(const review::ReviewPage& page)
{
    const bool first = page.review && page.review->signedBy;
    m_signed.state->setView(stepPill(isSigned(page), tr("signed"), first ? tr("1 of 2") : tr("0 of 2")));
    m_signButton->setVisible(m_desk.session().can(review::kSign) && isFrozen(page) && !isSigned(page));
    if (!first)
        return m_signature->setText(
            isFrozen(page)
                ? tr("Two people sign. In a shop of one the second is somebody from outside, or "
                     "the print says: signed by one.")
                : tr("First the figures are frozen and three contradictions confirmed."));
    const review::MonthlyReview& review = *page.review;
    const Format& format = m_board.text().format;
    QStringList lines{
        tr("%1, %2").arg(page.nameOf(*review.signedBy), format.dateTime(*review.signedAt))};
    if (!review.aloneReason.isEmpty())
        lines.append(tr("Signed by one: %1").arg(review.aloneReason));
    else if (!review.secondName.isEmpty())
        lines.append(tr("%1, from outside the house").arg(review.secondName));
    else if (review.secondBy && review.secondAt)
        lines.append(tr("%1, %2").arg(page.nameOf(*review.secondBy), format.dateTime(*review.secondAt)));
    else
        lines.append(tr("The second name is missing."));
    m_signature->setText(lines.join(u'\n'));
}

void MeetingSection::showVoices(const review::ReviewPage& page)
{
    const ReviewText text = m_board.text();
    const bool open = page.review && !isSigned(page);
    m_summaryButton->setVisible(open && m_desk.session().can(review::kPrepare));
    m_attendanceButton->setVisible(open && m_desk.session().can(review::kPrepare));
    m_commentButton->setVisible(open);
    const bool hasWords = page.review && !page.review->summary.isEmpty();
    m_summary->setText(
        hasWords ? page.review->summary : tr("Nothing is written yet. Three sentences are enough: they stand on the first page of the pack."));
    QStringList there;
    for (const review::Attendance& attendance : page.attendance)
        there.append(attendance.person ? page.nameOf(*attendance.person) : attendance.name);
    m_there->setText(there.isEmpty() ? tr("Nobody is noted as present.")
                                     : tr("Present: %1").arg(there.join(u", "_s)));
    while (QLayoutItem* item = m_comments->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const review::ReviewComment& comment : page.comments) {
        const QString about =
            comment.indicator.isEmpty() ? QString() : text.name(comment.indicator) + u": "_s;
        m_comments->addWidget(makeLabel(about + comment.text, LabelRole::Body));
        m_comments->addWidget(makeLabel(
            page.nameOf(comment.by) + u" · "_s + text.format.dateTime(comment.at), LabelRole::Note));
    }
    if (page.comments.empty())
        m_comments->addWidget(makeLabel(tr("Nobody commented yet."), LabelRole::Note));
}

void MeetingSection::say(const Status& status)
{
    if (!status)
        m_message->say(Tone::Danger, errorText(status.error()));
}

void MeetingSection::freezeOrStart()
{
    const review::ReviewPage& now = *page();
    if (!now.review) {
        const auto started =
            m_desk.session().run(review::StartReview{now.period.first(), now.period.branch});
        return say(started ? Status() : Status(tl::unexpected(started.error())));
    }
    say(m_desk.session().run(review::FreezeReview{now.review->id, now.review->revision}));
}

void MeetingSection::acknowledge()
{
    const auto row = std::size_t(m_departments->currentId());
    if (row == 0 || row > page()->parts.size())
        return m_message->say(Tone::Info, tr("Choose the department that has read its part."));
    const auto done = m_desk.session().run(
        review::AcknowledgePart{page()->review->id, page()->parts[row - 1].department, {}});
    say(done ? Status() : Status(tl::unexpected(done.error())));
}

void MeetingSection::closeDecision()
{
    for (const std::vector<review::DecisionRow>* rows : {&page()->decisions, &page()->earlier}) {
        for (const review::DecisionRow& row : *rows) {
            if (row.decision.id.value() == m_decisions->currentId())
                return openCloseDecisionDialog(m_desk, row.decision, window());
        }
    }
    m_message->say(Tone::Info, tr("Choose a decision first."));
}

} // namespace seraph::ui
