// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/shipped_content.h"
#include "tests/bench/benchmark.h"

namespace seraph::bench {
namespace {

using namespace Qt::StringLiterals;
using catalogue::Audience;

/// Paragraphs as they stand in plans, messages and advertisements, with some wording in each that the rules know.
constexpr auto kChinese =
    u"您好，您的面诊约在周三下午三点，请带上既往病历和正在用的药。治疗前医生会当面检查，说明风险、"
    u"替代做法和费用，"
    "您考虑好了再签字。治疗后第一天请不要化妆，如有红肿加重、发热，请立即联系我们。我们不能保证成功"
    "，"
    "效果因人而异。最近一次月经是什么时候？本月活动：全國第 一的技术，价格以价目表为准。\n";
constexpr auto kEnglish = u"Your consultation is on Wednesday at three; please bring your records "
                          u"and the medicines you take. "
                          "The physician examines you, tells you about risks, alternatives and "
                          "cost, and you decide in your "
                          "own time. Results vary from person to person and nobody can promise "
                          "them. We have the best doctors.\n";

Contest scan(QStringView paragraph, Effort effort)
{
    constexpr qsizetype kMegabyte = 1'000'000;
    const qsizetype bytes = paragraph.toUtf8().size();
    const qsizetype times = (effort == Effort::Quick ? 5 : 50) * kMegabyte / bytes;
    const QString text = paragraph.toString().repeated(times);
    catalogue::shippedPhraseMatcher();
    const auto ours = [text] {
        const auto findings = catalogue::shippedPhraseMatcher().find(text, Audience::Public);
        require(!findings.empty(), "the scan finds what it must");
    };
    return {ours, {}, double(bytes * times) / double(kMegabyte)};
}

} // namespace

std::vector<Benchmark> phraseBenchmarks()
{
    constexpr double kAtMost = 20; // 50 MB a second
    return {
        {u"phrases.chinese"_s, u"ms/MB"_s, kAtMost, [](Effort e) { return scan(kChinese, e); }},
        {u"phrases.english"_s, u"ms/MB"_s, kAtMost, [](Effort e) { return scan(kEnglish, e); }},
    };
}

} // namespace seraph::bench
