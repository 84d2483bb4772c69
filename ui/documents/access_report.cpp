// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/access_report.h"

#include <QCoreApplication>

namespace seraph::documents {

using namespace Qt::StringLiterals;

namespace {

using Figures = StaffActivityPage::Figures;

struct AccessReportText {
    Q_DECLARE_TR_FUNCTIONS(AccessReportText)
};

Table accesses(const AccessReportPage& report, const Imprint& imprint)
{
    Table table;
    table.columns = {{AccessReportText::tr("When"), {}},
                     {AccessReportText::tr("Who"), {}},
                     {AccessReportText::tr("What"), {}},
                     {AccessReportText::tr("Reason"), {}}};
    for (const AccessReportPage::Row& row : report.rows)
        table.rows.push_back({momentText(row.at, imprint), row.who, row.what, row.reason});
    table.emptyText = AccessReportText::tr("Nobody has looked at this file.");
    return table;
}

std::vector<QString> cells(const QString& first, const QString& second, const Figures& figures)
{
    return {first,
            second,
            QString::number(figures.viewed),
            QString::number(figures.revealed),
            QString::number(figures.exported),
            QString::number(figures.printed)};
}

Table figuresTable(const QString& first, const QString& second)
{
    Table table;
    table.columns = {{first, {}},
                     {second, {}},
                     {AccessReportText::tr("Viewed"), Table::Align::End},
                     {AccessReportText::tr("Revealed"), Table::Align::End},
                     {AccessReportText::tr("Exported"), Table::Align::End},
                     {AccessReportText::tr("Printed"), Table::Align::End}};
    table.emptyText = AccessReportText::tr("Nothing.");
    return table;
}

Table daysTable(const StaffActivityPage& activity, const Imprint& imprint)
{
    Table table = figuresTable(AccessReportText::tr("Day"), AccessReportText::tr("Mark"));
    for (const StaffActivityPage::Day& day : activity.days) {
        const QString mark = day.standsOut ? u"▲ "_s + AccessReportText::tr("unusual") : QString();
        table.rows.push_back(cells(dayText(day.day, imprint.language), mark, day.figures));
    }
    table.rows.push_back(cells(AccessReportText::tr("Own median"), {}, activity.median));
    table.totals = cells(AccessReportText::tr("Together"), {}, activity.total);
    return table;
}

Table clientsTable(const StaffActivityPage& activity)
{
    Table table = figuresTable(AccessReportText::tr("Number"), AccessReportText::tr("Name"));
    for (const StaffActivityPage::Client& client : activity.clients)
        table.rows.push_back(cells(client.number, client.name, client.figures));
    return table;
}

} // namespace

Document accessReportDocument(const AccessReportPage& report, const Imprint& imprint)
{
    Document document;
    document.kind = DocumentKind::AccessReport;
    document.care = Care::Personal;
    document.title = AccessReportText::tr("Who saw this file");
    document.subtitle = u"%1 · %2"_s.arg(report.clientName, report.clientNumber);
    document.identifier = report.clientNumber;
    document.imprint = imprint;
    document.blocks = {
        Paragraph{AccessReportText::tr(
                      "Every time somebody opened the file, saw a whole number, printed or "
                      "exported, the journal "
                      "recorded it before it was shown. These are all entries about this person."),
                  Paragraph::Role::Lead},
        accesses(report, imprint),
    };
    return document;
}

Document staffActivityDocument(const StaffActivityPage& activity, const Imprint& imprint)
{
    Document document;
    document.kind = DocumentKind::StaffActivity;
    document.care = Care::Personal;
    document.title = AccessReportText::tr("What %1 looked at").arg(activity.name);
    document.subtitle =
        AccessReportText::tr("%1 to %2")
            .arg(dayText(activity.from, imprint.language), dayText(activity.until, imprint.language));
    document.identifier = activity.name;
    document.imprint = imprint;
    document.blocks = {
        Paragraph{AccessReportText::tr(
                      "Held against what was usual for the same person: a day is marked where it "
                      "has more than "
                      "three times their own median. A mark is a question, not an accusation."),
                  Paragraph::Role::Lead},
        daysTable(activity, imprint),
        Heading{AccessReportText::tr("Whose files")},
        clientsTable(activity),
        Signatures{{{AccessReportText::tr("Manager"),
                     AccessReportText::tr("Signature"),
                     AccessReportText::tr("Date")}}},
    };
    return document;
}

} // namespace seraph::documents
