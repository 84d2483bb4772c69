// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_folding.h"

#include "tests/support/string_makers.h"

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using seraph::foldForSearch;

TEST_CASE("What a person would call the same text folds to the same text")
{
    const auto [typed, folded] = GENERATE(table<QString, QString>({
        {u""_s, u""_s},
        {u"  "_s, u""_s},
        {u"Wang Li"_s, u"wang li"_s},
        {u"ＶＩＰ１３８"_s, u"vip138"_s},
        {u"（备注）"_s, u"(备注)"_s},
        {u"  王   小红 "_s, u"王小红"_s},
        {u"王　小红"_s, u"王小红"_s},
        {u"王 Anna 红"_s, u"王 anna 红"_s},
        {u"王\u200b小\ufeff红"_s, u"王小红"_s},
        {u"Wang\tLi\nMei"_s, u"wang li mei"_s},
        {u"陳長發"_s, u"陈长发"_s},
        {u"劉鍾萬"_s, u"刘钟万"_s},
        {u"餘姚"_s, u"余姚"_s},
        {u"STRASSE"_s, u"strasse"_s},
        {u"ﬁn"_s, u"fin"_s},
        {u"𬭚 𬬭"_s, u"𬭚𬬭"_s},
    }));
    CAPTURE(typed);
    CHECK(foldForSearch(typed) == folded);
}

TEST_CASE("Radical code points copied from a PDF become the characters they look like")
{
    CHECK(foldForSearch(u"⻢⼩⻰"_s) == u"马小龙"_s);
    CHECK(foldForSearch(u"客⼾"_s) == u"客户"_s);
}

TEST_CASE("A traditional character that stands for two simplified ones keeps its own form")
{
    CHECK(foldForSearch(u"乾隆"_s) == u"乾隆"_s);
    CHECK(foldForSearch(u"著名"_s) == u"著名"_s);
}

TEST_CASE("Folding twice changes nothing")
{
    const QString text = GENERATE(u"ＡＢ 陳 長發 ⻢"_s, u"Ǆ ﷺ ½"_s, u"𠮷野家 𬬭"_s, u"İ"_s);
    CHECK(foldForSearch(foldForSearch(text)) == foldForSearch(text));
}

TEST_CASE("Chinese characters are told from everything else")
{
    CHECK(seraph::isHan(U'王'));
    CHECK(seraph::isHan(U'〇'));
    CHECK(seraph::isHan(U'㛃'));
    CHECK(seraph::isHan(U'𬭚'));
    CHECK_FALSE(seraph::isHan(U'a'));
    CHECK_FALSE(seraph::isHan(U'。'));
    CHECK_FALSE(seraph::isHan(U'あ'));
}
