// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consultations/consultation_cards.h"

#include "core/catalogue/catalogue_queries.h"
#include "core/consultations/consultation_commands.h"
#include "core/organisation/staff_queries.h"
#include "ui/consultations/desk_text.h"
#include "ui/desk/trade_text.h"
#include "ui/text/error_text.h"
#include "ui/text/record_text.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/form.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace consultations;

namespace {

constexpr int kFindingsHeight = 84;

QString colleagueName(const Desk& desk, PersonId person)
{
    const auto colleagues =
        desk.session().query(organisation::ListColleagues{}).value_or(std::vector<organisation::Colleague>{});
    const auto found = std::find_if(
        colleagues.begin(), colleagues.end(), [&](const auto& each) { return each.id == person; });
    return found == colleagues.end() ? QString() : found->name;
}

std::vector<catalogue::Disclosure> disclosuresOf(const Desk& desk,
                                                 std::optional<catalogue::ServiceId> service)
{
    if (!service)
        return {};
    const auto detail = desk.session().query(catalogue::OpenService{*service});
    if (!detail || !detail->row.inForce)
        return {};
    return detail->row.inForce->content.disclosures;
}

const DisclosureGiven* givenOf(const ConsultationPage& page, const QString& code)
{
    const auto found = std::find_if(
        page.disclosures.begin(), page.disclosures.end(), [&](const DisclosureGiven& each) {
            return each.code == code && each.service == page.consultation.service;
        });
    return found == page.disclosures.end() ? nullptr : &*found;
}

} // namespace

PeopleCard::PeopleCard(const Desk& desk, const Format& format, QWidget* parent)
    : Card(Padding::Normal, parent)
    , m_desk(desk)
    , m_format(format)
    , m_message(new InlineMessage)
    , m_column(makeColumn(4))
    , m_person(new QComboBox)
    , m_joining(new QWidget)
{
    fillColleagues(*m_person, desk);
    m_person->setAccessibleName(tr("Who joins"));
    auto* join = makeButton(tr("Joins"));
    connect(join, &QPushButton::clicked, this, &PeopleCard::join);
    auto* row = makeRow();
    row->addWidget(m_person, 1);
    row->addWidget(join);
    m_joining->setLayout(row);
    body()->addWidget(new SectionHeader(tr("Who takes part")));
    body()->addWidget(m_message);
    body()->addLayout(m_column);
    body()->addWidget(m_joining);
}

void PeopleCard::show(const ConsultationPage& page)
{
    m_talk = page.consultation;
    delete m_rows;
    m_rows = new QWidget;
    auto* rows = makeColumn(4);
    m_rows->setLayout(rows);
    for (const Participant& participant : page.participants)
        rows->addWidget(rowOf(participant));
    m_column->addWidget(m_rows);
    m_joining->setVisible(!m_talk->outcome && m_desk.session().can(kConsult));
}

QWidget* PeopleCard::rowOf(const Participant& participant)
{
    auto* widget = new QWidget;
    auto* row = makeRow();
    widget->setLayout(row);
    const QString name = colleagueName(m_desk, participant.person);
    const QString from = m_format.time(participant.joinedAt);
    row->addWidget(makeLine(name));
    row->addWidget(makeLine(participant.leftAt
                                ? tr("%1 to %2").arg(from, m_format.time(*participant.leftAt))
                                : tr("since %1").arg(from),
                            LabelRole::Note));
    row->addStretch();
    if (!participant.leftAt && !m_talk->outcome && m_desk.session().can(kConsult)) {
        auto* leave = makeButton(tr("Leaves"), ButtonRole::Quiet);
        leave->setAccessibleName(tr("%1 leaves").arg(name));
        connect(leave, &QPushButton::clicked, this, [this, id = participant.person] {
            say(m_desk.session().run(LeaveConsultation{m_talk->id, id}));
        });
        row->addWidget(leave);
    }
    return widget;
}

void PeopleCard::join()
{
    if (const qint64 person = chosenId(*m_person); person > 0)
        say(m_desk.session().run(JoinConsultation{m_talk->id, PersonId(person)}));
}

void PeopleCard::say(const Status& status)
{
    if (!status)
        return m_message->say(Tone::Danger, errorText(status.error()));
    m_message->clear();
    m_person->setCurrentIndex(0);
    m_desk.offerUndo(tr("Kept"));
}

TellCard::TellCard(const Desk& desk, const Format& format, QWidget* parent)
    : Card(Padding::Normal, parent)
    , m_desk(desk)
    , m_format(format)
    , m_header(new SectionHeader(tr("What must be told")))
    , m_message(new InlineMessage)
    , m_column(makeColumn(6))
    , m_telling(buildTelling())
{
    body()->addWidget(m_header);
    body()->addWidget(m_message);
    body()->addLayout(m_column);
    body()->addWidget(m_telling);
}

