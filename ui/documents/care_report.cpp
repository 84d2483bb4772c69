// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/care_report.h"

#include <QCoreApplication>

namespace seraph::documents {

using namespace Qt::StringLiterals;

namespace {

class CareReportPage {
    Q_DECLARE_TR_FUNCTIONS(CareReportPage)

public:
    static Document document(const CareReport& report, const Imprint& imprint);

private:
    static Facts facts(const CareReport& report, const Imprint& imprint);
    static Table steps(const CareReport& report, const Imprint& imprint);
    static Table materials(const CareReport& report, const Imprint& imprint);
    static void addAfterwards(Document& document, const CareReport& report);
};

Facts CareReportPage::facts(const CareReport& report, const Imprint& imprint)
{
    const auto moment = [&](const std::optional<Instant>& at) {
        return at ? momentText(*at, imprint) : QString();
    };
    const QString who = report.client + u" ("_s + report.clientNumber + u')';
    Facts facts{{{tr("Client"), who}, {tr("Day"), dayText(report.day, imprint.language)}},
                Facts::Columns::Two};
    const auto add = [&](const QString& label, const QString& value) {
        if (!value.isEmpty())
            facts.rows.push_back({label, value});
    };
    add(tr("Service"), report.service);
    add(tr("Session"), report.session);
    add(tr("Began"), moment(report.startedAt));
    add(tr("Ended"), moment(report.endedAt));
    add(tr("Carried out by"), report.performer);
    add(tr("Responsible"), report.responsible);
    add(tr("Licence"), report.licence);
    return facts;
}

Table CareReportPage::steps(const CareReport& report, const Imprint& imprint)
{
    Table table;
    table.columns = {{tr("Step"), {}}, {tr("Done by"), {}}, {tr("At"), {}}, {tr("Proof"), {}}};
    table.emptyText = tr("This service has no steps of its own.");
    for (const CareReport::Step& step : report.steps)
        table.rows.push_back(
            {step.name, step.by, step.at ? momentText(*step.at, imprint) : QString(), step.proof});
    return table;
}

Table CareReportPage::materials(const CareReport& report, const Imprint& imprint)
{
    Table table;
    table.columns = {{tr("Product"), {}},
                     {tr("Lot"), {}},
                     {tr("Use by"), {}},
                     {tr("Amount"), {}},
                     {tr("Registration number"), {}}};
    for (const CareReport::Material& used : report.materials)
        table.rows.push_back({used.product,
                              used.lot,
                              used.expires ? dayText(*used.expires, imprint.language) : QString(),
                              used.amount,
                              used.registration});
    return table;
}

void CareReportPage::addAfterwards(Document& document, const CareReport& report)
{
    if (!report.deviations.empty()) {
        document.blocks.push_back(Heading{tr("What went otherwise")});
        document.blocks.push_back(Points{report.deviations, Points::Mark::Dot});
    }
    if (!report.aftercare.isEmpty()) {
        document.blocks.push_back(Heading{tr("Afterwards")});
        for (const QString& line : report.aftercare.split(u'\n', Qt::SkipEmptyParts))
            document.blocks.push_back(Paragraph{QString(line).remove(u'*').remove(u'#').trimmed()});
    }
    if (!report.redFlags.empty()) {
        document.blocks.push_back(Heading{tr("Come back or call at once")});
        document.blocks.push_back(Points{report.redFlags, Points::Mark::Dot});
    }
}

Document CareReportPage::document(const CareReport& report, const Imprint& imprint)
{
    Document document;
    document.kind = DocumentKind::CareReport;
    document.care = Care::Personal;
    document.title = tr("Service report");
    document.subtitle = report.service;
    document.identifier = report.clientNumber + u" · "_s + report.day.toString(Qt::ISODate);
    document.imprint = imprint;
    document.blocks = {facts(report, imprint)};
    if (!report.summary.isEmpty())
        document.blocks.push_back(Paragraph{report.summary, Paragraph::Role::Lead});
    document.blocks.push_back(Heading{tr("Step by step")});
    document.blocks.push_back(steps(report, imprint));
    if (!report.materials.empty()) {
        document.blocks.push_back(Heading{tr("Materials used")});
        document.blocks.push_back(materials(report, imprint));
    }
    addAfterwards(document, report);
    document.blocks.push_back(Signatures{{{tr("Carried out by"), tr("Client"), tr("Date")}}});
    return document;
}

} // namespace

Document careReportDocument(const CareReport& report, const Imprint& imprint)
{
    return CareReportPage::document(report, imprint);
}

} // namespace seraph::documents
