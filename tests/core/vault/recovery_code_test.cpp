// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/recovery_code.h"

#include "tests/support/string_makers.h"

#include <catch2/catch_all.hpp>

using namespace seraph;
using namespace seraph::vault;
using namespace Qt::StringLiterals;

namespace {

QString ruleOf(const Result<RecoveryCode>& result)
{
    REQUIRE_FALSE(result.has_value());
    REQUIRE(result.error().fields.size() == 1);
    return result.error().fields.front().rule;
}

} // namespace

TEST_CASE("A recovery code is nine groups of four and reads back")
{
    const RecoveryCode code = RecoveryCode::generate();
    const QString text = code.toText();
    CHECK(text.size() == 36 + 8);
    CHECK(text.count(u'-') == 8);
    CHECK(*RecoveryCode::parse(text) == code);
}

TEST_CASE("A recovery code is read as people type it")
{
    const RecoveryCode code(Secret(RecoveryCode::kSize)); // all zeros: 0 is what people mistake most
    const QString text = code.toText();
    CHECK(*RecoveryCode::parse(text.toLower()) == code);
    CHECK(*RecoveryCode::parse(QString(text).remove(u'-')) == code);
    CHECK(*RecoveryCode::parse(QString(text).replace(u'-', u"  –　"_s)) == code);
    CHECK(*RecoveryCode::parse(QString(text).replace(u'0', u'o')) == code);

    Secret ones(RecoveryCode::kSize);
    const unsigned char pattern[] = {0x08, 0x42, 0x10, 0x84, 0x21}; // eight digits "1"
    for (std::size_t i = 0; i < ones.size(); ++i)
        ones.data()[i] = pattern[i % 5];
    const RecoveryCode oneCode(std::move(ones));
    CHECK(oneCode.toText().startsWith(u"1111-1111"_s));
    CHECK(*RecoveryCode::parse(oneCode.toText().replace(u'1', u'l')) == oneCode);
    CHECK(*RecoveryCode::parse(oneCode.toText().replace(u'1', u'I')) == oneCode);
}

TEST_CASE("A mistyped recovery code is told apart from a wrong one")
{
    const QString text = RecoveryCode::generate().toText();
    CHECK(ruleOf(RecoveryCode::parse(u""_s)) == u"length"_s);
    CHECK(ruleOf(RecoveryCode::parse(text.chopped(1))) == u"length"_s);
    CHECK(ruleOf(RecoveryCode::parse(text + u'0')) == u"length"_s);
    CHECK(ruleOf(RecoveryCode::parse(QString(text).replace(3, 1, u"U"_s))) == u"character"_s);
    CHECK(ruleOf(RecoveryCode::parse(QString(text).replace(3, 1, u"天"_s))) == u"character"_s);
    CHECK(ruleOf(RecoveryCode::parse(QString(10000, u'0'))) == u"length"_s);
}

TEST_CASE("Nearly every single typing error in a recovery code is found by its checksum")
{
    const QString text = RecoveryCode::generate().toText();
    int missed = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'-')
            continue;
        QString wrong = text;
        wrong[i] = text[i] == u'7' ? u'8' : u'7';
        missed += RecoveryCode::parse(wrong) ? 1 : 0;
    }
    CHECK(missed == 0); // 36 trials at one in a million each
}

TEST_CASE("Any two holders of a split recovery code have it, one has nothing")
{
    const RecoveryCode code = RecoveryCode::generate();
    const auto shares = splitRecoveryCode(code);
    for (std::size_t a = 0; a < 3; ++a) {
        CHECK_FALSE(shares[a].first == code);
        CHECK_FALSE(shares[a].second == code);
        for (std::size_t b = 0; b < 3; ++b) {
            if (a != b)
                CHECK(*joinRecoveryShares(shares[a], shares[b]) == code);
        }
    }
    CHECK(ruleOf(joinRecoveryShares(shares[0], shares[0])) == u"same_holder"_s);
    const auto others = splitRecoveryCode(code);
    CHECK(ruleOf(joinRecoveryShares(shares[0], others[1])) == u"mismatch"_s);
}
