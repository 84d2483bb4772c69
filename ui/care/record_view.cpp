// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/care/record_view.h"

#include "ui/care/care_text.h"
#include "ui/care/material_panel.h"
#include "ui/care/step_form.h"
#include "ui/desk/file_list.h"
#include "ui/desk/form_draft.h"
#include "ui/desk/gate_text.h"
#include "ui/desk/missing_bar.h"
#include "ui/desk/phrase_rules.h"
#include "ui/desk/trade_text.h"
#include "ui/text/error_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/list_page.h"
#include "ui/widgets/menu_button.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using care::RecordState;

namespace {

/// One line for each kind of thing: eight open key steps are one thing to do.
std::vector<session::Missing> eachOnce(const std::vector<session::Missing>& missing)
{
    std::vector<session::Missing> once;
    for (const session::Missing& each : missing) {
        const bool known = std::any_of(once.begin(), once.end(), [&](const session::Missing& other) {
            return other.what == each.what && other.opens == each.opens;
        });
        if (!known)
            once.push_back(each);
    }
    return once;
}

} // namespace

RecordView::RecordView(const Desk& desk, const Format& format, care::CareRecordId record, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_record(record)
    , m_header(new PageHeader({}))
    , m_pill(new StatusPill)
    , m_facts(makeLabel({}, LabelRole::Note))
    , m_missing(new MissingBar(desk, format))
    , m_message(new InlineMessage)
    , m_steps(new ShortTable(tr("Steps"), {{tr("Step"), 0}, {tr("Who"), 72}, {tr("State"), 104}}))
    , m_tabs(new QTabWidget)
    , m_step(new StepForm(desk,
                          format,
                          {[this](const auto& step, const auto& entry, const auto& files) {
                               return doStep(step, entry, files);
                           },
                           [this](const auto& step) { leaveStep(step); },
                           [this](const auto& step) { deviate(step); }}))
    , m_materials(new MaterialPanel(desk, format))
    , m_deviations(new ShortTable(
          tr("Deviations"),
          {{tr("Kind"), 110}, {tr("Reason"), 0}, {tr("Decision"), 140}, {tr("Client told"), 80}}))
    , m_notes(new ShortTable(tr("Log and addenda"),
                             {{tr("When"), 128}, {tr("Who"), 80}, {tr("Text"), 0}}))
    , m_note(makePhraseEdit(desk, catalogue::Audience::Record))
    , m_write(makeButton(tr("Write it down")))
    , m_summary(makePhraseEdit(desk, catalogue::Audience::Direct))
    , m_performer(new QComboBox)
    , m_responsible(new QComboBox)
    , m_start(makeButton(tr("&Begin"), ButtonRole::Primary))
    , m_emergency(makeButton(tr("Emergency…"), ButtonRole::Danger))
    , m_confirm(makeButton(tr("&Confirm the ordinary steps")))
    , m_close(makeButton(tr("C&lose the record"), ButtonRole::Primary))
    , m_more(makeButton(tr("More")))
    , m_people(new QWidget)
{
    m_steps->setObjectName(u"steps"_s);
    m_start->setObjectName(u"beginCare"_s);
    m_close->setObjectName(u"closeCare"_s);
    m_confirm->setObjectName(u"confirmCare"_s);
    build();
    connectAll();
    refresh();
    // The step's own fields change with every step that is shown, so only what is written at length is kept.
    const auto keep = [this](const QString& form, QWidget& page) {
        auto* banner = new InlineMessage;
        static_cast<QBoxLayout*>(page.layout())->insertWidget(0, banner);
        return new FormDraft(m_desk, {form, m_record.value()}, page, *banner);
    };
    m_draft = keep(u"services/records"_s, *m_closingPage);
    m_noteDraft = keep(u"services/records#note"_s, *m_notePage);
}

void RecordView::build()
{
    auto* backButton = makeButton(tr("‹ Back"), ButtonRole::Quiet);
    backButton->setShortcut(QKeySequence(Qt::Key_Escape));
    connect(backButton, &QPushButton::clicked, this, &RecordView::back);
    m_header->addBesideTitle(m_pill);
    for (QPushButton* button : {backButton, m_more, m_confirm, m_emergency, m_start, m_close})
        m_header->addAction(button);
    auto* splitter = new QSplitter;
    splitter->addWidget(buildSteps());
    splitter->addWidget(buildTabs());
    splitter->setSizes({scaled(430), scaled(560)});
    splitter->setChildrenCollapsible(false);
    auto* column = makePageLayout(*this);
    column->addWidget(m_header);
    column->addWidget(m_facts);
    column->addWidget(m_message);
    column->addWidget(m_missing);
    column->addWidget(splitter, 1);
}

QWidget* RecordView::buildSteps()
{
    auto* row = makeRow();
    row->setContentsMargins(12, 8, 12, 8);
    row->addWidget(makeLabel(tr("Carried out by"), LabelRole::Note));
    row->addWidget(m_performer, 1);
    row->addWidget(makeLabel(tr("Responsible"), LabelRole::Note));
    row->addWidget(m_responsible, 1);
    m_people->setLayout(row);
    m_steps->setEmptyState(
        {Icon::Check, tr("This service has no steps of its own. Close the record when it is done."), {}});
    auto* card = new Card(Card::Padding::None);
    card->body()->addWidget(m_people);
    card->body()->addWidget(m_steps, 1);
    return card;
}

QWidget* RecordView::buildTabs()
{
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeScrollArea(m_step), tr("Step"));
    m_tabs->addTab(m_materials, tr("Materials"));
    m_deviations->setEmptyState({Icon::Check, tr("Nothing went otherwise than the standard says."), {}});
    m_tabs->addTab(m_deviations, tr("Deviations"));
    m_tabs->addTab(buildNotes(), tr("Log and addenda"));
    m_tabs->addTab(buildClosing(), tr("For the client"));
    if (m_desk.session().can(attachments::kSeeAttachments))
        m_tabs->addTab(new FileList(m_desk, m_format, {u"care_record"_s, m_record.value()}, u"general"_s),
                       tr("Files"));
    auto* card = new Card(Card::Padding::None);
    card->body()->addWidget(m_tabs);
    return card;
}

