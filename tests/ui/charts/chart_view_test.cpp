// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chart_view.h"

#include "tests/ui/documents/pdf_reader.h"
#include "ui/documents/charts/chart_table.h"
#include "ui/documents/charts/sample_charts.h"
#include "ui/documents/page_layout.h"
#include "ui/documents/pdf.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_all.hpp>

using namespace seraph;
using namespace seraph::charts;
using namespace seraph::ui;
using namespace Qt::StringLiterals;

namespace {

/// A chart as wide as it is on a page of 1366 pixels, shown.
std::unique_ptr<ChartView> shown(const Chart& chart)
{
    auto view = std::make_unique<ChartView>();
    view->setChart(chart);
    view->resize(460, 320);
    view->show();
    QApplication::processEvents();
    return view;
}

/// Somebody who sees no colours: everything is black or white.
Look blackAndWhite()
{
    Look look = screenLook();
    look.colours = {
        Qt::white, Qt::black, Qt::black, Qt::white, Qt::black, Qt::white, Qt::black, Qt::black, Qt::white};
    return look;
}

QImage inBlackAndWhite(const Chart& chart)
{
    Plot plot;
    plot.resize(460, 300);
    plot.setChart(chart, blackAndWhite());
    return plot.grab().toImage();
}

Trend aTrend(Point::State state)
{
    Trend trend{.title = u"t"_s};
    for (int i = 0; i < 6; ++i)
        trend.points.push_back({.label = QString::number(i), .value = i % 3, .sample = 50});
    trend.points[4].state = state;
    return trend;
}

} // namespace

TEST_CASE("A month of three cases does not press the others flat", "[charts]")
{
    Trend trend{.title = u"t"_s, .format = {.suffix = u"%"_s}};
    for (int i = 0; i < 6; ++i)
        trend.points.push_back({.label = QString::number(i),
                                .value = 70 + 5 * (i % 2),
                                .low = 66 + 5 * (i % 2),
                                .high = 74 + 5 * (i % 2),
                                .sample = 200});
    const auto heightOfStep = [](const Trend& chart) {
        const auto view = shown(chart);
        return view->plot()->placeOf(0).y() - view->plot()->placeOf(1).y();
    };
    const double before = heightOfStep(trend);
    trend.points[3] = {
        .label = u"3"_s, .value = 72, .low = 0, .high = 100, .sample = 3, .state = Point::State::Few};
    CHECK(heightOfStep(trend) == Catch::Approx(before).margin(2));
    for (Point& point : trend.points)
        point.state = Point::State::Few;
    CHECK(heightOfStep(trend) < before / 2); // where no month is trusted, the whole interval is shown
}

TEST_CASE("Every mark of every chart is found where it is drawn", "[charts]")
{
    for (const Chart& chart : sampleCharts(Language::Chinese)) {
        CAPTURE(titleOf(chart).toStdString());
        const auto view = shown(chart);
        const auto* radar = std::get_if<Radar>(&chart);
        for (std::size_t mark = 0; mark < markCount(chart); ++mark) {
            if (!radar || radar->spokes[mark].value)
                CHECK(view->plot()->markAt(view->plot()->placeOf(mark)) == mark);
        }
        CHECK_FALSE(view->plot()->markAt({-40, -40}));
    }
}

TEST_CASE("A click on a mark, Enter on it and Enter in its table lead to the same place", "[charts]")
{
    for (const Chart& chart : sampleCharts(Language::Chinese)) {
        CAPTURE(titleOf(chart).toStdString());
        const auto view = shown(chart);
        QSignalSpy activated(view.get(), &ChartView::markActivated);
        QTest::mouseClick(view->plot(), Qt::LeftButton, {}, view->plot()->placeOf(1).toPoint());
        QTest::keyClick(view->plot(), Qt::Key_Left);
        QTest::keyClick(view->plot(), Qt::Key_Right);
        QTest::keyClick(view->plot(), Qt::Key_Return);
        view->findChild<QPushButton*>(u"chartTable"_s)->click();
        const bool map = std::holds_alternative<HeatMap>(chart);
        view->table()->setCurrentCell(map ? 0 : 1, map ? 2 : 1);
        QTest::keyClick(view->table(), Qt::Key_Return);
        REQUIRE(activated.count() == 3);
        for (const auto& call : activated)
            CHECK(call.front().toInt() == 1);
    }
}

