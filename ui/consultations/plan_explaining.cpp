// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consultations/plan_explaining.h"

#include "core/catalogue/catalogue_queries.h"
#include "core/consultations/consultation_commands.h"
#include "core/consultations/plan_commands.h"
#include "core/organisation/staff_queries.h"
#include "ui/consultations/plan_text.h"
#include "ui/desk/gate_text.h"
#include "ui/text/error_text.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/styling.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace consultations;

namespace {

const DisclosureGiven* saidOf(const std::vector<DisclosureGiven>& given, const QString& code)
{
    const auto found = std::find_if(
        given.begin(), given.end(), [&](const DisclosureGiven& each) { return each.code == code; });
    return found == given.end() ? nullptr : &*found;
}

const PlanOption* chosenOf(const PlanPage& page)
{
    const auto found =
        std::find_if(page.options.begin(), page.options.end(), [&](const PlanOption& option) {
            return option.id == page.plan.chosenOption;
        });
    return found == page.options.end() ? nullptr : &*found;
}

} // namespace

PlanExplaining::PlanExplaining(const Desk& desk, const Format& format, const PlanPage& page, QWidget* parent)
    : Card(Padding::Normal, parent)
    , m_desk(desk)
    , m_format(format)
    , m_page(page)
    , m_message(new InlineMessage)
    , m_speaker(new QComboBox)
    , m_words(new QLineEdit)
{
    addHead();
    addTopics();
    addRisks();
    body()->addStretch();
}

void PlanExplaining::addHead()
{
    const QString part =
        tr("%1 of %2 explained").arg(m_page.explained.said).arg(m_page.explained.total);
    body()->addWidget(new SectionHeader(tr("Explanation"), part));
    body()->addWidget(m_message);
    const auto colleagues = m_desk.session()
                                .query(organisation::ListColleagues{})
                                .value_or(std::vector<organisation::Colleague>{});
    for (const organisation::Colleague& colleague : colleagues)
        m_speaker->addItem(colleague.name, colleague.id.value());
    m_speaker->setCurrentIndex(m_speaker->findData(m_desk.session().actor().person.value()));
    m_speaker->setObjectName(u"speakerBox"_s);
    m_speaker->setAccessibleName(tr("Who spoke"));
    m_words->setObjectName(u"ownWordsEdit"_s);
    m_words->setPlaceholderText(tr("In your own words, if it is to be kept"));
    m_words->setAccessibleName(tr("In your own words"));
    auto* row = makeRow();
    row->addWidget(makeLine(tr("Speaker"), LabelRole::Note));
    row->addWidget(m_speaker);
    row->addWidget(m_words, 1);
    body()->addLayout(row);
}

QString PlanExplaining::whenText(const DisclosureGiven& given) const
{
    const QString who = personName(m_desk, given.speaker);
    const QString when = m_format.dateTime(given.saidAt);
    const QString said =
        given.keyedLater ? tr("%1, %2, keyed in later").arg(who, when) : u"%1, %2"_s.arg(who, when);
    return given.text.isEmpty() || given.plan == std::nullopt ? said
                                                              : tr("%1: “%2”").arg(said, given.text);
}

void PlanExplaining::addTopics()
{
    std::vector<CheckList::Item> items;
    for (const QString& topic : explainingTopics()) {
        const DisclosureGiven* said = saidOf(m_page.explanations, topic);
        items.push_back({.id = topic,
                         .text = topicText(topic),
                         .note = said ? whenText(*said) : QString(),
                         .done = said != nullptr,
                         .fixed = said != nullptr});
    }
    auto* list = new CheckList;
    list->setObjectName(u"topics"_s);
    list->setItems(items);
    body()->addWidget(list);
    connect(list, &CheckList::toggled, this, [this](const QString& topic, bool done) {
        if (done)
            explain({topic});
    });
    if (m_page.explained.left.isEmpty())
        return;
    auto* all = makeButton(tr("All of it was explained"), ButtonRole::Quiet);
    all->setObjectName(u"explainAll"_s);
    connect(all, &QPushButton::clicked, this, [this] { explain(m_page.explained.left); });
    body()->addWidget(all, 0, Qt::AlignLeft);
}

void PlanExplaining::addRisks()
{
    const PlanOption* chosen = chosenOf(m_page);
    if (!chosen || !chosen->serviceVersion || !m_page.plan.consultation)
        return;
    const auto version =
        m_desk.session().query(catalogue::OpenServiceVersion{*chosen->serviceVersion});
    const auto talk = m_desk.session().query(OpenConsultationPage{*m_page.plan.consultation});
    if (!version || !talk)
        return;
    const QStringList risks = codesOf(version->content.disclosures, Needed::Risks);
    QStringList left;
    std::vector<CheckList::Item> items;
    for (const catalogue::Disclosure& risk : version->content.disclosures) {
        if (!risks.contains(risk.code))
            continue;
        const DisclosureGiven* said = saidOf(talk->disclosures, risk.code);
        if (!said)
            left << risk.code;
        items.push_back({.id = risk.code,
                         .text = risk.text.in(m_desk.language),
                         .note = said ? whenText(*said) : QString(),
                         .done = said != nullptr,
                         .fixed = said != nullptr});
    }
    auto* list = new CheckList;
    list->setObjectName(u"risks"_s);
    list->setItems(items);
    body()->addWidget(makeLabel(tr("Risks of the choice"), LabelRole::Section));
    body()->addWidget(list);
    connect(list, &CheckList::toggled, this, [this](const QString& risk, bool done) {
        if (done)
            tell({risk});
    });
    if (left.isEmpty())
        return;
    auto* all = makeButton(tr("All risks were told"), ButtonRole::Quiet);
    all->setObjectName(u"tellAll"_s);
    connect(all, &QPushButton::clicked, this, [this, left] { tell(left); });
    body()->addWidget(all, 0, Qt::AlignLeft);
}

std::optional<PersonId> PlanExplaining::speaker() const
{
    const qint64 person = m_speaker->currentData().toLongLong();
    return person > 0 ? std::optional(PersonId(person)) : std::nullopt;
}

void PlanExplaining::explain(const QStringList& topics)
{
    const Status done = m_desk.session().run(ExplainPlan{
        .plan = m_page.plan.id, .topics = topics, .speaker = speaker(), .words = m_words->text()});
    if (!done && isGateRefusal(done.error()))
        return m_message->say(Tone::Danger, whyNot());
    say(done);
}

/// Who may not explain which service, and who could instead.
QString PlanExplaining::whyNot() const
{
    QStringList lines;
    for (const PlanOption& option : m_page.options) {
        if (option.service)
            lines << gateText(m_desk,
                              m_format,
                              {.person = speaker().value_or(m_desk.session().actor().person),
                               .gate = qualifications::Gate::Explain,
                               .service = option.service,
                               .branch = m_page.plan.branch});
    }
    lines.removeAll(QString());
    lines.removeDuplicates();
    return lines.join(u'\n');
}

void PlanExplaining::tell(const QStringList& risks)
{
    const PlanOption* chosen = chosenOf(m_page);
    say(m_desk.session().run(
        GiveDisclosures{*m_page.plan.consultation, chosen->service.value(), risks, speaker()}));
}

void PlanExplaining::say(const Status& done)
{
    if (!done)
        return m_message->say(Tone::Danger, errorText(done.error()));
    m_desk.offerUndo(tr("Noted"));
}

} // namespace seraph::ui