QWidget* RecordView::buildNotes()
{
    auto* page = m_notePage = new QWidget;
    auto* column = makeColumn(8);
    column->setContentsMargins(kCardPadding, 12, kCardPadding, 12);
    m_note->setObjectName(u"note_box"_s);
    m_note->editor()->setObjectName(u"note"_s);
    m_note->editor()->setFixedHeight(scaled(72));
    column->addWidget(m_notes, 1);
    column->addWidget(m_note);
    column->addWidget(m_write, 0, Qt::AlignRight);
    page->setLayout(column);
    return page;
}

QWidget* RecordView::buildClosing()
{
    auto* page = m_closingPage = new QWidget;
    auto* column = makeColumn(8);
    column->setContentsMargins(kCardPadding, 12, kCardPadding, 12);
    m_summary->editor()->setObjectName(u"summary"_s);
    column->addWidget(makeLabel(
        tr("What was done and how it went, in words the client reads. It stands on the report."),
        LabelRole::Note));
    column->addWidget(m_summary, 1);
    page->setLayout(column);
    return page;
}

void RecordView::connectAll()
{
    connect(m_steps, &ShortTable::rowChosen, this, &RecordView::showStep);
    connect(m_steps, &ShortTable::rowActivated, this, [this] {
        m_tabs->setCurrentIndex(0);
        m_step->enter();
    });
    connect(m_start, &QPushButton::clicked, this, &RecordView::start);
    connect(m_emergency, &QPushButton::clicked, this, &RecordView::startEmergency);
    connect(m_confirm, &QPushButton::clicked, this, &RecordView::confirmRest);
    connect(m_close, &QPushButton::clicked, this, &RecordView::close);
    connect(m_write, &QPushButton::clicked, this, &RecordView::writeNote);
    connect(m_performer, &QComboBox::activated, this, &RecordView::assign);
    connect(m_responsible, &QComboBox::activated, this, &RecordView::assign);
    auto* menu = new QMenu(this);
    menu->addAction(tr("Print the &report for the client"), this, &RecordView::print);
    menu->addAction(tr("Compare &photos"), this, &RecordView::compare);
    menu->addAction(tr("Write down a &deviation"), this, [this] { deviate(std::nullopt); });
    menu->addSeparator();
    menu->addAction(tr("&Break it off…"), this, &RecordView::abandon);
    setButtonMenu(*m_more, menu);
    connect(&m_desk.news, &ChangeNews::changed, this, [this](const std::vector<session::ChangeSet>& changes) {
        for (const char* table : {"care_record",
                                  "care_step",
                                  "care_deviation",
                                  "care_addendum",
                                  "care_log",
                                  "material_use",
                                  "consent",
                                  "same_day_check",
                                  "certificate",
                                  "attachment"}) {
            if (concerns(changes, table))
                return refresh();
        }
    });
}

