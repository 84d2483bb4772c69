// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/trade_words.h"

#include "tests/support/string_makers.h"

#include <QSet>

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

TEST_CASE("Words of medicine do not occur in the agency")
{
    const TradeWords agency = TradeWords::forProfile(Profile::Agency);
    for (const QString& key : agency.keys()) {
        const QString word = agency.word(QLatin1String(key.toLatin1())).zh;
        for (const QString& medical : {u"知情同意"_s, u"并发症"_s, u"患者"_s, u"治疗"_s}) {
            CAPTURE(key, medical);
            CHECK_FALSE(word.contains(medical));
        }
    }
}

TEST_CASE("What are three things in the trade have three names")
{
    const TradeWords words =
        TradeWords::forProfile(GENERATE(Profile::Clinic, Profile::Aesthetic, Profile::Agency));
    const auto differ = [&](QLatin1String a, QLatin1String b, QLatin1String c) {
        const QStringList names{words.word(a).zh, words.word(b).zh, words.word(c).zh};
        return QSet<QString>(names.begin(), names.end()).size() == 3;
    };
    CHECK(differ("remote_consultation"_L1, "consultation"_L1, "examination"_L1));
    CHECK(differ("medical_follow_up"_L1, "service_call"_L1, "recheck"_L1));
    CHECK(differ("earnest"_L1, "deposit"_L1, "balance"_L1));
}
