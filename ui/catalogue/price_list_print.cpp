// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/price_list_print.h"

#include "core/catalogue/catalogue_queries.h"
#include "ui/catalogue/service_html.h"
#include "ui/desk/desk.h"
#include "ui/desk/print_desk.h"
#include "ui/documents/price_list.h"

#include <QStringList>

namespace seraph::ui {

using namespace catalogue;

namespace {

QString madeOf(const PriceVersion& price, const Desk& desk, const Format& format)
{
    QStringList lines;
    for (const PriceLine& line : price.lines)
        lines << line.name.in(desk.language) + u' ' + format.money(line.amount.minorUnits());
    return lines.join(u'\n');
}

documents::PriceListPage::Service lineOf(const ServiceRow& row, const Desk& desk, const Format& format)
{
    const ServiceContent& content = row.inForce->content;
    QStringList excluded;
    for (const LocalizedText& text : content.excluded)
        excluded << text.in(desk.language);
    return {row.service.name().in(desk.language),
            content.unit.in(desk.language),
            madeOf(*row.price, desk, format),
            excluded.join(u'\n'),
            format.money(row.price->amount.minorUnits())};
}

} // namespace

void previewPriceList(const Desk& desk, const Format& format, QWidget* parent)
{
    documents::PriceListPage page{desk.today(), {}};
    const auto shelves =
        desk.session().query(ListServiceCategories{}).value_or(std::vector<ServiceCategory>{});
    const auto rows = desk.session().query(ListServices{}).value_or(std::vector<ServiceRow>{});
    for (const ServiceCategory& shelf : shelves) {
        documents::PriceListPage::Shelf printed{
            LocalizedText{shelf.nameZh, shelf.nameEn}.in(desk.language), {}};
        for (const ServiceRow& row : rows) {
            const bool sold = row.service.standing == Standing::OnSale && row.inForce && row.price;
            if (sold && row.service.category == shelf.id)
                printed.services.push_back(lineOf(row, desk, format));
        }
        if (!printed.services.empty())
            page.shelves.push_back(std::move(printed));
    }
    desk.print.preview(documents::priceListDocument(page, desk.imprint()), parent);
}

} // namespace seraph::ui