void RecordView::refresh()
{
    auto page = m_desk.session().query(care::OpenCare{m_record});
    if (!page)
        return m_message->say(Tone::Danger, errorText(page.error()));
    m_page = *std::move(page);
    showHeader();
    showSteps();
    showLists();
    m_materials->show(*m_page);
    updateButtons();
}

void RecordView::showHeader()
{
    const care::CareRecord& record = m_page->row.record;
    m_header->setTitle(
        u"%1 · %2"_s.arg(m_page->row.clientName, m_page->row.serviceName.in(m_desk.language)));
    m_pill->setView(pillOf(record));
    QStringList facts{m_page->row.clientNumber, m_format.date(record.day)};
    if (const QString session = sessionText(record, m_page->row.sessions); !session.isEmpty())
        facts << session;
    if (m_page->sopNumber > 0)
        facts << tr("standard version %1").arg(m_page->sopNumber);
    if (record.licence && *record.licence != catalogue::Licence::None) {
        facts << tr("%1: %2 %3")
                     .arg(nameIn(m_page->names, record.responsible),
                          licenceText(*record.licence),
                          record.licenceNumber);
        if (record.licenceUntil)
            facts << tr("valid until %1").arg(m_format.date(*record.licenceUntil));
    }
    if (record.emergencyBy)
        facts << tr("emergency: %1").arg(record.emergencyReason);
    if (record.late)
        facts << tr("entered late");
    m_facts->setText(facts.join(u" · "_s));
    m_missing->show(eachOnce(m_page->missing), u"services/records/"_s + m_record.toString());
    showGates();
}

/// Before it begins: who lacks what, who could do it instead, what to do.
void RecordView::showGates()
{
    if (m_page->row.record.state != RecordState::Prepared)
        return;
    QStringList lines;
    for (const qualifications::GateQuestion& question : care::gateQuestionsOf(m_page->row.record))
        lines << gateText(m_desk, m_format, question);
    lines.removeAll(QString());
    lines.removeDuplicates();
    if (lines.isEmpty())
        m_message->clear();
    else
        m_message->say(Tone::Warning, lines.join(u'\n'));
}

void RecordView::showSteps()
{
    const qint64 chosen = m_steps->currentId();
    const QSignalBlocker quiet(m_steps);
    m_steps->clearRows();
    for (const care::StepRow& row : m_page->steps) {
        const care::CareStep& step = row.step;
        QString name = u"%1. %2"_s.arg(step.position).arg(step.name().in(m_desk.language));
        if (step.key)
            name += u" ★"_s;
        QString state = markOf(step);
        if (row.early)
            state += u" ▲"_s;
        const QString who =
            step.performer ? nameIn(m_page->names, step.performer) : roleText(m_desk, step.role);
        m_steps->addRow(step.id.value(), {name, who, state});
    }
    m_steps->chooseId(chosen);
    showStep();
}

