// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/list_print.h"

#include <QCoreApplication>

namespace seraph::documents {

namespace {

/// More columns than a portrait page can hold with readable words in them.
constexpr std::size_t kPortraitColumns = 6;

class ListPage {
    Q_DECLARE_TR_FUNCTIONS(ListPage)

public:
    static Document document(const ListPrint& list, const Imprint& imprint);
};

Document ListPage::document(const ListPrint& list, const Imprint& imprint)
{
    const int count = static_cast<int>(list.table.rows.size());
    const QString rows = tr("%n row(s)", nullptr, count);
    Document document;
    document.kind = DocumentKind::List;
    document.care = list.care;
    document.title = list.title;
    document.subtitle = list.filter.isEmpty() ? rows : tr("%1; %2").arg(list.filter, rows);
    document.identifier = momentText(imprint.printedAt, imprint);
    document.imprint = imprint;
    if (list.table.columns.size() > kPortraitColumns)
        document.orientation = Orientation::Landscape;
    Table table = list.table;
    if (table.emptyText.isEmpty())
        table.emptyText = tr("Nothing to show.");
    document.blocks = {std::move(table)};
    return document;
}

} // namespace

Document listDocument(const ListPrint& list, const Imprint& imprint)
{
    return ListPage::document(list, imprint);
}

} // namespace seraph::documents
