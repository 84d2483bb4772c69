// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consultations/order_change_dialog.h"

#include "core/consultations/order_commands.h"
#include "ui/desk/amount_text.h"
#include "ui/desk/form_dialog.h"
#include "ui/widgets/entry_grid.h"
#include "ui/widgets/form.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace consultations;

namespace {

constexpr int kGridHeight = 200;

struct OrderChangeText {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::OrderChange)
};

/// Lines whose name stays keep their kind and their name in the other language.
std::vector<catalogue::PriceLine> linesOf(const EntryGrid& grid, const ServiceOrder& order, Language language)
{
    std::vector<catalogue::PriceLine> lines;
    for (const QStringList& row : grid.rows()) {
        const auto before =
            std::find_if(order.lines.begin(), order.lines.end(), [&](const catalogue::PriceLine& line) {
                return line.name.in(language) == row.value(0);
            });
        catalogue::PriceLine line = before == order.lines.end()
                                        ? catalogue::PriceLine{.name = {row.value(0), row.value(0)}}
                                        : *before;
        line.amount = typedAmount(row.value(1));
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace

void openOrderChange(const Desk& desk, const Format& format, const ServiceOrder& order, QWidget* parent)
{
    auto* form = new Form;
    auto* grid =
        new EntryGrid(OrderChangeText::tr("Lines of the order"),
                      {{OrderChangeText::tr("What"), 280}, {OrderChangeText::tr("Amount"), 120}});
    grid->setObjectName(u"changeGrid"_s);
    grid->setFixedHeight(scaled(kGridHeight));
    std::vector<QStringList> rows;
    for (const catalogue::PriceLine& line : order.lines)
        rows.push_back({line.name.in(desk.language), amountText(line.amount)});
    grid->setRows(rows);
    auto* effect = makeLabel({}, LabelRole::Strong);
    const auto showEffect = [desk, format, order, grid, effect] {
        const Money after = catalogue::total(linesOf(*grid, order, desk.language));
        const QString price =
            OrderChangeText::tr("%1 instead of %2")
                .arg(format.money(after.minorUnits()), format.money(order.amount.minorUnits()));
        effect->setText(after > order.amount
                            ? OrderChangeText::tr("%1: the client has to agree in writing").arg(price)
                            : price);
    };
    showEffect();
    QObject::connect(grid, &QTableWidget::itemChanged, effect, showEffect);
    auto* reason = new QLineEdit;
    reason->setObjectName(u"reasonEdit"_s);
    auto* time = new QLineEdit;
    time->setObjectName(u"timeEffectEdit"_s);
    form->addWidget(grid);
    form->addWidget(effect);
    form->addField({u"reason"_s, OrderChangeText::tr("&Why"), reason, {}, Form::Need::Required});
    form->addField({u"time_effect"_s, OrderChangeText::tr("What it means for the &time"), time});
    openFormDialog(
        desk,
        {.title = OrderChangeText::tr("Change the order"),
         .act = OrderChangeText::tr("Propose the change"),
         .done = OrderChangeText::tr("Change proposed")},
        form,
        [desk, order, grid, reason, time] {
            return statusOf(desk.session().run(ProposeChange{
                order.id, linesOf(*grid, order, desk.language), reason->text(), time->text()}));
        },
        parent);
}

} // namespace seraph::ui
