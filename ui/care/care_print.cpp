// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/care/care_print.h"

#include "ui/care/care_text.h"
#include "ui/desk/desk.h"
#include "ui/documents/client_papers.h"
#include "ui/documents/list_print.h"

#include <QCoreApplication>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

struct PrintText {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::CarePrint)
};

QString entryOf(const care::RunPage& page, const care::CareStep& step, const Format& format)
{
    QStringList parts;
    if (!step.readings.empty())
        parts << readingsText(step.readings);
    if (!step.text.isEmpty())
        parts << step.text;
    if (step.state == care::StepState::Skipped)
        parts << PrintText::tr("left out");
    for (const care::Deviation& deviation : page.deviations) {
        if (deviation.step == step.id)
            parts << u"▲ "_s + deviation.reason;
    }
    const QString when = step.doneAt ? format.time(*step.doneAt) : QString();
    return u"%1 %2 %3"_s.arg(when, nameIn(page.names, step.performer), parts.join(u" · "_s)).simplified();
}

} // namespace

void previewCareReport(const Desk& desk, const care::CarePage& page, QWidget* parent)
{
    const auto report = documents::careReportOf(page, desk.language);
    desk.print.preview(documents::careReportDocument(report, desk.imprint()), parent);
}

void previewRegister(const Desk& desk, const Format& format, const care::RegisterPage& page, QWidget* parent)
{
    documents::Table table;
    table.columns = {{PrintText::tr("Day"), {}},
                     {PrintText::tr("State"), {}},
                     {PrintText::tr("Step"), {}},
                     {PrintText::tr("Entry"), {}}};
    table.emptyText = PrintText::tr("No round of this month.");
    for (const care::RegisterRow& row : page.rows) {
        const QString day = format.date(row.day);
        if (!row.page) {
            table.rows.push_back({day, pillOf(row.standing).text, {}, {}});
            continue;
        }
        bool first = true;
        for (const care::CareStep& step : row.page->steps) {
            table.rows.push_back({first ? day : QString(),
                                  first ? pillOf(row.standing).text : QString(),
                                  step.name().in(desk.language),
                                  entryOf(*row.page, step, format)});
            first = false;
        }
    }
    const QString title = PrintText::tr("Register: %1").arg(page.sop.name().in(desk.language));
    const QString filter = PrintText::tr("%1 · %2 · %3 done, %4 missed")
                               .arg(page.branchName, format.month(page.month))
                               .arg(page.done)
                               .arg(page.missed);
    desk.print.preview(
        documents::listDocument({title, filter, table, documents::Care::Ordinary}, desk.imprint()),
        parent);
}

void previewRecipients(const Desk& desk,
                       const Format& format,
                       const care::MaterialLot& lot,
                       const std::vector<care::LotRecipient>& recipients,
                       QWidget* parent)
{
    documents::Table table;
    table.columns = {{PrintText::tr("Client"), {}},
                     {PrintText::tr("Number"), {}},
                     {PrintText::tr("Day"), {}},
                     {PrintText::tr("Service"), {}},
                     {PrintText::tr("Amount"), {}},
                     {PrintText::tr("Used by"), {}}};
    table.emptyText = PrintText::tr("Nobody received any of it.");
    for (const care::LotRecipient& row : recipients)
        table.rows.push_back({row.clientName,
                              row.clientNumber,
                              format.date(row.day),
                              row.serviceName.in(desk.language),
                              (row.amount + u' ' + row.unit).trimmed(),
                              row.usedByName});
    const QString title = PrintText::tr("Who received %1, lot %2").arg(lot.product, lot.lot);
    desk.print.preview(documents::listDocument(
                           {title, lot.recallReason, table, documents::Care::Personal}, desk.imprint()),
                       parent);
}

} // namespace seraph::ui
