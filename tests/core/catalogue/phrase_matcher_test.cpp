// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/phrase_matcher.h"

#include "core/catalogue/shipped_content.h"
#include "tests/support/string_makers.h"

#include <catch2/catch_all.hpp>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::catalogue;

namespace {

PhraseRule rule(const QStringList& any, const QStringList& with = {}, const QStringList& unless = {})
{
    return {.code = u"test.rule"_s,
            .any = any,
            .with = with,
            .within = 4,
            .unless = unless,
            .scope = {Severity::Block, Severity::Warn, Severity::None}};
}

/// What is found, as it stands in the original: "全 國第一|…".
QString found(const PhraseRule& rule, const QString& text, Audience audience = Audience::Public)
{
    QStringList pieces;
    for (const PhraseFinding& finding : PhraseMatcher({rule}, {}).find(text, audience))
        pieces << text.mid(finding.position, finding.length);
    return pieces.join(u'|');
}

QString folded(const QString& text)
{
    return QString::fromStdU16String(foldPhrases(text).text.substr(1));
}

} // namespace

TEST_CASE("Traditional, full-width, spaced and split spellings fold to the same words")
{
    const std::vector<std::pair<QString, QString>> cases{
        {u"全國第一"_s, u"全国第一"_s},
        {u"全 国·第【一】"_s, u"全国第一"_s},
        {u"１００ ％ 有效"_s, u"100%有效"_s},
        {u"Pain-Free  Care"_s, u"pain free care"_s},
        {u"“零”*风险*"_s, u"零风险"_s},
        {u"最先,进店"_s, u"最先,进店"_s},
        {u"one. Two"_s, u"one\ntwo"_s},
        {u"v1.2"_s, u"v1.2"_s},
        {u"句号。新句"_s, u"句号\n新句"_s},
        {u"保\u200b证"_s, u"保证"_s},
        {u"don\u2019t"_s, u"don't"_s},
        {u"ﬁne"_s, u"fine"_s},
        {u"a\r\nb"_s, u"a\nb"_s},
        {u"全　国"_s, u"全国"_s},
        {u"1 0 0 % 有 效"_s, u"100%有效"_s},
        {u"１ ０ ０ ％有效"_s, u"100%有效"_s},
        {u"a b e s t clinic"_s, u"abest clinic"_s},
        {u"the b.e.s.t."_s, u"the best\n"_s},
        {u"b-e-s-t care"_s, u"best care"_s},
        {u"plan a b"_s, u"plan a b"_s},
        {u"最\U0001F31F佳"_s, u"最佳"_s},
        {u"最\U0001F469\U0001F3FB\u200d\u2695\ufe0f佳"_s, u"最佳"_s},
        {u"g\u0443\u0430r\u0430ntee \u0412EST"_s, u"gyarantee best"_s},
    };
    for (const auto& [text, expected] : cases)
        CHECK(folded(text) == expected);
}

TEST_CASE("A finding covers the characters of the original, separators and all")
{
    CHECK(found(rule({u"全国第一"_s}), u"我们是全 國 第·一的医院"_s) == u"全 國 第·一"_s);
    CHECK(found(rule({u"best"_s}), u"The BEST, not bestow, the ｂｅｓｔ"_s) == u"BEST|ｂｅｓｔ"_s);
    CHECK(found(rule({u"第一"_s, u"全国第一"_s}), u"全国第一，第一"_s) == u"全国第一|第一"_s);
    CHECK(found(rule({u"90%的人"_s}), u"190%的人和90%的人"_s) == u"90%的人"_s);
    CHECK(found(rule({u"𠮷利"_s}), u"大𠮷 利"_s) == u"𠮷 利"_s);
}

TEST_CASE("Words that must stand near count in the same sentence and within their distance")
{
    const PhraseRule near = rule({u"原价"_s}, {u"现价"_s});
    CHECK(found(near, u"原价100现价80"_s) == u"原价"_s);
    CHECK(found(near, u"现价80原价"_s) == u"原价"_s);
    CHECK(found(near, u"原价一百二十元现价"_s) == u""_s);
    CHECK(found(near, u"原价。现价"_s) == u""_s);
}

TEST_CASE("A harmless context lets the words pass")
{
    CHECK(found(rule({u"全国第一"_s}, {}, {u"第一时间"_s}), u"全国第一时间通知"_s) == u""_s);
    CHECK(found(rule({u"保证成功"_s}, {}, {u"不"_s}), u"不保证成功"_s) == u""_s);
    CHECK(found(rule({u"保证成功"_s}, {}, {u"不能…"_s}), u"不能向您保证成功"_s) == u""_s);
    CHECK(found(rule({u"保证成功"_s}, {}, {u"不能…"_s}), u"不能，保证成功"_s) == u"保证成功"_s);
    CHECK(found(rule({u"保证成功"_s}, {}, {u"…属于违规"_s}), u"保证成功的说法属于违规"_s) == u""_s);
    CHECK(found(rule({u"零风险"_s}, {}, {u"无副作用"_s}), u"零风险无副作用"_s) == u"零风险"_s);
}

TEST_CASE("A record is never held up, and each audience has its own severity")
{
    const PhraseMatcher matcher({rule({u"顶级"_s})}, {});
    CHECK(matcher.find(u"顶级"_s, Audience::Public).front().severity == Severity::Block);
    CHECK(matcher.find(u"顶级"_s, Audience::Direct).front().severity == Severity::Warn);
    CHECK(matcher.find(u"顶级"_s, Audience::Record).empty());
}

