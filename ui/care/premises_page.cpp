// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/care/premises_page.h"

#include "ui/care/care_print.h"
#include "ui/care/care_text.h"
#include "ui/care/deviation_dialog.h"
#include "ui/care/step_form.h"
#include "ui/desk/choices.h"
#include "ui/desk/trade_text.h"
#include "ui/desk/work_branch.h"
#include "ui/text/error_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/list_page.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRoundState = 3;
constexpr int kRegisterState = 1;

} // namespace

PremisesPage::PremisesPage(const Desk& desk, const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_branch(new QComboBox)
    , m_message(new InlineMessage)
    , m_rounds(new ShortTable(tr("Rounds of the premises"),
                              {{tr("Round"), 0},
                               {tr("When"), 96},
                               {tr("Who"), 80},
                               {tr("State"), 84},
                               {tr("Missed"), 52, Qt::AlignRight}}))
    , m_stack(new QStackedWidget)
    , m_begin(makeButton(tr("&Begin the round"), ButtonRole::Primary))
    , m_close(makeButton(tr("C&lose the round"), ButtonRole::Primary))
    , m_print(makeButton(tr("&Print the register")))
    , m_steps(new ShortTable(tr("Steps"), {{tr("Step"), 0}, {tr("State"), 110}}))
    , m_step(new StepForm(desk,
                          format,
                          {[this](const auto& step, const auto& entry, const auto& files) {
                               return doStep(step, entry, files);
                           },
                           [this](const auto& step) { leaveStep(step); },
                           [this](const auto& step) { deviate(step); }}))
    , m_month(makeLabel({}, LabelRole::Section))
    , m_register(new ShortTable(
          tr("Register"), {{tr("Day"), 92}, {tr("State"), 84}, {tr("Entries"), 0}, {tr("By"), 72}}))
    , m_shown(desk.today())
{
    fillBranches();
    auto* header = new PageHeader(tr("Rounds of the premises"));
    header->addAction(m_branch);
    for (QPushButton* button : {m_print, m_begin, m_close})
        header->addAction(button);
    m_rounds->setObjectName(u"rounds"_s);
    m_rounds->setEmptyState(
        {Icon::Building, tr("Rounds come from the catalogue. Release one there, and it is due here."), {}});
    auto* card = new Card(Card::Padding::None);
    card->body()->addWidget(m_rounds);
    m_stack->addWidget(buildRegister());
    m_stack->addWidget(buildRun());
    auto* splitter = new QSplitter;
    splitter->addWidget(card);
    splitter->addWidget(m_stack);
    splitter->setSizes({scaled(580), scaled(400)});
    splitter->setChildrenCollapsible(false);
    auto* column = makePageLayout(*this);
    column->addWidget(header);
    column->addWidget(m_message);
    column->addWidget(splitter, 1);
    connect(m_rounds, &ShortTable::rowChosen, this, &PremisesPage::showRound);
    connect(m_rounds, &ShortTable::rowActivated, this, [this] {
        m_begin->isVisible() ? begin() : m_steps->setFocus();
    });
    connect(m_begin, &QPushButton::clicked, this, &PremisesPage::begin);
    connect(m_close, &QPushButton::clicked, this, &PremisesPage::closeRun);
    connect(m_print, &QPushButton::clicked, this, [this] {
        if (m_page)
            previewRegister(m_desk, m_format, *m_page, this);
    });
    connect(m_branch, &QComboBox::currentIndexChanged, this, &PremisesPage::refresh);
    connect(&desk.news, &ChangeNews::changed, this, [this](const std::vector<session::ChangeSet>& changes) {
        for (const char* table : {"premises_run", "care_step", "care_deviation", "sop", "sop_version"}) {
            if (concerns(changes, table))
                return refresh();
        }
    });
    refresh();
}

QWidget* PremisesPage::buildRun()
{
    auto* steps = new Card(Card::Padding::None);
    steps->body()->addWidget(m_steps);
    auto* step = new Card(Card::Padding::None);
    step->body()->addWidget(makeScrollArea(m_step));
    auto* run = new QSplitter(Qt::Vertical);
    run->addWidget(steps);
    run->addWidget(step);
    run->setSizes({scaled(210), scaled(340)});
    run->setChildrenCollapsible(false);
    connect(m_steps, &ShortTable::rowChosen, this, &PremisesPage::showStep);
    connect(m_steps, &ShortTable::rowActivated, this, [this] { m_step->enter(); });
    return run;
}

QWidget* PremisesPage::buildRegister()
{
    auto* before = makeButton(u"‹"_s, ButtonRole::Quiet);
    auto* after = makeButton(u"›"_s, ButtonRole::Quiet);
    before->setAccessibleName(tr("Month before"));
    after->setAccessibleName(tr("Month after"));
    const auto move = [this](int months) {
        m_shown = m_shown.addMonths(months);
        showRegister();
    };
    connect(before, &QPushButton::clicked, this, [move] { move(-1); });
    connect(after, &QPushButton::clicked, this, [move] { move(1); });
    auto* row = makeRow();
    row->setContentsMargins(12, 8, 12, 8);
    row->addWidget(before);
    row->addWidget(m_month, 1);
    row->addWidget(after);
    auto* card = new Card(Card::Padding::None);
    card->body()->addLayout(row);
    card->body()->addWidget(m_register, 1);
    return card;
}

void PremisesPage::fillBranches()
{
    for (const auto& branch : branchesOf(m_desk))
        m_branch->addItem(branch.name, branch.id.value());
    const int row = m_branch->findData(workBranch(m_desk).value());
    m_branch->setCurrentIndex(std::max(0, row));
    m_branch->setVisible(m_branch->count() > 1);
}

BranchId PremisesPage::branch() const
{
    const qint64 id = m_branch->currentData().toLongLong();
    return id > 0 ? BranchId(id) : workBranch(m_desk);
}

void PremisesPage::openRecord(qint64 branch)
{
    const int row = m_branch->findData(branch);
    if (row >= 0)
        m_branch->setCurrentIndex(row);
}

void PremisesPage::refresh()
{
    auto rows = m_desk.session().query(care::PremisesRounds{branch()});
    if (!rows)
        return m_message->say(Tone::Danger, errorText(rows.error()));
    m_rows = *std::move(rows);
    const qint64 chosen = m_rounds->currentId();
    {
        const QSignalBlocker quiet(m_rounds);
        m_rounds->clearRows();
        for (const care::RoundRow& row : m_rows) {
            m_rounds->addRow(row.sop.id.value(),
                             {row.sop.name().in(m_desk.language),
                              row.sop.schedule ? scheduleText(*row.sop.schedule) : QString(),
                              roleText(m_desk, row.sop.role),
                              QString(),
                              row.missed > 0 ? QString::number(row.missed) : QString()});
            showPill(*m_rounds, kRoundState, pillOf(row.standing));
        }
        m_rounds->chooseId(chosen);
    }
    showRound();
}

const care::RoundRow* PremisesPage::current() const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [this](const care::RoundRow& row) {
        return row.sop.id.value() == m_rounds->currentId();
    });
    return found == m_rows.end() ? nullptr : &*found;
}

