// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pinyin.h"

#include "tests/support/string_makers.h"

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace seraph;

namespace {

QStringList readings(char32_t character)
{
    QStringList all;
    for (const QLatin1String reading : readingsOf(character))
        all << reading;
    return all;
}

} // namespace

TEST_CASE("A surname is read as a surname before it is read as a word")
{
    const auto [name, spelling] = GENERATE(table<QString, QString>({
        {u"单晓"_s, u"shanxiao"_s},
        {u"曾国"_s, u"zengguo"_s},
        {u"解珍"_s, u"xiezhen"_s},
        {u"仇英"_s, u"qiuying"_s},
        {u"区明"_s, u"ouming"_s},
        {u"查良"_s, u"zhaliang"_s},
        {u"翟天"_s, u"zhaitian"_s},
        {u"朴实"_s, u"piaoshi"_s},
        {u"乐毅"_s, u"yueyi"_s},
        {u"盖叫"_s, u"gejiao"_s},
        {u"任重"_s, u"renzhong"_s},
        {u"華佗"_s, u"huatuo"_s},
        {u"尉迟恭"_s, u"yuchigong"_s},
        {u"万俟卨"_s, u"moqixie"_s},
        {u"长孙无忌"_s, u"zhangsunwuji"_s},
        {u"單于"_s, u"chanyu"_s},
        {u"欧阳娜娜"_s, u"ouyangnana"_s},
        {u"吕布"_s, u"lvbu"_s},
    }));
    CAPTURE(name);
    CHECK(pinyinSpellings(name).value(0) == spelling);
}

TEST_CASE("Every reading of a name is given, and each once")
{
    CHECK(pinyinSpellings(u"覃乐"_s).contains(u"qinle"_s));
    CHECK(pinyinSpellings(u"覃乐"_s).contains(u"tanyue"_s));
    CHECK(pinyinSpellings(u"单单"_s).contains(u"shandan"_s));
    CHECK(pinyinSpellings(u"吕绿"_s).contains(u"lulu"_s));
    CHECK(pinyinSpellings(u"王小红"_s).contains(u"wangxiaohong"_s));
    CHECK(initialsSpellings(u"单晓长"_s).contains(u"sxc"_s));
    CHECK(initialsSpellings(u"单晓长"_s).contains(u"dxz"_s));
    QStringList spellings = pinyinSpellings(u"单行长重"_s);
    CHECK(spellings.size() <= kMostSpellings);
    CHECK(spellings.removeDuplicates() == 0);
}

TEST_CASE("Letters and digits stay in a spelling and everything else goes")
{
    CHECK(pinyinSpellings(u"VIP 王-小A3"_s).value(0) == u"vipwangxiaoa3"_s);
    CHECK(initialsSpellings(u"VIP 王-小A3"_s).value(0) == u"vwxa"_s);
    CHECK(pinyinSpellings(u"—— ！"_s).isEmpty());
    CHECK(pinyinSpellings(u""_s).isEmpty());
}

TEST_CASE("A name of ten thousand characters has bounded spellings")
{
    CHECK(pinyinSpellings(QString(10'000, u'长')).size() == kMostSpellings);
}

TEST_CASE("Readings of a character come most common first, with u beside ü")
{
    CHECK(readings(U'女') == QStringList{u"nv"_s, u"nu"_s});
    CHECK(readings(U'长') == QStringList{u"zhang"_s, u"chang"_s});
    CHECK(readings(U'略') == QStringList{u"lve"_s, u"lue"_s});
    CHECK(readings(U'𬭚').value(0) == u"chun"_s);
    CHECK(readings(U'〇') == QStringList{u"ling"_s});
    CHECK(readings(U'a').isEmpty());
}

TEST_CASE("A name is found by whatever people type of it")
{
    const QString query = GENERATE(u"王小红"_s,
                                   u"小红"_s,
                                   u"wangxiaohong"_s,
                                   u"wxh"_s,
                                   u"WXH"_s,
                                   u"wangxh"_s,
                                   u"王xh"_s,
                                   u"xiaoh"_s,
                                   u"wangx"_s,
                                   u"wangxia"_s,
                                   u"wang xiao hong"_s,
                                   u"wang'xiao'hong"_s,
                                   u"ｗｘｈ"_s,
                                   u"hong"_s,
                                   u"h"_s,
                                   u""_s,
                                   u"王 红"_s,
                                   u"xh"_s);
    CAPTURE(query);
    CHECK(matches(query, u"王小红"_s));
}

TEST_CASE("A name is not found by what it is not")
{
    const QString query = GENERATE(u"王大红"_s,
                                   u"wangdahong"_s,
                                   u"whx"_s,
                                   u"angxiaohong"_s,
                                   u"wgxh"_s,
                                   u"红小"_s,
                                   u"xhw"_s,
                                   u"wangxiaohongg"_s,
                                   u"138"_s);
    CAPTURE(query);
    CHECK_FALSE(matches(query, u"王小红"_s));
}

TEST_CASE("A syllable of one letter is typed with that letter")
{
    CHECK(matches(u"exl"_s, u"鹅小李"_s));
    CHECK_FALSE(matches(u"ehx"_s, u"鹅小李"_s));
}

TEST_CASE("Retroflex initials may be typed with one letter or two")
{
    CHECK(matches(u"zsl"_s, u"张十力"_s));
    CHECK(matches(u"zhshl"_s, u"张十力"_s));
    CHECK(matches(u"zhangsl"_s, u"张十力"_s));
    CHECK_FALSE(matches(u"zasl"_s, u"张十力"_s));
}

TEST_CASE("Polyphones and ü are found by every reading")
{
    CHECK(matches(u"ctj"_s, u"长途局"_s));
    CHECK(matches(u"zhangtu"_s, u"长途局"_s));
    CHECK(matches(u"lvli"_s, u"吕丽"_s));
    CHECK(matches(u"luli"_s, u"呂麗"_s));
    CHECK(matches(u"piao"_s, u"朴"_s));
}

TEST_CASE("Commands are found by beginnings of their words")
{
    CHECK(matches(u"se la"_s, u"Settings: Language"_s));
    CHECK(matches(u"sela"_s, u"Settings: Language"_s));
    CHECK(matches(u"bn"_s, u"Back up now"_s) == false);
    CHECK(matches(u"bun"_s, u"Back up now"_s));
    CHECK(matches(u"anguage"_s, u"Settings: Language"_s));
    CHECK(matches(u"bf"_s, u"立即备份"_s));
    CHECK(matches(u"ljbf"_s, u"立即备份(&B)"_s));
    CHECK(matches(u"csjb"_s, u"彩色(CS)脚本"_s));
}

TEST_CASE("The whole text is the best match, then its start, then its inside")
{
    CHECK(matchQuality(u"备份"_s, u"备份"_s) == MatchQuality::Exact);
    CHECK(matchQuality(u"备份"_s, u"备份与恢复"_s) == MatchQuality::Start);
    CHECK(matchQuality(u"bf"_s, u"备份与恢复"_s) == MatchQuality::Start);
    CHECK(matchQuality(u"hf"_s, u"备份与恢复"_s) == MatchQuality::Inside);
    CHECK(matchQuality(u"恢复"_s, u"备份与恢复"_s) == MatchQuality::Inside);
    CHECK(matchQuality(u"删除"_s, u"备份与恢复"_s) == MatchQuality::None);
}

TEST_CASE("A hostile query against a long text ends at once")
{
    CHECK_FALSE(matches(QString(200, u'a') + u'b', QString(2'000, u'a')));
    CHECK_FALSE(matches(QString(200, u's') + u'b', QString(500, u'是')));
}
