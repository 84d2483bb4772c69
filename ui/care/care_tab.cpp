// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/care/care_tab.h"

#include "core/care/care_queries.h"
#include "ui/care/care_text.h"
#include "ui/care/new_care_dialog.h"
#include "ui/care/photo_compare.h"
#include "ui/desk/choices.h"
#include "ui/desk/trade_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/styling.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QPushButton>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTabStateColumn = 4;

struct TabText {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::CareTab)
};

QString placeOf(qint64 record)
{
    return u"services/records/%1"_s.arg(record);
}

void fill(ShortTable& table, const Desk& desk, const Format& format, clients::ClientId client)
{
    const auto rows =
        desk.session().query(care::CareOf{client}).value_or(std::vector<care::CareRow>{});
    table.clearRows();
    for (const care::CareRow& row : rows) {
        const QString deviations =
            row.deviations > 0 ? TabText::tr("%n deviation(s)", nullptr, row.deviations) : QString();
        table.addRow(row.record.id.value(),
                     {format.date(row.record.day),
                      row.serviceName.in(desk.language),
                      sessionText(row.record, row.sessions),
                      row.performerName,
                      QString(),
                      deviations});
        showPill(table, kTabStateColumn, pillOf(row.record));
    }
}

QWidget* makeTab(const Desk& desk, const Format& format, clients::ClientId client)
{
    auto* tab = new QWidget;
    auto* table = new ShortTable(TabText::tr("Service records"),
                                 {{TabText::tr("Day"), 96},
                                  {TabText::tr("Service"), 0},
                                  {TabText::tr("Session"), 84},
                                  {TabText::tr("Carried out by"), 110},
                                  {TabText::tr("State"), 100},
                                  {TabText::tr("Deviations"), 110}});
    table->setEmptyState({Icon::Service, TabText::tr("Nothing has been done for this client yet."), {}});
    auto* add = makeButton(TabText::tr("&New record"));
    add->setVisible(desk.session().can(care::kWorkCare));
    auto* compare = makeButton(TabText::tr("Compare &photos"));
    auto* row = makeRow();
    row->addStretch();
    row->addWidget(compare);
    row->addWidget(add);
    auto* column = makeColumn(8);
    column->addLayout(row);
    auto* card = new Card(Card::Padding::None);
    card->body()->addWidget(table);
    column->addWidget(card, 1);
    tab->setLayout(column);
    QObject::connect(table, &ShortTable::rowActivated, tab, [&desk](qint64 record) {
        desk.open(placeOf(record));
    });
    QObject::connect(add, &QPushButton::clicked, tab, [&desk, format, client, tab] {
        auto* dialog = new NewCareDialog(desk, format, client, tab);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(dialog, &NewCareDialog::prepared, tab, [&desk](qint64 record) {
            desk.open(placeOf(record));
        });
        dialog->open();
    });
    QObject::connect(compare, &QPushButton::clicked, tab, [&desk, format, client, tab] {
        auto* dialog = new PhotoCompareDialog(desk, format, client, tab);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    QObject::connect(&desk.news,
                     &ChangeNews::changed,
                     tab,
                     [&desk, format, client, table](const std::vector<session::ChangeSet>& changes) {
                         if (concerns(changes, "care_record"))
                             fill(*table, desk, format, client);
                     });
    fill(*table, desk, format, client);
    return tab;
}

} // namespace

ClientTab careTab(const Desk& desk)
{
    return {u"care"_s, tradeWord(desk, "record"), care::kSeeCare, &makeTab};
}

} // namespace seraph::ui