void PremisesPage::showRound()
{
    const care::RoundRow* row = current();
    const bool works = m_desk.session().can(care::kWorkPremises);
    const bool running = row && row->run && row->run->state == care::RunState::Running;
    m_begin->setVisible(row && works && !running && (row->onUse || !row->run));
    m_close->setVisible(works && running);
    m_stack->setCurrentIndex(running ? 1 : 0);
    m_run.reset();
    if (running)
        showRun();
    showRegister();
}

void PremisesPage::showRun()
{
    const care::RoundRow* row = current();
    auto run = m_desk.session().query(care::OpenRun{row->run->id});
    if (!run)
        return m_message->say(Tone::Danger, errorText(run.error()));
    m_run = *std::move(run);
    const qint64 chosen = m_steps->currentId();
    {
        const QSignalBlocker quiet(m_steps);
        m_steps->clearRows();
        for (const care::CareStep& step : m_run->steps)
            m_steps->addRow(step.id.value(),
                            {u"%1. %2"_s.arg(step.position).arg(step.name().in(m_desk.language)) +
                                 (step.key ? u" ★"_s : QString()),
                             markOf(step)});
        m_steps->chooseId(chosen);
    }
    showStep();
}

void PremisesPage::showStep()
{
    const int row = m_steps->currentRow();
    if (!m_run || row < 0 || row >= int(m_run->steps.size()))
        return m_step->clear();
    const care::CareStep& step = m_run->steps[std::size_t(row)];
    const bool works = m_desk.session().can(care::kWorkPremises);
    m_step->show({step,
                  m_run->files.value(step.id.value()),
                  m_run->usual[std::size_t(row)],
                  nameIn(m_run->names, step.performer),
                  m_desk.session().actor().person},
                 works ? StepForm::Editing::Open : StepForm::Editing::Frozen);
}

