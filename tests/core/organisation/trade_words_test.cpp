// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/trade_words.h"

#include "tests/support/string_makers.h"

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace seraph;
using organisation::TradeWords;

TEST_CASE("Every trade has its own word for a client")
{
    CHECK(TradeWords::forProfile(Profile::Clinic).word("client"_L1).zh == u"患者"_s);
    CHECK(TradeWords::forProfile(Profile::Aesthetic).word("client"_L1).zh == u"顾客"_s);
    CHECK(TradeWords::forProfile(Profile::Agency).word("client"_L1).zh == u"客户"_s);
}

TEST_CASE("Every trade has every word in both languages")
{
    const Profile profile = GENERATE(Profile::Clinic, Profile::Aesthetic, Profile::Agency);
    const TradeWords words = TradeWords::forProfile(profile);
    for (const QString& key : TradeWords::forProfile(Profile::Clinic).keys()) {
        CAPTURE(key);
        CHECK_FALSE(words.word(QLatin1String(key.toLatin1())).zh.isEmpty());
        CHECK_FALSE(words.word(QLatin1String(key.toLatin1())).en.isEmpty());
    }
}

TEST_CASE("Pick lists of a trade have codes, each once")
{
    const Profile profile = GENERATE(Profile::Clinic, Profile::Aesthetic, Profile::Agency);
    const TradeWords words = TradeWords::forProfile(profile);
    for (const QLatin1String list : {"visit_kind"_L1, "lost_reason"_L1}) {
        QStringList codes;
        for (const auto& choice : words.list(list)) {
            codes << choice.code;
            CHECK_FALSE(choice.name.zh.isEmpty());
            CHECK_FALSE(choice.name.en.isEmpty());
        }
        CHECK(codes.removeDuplicates() == 0);
        CHECK(codes.size() >= 3);
    }
}

TEST_CASE("An unknown word is a bug")
{
    CHECK_THROWS(TradeWords::forProfile(Profile::Clinic).word("unheard_of"_L1));
}
