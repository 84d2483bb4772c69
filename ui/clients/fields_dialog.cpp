// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/fields_dialog.h"

#include "core/clients/field_sets.h"
#include "ui/text/record_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

/// Every field that some trade collects, in the order in which the first of them names it.
QStringList allFields()
{
    QStringList fields;
    for (const auto& [profile, code] : Codes<Profile>::kAll) {
        for (const QString& field : clients::FieldSet::forProfile(profile).fields()) {
            if (!fields.contains(field))
                fields << field;
        }
    }
    return fields;
}

} // namespace

FieldsDialog::FieldsDialog(const Desk& desk, QWidget* parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What is kept about clients, and why"));
    auto* table = new ShortTable(tr("What is kept about clients"),
                                 {{tr("Field"), 150}, {tr("Kept"), 110}, {tr("What for"), 0}});
    table->setWordWrap(true);
    const auto set = clients::FieldSet::forProfile(desk.profile);
    const QStringList fields = allFields();
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const QByteArray name = fields[i].toLatin1();
        const bool on = set.has(QLatin1String(name));
        table->addRow(i + 1,
                      {fieldText(fields[i]),
                       on ? tr("yes") : tr("not collected"),
                       set.purposeOf(QLatin1String(name)).in(desk.language)});
    }
    auto* card = new Card(Card::Padding::None);
    card->body()->addWidget(table);
    auto* close = makeButton(tr("Close"), ButtonRole::Primary);
    auto* column = makeColumn(12);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->addWidget(makeLabel(
        tr("Your line of business decides which of these are on. What is off stays empty, is "
           "shown nowhere and is refused in imports.")));
    column->addWidget(card, 1);
    column->addWidget(close, 0, Qt::AlignRight);
    setLayout(column);
    resize(scaled(720), scaled(520));
    table->resizeRowsToContents();
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace seraph::ui
