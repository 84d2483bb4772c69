// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/placements/matching_dialog.h"

#include "core/placements/need_commands.h"
#include "ui/placements/card_export.h"
#include "ui/placements/placement_text.h"
#include "ui/text/error_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QPushButton>
#include <QScrollArea>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace seraph::placements;

namespace {

constexpr int kColumnWidth = 250;
constexpr int kWidth = 1080;
constexpr int kHeight = 560;

} // namespace

MatchingDialog::MatchingDialog(const Desk& desk, const Format& format, NeedId need, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_format(format)
    , m_need(need)
    , m_message(new InlineMessage)
    , m_columns(makeRow(kCardGap))
    , m_print(makeButton(tr("Cards on &paper")))
    , m_save(makeButton(tr("Cards as pict&ures")))
{
    setWindowTitle(tr("Who fits"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* close = makeButton(tr("Close"));
    auto* buttons = makeRow();
    buttons->addWidget(makeLine(tr("Tick those whose cards the family shall see."), LabelRole::Note));
    buttons->addStretch();
    const bool exports = desk.session().can(kExportCards);
    for (QPushButton* button : {m_print, m_save}) {
        button->setVisible(exports);
        buttons->addWidget(button);
    }
    buttons->addWidget(close);
    auto* column = makeColumn(12);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->addWidget(m_message);
    column->addLayout(m_columns, 1);
    column->addLayout(buttons);
    setLayout(column);
    resize(scaled(kWidth), scaled(kHeight));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_print, &QPushButton::clicked, this, &MatchingDialog::printCards);
    connect(m_save, &QPushButton::clicked, this, &MatchingDialog::saveCards);
    connect(&desk.news, &ChangeNews::changed, this, [this](const std::vector<session::ChangeSet>& changes) {
        if (concerns(changes, "candidate") || concerns(changes, "worker_paper"))
            refresh();
    });
    refresh();
}

void MatchingDialog::refresh()
{
    const auto matches = m_desk.session().query(MatchWorkers{m_need});
    if (!matches)
        return m_message->say(Tone::Danger, errorText(matches.error()));
    delete m_content;
    auto* row = makeRow(kCardGap);
    for (const Match& match : *matches)
        row->addWidget(columnOf(match));
    if (matches->empty())
        row->addWidget(new EmptyState({Icon::People, tr("No worker is registered yet."), {}}));
    row->addStretch();
    auto* inner = new QWidget;
    inner->setLayout(row);
    m_content = makeScrollArea(inner);
    m_columns->addWidget(m_content);
    updateButtons();
}

QWidget* MatchingDialog::columnOf(const Match& match)
{
    auto* card = new Card;
    card->setFixedWidth(scaled(kColumnWidth));
    auto* show = new QCheckBox(match.row.name);
    show->setChecked(m_ticked.contains(match.row.worker));
    connect(show, &QCheckBox::toggled, this, [this, worker = match.row.worker](bool on) {
        tick(worker, on);
    });
    card->body()->addWidget(show);
    card->body()->addWidget(new StatusPill(statePill(match.row, m_format)), 0, Qt::AlignLeft);
    const QString skills = skillsText(match.row.skills, m_desk.language);
    card->body()->addWidget(makeLabel(skills, LabelRole::Note));
    if (match.row.expectedWage)
        card->body()->addWidget(makeLabel(
            tr("expects %1 a month").arg(m_format.money(match.row.expectedWage->minorUnits()))));
    for (const FitReason& reason : match.reasons)
        card->body()->addWidget(new StatusPill(reasonPill(reason, m_format)), 0, Qt::AlignLeft);
    card->body()->addStretch();
    if (match.candidate) {
        card->body()->addWidget(new StatusPill(statePill(*match.candidate)), 0, Qt::AlignLeft);
    } else if (m_desk.session().can(kWork)) {
        auto* button = makeButton(tr("Propose"), match.fits ? ButtonRole::Primary : ButtonRole::Normal);
        button->setAccessibleName(tr("Propose %1").arg(match.row.name));
        connect(button, &QPushButton::clicked, this, [this, worker = match.row.worker] {
            propose(worker);
        });
        card->body()->addWidget(button);
    }
    return card;
}

void MatchingDialog::propose(PersonId worker)
{
    const auto proposed = m_desk.session().run(ProposeCandidate{m_need, worker});
    if (!proposed)
        return m_message->say(Tone::Danger, errorText(proposed.error()));
    m_message->clear();
    m_ticked.insert(worker);
    m_desk.offerUndo(tr("Candidate proposed"));
}

void MatchingDialog::tick(PersonId worker, bool on)
{
    if (on)
        m_ticked.insert(worker);
    else
        m_ticked.erase(worker);
    updateButtons();
}

void MatchingDialog::updateButtons()
{
    m_print->setEnabled(!m_ticked.empty());
    m_save->setEnabled(!m_ticked.empty());
}

std::vector<PersonId> MatchingDialog::ticked() const
{
    return {m_ticked.begin(), m_ticked.end()};
}

void MatchingDialog::printCards()
{
    const Status shown = previewCards(m_desk, m_format, ticked(), m_need, this);
    if (!shown)
        m_message->say(Tone::Danger, errorText(shown.error()));
}

void MatchingDialog::saveCards()
{
    saveCardPictures(m_desk, m_format, ticked(), m_need, this, [this](const Result<int>& done) {
        if (!done)
            return m_message->say(Tone::Danger, errorText(done.error()));
        m_message->say(Tone::Good, tr("%n card(s) kept as pictures", nullptr, *done));
    });
}

} // namespace seraph::ui
