// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/plan_sheet.h"

#include <QCoreApplication>

namespace seraph::documents {

using namespace Qt::StringLiterals;

namespace {

struct PlanSheetText {
    Q_DECLARE_TR_FUNCTIONS(PlanSheetText)
};

Facts head(const PlanSheet& sheet)
{
    Facts facts{{{PlanSheetText::tr("What you want to reach"), sheet.goal},
                 {PlanSheetText::tr("Explained by"), sheet.advisor}}};
    if (!sheet.physician.isEmpty())
        facts.rows.push_back({PlanSheetText::tr("Examined and confirmed by"), sheet.physician});
    return facts;
}

Table overview(const PlanSheet& sheet)
{
    Table table;
    table.columns = {{PlanSheetText::tr("Option"), {}},
                     {PlanSheetText::tr("Kind"), {}},
                     {PlanSheetText::tr("Whole price"), Table::Align::End}};
    for (const PlanSheet::Option& option : sheet.options) {
        const QString title =
            option.chosen ? PlanSheetText::tr("%1 (your choice)").arg(option.title) : option.title;
        table.rows.push_back({title, option.kind, option.total});
    }
    return table;
}

void addPoints(std::vector<Block>& blocks, const QString& title, const std::vector<QString>& items)
{
    if (items.empty())
        return;
    blocks.push_back(Paragraph{title, Paragraph::Role::Lead});
    blocks.push_back(Points{items, Points::Mark::Dot});
}

void addOption(std::vector<Block>& blocks, const PlanSheet::Option& option)
{
    blocks.push_back(Heading{option.title});
    if (!option.description.isEmpty())
        blocks.push_back(Paragraph{option.description});
    if (!option.lines.empty()) {
        Table table;
        table.columns = {{PlanSheetText::tr("What the price consists of"), {}},
                         {PlanSheetText::tr("Amount"), Table::Align::End}};
        for (const PlanSheet::Line& line : option.lines)
            table.rows.push_back({line.what, line.amount});
        table.totals = {PlanSheetText::tr("Whole price"), option.total};
        blocks.push_back(std::move(table));
    }
    addPoints(blocks, PlanSheetText::tr("Not included"), option.notIncluded);
    addPoints(blocks, PlanSheetText::tr("Risks"), option.risks);
    addPoints(blocks, PlanSheetText::tr("What we stand for"), option.promised);
}

} // namespace

Document planSheetDocument(const PlanSheet& sheet, const Imprint& imprint)
{
    Document document;
    document.kind = DocumentKind::PlanSheet;
    document.care = Care::Personal;
    document.title = PlanSheetText::tr("Your options");
    document.subtitle = sheet.client;
    document.identifier = sheet.client;
    document.imprint = imprint;
    document.blocks = {head(sheet), overview(sheet)};
    for (const PlanSheet::Option& option : sheet.options)
        addOption(document.blocks, option);
    document.blocks.push_back(
        Notice{PlanSheetText::tr("Take your time"),
               PlanSheetText::tr("Nothing is agreed by taking this sheet home. You may ask "
                                 "again, choose another option, or none.")});
    return document;
}

} // namespace seraph::documents
