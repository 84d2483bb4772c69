// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consultations/plan_text.h"

#include "core/catalogue/catalogue_queries.h"
#include "core/clients/client_queries.h"
#include "core/organisation/staff_queries.h"
#include "ui/text/record_text.h"

#include <QCoreApplication>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace consultations;

namespace {

struct PlanText {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::PlanText)
};

std::vector<QString> listOf(const QStringList& texts)
{
    return {texts.begin(), texts.end()};
}

std::vector<QString> risksOf(const Desk& desk, const PlanOption& option)
{
    if (!option.serviceVersion)
        return {};
    const auto version = desk.session().query(catalogue::OpenServiceVersion{*option.serviceVersion});
    std::vector<QString> risks;
    if (!version)
        return risks;
    for (const catalogue::Disclosure& disclosure : version->content.disclosures) {
        if (disclosure.kind == catalogue::DisclosureKind::Risk)
            risks.push_back(disclosure.text.in(desk.language));
    }
    return risks;
}

void addLines(documents::PlanSheet::Option& view,
              const PlanOption& option,
              const Desk& desk,
              const Format& format)
{
    for (const catalogue::PriceLine& line : option.lines)
        view.lines.push_back({line.name.in(desk.language), format.money(line.amount.minorUnits())});
    for (const catalogue::PriceLine& line : option.customLines)
        view.lines.push_back({PlanText::tr("%1 (made to measure)").arg(line.name.in(desk.language)),
                              format.money(line.amount.minorUnits())});
    if (option.discount > Money())
        view.lines.push_back({PlanText::tr("Reduction"), format.money(-option.discount.minorUnits())});
}

documents::PlanSheet::Option viewOf(const PlanOption& option,
                                    const PlanPage& page,
                                    const Desk& desk,
                                    const Format& format)
{
    documents::PlanSheet::Option view{.title = option.title,
                                      .kind = codeWord(toCode(option.kind)),
                                      .description = option.description,
                                      .lines = {},
                                      .total = format.money(option.amount.minorUnits()),
                                      .notIncluded = listOf(option.notIncluded),
                                      .promised = listOf(option.promised),
                                      .risks = risksOf(desk, option),
                                      .chosen = page.plan.chosenOption == option.id};
    if (option.quantity > 1)
        view.title = u"%1 × %2"_s.arg(option.title).arg(option.quantity);
    addLines(view, option, desk, format);
    return view;
}

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
    documents::PlanSheet sheet{
        .client = page.clientName,
        .goal = page.plan.goal,
        .advisor = personName(desk, page.plan.advisor),
        .physician = page.plan.physician ? personName(desk, *page.plan.physician) : QString(),
        .options = {}};
    for (const PlanOption& option : page.options)
        sheet.options.push_back(viewOf(option, page, desk, format));
    return sheet;
}

QString personName(const Desk& desk, PersonId person)
{
    const auto colleagues =
        desk.session().query(organisation::ListColleagues{}).value_or(std::vector<organisation::Colleague>{});
    const auto found = std::find_if(colleagues.begin(), colleagues.end(), [&](const auto& colleague) {
        return colleague.id == person;
    });
    return found == colleagues.end() ? PlanText::tr("somebody who left") : found->name;
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