TEST_CASE("The arrow keys stop at the first and the last mark, and say which one it is", "[charts]")
{
    const Chart chart = sampleCharts(Language::English)[2];
    const auto view = shown(chart);
    QTest::keyClick(view->plot(), Qt::Key_Left);
    CHECK(view->plot()->current() == 5);
    QTest::keyClick(view->plot(), Qt::Key_Down);
    CHECK(view->plot()->current() == 5);
    CHECK(view->plot()->accessibleDescription() == markText(chart, 5));
    CHECK(view->plot()->accessibleName() == titleOf(chart));
}

TEST_CASE("A signal and too small a sample are seen without any colour", "[charts]")
{
    const QImage normal = inBlackAndWhite(aTrend(Point::State::Normal));
    CHECK(inBlackAndWhite(aTrend(Point::State::Signal)) != normal);
    CHECK(inBlackAndWhite(aTrend(Point::State::Few)) != normal);
}

TEST_CASE(
    "The worst break is hatched: the one long bar that is neither black nor white all through", "[charts]")
{
    const Funnel funnel{.title = {}, .stages = {{u"a"_s, 100}, {u"b"_s, 90}, {u"c"_s, 45}}};
    Plot plot;
    plot.resize(460, 300);
    plot.setChart(funnel, blackAndWhite());
    const QImage image = plot.grab().toImage();
    const auto whites = [&](std::size_t stage) {
        const QPointF middle = plot.placeOf(stage);
        int count = 0;
        for (int x = -60; x < -20; ++x)
            count += qGray(image.pixel(int(middle.x()) + x, int(middle.y()))) > 200;
        return count;
    };
    CHECK(whites(1) == 0);
    CHECK(whites(2) > 4);
}

TEST_CASE("Lines, bars and words of a chart stand out from what they lie on, in both themes", "[charts]")
{
    const auto kind = GENERATE(ThemeKind::Light, ThemeKind::Dark);
    applyAppearance(*qApp, {kind, TextSize::Normal});
    const Colours colours = screenLook().colours;
    for (const QColor& graphic : {colours.main, colours.second, colours.signal})
        CHECK(contrastRatio(graphic, colours.surface) >= 3);
    for (const QColor& word : {colours.text, colours.muted, colours.signal})
        CHECK(contrastRatio(word, colours.surface) >= 4.5);
    CHECK(contrastRatio(colours.onMain, colours.main) >= 4.5);
    applyAppearance(*qApp, {});
}

TEST_CASE("A chart follows a change of theme", "[charts]")
{
    applyAppearance(*qApp, {ThemeKind::Light, TextSize::Normal});
    const auto view = shown(sampleCharts(Language::English)[0]);
    const QImage light = view->plot()->grab().toImage();
    applyAppearance(*qApp, {ThemeKind::Dark, TextSize::Normal});
    QApplication::processEvents();
    CHECK(view->plot()->grab().toImage() != light);
    applyAppearance(*qApp, {});
}

TEST_CASE("Where nothing was measured a sentence stands in the place of the chart", "[charts]")
{
    ChartView view;
    view.setEmptyText(u"Enter the cost of the services."_s);
    view.setChart(Trend{.title = u"Margin"_s, .points = {{.label = u"Oct"_s}}});
    view.resize(400, 300);
    view.show();
    CHECK_FALSE(view.plot()->isVisible());
    CHECK_FALSE(view.findChild<QPushButton*>(u"chartTable"_s)->isEnabled());
}

TEST_CASE("A chart in a PDF is words that can be searched", "[charts][documents]")
{
    documents::Document document;
    document.title = u"Charts"_s;
    const std::vector<Chart> all = sampleCharts(Language::Chinese);
    for (const Chart& chart : all)
        document.blocks.push_back(documents::ChartBlock{chart});
    const QByteArray pdf =
        documents::toPdf(documents::LaidOutDocument(document, documents::Paper::A4));
    const auto read = tests::pdfText(pdf);
    if (!read)
        SKIP("pdftotext is not installed");
    INFO(read->toStdString());
    for (const QString& word :
         {u"触点漏斗"_s, u"方案确认"_s, u"对比同行"_s, u"周三"_s, u"低于控制下限"_s, u"目标 35%"_s, u"风险 97%"_s})
        CHECK(read->contains(word));
    CHECK(pdf.size() < 1'000'000);
}
