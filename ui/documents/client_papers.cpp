// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/client_papers.h"

#include "core/catalogue/catalogue_queries.h"
#include "core/organisation/staff_queries.h"
#include "ui/text/care_wording.h"
#include "ui/text/record_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace seraph::documents {

using namespace Qt::StringLiterals;
using consultations::PlanOption;

namespace {

struct ClientPaperText {
    Q_DECLARE_TR_FUNCTIONS(seraph::documents::ClientPapers)
};

std::vector<QString> risksOf(session::Session& session, const PlanOption& option, Language language)
{
    if (!option.serviceVersion)
        return {};
    const auto version = session.query(catalogue::OpenServiceVersion{*option.serviceVersion});
    std::vector<QString> risks;
    if (!version)
        return risks;
    for (const catalogue::Disclosure& disclosure : version->content.disclosures) {
        if (disclosure.kind == catalogue::DisclosureKind::Risk)
            risks.push_back(disclosure.text.in(language));
    }
    return risks;
}

void addOptionLines(PlanSheet::Option& view, const PlanOption& option, const ui::Format& format, Language language)
{
    for (const catalogue::PriceLine& line : option.lines)
        view.lines.push_back({line.name.in(language), format.money(line.amount.minorUnits())});
    for (const catalogue::PriceLine& line : option.customLines)
        view.lines.push_back({ClientPaperText::tr("%1 (made to measure)").arg(line.name.in(language)),
                              format.money(line.amount.minorUnits())});
    if (option.discount > Money())
        view.lines.push_back(
            {ClientPaperText::tr("Reduction"), format.money(-option.discount.minorUnits())});
}

PlanSheet::Option optionView(const PlanOption& option, const ui::Format& format, Language language)
{
    PlanSheet::Option view{.title = option.title,
                           .kind = ui::codeWord(toCode(option.kind)),
                           .description = option.description,
                           .lines = {},
                           .total = format.money(option.amount.minorUnits()),
                           .notIncluded = {option.notIncluded.begin(), option.notIncluded.end()},
                           .promised = {option.promised.begin(), option.promised.end()},
                           .risks = {}};
    if (option.quantity > 1)
        view.title = u"%1 × %2"_s.arg(option.title).arg(option.quantity);
    addOptionLines(view, option, format, language);
    return view;
}

CareReport::Step stepView(const care::StepRow& row, const care::CarePage& page, Language language)
{
    const care::CareStep& step = row.step;
    QStringList proof;
    if (!step.readings.empty())
        proof << ui::readingsText(step.readings);
    if (row.files > 0)
        proof << ClientPaperText::tr("%n file(s)", nullptr, row.files);
    if (step.second)
        proof << ClientPaperText::tr("with %1").arg(ui::nameIn(page.names, step.second));
    return {step.name().in(language),
            step.state == care::StepState::Skipped ? ClientPaperText::tr("left out")
                                                   : ui::nameIn(page.names, step.performer),
            step.doneAt,
            proof.join(u" · "_s)};
}

void addCareLists(CareReport& report, const care::CarePage& page, Language language)
{
    for (const care::StepRow& row : page.steps) {
        if (row.step.state != care::StepState::Open)
            report.steps.push_back(stepView(row, page, language));
    }
    for (const care::UsedMaterial& used : page.materials)
        report.materials.push_back({used.lot.product,
                                    used.lot.lot,
                                    used.lot.expires,
                                    (used.use.amount + u' ' + used.use.unit).trimmed(),
                                    used.lot.registration});
    for (const catalogue::RedFlag& flag : page.service.content.redFlags)
        report.redFlags.push_back(flag.advice.in(language));
    for (const care::Deviation& deviation : page.deviations) {
        if (deviation.clientTold)
            report.deviations.push_back(deviation.decision.isEmpty()
                                            ? deviation.reason
                                            : deviation.reason + u" — "_s + deviation.decision);
    }
}

} // namespace

PlanSheet planSheetOf(session::Session& session,
                      const consultations::PlanPage& page,
                      const ui::Format& format,
                      Language language)
{
    PlanSheet sheet{.client = page.clientName,
                    .goal = page.plan.goal,
                    .advisor = colleagueName(session, page.plan.advisor),
                    .physician = page.plan.physician ? colleagueName(session, *page.plan.physician)
                                                     : QString(),
                    .options = {}};
    for (const PlanOption& option : page.options) {
        auto view = optionView(option, format, language);
        view.risks = risksOf(session, option, language);
        view.chosen = page.plan.chosenOption == option.id;
        sheet.options.push_back(std::move(view));
    }
    return sheet;
}

OrderPaper orderPaperOf(const consultations::OrderPage& page, const ui::Format& format, Language language)
{
    const consultations::ServiceOrder& order = page.row.order;
    OrderPaper paper{.number = QString::number(order.id.value(), 36).toUpper(),
                     .client = page.clientName,
                     .service = page.row.serviceName.in(language),
                     .day = format.date(order.day),
                     .sessions = order.sessions > 1 ? QString::number(order.sessions) : QString(),
                     .validUntil = order.validUntil ? format.date(*order.validUntil) : QString(),
                     .lines = {},
                     .total = format.money(order.amount.minorUnits()),
                     .payments = {},
                     .paid = format.money(page.row.paid.minorUnits()),
                     .open = format.money((order.amount - page.row.paid).minorUnits())};
    for (const catalogue::PriceLine& line : order.lines)
        paper.lines.push_back({line.name.in(language), format.money(line.amount.minorUnits())});
    for (const consultations::PaymentNote& payment : page.payments) {
        if (!payment.voidedAt)
            paper.payments.push_back(paymentLineOf(payment, format));
    }
    return paper;
}

OrderPaper::Payment paymentLineOf(const consultations::PaymentNote& payment, const ui::Format& format)
{
    return {.day = format.date(payment.day),
            .kind = ui::codeWord(toCode(payment.kind)),
            .method = ui::codeWord(toCode(payment.method)),
            .reference = payment.reference,
            .amount = format.money(payment.amount.minorUnits())};
}

CareReport careReportOf(const care::CarePage& page, Language language)
{
    const care::CareRecord& record = page.row.record;
    CareReport report{.client = page.row.clientName,
                      .clientNumber = page.row.clientNumber,
                      .service = page.row.serviceName.in(language),
                      .session = ui::sessionText(record, page.row.sessions),
                      .day = record.day,
                      .startedAt = record.startedAt,
                      .endedAt = record.endedAt,
                      .performer = ui::nameIn(page.names, record.performer),
                      .responsible = ui::nameIn(page.names, record.responsible),
                      .licence = record.licence
                                     ? ui::licenceText(*record.licence) + u' ' + record.licenceNumber
                                     : QString(),
                      .summary = record.summary,
                      .aftercare = page.service.content.aftercare.in(language)};
    addCareLists(report, page, language);
    return report;
}

QString colleagueName(session::Session& session, PersonId person)
{
    const auto colleagues =
        session.query(organisation::ListColleagues{}).value_or(std::vector<organisation::Colleague>{});
    const auto found = std::find_if(colleagues.begin(), colleagues.end(), [&](const auto& colleague) {
        return colleague.id == person;
    });
    return found == colleagues.end() ? ClientPaperText::tr("somebody who left") : found->name;
}

} // namespace seraph::documents
