// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consultations/consultation_view.h"

#include "core/consultations/consultation_commands.h"
#include "core/consultations/desk_queries.h"
#include "ui/consultations/consultation_cards.h"
#include "ui/consultations/desk_text.h"
#include "ui/desk/form_draft.h"
#include "ui/desk/missing_bar.h"
#include "ui/desk/phrase_rules.h"
#include "ui/desk/trade_text.h"
#include "ui/text/error_text.h"
#include "ui/text/record_text.h"
#include "ui/widgets/hint_button.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace consultations;

namespace {

constexpr int kNeedHeight = 56;
constexpr int kNotesHeight = 150;

QString placeOf(const Consultation& talk)
{
    return u"clients/%1/consultations"_s.arg(talk.client.toString());
}

ConsultationDetails detailsOf(const Consultation& talk)
{
    return {talk.service, talk.need, talk.notes, talk.hadToRepeat ? Repeating::HadToRepeat : Repeating::No};
}

} // namespace

ConsultationView::ConsultationView(const Desk& desk,
                                   const Format& format,
                                   ConsultationPage page,
                                   QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_page(std::move(page))
    , m_seen(m_page.consultation.revision)
    , m_missing(new MissingBar(desk, format))
    , m_banner(new InlineMessage)
    , m_message(new InlineMessage)
    , m_header(new SectionHeader({}))
    , m_tell(new TellCard(desk, format))
    , m_people(new PeopleCard(desk, format))
    , m_examination(new ExaminationCard(desk, format))
    , m_outcome(new OutcomeCard(desk))
{
    auto* left = makeColumn(kCardGap);
    left->addWidget(buildTalk());
    left->addWidget(m_tell);
    left->addStretch(1);
    auto* right = makeColumn(kCardGap);
    right->addWidget(m_examination);
    right->addWidget(m_people);
    right->addWidget(m_outcome);
    right->addStretch(1);
    auto* parts = makeRow(kCardGap);
    parts->addLayout(left, 3);
    parts->addLayout(right, 2);
    auto* content = new QWidget;
    auto* inner = makeColumn(8);
    inner->addWidget(m_missing);
    inner->addWidget(m_banner);
    inner->addWidget(m_message);
    inner->addLayout(parts);
    inner->addStretch();
    content->setLayout(inner);
    auto* column = makeColumn(0);
    column->addWidget(makeScrollArea(content));
    setLayout(column);
    m_examination->setVisible(desk.profile != Profile::Agency);
    fillTalk();
    showPage();
    m_draft = new FormDraft(
        m_desk, {placeOf(m_page.consultation), m_page.consultation.id.value()}, *this, *m_banner);
    connect(&desk.news, &ChangeNews::changed, this, [this](const std::vector<session::ChangeSet>& changes) {
        for (const char* table : {"consultation", "consultation_participant", "disclosure_given"}) {
            if (concerns(changes, table))
                return refresh();
        }
    });
}

ConsultationView::~ConsultationView() = default;

Card* ConsultationView::buildTalk()
{
    m_service = new QComboBox;
    m_service->setObjectName(u"service"_s);
    m_service->setAccessibleName(tr("Service"));
    fillServices(*m_service, m_desk);
    connect(m_service, &QComboBox::activated, this, &ConsultationView::save); // what has to be said depends on it
    m_need = new QPlainTextEdit;
    m_need->setObjectName(u"needEdit"_s);
    m_need->setAccessibleName(tradeWord(m_desk, "need"));
    m_need->setPlaceholderText(tr("In the client’s own words, once for everybody"));
    m_need->setTabChangesFocus(true);
    m_need->setFixedHeight(scaled(kNeedHeight));
    m_notes = makePhraseEdit(m_desk, catalogue::Audience::Direct);
    m_notes->editor()->setObjectName(u"notesEdit"_s);
    m_notes->editor()->setAccessibleName(tr("What was said"));
    m_notes->editor()->setPlaceholderText(tr("What was said. Risky wording is underlined."));
    m_notes->setMinimumHeight(scaled(kNotesHeight));
    m_repeat = new QCheckBox(tr("The client &had to repeat what we knew already"));
    m_repeat->setObjectName(u"hadToRepeat"_s);
    m_keep = new HintButton(tr("Keep"), QKeySequence(u"Ctrl+Return"_s), ButtonRole::Primary);
    m_keep->setObjectName(u"keepConsultation"_s);
    connect(m_keep, &QPushButton::clicked, this, &ConsultationView::save);
    auto* last = makeRow();
    last->addWidget(m_repeat, 1);
    last->addWidget(m_keep);
    auto* card = new Card;
    card->body()->addWidget(m_header);
    const auto add = [card](QWidget* field, QWidget* named) {
        card->body()->addWidget(makeLine(named->accessibleName(), LabelRole::Note));
        card->body()->addWidget(field);
    };
    add(m_service, m_service);
    add(m_need, m_need);
    add(m_notes, m_notes->editor());
    card->body()->addLayout(last);
    return card;
}

void ConsultationView::fillTalk()
{
    const Consultation& talk = m_page.consultation;
    if (talk.service && m_service->findData(talk.service->value()) < 0) {
        // A service that has gone off sale since stays what the talk was about.
        m_service->addItem(tr("(no longer on sale)"), talk.service->value());
    }
    chooseId(*m_service, talk.service ? talk.service->value() : 0);
    // Whoever goes on typing after keeping it stays where they are.
    if (m_need->toPlainText() != talk.need)
        m_need->setPlainText(talk.need);
    if (m_notes->text() != talk.notes)
        m_notes->setText(talk.notes);
    m_repeat->setChecked(talk.hadToRepeat);
    m_seen = talk.revision;
}

void ConsultationView::showPage()
{
    const Consultation& talk = m_page.consultation;
    m_header->setTitle(
        tr("%1 at %2").arg(m_format.shortDate(talk.day, m_desk.today()), m_format.time(talk.startedAt)));
    m_header->setNote(talk.outcome ? codeWord(toCode(*talk.outcome)) : tr("going on"));
    const bool open = !talk.outcome && m_desk.session().can(kConsult);
    for (QWidget* editor : {static_cast<QWidget*>(m_service),
                            static_cast<QWidget*>(m_repeat),
                            static_cast<QWidget*>(m_keep)})
        editor->setEnabled(open);
    m_need->setReadOnly(!open);
    m_notes->setReadOnly(!open);
    m_tell->show(m_page);
    m_people->show(m_page);
    m_examination->show(m_page);
    m_outcome->show(m_page);
    const auto missing = m_desk.session().query(WhatConsultationNeeds{talk.id});
    m_missing->show(missing.value_or(std::vector<session::Missing>{}),
                    placeOf(talk) + u'/' + talk.id.toString());
}

/// What somebody types here stays; what others changed is shown where nobody types.
void ConsultationView::refresh()
{
    const ConsultationDetails before = detailsOf(m_page.consultation);
    auto page = m_desk.session().query(OpenConsultationPage{m_page.consultation.id});
    if (!page)
        return setEnabled(false); // undone, or out of reach
    m_page = *std::move(page);
    const ConsultationDetails now = detailsOf(m_page.consultation);
    const bool same = before.service == now.service && before.need == now.need &&
                      before.notes == now.notes && before.repeating == now.repeating;
    if (same)
        m_seen = m_page.consultation.revision;
    else if (!m_draft->hasEdits())
        fillTalk();
    showPage();
}

ConsultationDetails ConsultationView::typed() const
{
    ConsultationDetails details{.need = m_need->toPlainText(), .notes = m_notes->text()};
    if (const qint64 service = chosenId(*m_service); service > 0)
        details.service = catalogue::ServiceId(service);
    details.repeating = m_repeat->isChecked() ? Repeating::HadToRepeat : Repeating::No;
    return details;
}

void ConsultationView::save()
{
    const Status saved = m_desk.session().run(
        EditConsultation{m_page.consultation.id, m_seen, typed()}, m_draft->key());
    if (!saved)
        return m_message->say(Tone::Danger, errorText(saved.error()));
    m_message->clear();
    m_draft->settle();
    m_desk.offerUndo(tr("Kept"));
    refresh();
}

} // namespace seraph::ui