void PremisesPage::showRegister()
{
    const care::RoundRow* row = current();
    m_page.reset();
    m_register->clearRows();
    m_print->setEnabled(row != nullptr);
    if (!row)
        return m_month->clear();
    auto page = m_desk.session().query(care::PremisesRegister{branch(), row->sop.id, m_shown});
    if (!page)
        return m_message->say(Tone::Danger, errorText(page.error()));
    m_page = *std::move(page);
    m_month->setText(
        tr("%1 · %2 done, %3 missed").arg(m_format.month(m_shown)).arg(m_page->done).arg(m_page->missed));
    for (const care::RegisterRow& each : m_page->rows) {
        QStringList entries;
        QString by;
        if (each.page) {
            by = nameIn(each.page->names,
                        each.page->run.closedBy ? each.page->run.closedBy
                                                : std::optional(each.page->run.startedBy));
            for (const care::CareStep& step : each.page->steps) {
                if (!step.readings.empty())
                    entries << readingsText(step.readings);
            }
            for (const care::Deviation& deviation : each.page->deviations)
                entries << u"▲ "_s + deviation.reason;
        }
        m_register->addRow(each.page ? each.page->run.id.value() : 0,
                           {m_format.date(each.day), QString(), entries.join(u" · "_s), by});
        showPill(*m_register, kRegisterState, pillOf(each.standing));
    }
}

void PremisesPage::begin()
{
    if (const care::RoundRow* row = current()) {
        say(m_desk.session().run(care::StartRun{branch(), row->sop.id}).transform([](auto) {}));
        refresh();
        m_steps->setFocus();
    }
}

void PremisesPage::closeRun()
{
    if (!m_run)
        return;
    say(m_desk.session().run(care::CloseRun{m_run->run.id, m_run->run.revision}));
    refresh();
}

Status PremisesPage::doStep(const care::CareStep& step,
                            const care::StepEntry& entry,
                            const std::vector<care::StepFile>& files)
{
    const int row = m_steps->currentRow();
    TRY_STATUS(m_desk.session().run(care::DoRunStep{step.id, step.revision, entry, files}));
    goToNextOpen(row);
    return {};
}

void PremisesPage::goToNextOpen(int after)
{
    refresh();
    for (int row = after + 1; m_run && row < int(m_run->steps.size()); ++row) {
        const care::CareStep& step = m_run->steps[std::size_t(row)];
        if (step.state == care::StepState::Open && step.key) {
            m_steps->setCurrentCell(row, 0);
            return m_step->enter();
        }
    }
    m_close->setFocus();
}

void PremisesPage::leaveStep(const care::CareStep& step)
{
    const auto send = [this, step](const care::DeviationDetails& details,
                                   const session::DraftKey& draft) {
        return m_desk.session().run(care::SkipRunStep{step.id, step.revision, details.reason}, draft);
    };
    auto* dialog = new DeviationDialog(m_desk,
                                       tr("Leave out: %1").arg(step.name().in(m_desk.language)),
                                       step.id.value(),
                                       care::DeviationCategory::Skipped,
                                       DeviationDialog::Client::Nobody,
                                       send,
                                       this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PremisesPage::deviate(const care::CareStep& step)
{
    const auto run = m_run ? std::optional(m_run->run.id) : std::nullopt;
    const auto send = [this, run, step](care::DeviationDetails details,
                                        const session::DraftKey& draft) -> Status {
        details.step = step.id;
        return run ? m_desk.session().run(care::AddRunDeviation{*run, details}, draft).transform([](auto) {})
                   : Status();
    };
    auto* dialog = new DeviationDialog(m_desk,
                                       tr("Deviation: %1").arg(step.name().in(m_desk.language)),
                                       step.id.value(),
                                       std::nullopt,
                                       DeviationDialog::Client::Nobody,
                                       send,
                                       this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PremisesPage::say(const Status& status)
{
    if (!status)
        return m_message->say(Tone::Danger, errorText(status.error()));
    m_message->clear();
}

} // namespace seraph::ui
