// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/short_table.h"

#include "ui/widgets/paged_table_model.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QTest>

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

TEST_CASE(
    "A state behind its mark is painted as a pill and copied with its mark; sentences stay text")
{
    ShortTable table(u"t"_s, columns());
    filled(table, 600, u"▲ recalled"_s, u"▲▲ is no state"_s);
    const auto view = table.item(0, kState)->data(PagedTableModelBase::PillRole).value<PillView>();
    CHECK(view == pill(u"recalled"_s, Tone::Danger));
    CHECK(table.item(0, kState)->text() == u"▲ recalled"_s);
    CHECK_FALSE(table.item(0, kWhat)->data(PagedTableModelBase::PillRole).isValid());
}

TEST_CASE("A day stays whole beside a sentence that can be cut")
{
    ShortTable table(u"t"_s, {{u"Day"_s, 60}, {u"What"_s, 0}});
    filled(table, 260, u"2026-11-23"_s, u"a much longer sentence than fits beside the day of it"_s);
    CHECK(table.columnWidth(0) > table.fontMetrics().horizontalAdvance(u"2026-11-23"_s));
}

TEST_CASE("Ctrl+C takes the row to the clipboard as a spreadsheet wants it")
{
    ShortTable table(u"t"_s, columns());
    filled(table, 600, u"▲ recalled"_s, u"two\nlines"_s).chooseId(1);
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() == u"▲ recalled\ttwo lines"_s);
}
