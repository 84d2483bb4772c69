// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/charts/sample_charts.h"

#include <cmath>

namespace seraph::charts {

using namespace Qt::StringLiterals;

namespace {

const NumberFormat kPercent{.factor = 100, .places = 1, .suffix = u"%"_s};

/// Words in the language asked for.
struct Words {
    bool zh;
    QString operator()(const char16_t* chinese, const char16_t* english) const
    {
        return QString::fromUtf16(zh ? chinese : english);
    }
    QString month(int number) const
    {
        static constexpr const char* kNames[] = {
            "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
        return zh ? u"%1月"_s.arg(number) : QString::fromLatin1(kNames[number - 1]);
    }
};

std::vector<Point> sampleMonths(const Words& words)
{
    static constexpr double kValues[] = {
        0.27, 0.281, 0.262, 0.274, 0.29, 0.283, 0.301, 0.318, 0.309, 0.322, 0.298, 0.316};
    std::vector<Point> points;
    for (int i = 0; i < 12; ++i) {
        const int n = 160 + (i * 37) % 90;
        const double half = 1.96 * std::sqrt(kValues[i] * (1 - kValues[i]) / n);
        points.push_back({.label = words.month((i + 10) % 12 + 1),
                          .value = kValues[i],
                          .low = kValues[i] - half,
                          .high = kValues[i] + half,
                          .sample = n});
    }
    points[3].state = Point::State::Few;
    points[3].sample = 14;
    return points;
}

Trend sampleTrend(const Words& words)
{
    return {.title = words(u"转化率 · 12 个月", u"Conversion, 12 months"),
            .note = words(u"浅色带为 95% 置信区间；空心点样本不足",
                          u"The band is the 95% interval; hollow points have too few"),
            .format = kPercent,
            .points = sampleMonths(words),
            .levels = {{words(u"目标 35%", u"Target 35%"), 0.35},
                       {words(u"去年同月", u"A year ago"), 0.262}}};
}

ControlChart sampleControl(const Words& words)
{
    ControlChart chart{.title = words(u"满意度控制图 · 12 个月", u"Satisfaction, control chart"),
                       .note = words(u"虚线之内是随机波动", u"Between the dashed lines it is chance"),
                       .format = {.places = 1},
                       .centre = 67.2};
    static constexpr double kValues[] = {
        66.8, 68.1, 66.2, 67.3, 68.9, 68.2, 69.4, 70.8, 70.1, 71.2, 58.4, 69.6};
    for (int i = 0; i < 12; ++i) {
        const double half = 6.1 + 0.7 * (i % 3);
        chart.points.push_back({.label = words.month((i + 10) % 12 + 1),
                                .value = kValues[i],
                                .low = 67.2 - half,
                                .high = 67.2 + half,
                                .sample = 90 + i});
    }
    chart.points[10].state = Point::State::Signal;
    chart.points[10].note = words(u"低于控制下限", u"below the lower limit");
    return chart;
}

Funnel sampleFunnel(const Words& words)
{
    return {.title = words(u"触点漏斗", u"Funnel over the touchpoints"),
            .note = words(u"点任一段查看记录", u"Click a stage for its records"),
            .stages = {{words(u"咨询", u"Enquiry"), 412},
                       {words(u"面诊", u"Consultation"), 292},
                       {words(u"方案展示", u"Plan shown"), 264},
                       {words(u"方案确认", u"Plan agreed"), 157},
                       {words(u"到店", u"Arrived"), 141},
                       {words(u"完成", u"Done"), 137}}};
}

Pareto samplePareto(const Words& words)
{
    return {.title = words(u"未成交原因 · 帕累托", u"Why not, Pareto"),
            .note = words(u"虚线为累计占比", u"The dashed line adds them up"),
            .bars = {{words(u"价格高", u"Price"), 52},
                     {words(u"对比同行", u"Comparing"), 36},
                     {words(u"回去考虑", u"Thinking it over"), 23},
                     {words(u"时间安排", u"Time"), 14},
                     {words(u"家人意见", u"Family"), 8},
                     {words(u"身体原因", u"Health"), 4}}};
}

HeatMap sampleHeat(const Words& words)
{
    HeatMap map{.title = words(u"到店热力 · 星期 × 时段", u"Arrivals by weekday and hour"), .note = {}};
    for (int hour = 9; hour <= 19; ++hour)
        map.columns.append(QString::number(hour));
    map.rows = {words(u"周一", u"Mon"),
                words(u"周二", u"Tue"),
                words(u"周三", u"Wed"),
                words(u"周四", u"Thu"),
                words(u"周五", u"Fri"),
                words(u"周六", u"Sat"),
                words(u"周日", u"Sun")};
    for (int row = 0; row < 7; ++row) {
        for (int column = 0; column < map.columns.size(); ++column)
            map.cells.push_back(
                std::max(0, (row >= 5 ? 9 : 4) + (column * 5 + row * 3) % 7 - (column < 2 ? 6 : 0)));
    }
    return map;
}

Radar sampleRadar(const Words& words)
{
    return {.title = words(u"五维评分", u"Five dimensions"),
            .note = words(u"达标指标占比；点线为上月",
                          u"Share of indicators on target; the dotted line is the month before"),
            .nowLabel = words(u"本月", u"This month"),
            .beforeLabel = words(u"上月", u"Month before"),
            .spokes = {
                {words(u"过程", u"Process"), 0.92, 0.86, words(u"9 项指标", u"9 indicators")},
                {words(u"结果", u"Outcome"), 0.78, 0.81, words(u"11 项指标", u"11 indicators")},
                {words(u"对比", u"Comparison"), {}, {}, words(u"未录入同行数据", u"no benchmark entered")},
                {words(u"成本", u"Cost"), 0.66, 0.7, words(u"4 项指标", u"4 indicators")},
                {words(u"风险", u"Risk"), 0.97, 0.9, words(u"6 项指标", u"6 indicators")}}};
}

} // namespace

std::vector<Chart> sampleCharts(Language language)
{
    const Words words{language == Language::Chinese};
    return {sampleTrend(words),
            sampleControl(words),
            sampleFunnel(words),
            samplePareto(words),
            sampleHeat(words),
            sampleRadar(words)};
}

} // namespace seraph::charts