QWidget* TellCard::buildTelling()
{
    m_speaker = new QComboBox;
    fillColleagues(*m_speaker, m_desk);
    m_speaker->setAccessibleName(tr("Who told it"));
    chooseId(*m_speaker, m_desk.session().actor().person.value());
    m_when = new DateEdit([this] { return m_desk.today(); }, DateEdit::Precision::Minute);
    m_when->setAccessibleName(tr("When it was told"));
    m_when->setPlaceholderText(tr("now"));
    m_when->setMaximumWidth(scaled(130));
    m_tell = makeButton(tr("&Told"), ButtonRole::Primary);
    m_tell->setObjectName(u"tell"_s);
    auto* all = makeButton(tr("Tick all"), ButtonRole::Quiet);
    connect(m_tell, &QPushButton::clicked, this, &TellCard::tell);
    connect(all, &QPushButton::clicked, this, [this] {
        for (QCheckBox* box : m_boxes)
            box->setChecked(true);
    });
    auto* telling = new QWidget;
    auto* row = makeRow();
    telling->setLayout(row);
    row->addWidget(all);
    row->addWidget(m_speaker, 1);
    row->addWidget(m_when);
    row->addWidget(m_tell);
    return telling;
}

void TellCard::show(const ConsultationPage& page)
{
    m_talk = page.consultation;
    delete m_rows;
    m_boxes.clear();
    m_rows = new QWidget;
    auto* rows = makeColumn(6);
    m_rows->setLayout(rows);
    int said = 0;
    const auto items = disclosuresOf(m_desk, m_talk->service);
    for (const catalogue::Disclosure& item : items) {
        const DisclosureGiven* given = givenOf(page, item.code);
        said += given ? 1 : 0;
        rows->addWidget(rowOf(item, given));
    }
    if (items.empty())
        rows->addWidget(makeLabel(m_talk->service
                                      ? tr("This service has nothing that must be told.")
                                      : tr("Choose the service: it says what must be told."),
                                  LabelRole::Note));
    m_column->addWidget(m_rows);
    m_header->setNote(items.empty() ? QString() : tr("%1 of %2").arg(said).arg(items.size()));
    m_telling->setVisible(!m_boxes.empty());
}

QWidget* TellCard::rowOf(const catalogue::Disclosure& item, const DisclosureGiven* given)
{
    auto* widget = new QWidget;
    auto* row = makeRow();
    widget->setLayout(row);
    const QString text = item.text.in(m_desk.language);
    auto* box = new QCheckBox;
    box->setAccessibleName(text);
    row->addWidget(box, 0, Qt::AlignTop);
    auto* words = makeColumn(0);
    words->addWidget(makeLabel(text));
    if (given) {
        QString who =
            tr("%1 at %2").arg(colleagueName(m_desk, given->speaker), m_format.time(given->saidAt));
        if (given->keyedLater)
            who += tr(" (keyed later)");
        words->addWidget(makeLabel(who, LabelRole::Note));
    }
    row->addLayout(words, 1);
    const bool open = !given && !m_talk->outcome && m_desk.session().can(kConsult);
    box->setChecked(given != nullptr);
    box->setEnabled(open);
    if (open) {
        box->setProperty("code", item.code);
        m_boxes.push_back(box);
    }
    return widget;
}

void TellCard::tell()
{
    GiveDisclosures command{.consultation = m_talk->id, .service = m_talk->service.value()};
    for (const QCheckBox* box : m_boxes) {
        if (box->isChecked())
            command.codes << box->property("code").toString();
    }
    if (const qint64 speaker = chosenId(*m_speaker); speaker > 0)
        command.speaker = PersonId(speaker);
    command.saidAt = instantOf(m_when->phrase());
    const Status told = m_desk.session().run(command);
    if (!told)
        return m_message->say(Tone::Danger,
                              told.error().fields.empty()
                                  ? errorText(told.error())
                                  : fieldErrorText(told.error().fields.front()));
    m_message->clear();
    m_when->clear();
    m_desk.offerUndo(tr("Told: %n item(s)", nullptr, int(command.codes.size())));
}

ExaminationCard::ExaminationCard(const Desk& desk, const Format& format, QWidget* parent)
    : Card(Padding::Normal, parent)
    , m_desk(desk)
    , m_format(format)
    , m_header(new SectionHeader(tradeWord(desk, "examination")))
    , m_message(new InlineMessage)
    , m_found(makeLabel({}))
    , m_entry(new QWidget)
    , m_findings(new QPlainTextEdit)
    , m_fitness(new QComboBox)
{
    m_findings->setObjectName(u"findingsEdit"_s);
    m_findings->setAccessibleName(tr("Findings"));
    m_findings->setPlaceholderText(tr("Findings, contraindications"));
    m_findings->setTabChangesFocus(true);
    m_findings->setFixedHeight(scaled(kFindingsHeight));
    m_fitness->setAccessibleName(tr("May be treated"));
    m_fitness->setObjectName(u"fitness"_s);
    for (const auto& [value, code] : Codes<Fitness>::kAll)
        m_fitness->addItem(codeWord(QString::fromLatin1(code)), QString::fromLatin1(code));
    auto* record = makeButton(tr("&Record the examination"));
    record->setObjectName(u"recordExamination"_s);
    connect(record, &QPushButton::clicked, this, &ExaminationCard::record);
    auto* row = makeRow();
    row->addWidget(m_fitness, 1);
    row->addWidget(record);
    auto* entry = makeColumn(8);
    entry->addWidget(m_findings);
    entry->addLayout(row);
    m_entry->setLayout(entry);
    body()->addWidget(m_header);
    body()->addWidget(m_message);
    body()->addWidget(m_found);
    body()->addWidget(m_entry);
}

