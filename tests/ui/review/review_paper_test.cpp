// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/documents/pdf_reader.h"
#include "ui/documents/inspection_paper.h"
#include "ui/documents/page_layout.h"
#include "ui/documents/pdf.h"
#include "ui/documents/review_charts.h"
#include "ui/documents/review_pack.h"
#include "ui/text/translation.h"

#include <catch2/catch_all.hpp>

using namespace seraph;
using namespace seraph::documents;
using namespace Qt::StringLiterals;

namespace {

const LocalDate kMonth(2026, 9, 1);

ui::ReviewText inChinese()
{
    return {ui::Format(ui::localeOf(Language::Chinese), QTimeZone("Asia/Shanghai")),
            Language::Chinese,
            Profile::Clinic};
}

Imprint ofTheClinic()
{
    return {.organisation = u"示例门诊"_s,
            .branch = {},
            .printedBy = u"王小红"_s,
            .printedAt = fromMilliseconds(1791248400000),
            .zone = QTimeZone("Asia/Shanghai"),
            .language = Language::Chinese};
}

review::Figure aFigure(double value, qint64 n)
{
    return {.value = value,
            .low = value * 0.9,
            .high = value * 1.1,
            .n = n,
            .events = n / 2,
            .error = value * 0.05,
            .status = review::FigureStatus::Unclear};
}

/// Every indicator of the clinic, measured but for one, over twelve months.
ReviewMaterial aMonth()
{
    ReviewMaterial material;
    material.organisation = u"示例门诊"_s;
    material.page.period = {kMonth, {}};
    material.page.sheet.period = material.page.period;
    material.page.sheet.finished = true;
    int number = 0;
    for (const review::Indicator& indicator : review::indicators()) {
        if (!indicator.isFor(Profile::Clinic))
            continue;
        ++number;
        review::IndicatorFigures figures{.code = indicator.code};
        figures.yardstick = review::yardstickOf(indicator);
        review::Trend trend{.code = indicator.code, .points = {}};
        if (indicator.code != "gross_margin"_L1) {
            figures.month = aFigure(11.5 + number, 100 + number);
            figures.before = aFigure(11 + number, 90);
            figures.quarter = aFigure(11.2 + number, 290);
            figures.year = aFigure(11.1 + number, 1200);
            for (int back = 11; back >= 0; --back)
                trend.points.push_back({.month = kMonth.addMonths(-back),
                                        .figure = aFigure(11.5 + number - back * 0.1, 80),
                                        .centre = 11.0 + number,
                                        .lower = 8.0 + number,
                                        .upper = 14.0 + number});
        }
        material.page.sheet.figures.push_back(std::move(figures));
        material.trends.push_back(std::move(trend));
    }
    material.funnel = {
        {.touchpoint = u"enquiry"_s, .name = {u"咨询"_s, u"Enquiry"_s}, .reached = 120},
        {.touchpoint = u"plan"_s, .name = {u"方案确认"_s, u"Plan agreed"_s}, .reached = 48}};
    material.paretoCode = u"enquiry_lost"_s;
    material.pareto = {{.part = u"price"_s, .events = 30, .share = 75, .cumulative = 75},
                       {.part = {}, .events = 10, .share = 25, .cumulative = 100}};
    material.heatCode = u"response_minutes"_s;
    material.heat = {{.weekday = 3, .hour = 10, .n = 17}, {.weekday = 7, .hour = 21, .n = 2}};
    for (const auto& [dimension, code] : Codes<review::Dimension>::kAll)
        material.scorecard.push_back(
            {.dimension = dimension, .score = 80, .onTarget = 4, .unclear = 0, .offTarget = 1, .unjudged = 2});
    material.scorecardBefore = material.scorecard;
    return material;
}

Document thePack(const ReviewMaterial& material)
{
    return reviewPackDocument(material, inChinese(), ofTheClinic());
}

} // namespace