const care::StepRow* RecordView::currentStep() const
{
    const auto found =
        std::find_if(m_page->steps.begin(), m_page->steps.end(), [this](const care::StepRow& row) {
            return row.step.id.value() == m_steps->currentId();
        });
    return found == m_page->steps.end() ? nullptr : &*found;
}

void RecordView::showStep()
{
    const care::StepRow* row = currentStep();
    if (!row)
        return m_step->clear();
    const bool open =
        m_page->row.record.state == RecordState::Running && m_desk.session().can(care::kWorkCare);
    m_step->show({row->step,
                  row->files,
                  row->usual,
                  nameIn(m_page->names, row->step.performer),
                  m_page->row.record.performer},
                 open ? StepForm::Editing::Open : StepForm::Editing::Frozen);
}

void RecordView::showLists()
{
    m_deviations->clearRows();
    for (const care::Deviation& deviation : m_page->deviations)
        m_deviations->addRow(deviation.id.value(),
                             {categoryText(deviation.category),
                              deviation.reason,
                              deviation.decision,
                              deviation.clientTold ? tr("yes") : QString()});
    m_notes->clearRows();
    for (const care::LogEntry& entry : m_page->log) {
        const QString day = m_format.date(entry.day) + (entry.late ? tr(" ▲ late") : QString());
        m_notes->addRow(entry.id.value(), {day, nameIn(m_page->names, entry.author), entry.text});
    }
    for (const care::Addendum& addendum : m_page->addenda)
        m_notes->addRow(addendum.id.value(),
                        {m_format.dateTime(addendum.addedAt),
                         nameIn(m_page->names, addendum.addedBy),
                         addendum.text});
    if (!m_page->row.record.summary.isEmpty())
        m_summary->setText(m_page->row.record.summary);
    m_tabs->setTabText(1,
                       m_page->materials.empty() ? tr("Materials")
                                                 : tr("Materials (%1)").arg(m_page->materials.size()));
    m_tabs->setTabText(2,
                       m_page->deviations.empty()
                           ? tr("Deviations")
                           : tr("Deviations (%1)").arg(m_page->deviations.size()));
}

void RecordView::updateButtons()
{
    const care::CareRecord& record = m_page->row.record;
    const bool works = m_desk.session().can(care::kWorkCare);
    const bool prepared = record.state == RecordState::Prepared;
    const bool running = record.state == RecordState::Running;
    const bool over = !prepared && !running;
    const bool ordinary =
        std::any_of(m_page->steps.begin(), m_page->steps.end(), [](const care::StepRow& row) {
            return !row.step.key && row.step.state == care::StepState::Open;
        });
    m_start->setVisible(prepared && works);
    m_start->setEnabled(m_page->missing.empty());
    m_emergency->setVisible(prepared && !m_page->missing.empty() &&
                            m_desk.session().can(care::kEmergency));
    m_confirm->setVisible(running && works && ordinary);
    m_close->setVisible(running && works);
    m_summary->setReadOnly(!running);
    const bool log = running && record.kind == care::RecordKind::Placement;
    m_note->setVisible(works && (log || over));
    m_write->setVisible(works && (log || over));
    m_write->setText(over ? tr("Add an &addendum") : tr("Write the &log"));
    m_people->setEnabled(works && !over);
    const QSignalBlocker quietOne(m_performer);
    const QSignalBlocker quietTwo(m_responsible);
    fillColleagues(*m_performer, m_desk, tr("not chosen"));
    fillColleagues(*m_responsible, m_desk, tr("the same"));
    choosePerson(*m_performer, record.performer);
    choosePerson(*m_responsible,
                 record.responsible == record.performer ? std::nullopt : record.responsible);
}

} // namespace seraph::ui
