// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/search_terms.h"

#include "tests/support/string_makers.h"

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::clients;

namespace {

QStringList wordsOf(const QString& name)
{
    return searchTerms(name, {}, {}).split(u' ', Qt::SkipEmptyParts);
}

QStringList contactWords(ContactKind kind, const QString& value)
{
    const std::vector<SearchableContact> contacts{{kind, value}};
    return searchTerms({}, {}, contacts).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE(
    "A name stands under each of its parts, its pinyin, its initials and the surname with initials")
{
    const QStringList words = wordsOf(u"王小红"_s);
    for (const QString& word : {u"王小红"_s,
                                u"小红"_s,
                                u"红"_s,
                                u"wangxiaohong"_s,
                                u"xiaohong"_s,
                                u"hong"_s,
                                u"wxh"_s,
                                u"xh"_s,
                                u"wangxh"_s,
                                kWholeMark + u"王小红"_s,
                                kWholeMark + u"wangxiaohong"_s})
        CHECK(words.contains(word));
    CHECK_FALSE(words.contains(kWholeMark + u"小红"_s));
}

TEST_CASE("A surname with several readings is found under every one of them")
{
    const auto [name, spelling] = GENERATE(table<QString, QString>({
        {u"单雄信"_s, u"shanxiongxin"_s},
        {u"单雄信"_s, u"danxiongxin"_s},
        {u"单雄信"_s, u"chanxiongxin"_s},
        {u"曾巩"_s, u"zenggong"_s},
        {u"曾巩"_s, u"cenggong"_s},
        {u"解缙"_s, u"xiejin"_s},
        {u"解缙"_s, u"jiejin"_s},
        {u"仇英"_s, u"qiuying"_s},
        {u"仇英"_s, u"chouying"_s},
        {u"查良镛"_s, u"zhaliangyong"_s},
        {u"查良镛"_s, u"chaliangyong"_s},
        {u"尉迟恭"_s, u"yuchigong"_s},
        {u"尉迟恭"_s, u"weichigong"_s},
        {u"区志明"_s, u"ouzhiming"_s},
        {u"区志明"_s, u"quzhiming"_s},
        {u"覃敏"_s, u"qinmin"_s},
        {u"覃敏"_s, u"tanmin"_s},
        {u"朴信惠"_s, u"piaoxinhui"_s},
        {u"朴信惠"_s, u"puxinhui"_s},
        {u"翟天临"_s, u"zhaitianlin"_s},
        {u"翟天临"_s, u"ditianlin"_s},
        {u"乐嘉"_s, u"yuejia"_s},
        {u"乐嘉"_s, u"lejia"_s},
        {u"盖聂"_s, u"genie"_s},
        {u"盖聂"_s, u"gainie"_s},
        {u"吕布"_s, u"lvbu"_s},
        {u"吕布"_s, u"lubu"_s},
        {u"曾巩"_s, u"zg"_s},
        {u"曾巩"_s, u"cg"_s},
        {u"尉迟恭"_s, u"ycg"_s},
        {u"尉迟恭"_s, u"wcg"_s},
    }));
    CAPTURE(name, spelling);
    CHECK(wordsOf(name).contains(spelling));
}

TEST_CASE("Traditional, spaced and full-width forms of a name are the same words")
{
    CHECK(wordsOf(u"單 雄信"_s).contains(u"单雄信"_s));
    CHECK(wordsOf(u"Ａｎｎａ　Schmidt"_s).contains(u"annaschmidt"_s));
    CHECK(wordsOf(u"Ａｎｎａ　Schmidt"_s).contains(u"schmidt"_s));
    CHECK(wordsOf(u"李·Anna"_s).contains(u"anna"_s));
}

TEST_CASE("A long name has bounded words")
{
    CHECK(wordsOf(QString(60, u'长')).size() < 600);
}

TEST_CASE("A phone stands under its digits and its last four, a landline without its area code too")
{
    const QStringList mobile = contactWords(ContactKind::Phone, u"+86 138-1234 8812"_s);
    CHECK(mobile.contains(u"13812348812"_s));
    CHECK(mobile.contains(u"8812"_s));
    CHECK_FALSE(mobile.contains(u"8613812348812"_s));
    const QStringList landline = contactWords(ContactKind::Phone, u"021-6512 3456 转 12"_s);
    CHECK(landline.contains(u"02165123456"_s));
    CHECK(landline.contains(u"65123456"_s));
    CHECK(landline.contains(u"3456"_s));
}

TEST_CASE("Other contacts and the client number are words without signs")
{
    CHECK(contactWords(ContactKind::WeChat, u"wx_Hong-88"_s).contains(u"wxhong88"_s));
    const QStringList number = searchTerms({}, u"A00123"_s, {}).split(u' ');
    CHECK(number.contains(u"a00123"_s));
    CHECK(number.contains(u"123"_s));
    CHECK(number.contains(kWholeMark + u"a00123"_s));
}

TEST_CASE("What is typed becomes beginnings of words, and one whole word")
{
    CHECK(searchExpressions(u" wxh "_s).beginning == u"\"wxh\"*"_s);
    CHECK(searchExpressions(u"wxh"_s).exact == u'"' + kWholeMark + u"wxh\""_s);
    CHECK(searchExpressions(u"wang 8812"_s).beginning == u"\"wang\"* AND \"8812\"*"_s);
    CHECK(searchExpressions(u"王xh"_s).beginning == u"(\"王xh\"* OR (\"王\"* AND \"xh\"*))"_s);
    CHECK(searchExpressions(u"wang'xiao'hong"_s).beginning == u"\"wangxiaohong\"*"_s);
    CHECK(searchExpressions(u"+86 138-1234"_s).beginning == u"\"1381234\"*"_s);
    CHECK(searchExpressions(u"138 1234"_s).beginning == u"\"1381234\"*"_s);
}

TEST_CASE("Nothing that can be searched for is no expression")
{
    const QString typed = GENERATE(u""_s, u"   "_s, u"\"*()-+"_s, u"—— ！"_s);
    CAPTURE(typed);
    CHECK(searchExpressions(typed).beginning.isEmpty());
    CHECK(searchExpressions(typed).exact.isEmpty());
}
