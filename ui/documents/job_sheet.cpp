// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/job_sheet.h"

#include <QCoreApplication>

namespace seraph::documents {

using namespace Qt::StringLiterals;

namespace {

struct JobSheetText {
    Q_DECLARE_TR_FUNCTIONS(JobSheet)
};

Table dayTable(const JobSheetPaper& sheet, Language language)
{
    Table table;
    table.columns = {{JobSheetText::tr("Day")},
                     {JobSheetText::tr("From")},
                     {JobSheetText::tr("Until")},
                     {JobSheetText::tr("What was done")},
                     {JobSheetText::tr("Household")}};
    for (const LocalDate day : sheet.days)
        table.rows.push_back({dayText(day, language), {}, {}, {}, {}});
    return table;
}

} // namespace

Document jobSheetDocument(const JobSheetPaper& sheet, const Imprint& imprint)
{
    Document document;
    document.kind = DocumentKind::JobSheet;
    document.care = Care::Personal;
    document.title = JobSheetText::tr("Job sheet");
    document.subtitle = sheet.service;
    document.identifier = sheet.number;
    document.imprint = imprint;
    Facts facts{
        {{JobSheetText::tr("Household"), sheet.client + u" · "_s + sheet.clientNumber},
         {JobSheetText::tr("Worker"), sheet.worker},
         {JobSheetText::tr("Place"), sheet.place},
         {JobSheetText::tr("Agency"),
          sheet.phone.isEmpty() ? imprint.organisation : imprint.organisation + u" "_s + sheet.phone}},
        Facts::Columns::Two};
    document.blocks = {
        std::move(facts),
        dayTable(sheet, imprint.language),
        Heading{JobSheetText::tr("Before leaving")},
        Checklist{{{JobSheetText::tr("Water, power and gas are off; windows are shut"), {}},
                   {JobSheetText::tr("Keys and things are handed over"), {}},
                   {JobSheetText::tr("Nothing was damaged and nobody hurt; otherwise call the "
                                     "agency and write it here"),
                    {}}},
                  {}},
        Signatures{
            {{JobSheetText::tr("Household"), JobSheetText::tr("Worker"), JobSheetText::tr("Date")}}},
        QrBlock{sheet.code, sheet.number},
        Paragraph{
            JobSheetText::tr(
                "Pay the wage to the worker and the fee to the agency, never one with the other."),
            Paragraph::Role::Note},
    };
    return document;
}

} // namespace seraph::documents
