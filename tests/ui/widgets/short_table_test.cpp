// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/short_table.h"

#include "ui/widgets/theme.h"

#include <QApplication>
#include <QHeaderView>

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace seraph::ui;

namespace {

constexpr int kState = 0;
constexpr int kWhat = 1;

ShortTable& filled(ShortTable& table, int width, const QString& state, const QString& what)
{
    applyAppearance(*qApp, {});
    table.resize(width, 300);
    table.addRow(1, {state, what});
    table.show();
    QApplication::processEvents();
    return table;
}

std::vector<ShortTable::Column> columns()
{
    return {{u"State"_s, 90}, {u"What"_s, 0}};
}

} // namespace

TEST_CASE("A column whose text would be cut takes what the others leave")
{
    ShortTable table(u"t"_s, columns());
    filled(table, 700, u"waiting for an answer of the client"_s, u"short"_s);
    CHECK(table.columnWidth(kState) >=
          table.fontMetrics().horizontalAdvance(u"waiting for an answer of the client"_s));
}

TEST_CASE("A column gives up what it does not fill before the text of another is cut")
{
    ShortTable table(u"t"_s, {{u"State"_s, 300}, {u"What"_s, 0}});
    filled(table, 420, u"open"_s, u"a longer sentence than fits beside it"_s);
    CHECK(table.columnWidth(kState) < 300);
    CHECK(table.columnWidth(kWhat) > 120);
}

TEST_CASE("However narrow the table is, its titles stay whole")
{
    ShortTable table(u"t"_s, columns());
    filled(table, 120, u"waiting for an answer of the client"_s, u"a longer sentence than fits beside it"_s);
    CHECK(table.columnWidth(kState) >=
          table.horizontalHeader()->fontMetrics().horizontalAdvance(u"State"_s));
}
