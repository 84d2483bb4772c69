// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/price_list.h"

#include <QCoreApplication>

namespace seraph::documents {

namespace {

struct PriceListText {
    Q_DECLARE_TR_FUNCTIONS(PriceListText)
};

Table tableOf(const PriceListPage::Shelf& shelf)
{
    Table table;
    table.columns = {{PriceListText::tr("Service"), {}},
                     {PriceListText::tr("Made of"), {}},
                     {PriceListText::tr("Not included"), {}},
                     {PriceListText::tr("Price"), Table::Align::End}};
    for (const PriceListPage::Service& service : shelf.services) {
        const QString name = service.unit.isEmpty() ? service.name : service.name + u'\n' + service.unit;
        table.rows.push_back({name, service.madeOf, service.notIncluded, service.price});
    }
    return table;
}

} // namespace

Document priceListDocument(const PriceListPage& page, const Imprint& imprint)
{
    Document document;
    document.kind = DocumentKind::List;
    document.title = PriceListText::tr("Price list");
    document.subtitle = PriceListText::tr("In force on %1").arg(dayText(page.day, imprint.language));
    document.identifier = dayText(page.day, imprint.language);
    document.imprint = imprint;
    document.blocks = {Paragraph{
        PriceListText::tr(
            "Every price is for the unit under the name and says what it is made of. What is not "
            "included is agreed and signed apart before it is done."),
        Paragraph::Role::Lead}};
    for (const PriceListPage::Shelf& shelf : page.shelves) {
        document.blocks.push_back(Heading{shelf.name});
        document.blocks.push_back(tableOf(shelf));
    }
    if (page.shelves.empty())
        document.blocks.push_back(Paragraph{PriceListText::tr("Nothing is on sale.")});
    return document;
}

} // namespace seraph::documents
