// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consultations/plan_text.h"

#include "ui/documents/client_papers.h"
#include "ui/text/record_text.h"

#include <QCoreApplication>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace consultations;

namespace {

struct PlanText {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::PlanText)
};

Tone toneOf(PlanState state)
{
    switch (state) {
    case PlanState::Draft: return Tone::Neutral;
    case PlanState::Presented:
    case PlanState::Chosen: return Tone::Info;
    case PlanState::Confirmed: return Tone::Good;
    case PlanState::Declined: return Tone::Warning;
    }
    UNREACHABLE();
}

} // namespace

documents::PlanSheet planSheet(const Desk& desk, const Format& format, const PlanPage& page)
{
    return documents::planSheetOf(desk.session(), page, format, desk.language);
}

QString personName(const Desk& desk, PersonId person)
{
    return documents::colleagueName(desk.session(), person);
}

PillView planPill(PlanState state)
{
    return pill(codeWord(toCode(state)), toneOf(state));
}

QString customText(const PlanOption& option)
{
    const int permille = customShare(option);
    return PlanText::tr("Made to measure: %1 % of %2 % allowed")
        .arg(QString::number(permille / 10.0, 'f', permille % 10 == 0 ? 0 : 1))
        .arg(kCustomAllowance / 10);
}

QString topicText(const QString& topic)
{
    const QHash<QString, QString> words{
        {u"topic.benefits"_s, PlanText::tr("What it brings")},
        {u"topic.risks"_s, PlanText::tr("Risks")},
        {u"topic.alternatives"_s, PlanText::tr("Alternatives, doing nothing too")},
        {u"topic.price"_s, PlanText::tr("Price, line by line")},
        {u"topic.aftercare"_s, PlanText::tr("Aftercare")},
        {u"topic.complication_cost"_s, PlanText::tr("Who pays for complications")},
    };
    return words.value(topic, topic);
}

bool isMedical(const Desk& desk)
{
    return desk.profile != Profile::Agency;
}

} // namespace seraph::ui
