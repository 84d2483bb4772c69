// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/corrective_pane.h"

#include "ui/quality/corrective_dialogs.h"
#include "ui/text/record_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace quality;

namespace {

QString categoryText(const QString& code, Language language)
{
    for (const CauseCategory& category : causeCategories()) {
        if (category.code == code)
            return category.name.in(language);
    }
    return code;
}

Tone verdictTone(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Effective: return Tone::Good;
    case Verdict::Partly: return Tone::Warning;
    case Verdict::Ineffective: return Tone::Danger;
    }
    UNREACHABLE();
}

} // namespace

CorrectivePane::CorrectivePane(const Desk& desk, const Format& format, CorrectivePage page, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_page(std::move(page))
    , m_message(new InlineMessage)
{
    auto* body = new QWidget;
    auto* parts = makeColumn(12);
    body->setLayout(parts);
    parts->addWidget(buildHead());
    parts->addWidget(buildProblem());
    parts->addWidget(buildCause());
    parts->addWidget(buildAction());
    parts->addWidget(buildChecks());
    parts->addStretch();
    auto* column = makeColumn(8);
    column->addWidget(m_message);
    column->addWidget(makeScrollArea(body), 1);
    column->addWidget(buildActions());
    setLayout(column);
}

QString CorrectivePane::nameOf(const std::optional<PersonId>& person) const
{
    const auto found = person ? m_page.names.find(*person) : m_page.names.end();
    return found == m_page.names.end() ? QString() : found->second;
}

QString CorrectivePane::figureText() const
{
    const Corrective& corrective = m_page.corrective;
    QString text = codeWord(toCode(*corrective.metric));
    if (!corrective.metricCode.isEmpty())
        text += u" · "_s + (corrective.metric == Metric::ByHand ? corrective.metricCode
                                                                : codeWord(corrective.metricCode));
    text = tr("%1: %2 in the 30 days up to %3")
               .arg(text)
               .arg(corrective.baseline.value_or(0))
               .arg(m_format.longDate(corrective.baselineUntil.value_or(corrective.openedDay)));
    return corrective.target ? tr("%1, at most %2 wanted").arg(text).arg(*corrective.target) : text;
}

QWidget* CorrectivePane::buildHead()
{
    auto* head = new QWidget;
    auto* row = makeRow(8);
    head->setLayout(row);
    row->addWidget(
        makeLabel(m_page.corrective.number + u" · "_s + m_page.corrective.title, LabelRole::Section), 1);
    row->addWidget(new StatusPill(pill(
                       codeWord(toCode(m_page.corrective.state)),
                       m_page.corrective.state == CorrectiveState::Closed ? Tone::Good : Tone::Info)),
                   0,
                   Qt::AlignTop);
    return head;
}

QWidget* CorrectivePane::buildProblem()
{
    const Corrective& corrective = m_page.corrective;
    auto* card = new Card;
    card->body()->addWidget(
        new SectionHeader(tr("What was wrong"), codeWord(toCode(corrective.origin))));
    card->body()->addWidget(makeLabel(corrective.problem));
    if (!corrective.reaction.isEmpty())
        card->body()->addWidget(makeLabel(tr("At once: %1").arg(corrective.reaction)));
    card->body()->addWidget(makeLabel(
        tr("opened %1 by %2").arg(m_format.longDate(corrective.openedDay), nameOf(corrective.openedBy)),
        LabelRole::Note));
    return card;
}

QWidget* CorrectivePane::buildCause()
{
    const Corrective& corrective = m_page.corrective;
    auto* card = new Card;
    card->body()->addWidget(
        new SectionHeader(tr("Cause"), categoryText(corrective.causeCategory, m_desk.language)));
    int number = 0;
    for (const QString& why : corrective.whys)
        card->body()->addWidget(makeLabel(tr("%1. why: %2").arg(++number).arg(why)));
    if (corrective.whys.isEmpty())
        card->body()->addWidget(makeLabel(tr("Not looked for yet."), LabelRole::Note));
    else
        card->body()->addWidget(makeLabel(tr("Elsewhere: %1").arg(corrective.similar)));
    return card;
}

QWidget* CorrectivePane::buildAction()
{
    const Corrective& corrective = m_page.corrective;
    auto* card = new Card;
    card->body()->addWidget(
        new SectionHeader(tr("What is done about it"),
                          corrective.round > 1 ? tr("round %1").arg(corrective.round) : QString()));
    if (!corrective.metric) {
        card->body()->addWidget(makeLabel(tr("Not planned yet."), LabelRole::Note));
        return card;
    }
    card->body()->addWidget(makeLabel(corrective.action));
    card->body()->addWidget(
        makeLabel(tr("%1, until %2")
                      .arg(nameOf(corrective.owner),
                           m_format.longDate(corrective.dueDay.value_or(corrective.openedDay))),
                  LabelRole::Note));
    card->body()->addWidget(makeLabel(figureText(), LabelRole::Note));
    if (corrective.doneDay)
        card->body()->addWidget(makeLabel(tr("Done %1 by %2: %3")
                                              .arg(m_format.longDate(*corrective.doneDay),
                                                   nameOf(corrective.doneBy),
                                                   corrective.evidence)));
    return card;
}

QWidget* CorrectivePane::buildChecks()
{
    auto* card = new Card;
    card->body()->addWidget(
        new SectionHeader(tr("Did it help?"), tr("looked at after 30 and 90 days by somebody else")));
    for (const EffectCheck& check : m_page.checks)
        card->body()->addWidget(checkRow(check));
    if (m_page.checks.empty())
        card->body()->addWidget(makeLabel(tr("The looks are owed once it is done."), LabelRole::Note));
    if (!m_page.corrective.closingNote.isEmpty())
        card->body()->addWidget(makeLabel(
            tr("Closed by %1: %2").arg(nameOf(m_page.corrective.closedBy), m_page.corrective.closingNote)));
    return card;
}

QWidget* CorrectivePane::checkRow(const EffectCheck& check)
{
    auto* line = new QWidget;
    auto* row = makeRow(8);
    line->setLayout(row);
    auto* words = makeColumn(2);
    words->addWidget(
        makeLabel(tr("after %1 days, %2").arg(check.days).arg(m_format.longDate(check.dueDay))));
    if (check.checkedAt)
        words->addWidget(makeLabel(tr("%1, before %2 · %3 · %4")
                                       .arg(check.value.value_or(0))
                                       .arg(m_page.corrective.baseline.value_or(0))
                                       .arg(check.evidence, nameOf(check.checkedBy)),
                                   LabelRole::Note));
    row->addLayout(words, 1);
    if (check.verdict) {
        row->addWidget(
            new StatusPill(pill(codeWord(toCode(*check.verdict)), verdictTone(*check.verdict))),
            0,
            Qt::AlignTop);
        return line;
    }
    const bool due =
        check.dueDay <= m_desk.today() && m_page.corrective.state == CorrectiveState::Checking;
    if (due && m_desk.session().can(kVerify)) {
        auto* look = makeButton(tr("Look …"));
        look->setObjectName(u"checkEffect"_s);
        connect(look, &QPushButton::clicked, this, [this, check] {
            openEffectDialog(m_desk, m_page.corrective, check, window());
        });
        row->addWidget(look, 0, Qt::AlignTop);
    }
    return line;
}

QWidget* CorrectivePane::buildActions()
{
    auto* bar = new QWidget;
    auto* row = makeRow();
    bar->setLayout(row);
    row->addStretch();
    const auto offer =
        [&](const char* name, const QString& text, session::Permission permission, auto open) {
            if (!m_desk.session().can(permission))
                return;
            auto* button = makeButton(text, ButtonRole::Primary);
            button->setObjectName(QString::fromLatin1(name));
            connect(button, &QPushButton::clicked, this, [this, open] {
                open(m_desk, m_page.corrective, window());
            });
            row->addWidget(button);
        };
    switch (m_page.corrective.state) {
    case CorrectiveState::Open:
        offer("findCause", tr("Find the &cause …", "on a button"), kWork, &openCauseDialog);
        break;
    case CorrectiveState::Analysed:
        offer("findCause", tr("The &cause …", "on a button"), kWork, &openCauseDialog);
        offer("planAction", tr("&Plan what is done …", "on a button"), kWork, &openPlanDialog);
        break;
    case CorrectiveState::Acting:
        offer("reportDone", tr("It is &done …", "on a button"), kWork, &openDoneDialog);
        break;
    case CorrectiveState::Checking:
        if (m_page.obstacle.isEmpty())
            offer("closeCorrective", tr("C&lose …", "on a button"), kVerify, &openCloseCorrectiveDialog);
        break;
    case CorrectiveState::Closed: break;
    }
    return bar;
}

} // namespace seraph::ui
