// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/contract.h"
#include "core/base/durable_file.h"
#include "core/review/review_export_commands.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <functional>

// The workbooks of the review: figures, definitions, trends with native charts; hours of the workers.
namespace seraph::review {

using namespace Qt::StringLiterals;

namespace {

struct BookFormats {
    lxw_format* head;
    lxw_format* number;
    lxw_format* wrapped;
};

BookFormats bookFormats(lxw_workbook* book)
{
    const BookFormats formats{
        workbook_add_format(book), workbook_add_format(book), workbook_add_format(book)};
    format_set_bold(formats.head);
    format_set_num_format(formats.number, "#,##0.00");
    format_set_text_wrap(formats.wrapped);
    return formats;
}

constexpr uint8_t kPaperA4 = 9;

/// One sheet being written row by row. On paper it lies across, its head on every page.
class SheetWriter {
public:
    SheetWriter(lxw_workbook* book, const QString& name, const BookFormats& formats)
        : m_sheet(workbook_add_worksheet(book, name.toUtf8().constData()))
        , m_formats(formats)
    {
        worksheet_set_landscape(m_sheet);
        worksheet_set_paper(m_sheet, kPaperA4);
        worksheet_repeat_rows(m_sheet, 0, 0);
    }
    lxw_worksheet* sheet() const { return m_sheet; }

