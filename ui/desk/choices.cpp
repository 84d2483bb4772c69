// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/choices.h"

#include "core/catalogue/catalogue_queries.h"
#include "core/organisation/staff_queries.h"
#include "ui/desk/desk.h"
#include "ui/widgets/paged_table_model.h"
#include "ui/widgets/short_table.h"

namespace seraph::ui {

void offerColleagues(QComboBox& box, const Desk& desk)
{
    box.addItem(QString(), qint64(0));
    const auto colleagues =
        desk.session().query(organisation::ListColleagues{}).value_or(std::vector<organisation::Colleague>{});
    for (const organisation::Colleague& colleague : colleagues)
        box.addItem(colleague.name, colleague.id.value());
}

void offerServices(QComboBox& box, const Desk& desk)
{
    box.addItem(QString(), qint64(0));
    const auto services =
        desk.session().query(catalogue::ListServices{}).value_or(std::vector<catalogue::ServiceRow>{});
    for (const catalogue::ServiceRow& row : services) {
        if (row.service.standing == catalogue::Standing::OnSale)
            box.addItem(row.service.name().in(desk.language), row.service.id.value());
    }
}

void showPill(ShortTable& table, int column, const PillView& view)
{
    QTableWidgetItem* item = table.item(table.rowCount() - 1, column);
    item->setData(PagedTableModelBase::PillRole, QVariant::fromValue(view));
    item->setText(view.text);
    item->setToolTip(view.text);
}

} // namespace seraph::ui
