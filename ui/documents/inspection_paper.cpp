// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/inspection_paper.h"

#include "ui/text/record_text.h"

#include <QCoreApplication>

namespace seraph::documents {

using namespace Qt::StringLiterals;
using ui::ReviewText;

namespace {

class InspectionPaper {
    Q_DECLARE_TR_FUNCTIONS(seraph::documents::InspectionPaper)

public:
    static Document document(const std::vector<review::InspectionRow>& rows,
                             const InspectionDraw& draw,
                             const ReviewText& text,
                             const Imprint& imprint);

private:
    static Table overview(const std::vector<review::InspectionRow>& rows, const ReviewText& text);
    static Facts record(const review::InspectionRow& row, const ReviewText& text, const Imprint& imprint);
    static QString licence(const review::InspectionRow& row, const ReviewText& text);
    static QString consentMark(const review::InspectionRow& row);
    static QString consent(const review::InspectionRow& row, const ReviewText& text);
    static QString mark(bool good) { return good ? u"✓"_s : u"✗"_s; }
};

QString InspectionPaper::licence(const review::InspectionRow& row, const ReviewText& text)
{
    if (row.licenceNumber.isEmpty())
        return row.licenceValid ? tr("none needed") : tr("none on record");
    const QString until =
        row.licenceUntil ? tr("until %1").arg(text.format.date(*row.licenceUntil)) : QString();
    return u"%1 %2 %3 · %4"_s.arg(ui::codeWord(row.licenceKind),
                                  row.licenceNumber,
                                  until,
                                  row.licenceValid ? tr("valid on the day")
                                                   : tr("not valid on the day"));
}

QString InspectionPaper::consentMark(const review::InspectionRow& row)
{
    return row.consentNeeded || row.consentDay ? mark(row.consentDay.has_value()) : u"–"_s;
}

QString InspectionPaper::consent(const review::InspectionRow& row, const ReviewText& text)
{
    if (row.consentDay)
        return tr("signed %1").arg(text.format.date(*row.consentDay));
    return row.consentNeeded ? tr("none on record") : tr("none needed");
}

Table InspectionPaper::overview(const std::vector<review::InspectionRow>& rows, const ReviewText& text)
{
    Table table;
    table.columns = {{tr("No.")},
                     {tr("Day")},
                     {tr("Service")},
                     {tr("Licence"), Table::Align::Centre},
                     {tr("Consent"), Table::Align::Centre},
                     {tr("Steps"), Table::Align::End},
                     {tr("Lots"), Table::Align::End},
                     {tr("Reached"), Table::Align::Centre}};
    table.emptyText = tr("No finished service lies in this period.");
    int number = 0;
    for (const review::InspectionRow& row : rows)
        table.rows.push_back({QString::number(++number),
                              text.format.date(row.day),
                              row.service.in(text.language),
                              mark(row.licenceValid),
                              consentMark(row),
                              u"%1/%2"_s.arg(row.stepsDone).arg(row.steps),
                              QString::number(row.lots.size()),
                              row.followUp.isEmpty() ? u"–"_s : mark(row.reachedAt.has_value())});
    return table;
}

Facts InspectionPaper::record(const review::InspectionRow& row, const ReviewText& text, const Imprint& imprint)
{
    Facts facts;
    facts.rows = {
        {tr("Client"), row.clientNumber},
        {tr("Day"),
         text.format.date(row.day) + (row.branch.isEmpty() ? QString() : u" · "_s + row.branch)},
        {tr("Carried out by"), row.performer},
        {tr("Licence"), licence(row, text)},
        {tr("Consent"), consent(row, text)},
        {tr("Steps"),
         tr("%1 of %2 done, %3 deviations").arg(row.stepsDone).arg(row.steps).arg(row.deviations)},
        {tr("Lots"), row.lots.isEmpty() ? u"–"_s : row.lots.join(u", "_s)},
        {tr("Follow-up"),
         row.followUp.isEmpty() ? tr("none owed")
         : row.reachedAt        ? tr("reached %1").arg(momentText(*row.reachedAt, imprint))
                                : ui::codeWord(row.followUp)},
        {tr("Inspector's note"), std::nullopt}};
    return facts;
}

Document InspectionPaper::document(const std::vector<review::InspectionRow>& rows,
                                   const InspectionDraw& draw,
                                   const ReviewText& text,
                                   const Imprint& imprint)
{
    Document document;
    document.kind = DocumentKind::InspectionSample;
    document.care = Care::Personal;
    document.title = tr("Inspection sample");
    document.subtitle = text.month(draw.period.first()) +
                        (draw.branch.isEmpty() ? QString() : u" · "_s + draw.branch);
    document.identifier = tr("%1 records, seed %2").arg(rows.size()).arg(draw.seed);
    document.imprint = imprint;
    document.blocks = {Paragraph{tr("Drawn at random from the finished services of the month. Who "
                                    "draws with the same seed gets the same records.")},
                       overview(rows, text)};
    int number = 0;
    for (const review::InspectionRow& row : rows) {
        document.blocks.push_back(
            Heading{tr("%1. %2").arg(++number).arg(row.service.in(text.language))});
        document.blocks.push_back(record(row, text, imprint));
    }
    document.blocks.push_back(Signatures{{{tr("Drawn by"), tr("Inspector"), tr("Date")}}});
    return document;
}

} // namespace

Document inspectionDocument(const std::vector<review::InspectionRow>& rows,
                            const InspectionDraw& draw,
                            const ReviewText& text,
                            const Imprint& imprint)
{
    return InspectionPaper::document(rows, draw, text, imprint);
}

} // namespace seraph::documents