    void head(const QStringList& names, const std::vector<double>& widths)
    {
        lxw_col_t column = 0;
        for (const QString& name : names) {
            worksheet_write_string(m_sheet, m_row, column, name.toUtf8().constData(), m_formats.head);
            worksheet_set_column(m_sheet, column, column, widths[column], nullptr);
            ++column;
        }
        worksheet_freeze_panes(m_sheet, 1, 0);
        nextRow();
    }
    /// All columns on one page: for a sheet that a page is wide enough for.
    void fitWidth() { worksheet_fit_to_pages(m_sheet, 1, 0); }
    void text(const QString& text)
    {
        // Text is written as text, whatever it begins with.
        worksheet_write_string(m_sheet, m_row, m_column++, text.toUtf8().constData(), m_formats.wrapped);
    }
    void number(std::optional<double> value)
    {
        if (value)
            worksheet_write_number(m_sheet, m_row, m_column, *value, m_formats.number);
        ++m_column;
    }
    void whole(qint64 value)
    {
        worksheet_write_number(m_sheet, m_row, m_column++, double(value), nullptr);
    }
    void nextRow()
    {
        ++m_row;
        m_column = 0;
    }

private:
    lxw_worksheet* m_sheet;
    BookFormats m_formats;
    lxw_row_t m_row = 0;
    lxw_col_t m_column = 0;
};

struct BookWords {
    Language language;
    QString of(const char* zh, const char* en) const
    {
        return QString::fromUtf8(language == Language::Chinese ? zh : en);
    }
};

QString dimensionText(Dimension dimension, const BookWords& words)
{
    switch (dimension) {
    case Dimension::Process: return words.of("过程", "Process");
    case Dimension::Outcome: return words.of("结果", "Outcome");
    case Dimension::Comparison: return words.of("对比", "Comparison");
    case Dimension::Cost: return words.of("成本", "Cost");
    case Dimension::Risk: return words.of("风险", "Risk");
    }
    UNREACHABLE();
}

QString unitText(Unit unit, const BookWords& words)
{
    switch (unit) {
    case Unit::Percent: return u"%"_s;
    case Unit::PerHundred: return words.of("每百次", "per 100");
    case Unit::Minutes: return words.of("分钟", "minutes");
    case Unit::Hours: return words.of("小时", "hours");
    case Unit::Days: return words.of("天", "days");
    case Unit::Points: return words.of("分（净值）", "points");
    case Unit::Score: return words.of("评分", "score");
    case Unit::Money: return words.of("元", "money");
    case Unit::Cases: return words.of("件", "cases");
    case Unit::Times: return words.of("次", "times");
    }
    UNREACHABLE();
}

QString statusText(FigureStatus status, const BookWords& words)
{
    switch (status) {
    case FigureStatus::NotMeasured: return words.of("未测量", "not measured");
    case FigureStatus::TooFew: return words.of("样本不足", "too few to judge");
    case FigureStatus::NoTarget: return words.of("无目标", "no target");
    case FigureStatus::OnTarget: return words.of("达标", "on target");
    case FigureStatus::Unclear: return words.of("尚不能判断", "cannot be told yet");
    case FigureStatus::OffTarget: return words.of("未达标", "off target");
    }
    UNREACHABLE();
}

QString signalText(Signal signal, const BookWords& words)
{
    switch (signal) {
    case Signal::None: return {};
    case Signal::BeyondLimits: return words.of("超出控制限", "beyond the limits");
    case Signal::TwoOfThree: return words.of("三点中两点近限", "two of three near a limit");
    case Signal::EightOneSide: return words.of("连续八个月偏一侧", "eight months on one side");
    case Signal::SixRising: return words.of("连续六个月上升", "six months rising");
    case Signal::SixFalling: return words.of("连续六个月下降", "six months falling");
    }
    UNREACHABLE();
}

/// Money is kept in minor units and shown in major ones.
std::optional<double> shown(const Indicator& indicator, const std::optional<double>& value)
{
    return value && indicator.unit == Unit::Money ? std::optional(*value / 100) : value;
}

void writeFigures(SheetWriter& sheet, const ReviewPage& page, const BookWords& words)
{
    sheet.head({words.of("代码", "Code"),
                words.of("指标", "Indicator"),
                words.of("维度", "Dimension"),
                words.of("本月", "Month"),
                words.of("样本数", "n"),
                words.of("下限", "Low"),
                words.of("上限", "High"),
                words.of("目标", "Target"),
                words.of("滚动三个月", "Three months"),
                words.of("滚动十二个月", "Twelve months"),
                words.of("上月", "Month before"),
                words.of("去年同月", "A year ago"),
                words.of("单位", "Unit"),
                words.of("状态", "Status"),
                words.of("信号", "Signal")},
               {26, 30, 12, 12, 8, 12, 12, 10, 14, 14, 12, 12, 12, 14, 16});
    sheet.fitWidth();
    for (const IndicatorFigures& each : page.sheet.figures) {
        const Indicator& indicator = *findIndicator(each.code);
        sheet.text(each.code);
        sheet.text(indicator.name.in(words.language));
        sheet.text(dimensionText(indicator.dimension, words));
        sheet.number(shown(indicator, each.month.value));
        sheet.whole(each.month.n);
        sheet.number(shown(indicator, each.month.low));
        sheet.number(shown(indicator, each.month.high));
        sheet.number(shown(indicator, each.yardstick.target));
        for (const Figure* figure : {&each.quarter, &each.year, &each.before, &each.yearAgo})
            sheet.number(shown(indicator, figure->value));
        sheet.text(unitText(indicator.unit, words));
        sheet.text(statusText(each.month.status, words));
        sheet.text(signalText(each.signal, words));
        sheet.nextRow();
    }
}

void writeDefinitions(SheetWriter& sheet, const ReviewPage& page, const BookWords& words)
{
    sheet.head({words.of("代码", "Code"),
                words.of("指标", "Indicator"),
                words.of("算法", "Formula"),
                words.of("最少样本", "Minimum n"),
                words.of("数据来源", "Sources"),
                words.of("标准条款", "Clause"),
                words.of("未测量时录入", "To enter where not measured")},
               {26, 30, 70, 10, 30, 10, 60});
    sheet.fitWidth();
    for (const IndicatorFigures& each : page.sheet.figures) {
        const Indicator& indicator = *findIndicator(each.code);
        sheet.text(each.code);
        sheet.text(indicator.name.in(words.language));
        sheet.text(indicator.formula.in(words.language));
        sheet.whole(each.yardstick.minimum);
        sheet.text(indicator.sources.join(u", "_s));
        sheet.text(indicator.clause);
        sheet.text(indicator.enter.in(words.language));
        sheet.nextRow();
    }
}

/// The months go down, one column for each indicator, so that a chart is one range.
void writeTrends(SheetWriter& sheet, const std::vector<Trend>& trends, const BookWords& words)
{
    QStringList names{words.of("月份", "Month")};
    std::vector<double> widths{10};
    for (const Trend& trend : trends) {
        names << findIndicator(trend.code)->name.in(words.language);
        widths.push_back(14);
    }
    sheet.head(names, widths);
    const std::size_t months = trends.empty() ? 0 : trends.front().points.size();
    for (std::size_t i = 0; i < months; ++i) {
        sheet.text(trends.front().points[i].month.toString(u"yyyy-MM"_s));
        for (const Trend& trend : trends)
            sheet.number(shown(*findIndicator(trend.code), trend.points[i].figure.value));
        sheet.nextRow();
    }
    worksheet_repeat_columns(sheet.sheet(), 0, 0);
}

/// A native chart for each column of the sheet of trends.
void writeCharts(lxw_workbook* book, const std::vector<Trend>& trends, const BookWords& words)
{
    constexpr int kAcross = 2;
    constexpr int kRowsEach = 16;
    constexpr int kColumnsEach = 8;
    constexpr uint16_t kMonthsBetweenLabels = 3;
    const QByteArray source = words.of("趋势", "Trends").toUtf8();
    lxw_worksheet* sheet =
        workbook_add_worksheet(book, words.of("图表", "Charts").toUtf8().constData());
    worksheet_set_paper(sheet, kPaperA4);
    worksheet_fit_to_pages(sheet, 1, 0);
    const auto last = lxw_row_t(trends.empty() ? 0 : trends.front().points.size());
    for (std::size_t i = 0; i < trends.size() && last > 0; ++i) {
        lxw_chart* chart = workbook_add_chart(book, LXW_CHART_LINE);
        lxw_chart_series* series = chart_add_series(chart, nullptr, nullptr);
        const auto column = lxw_col_t(i + 1);
        chart_series_set_categories(series, source.constData(), 1, 0, last, 0);
        chart_series_set_values(series, source.constData(), 1, column, last, column);
        chart_series_set_marker_type(series, LXW_CHART_MARKER_CIRCLE);
        chart_title_set_name(
            chart, findIndicator(trends[i].code)->name.in(words.language).toUtf8().constData());
        chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
        chart_axis_set_interval_unit(chart->x_axis, kMonthsBetweenLabels);
        worksheet_insert_chart(
            sheet, lxw_row_t(i / kAcross * kRowsEach), lxw_col_t(i % kAcross * kColumnsEach), chart);
    }
}

void writeHoursRows(SheetWriter& sheet, const std::vector<WorkerHours>& hours, const BookWords& words)
{
    sheet.head({words.of("姓名", "Name"),
                words.of("门店", "Branch"),
                words.of("出勤天数", "Days"),
                words.of("工时（小时）", "Hours"),
                words.of("服务次数", "Services"),
                words.of("在户天数", "Days at a household")},
               {20, 24, 12, 14, 12, 18});
    sheet.fitWidth();
    for (const WorkerHours& each : hours) {
        sheet.text(each.name);
        sheet.text(each.branch);
        sheet.whole(each.days);
        sheet.number(double(each.minutes) / 60);
        sheet.whole(each.records);
        sheet.whole(each.placementDays);
        sheet.nextRow();
    }
}

/// The file appears whole or not at all; what passes through the disk on the way lies beside it.
Status writeBook(const QString& path, const std::function<void(lxw_workbook*)>& fill)
{
    const QTemporaryDir folder(QFileInfo(path).absoluteDir().filePath(u".seraph-XXXXXX"_s));
    if (!folder.isValid())
        return fail(ErrorCode::Io, u"file.not_written"_s);
    QByteArray directory = QFile::encodeName(folder.path());
    const QByteArray file = QFile::encodeName(folder.filePath(u"review.xlsx"_s));
    lxw_workbook_options options{};
    options.tmpdir = directory.data();
    lxw_workbook* book = workbook_new_opt(file.constData(), &options);
    if (book == nullptr)
        return fail(ErrorCode::Io, u"file.not_written"_s);
    fill(book);
    const lxw_error closed = workbook_close(book); // frees it in any case
    if (closed != LXW_NO_ERROR)
        return fail(ErrorCode::Io, u"file.not_written"_s, QString::fromLatin1(lxw_strerror(closed)));
    return renameDurably(QFile::decodeName(file), path);
}

} // namespace

Status writeReviewWorkbook(const QString& path,
                           const ReviewPage& page,
                           const std::vector<Trend>& trends,
                           Language language)
{
    const BookWords words{language};
    return writeBook(path, [&](lxw_workbook* book) {
        const BookFormats formats = bookFormats(book);
        SheetWriter figures(book, words.of("指标", "Figures"), formats);
        writeFigures(figures, page, words);
        SheetWriter definitions(book, words.of("定义", "Definitions"), formats);
        writeDefinitions(definitions, page, words);
        SheetWriter months(book, words.of("趋势", "Trends"), formats);
        writeTrends(months, trends, words);
        writeCharts(book, trends, words);
    });
}

Status writeHoursWorkbook(const QString& path,
                          const Period& period,
                          const std::vector<WorkerHours>& hours,
                          Language language)
{
    const BookWords words{language};
    return writeBook(path, [&](lxw_workbook* book) {
        SheetWriter sheet(book, period.first().toString(u"yyyy-MM"_s), bookFormats(book));
        writeHoursRows(sheet, hours, words);
    });
}

} // namespace seraph::review