TEST_CASE("The pack gives every figure and every heading back as text", "[review][documents]")
{
    const ReviewMaterial material = aMonth();
    const Document pack = thePack(material);
    const LaidOutDocument pages(pack, Paper::A4);
    const QByteArray pdf = toPdf(pages);
    const auto read = tests::pdfText(pdf);
    if (!read)
        SKIP("pdftotext is not installed");
    const QString text = QString(*read).remove(u' ').remove(u'\n');
    const ui::ReviewText words = inChinese();
    for (const review::IndicatorFigures& figures : material.page.sheet.figures) {
        const review::Indicator& indicator = *review::findIndicator(figures.code);
        INFO(figures.code.toStdString());
        CHECK(text.contains(words.name(indicator).remove(u' ')));
        CHECK(text.contains(words.value(indicator, figures.month, figures.asEvents).remove(u' ')));
    }
    for (const Block& block : pack.blocks) {
        if (const auto* chapter = std::get_if<Chapter>(&block))
            CHECK(text.contains(QString(chapter->title).remove(u' ')));
    }
    CHECK(pdf.size() < 2'000'000);
}

TEST_CASE("The contents of the pack name the page on which each chapter begins", "[review][documents]")
{
    const Document pack = thePack(aMonth());
    const LaidOutDocument pages(pack, Paper::A4);
    const auto read = tests::pdfText(toPdf(pages));
    if (!read)
        SKIP("pdftotext is not installed");
    const QStringList texts = read->split(u'\f', Qt::SkipEmptyParts);
    REQUIRE(texts.size() == pages.pageCount());
    const auto contents = std::find_if(pack.blocks.begin(), pack.blocks.end(), [](const Block& block) {
        return std::holds_alternative<Contents>(block);
    });
    REQUIRE(contents != pack.blocks.end());
    for (const QString& chapter : std::get<Contents>(*contents).chapters) {
        INFO(chapter.toStdString());
        const QString line = texts[1].section(chapter, 1).trimmed().section(u'\n', 0, 0).simplified();
        const int page = line.split(u' ').last().toInt();
        REQUIRE(page > 2);
        CHECK(texts[page - 1].contains(chapter));
    }
}

TEST_CASE("The cover carries the journal's head, and says who signed", "[review][documents]")
{
    ReviewMaterial material = aMonth();
    review::MonthlyReview review{.id = review::ReviewId(1),
                                 .revision = storage::kFirstRevision,
                                 .month = kMonth,
                                 .branch = {},
                                 .state = review::ReviewState::Signed,
                                 .summary = u"本月咨询多了，成交没有跟上。"_s,
                                 .startedBy = PersonId(1),
                                 .startedAt = {}};
    review.frozenAt = fromMilliseconds(1791248400000);
    review.journalHead = u"1:4711:9f86d081"_s;
    review.snapshotHash = QByteArray(32, '\x5a');
    review.signedBy = PersonId(1);
    review.signedAt = fromMilliseconds(1791248400000);
    review.aloneReason = u"只有一位店主"_s;
    material.page.review = review;
    material.page.names = {{PersonId(1), u"王小红"_s}};
    const auto read = tests::pdfText(toPdf(LaidOutDocument(thePack(material), Paper::A4)));
    if (!read)
        SKIP("pdftotext is not installed");
    const QString cover = read->split(u'\f').front();
    for (const QString& words :
         {u"1:4711:9f86d081"_s, u"5A5A5A5A5A5A5A5A"_s, u"王小红"_s, u"只有一位店主"_s, u"示例门诊"_s})
        CHECK(cover.contains(words));
    CHECK(read->contains(u"本月咨询多了，成交没有跟上。"_s));
}

TEST_CASE("What is not measured says what to enter and shows no number", "[review][documents]")
{
    const ui::ReviewText words = inChinese();
    const review::Indicator& margin = *review::findIndicator(u"gross_margin"_s);
    const review::IndicatorFigures figures{.code = margin.code};
    CHECK(words.basis(figures) == margin.enter.zh);
    CHECK_FALSE(words.value(margin, figures.month).contains(QRegularExpression(u"\\d"_s)));
}