void ExaminationCard::show(const ConsultationPage& page)
{
    m_talk = page.consultation;
    const bool examined = m_talk->examinedBy.has_value();
    m_entry->setVisible(!m_talk->outcome && m_desk.session().can(kExamine));
    m_found->setText(examined ? m_talk->findings : tr("The physician has not examined the client yet."));
    if (!examined)
        return m_header->setNote({});
    m_header->setNote(u"%1 · %2 · %3"_s.arg(codeWord(toCode(*m_talk->fitness)),
                                            colleagueName(m_desk, *m_talk->examinedBy),
                                            m_format.time(*m_talk->examinedAt)));
}

void ExaminationCard::record()
{
    const auto fitness = fromCode<Fitness>(m_fitness->currentData().toString()).value_or(Fitness::Fit);
    const Status recorded = m_desk.session().run(
        RecordExamination{m_talk->id, m_talk->revision, m_findings->toPlainText(), fitness});
    if (!recorded)
        return m_message->say(Tone::Danger,
                              recorded.error().fields.empty() ? errorText(recorded.error())
                                                              : tr("Write down what was found."));
    m_message->clear();
    m_findings->clear();
    m_desk.offerUndo(tr("Examination recorded"));
}

OutcomeCard::OutcomeCard(const Desk& desk, QWidget* parent)
    : Card(Padding::Normal, parent)
    , m_desk(desk)
    , m_form(new Form)
    , m_ended(makeLabel({}))
    , m_outcome(new QComboBox)
    , m_reason(new QComboBox)
    , m_note(new QLineEdit)
    , m_end(makeButton(tr("&End the talk"), ButtonRole::Primary))
{
    m_end->setObjectName(u"endConsultation"_s);
    for (const auto& [value, code] : Codes<ConsultationOutcome>::kAll)
        m_outcome->addItem(codeWord(QString::fromLatin1(code)), QString::fromLatin1(code));
    fillChoices(*m_reason, desk, "lost_reason");
    m_form->addField({u"outcome"_s, tr("&How it ended"), m_outcome});
    m_form->addField(
        {u"lost_reason"_s, tr("&Why nothing came of it"), m_reason, {}, Form::Need::Required});
    m_form->addField({u"note"_s, tr("No&te"), m_note});
    body()->addWidget(new SectionHeader(tr("Outcome")));
    body()->addWidget(m_ended);
    body()->addWidget(m_form);
    body()->addWidget(m_end, 0, Qt::AlignRight);
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &OutcomeCard::showReason);
    connect(m_form, &Form::submitted, this, &OutcomeCard::end);
    connect(m_end, &QPushButton::clicked, this, &OutcomeCard::end);
    showReason();
}

void OutcomeCard::showReason()
{
    m_form->setFieldVisible(u"lost_reason"_s, m_outcome->currentData().toString() == u"lost"_s);
}

void OutcomeCard::show(const ConsultationPage& page)
{
    m_talk = page.consultation;
    const bool open = !m_talk->outcome;
    m_form->setVisible(open && m_desk.session().can(kConsult));
    m_end->setVisible(open && m_desk.session().can(kConsult));
    m_ended->setVisible(!open);
    if (open)
        return;
    QStringList words{codeWord(toCode(*m_talk->outcome))};
    if (!m_talk->lostReason.isEmpty())
        words << choiceText(m_desk, "lost_reason", m_talk->lostReason);
    if (!m_talk->lostNote.isEmpty())
        words << m_talk->lostNote;
    m_ended->setText(words.join(u" · "_s));
}

void OutcomeCard::end()
{
    m_form->clearErrors();
    const auto outcome = fromCode<ConsultationOutcome>(m_outcome->currentData().toString())
                             .value_or(ConsultationOutcome::Thinking);
    const QString reason =
        outcome == ConsultationOutcome::Lost ? m_reason->currentData().toString() : QString();
    const Status ended = m_desk.session().run(
        CloseConsultation{m_talk->id, m_talk->revision, outcome, reason, m_note->text()});
    if (!ended)
        return m_form->showError(ended.error());
    m_desk.offerUndo(tr("The talk has ended"));
    if (outcome == ConsultationOutcome::Plan)
        m_desk.open(u"clients/%1/plans"_s.arg(m_talk->client.toString()));
    else if (outcome == ConsultationOutcome::Order)
        m_desk.open(u"clients/%1/orders"_s.arg(m_talk->client.toString()));
}

} // namespace seraph::ui