TEST_CASE("Two rules of one category report the same words once, the severer one")
{
    const auto named = [](const QString& code, const QStringList& any, Severity severity) {
        PhraseRule each = rule(any);
        each.code = code;
        each.scope.inPublic = severity;
        return each;
    };
    const auto codes = [&](const std::vector<PhraseRule>& rules) {
        const PhraseMatcher matcher(rules, {});
        QStringList found;
        for (const PhraseFinding& finding : matcher.find(u"本院最专业的团队"_s, Audience::Public))
            found << matcher.rule(finding.rule).code;
        return found.join(u' ');
    };
    const PhraseRule wide = named(u"a.wide"_s, {u"最专业的团队"_s}, Severity::Block);
    const PhraseRule narrow = named(u"a.narrow"_s, {u"最专业"_s}, Severity::Warn);
    const PhraseRule severe = named(u"a.severe"_s, {u"最专业"_s}, Severity::Block);
    CHECK(codes({narrow, wide}) == u"a.wide"_s);
    CHECK(codes({narrow, severe}) == u"a.severe"_s);
    CHECK(codes({severe, narrow}) == u"a.severe"_s);
    CHECK(codes({wide, named(u"b.other"_s, {u"最专业"_s}, Severity::Warn)}) == u"a.wide b.other"_s);
}

TEST_CASE("A dismissed false alarm stays away where it stands and nowhere else")
{
    const PhraseMatcher matcher({rule({u"第一"_s})}, {});
    const auto alarm = matcher.find(u"您是第一"_s, Audience::Public);
    REQUIRE(alarm.size() == 1);
    const std::vector<DismissedPhrase> dismissed{{u"test.rule"_s, alarm.front().context}};
    CHECK(matcher.find(u"您是第一次来吗"_s, Audience::Public, dismissed).empty());
    CHECK(matcher.find(u"您 是第一"_s, Audience::Public, dismissed).empty());
    CHECK(matcher.find(u"我们是第一"_s, Audience::Public, dismissed).size() == 1);
    CHECK(matcher.find(u"您是第一"_s, Audience::Public, {{u"test.other"_s, alarm.front().context}}).size() ==
          1);
}

TEST_CASE("Positions always point at the characters that were found, whatever stands between them")
{
    const QStringList pieces{u"全"_s,
                             u"國"_s,
                             u"国"_s,
                             u"第"_s,
                             u"一"_s,
                             u" "_s,
                             u"·"_s,
                             u"，"_s,
                             u"。"_s,
                             u"best"_s,
                             u"Ｂ"_s,
                             u"e\u0301"_s,
                             u"ﬁ"_s,
                             u"𠮷"_s,
                             u"\u200b"_s,
                             u"-"_s,
                             u"\n"_s,
                             u"x"_s};
    const PhraseMatcher matcher({rule({u"全国第一"_s, u"best"_s, u"国第"_s, u"é"_s, u"fix"_s})}, {});
    CHECK(rc::check("positions", [&] {
        QString text;
        for (const int piece :
             *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(pieces.size()))))
            text += pieces[piece];
        const FoldedText whole = foldPhrases(text);
        RC_ASSERT(std::is_sorted(whole.begins.begin(), whole.begins.end()));
        RC_ASSERT(std::is_sorted(whole.ends.begin(), whole.ends.end()));
        RC_ASSERT(whole.ends.back() <= text.size());
        for (const PhraseFinding& finding : matcher.find(text, Audience::Public)) {
            const QString piece = text.mid(finding.position, finding.length);
            const std::u16string again = foldLiteral(piece);
            const QStringList& any = matcher.rule(0).any;
            RC_ASSERT(std::any_of(any.begin(), any.end(), [&](const QString& each) {
                return foldLiteral(each) == again;
            }));
        }
    }));
}

TEST_CASE("Every shipped rule finds what it says it must, and lets pass what it must let pass")
{
    const ShippedPhrases& phrases = shippedPhrases();
    for (const PhraseRule& shipped : phrases.rules) {
        CAPTURE(shipped.code.toStdString());
        PhraseRule each = shipped;
        each.scope.inPublic = Severity::Block;
        const PhraseMatcher matcher({each}, phrases.contexts);
        for (const QString& hit : shipped.hits) {
            CAPTURE(hit.toStdString());
            CHECK_FALSE(matcher.find(hit, Audience::Public).empty());
        }
        for (const QString& miss : shipped.misses) {
            CAPTURE(miss.toStdString());
            CHECK(matcher.find(miss, Audience::Public).empty());
        }
    }
}

TEST_CASE("A long text is read as its lines are, with places in the whole")
{
    const PhraseMatcher matcher({rule({u"best"_s}, {}, {u"…of"_s})}, {});
    const QString line = u"We are the best. At best, the best of them; a bes t e\u0301t.\r\n"_s;
    const auto once = matcher.find(line, Audience::Public);
    REQUIRE_FALSE(once.empty());
    constexpr int kLines = 2000;
    const auto all = matcher.find(line.repeated(kLines), Audience::Public);
    REQUIRE(all.size() == once.size() * kLines);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const qsizetype begin = qsizetype(i / once.size()) * line.size();
        CHECK(all[i].position == begin + once[i % once.size()].position);
        CHECK(all[i].context == once[i % once.size()].context);
    }
}