TEST_CASE("The notice for the wall is one page and names nobody", "[review][documents]")
{
    ReviewMaterial material = aMonth();
    material.page.names = {{PersonId(1), u"李小梅"_s}};
    material.page.contradictions = {{.id = review::ContradictionId(1),
                                     .revision = storage::kFirstRevision,
                                     .review = review::ReviewId(1),
                                     .position = 1,
                                     .indicator = u"plan_conversion"_s,
                                     .loss = 1,
                                     .text = u"方案确认太少"_s,
                                     .confirmedBy = PersonId(1),
                                     .confirmedAt = {}}};
    material.page.decisions = {{.decision = {.id = review::DecisionId(1),
                                             .revision = storage::kFirstRevision,
                                             .review = review::ReviewId(1),
                                             .kind = review::DecisionKind::Improvement,
                                             .text = u"当天发送三案对比"_s,
                                             .owner = PersonId(1),
                                             .due = kMonth.addDays(40),
                                             .decidedBy = PersonId(1),
                                             .decidedAt = {}},
                                .ownerName = u"李小梅"_s}};
    const Document notice = reviewNoticeDocument(material, inChinese(), ofTheClinic());
    const LaidOutDocument pages(notice, Paper::A4);
    CHECK(pages.pageCount() == 1);
    const auto read = tests::pdfText(toPdf(pages));
    if (!read)
        SKIP("pdftotext is not installed");
    CHECK(read->contains(u"方案确认太少"_s));
    CHECK(read->contains(u"当天发送三案对比"_s));
    CHECK_FALSE(read->contains(u"李小梅"_s));
}

TEST_CASE("The inspection sample shows licence, consent, lots and follow-up of each record, and no "
          "name of a client",
          "[review][documents]")
{
    const std::vector<review::InspectionRow> rows{{.record = 1,
                                                   .day = kMonth,
                                                   .branch = u"人民路店"_s,
                                                   .clientNumber = u"C-000123"_s,
                                                   .service = {u"光子嫩肤"_s, u"Light treatment"_s},
                                                   .performer = u"周医生"_s,
                                                   .licenceKind = u"physician_licence"_s,
                                                   .licenceNumber = u"110110"_s,
                                                   .licenceUntil = kMonth.addYears(1),
                                                   .licenceValid = true,
                                                   .consentDay = kMonth,
                                                   .lots = {u"L-77"_s},
                                                   .steps = 9,
                                                   .stepsDone = 8,
                                                   .deviations = 1,
                                                   .followUp = u"reached"_s,
                                                   .reachedAt = fromMilliseconds(1791248400000)}};
    const Document sample =
        inspectionDocument(rows, {{kMonth, {}}, {}, 42}, inChinese(), ofTheClinic());
    CHECK(sample.care == Care::Personal);
    const auto read = tests::pdfText(toPdf(LaidOutDocument(sample, Paper::A4)));
    if (!read)
        SKIP("pdftotext is not installed");
    for (const QString& words :
         {u"C-000123"_s, u"光子嫩肤"_s, u"110110"_s, u"L-77"_s, u"8/9"_s, u"42"_s})
        CHECK(read->contains(words));
}

TEST_CASE("A month of a chart is the month that the click opens", "[review]")
{
    const ReviewMaterial material = aMonth();
    const review::Trend& trend = *material.trend(u"plan_conversion");
    const charts::Trend chart =
        trendChart(*material.page.sheet.find(u"plan_conversion"), trend, inChinese());
    REQUIRE(chart.points.size() == 12);
    CHECK(monthAt(trend, 11) == kMonth);
    CHECK(monthAt(trend, 0) == kMonth.addMonths(-11));
    CHECK(chart.points.back().label == u"9月"_s);
    const HeatPlace place = heatPlace(material, std::size_t(2 * 13 + 1));
    CHECK(place.weekday == 3);
    CHECK(place.hour == 10);
}
