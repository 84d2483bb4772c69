// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/password_policy.h"

#include "core/vault/generated_words.h"
#include "core/vault/shift_pin.h"
#include "tests/core/vault/vault_fixture.h"
#include "tests/support/string_makers.h"

#include <catch2/catch_all.hpp>

using namespace seraph;
using namespace seraph::vault;
using seraph::tests::passwordOf;
using namespace Qt::StringLiterals;

namespace {

/// The broken rule, or "fit".
QString ruleFor(const char* text, PasswordKind kind, const QStringList& names = {})
{
    const auto checked = checkPassword(passwordOf(text), kind, names);
    return checked ? u"fit"_s : checked.error().fields.front().rule;
}

} // namespace

TEST_CASE("Owners need fifteen characters and staff ten, counted as people count")
{
    CHECK(ruleFor("", PasswordKind::Staff) == u"under_10_characters"_s);
    CHECK(ruleFor("tram cedar", PasswordKind::Staff) == u"fit"_s);
    CHECK(ruleFor("tram ceda", PasswordKind::Staff) == u"under_10_characters"_s);
    CHECK(ruleFor("tram cedar wil", PasswordKind::Owner) == u"under_15_characters"_s);
    CHECK(ruleFor("tram cedar will", PasswordKind::Owner) == u"fit"_s);
    CHECK(ruleFor("春眠不觉晓处处闻", PasswordKind::Staff) == u"under_10_characters"_s);
    CHECK(ruleFor("春眠不觉晓处处闻啼鸟", PasswordKind::Staff) == u"fit"_s);
    CHECK(ruleFor("𠮷𠮷𠮷𠮷𠮷abc", PasswordKind::Staff) == u"under_10_characters"_s);
}

TEST_CASE("No kind of character is asked for, and any length is taken")
{
    CHECK(ruleFor("onlysmallletters", PasswordKind::Owner) == u"fit"_s);
    QByteArray large;
    for (int i = 0; i < 2000; ++i)
        large += QByteArray::number(i * 7919);
    REQUIRE(large.size() > 10000 - 3000);
    CHECK(ruleFor(large.constData(), PasswordKind::Owner) == u"fit"_s);
    CHECK(ruleFor(QByteArray(10000, 'a').constData(), PasswordKind::Owner) == u"too_common"_s);
}

TEST_CASE("Passwords that people choose first are refused, with a few signs around them too")
{
    const char* text = GENERATE("1234567890",
                                "qwertyuiop",
                                "Password123!",
                                "password2026",
                                "aaaaaaaaaaaa",
                                "abcabcabcabc",
                                "0987654321",
                                "ＰＡＳＳＷＯＲＤ１２３",
                                "zyxwvutsrqp");
    CHECK(ruleFor(text, PasswordKind::Staff) == u"too_common"_s);
}

TEST_CASE("What is known about the clinic does not count towards the length")
{
    const QStringList names{u"王芳"_s, u"wangfang"_s, u"天使诊所"_s, u"Angel Clinic"_s, u"Hangzhou"_s};
    CHECK(ruleFor("WangFang99", PasswordKind::Staff, names) == u"contains_name"_s);
    CHECK(ruleFor("angelclinic!", PasswordKind::Staff, names) == u"contains_name"_s);
    CHECK(ruleFor("天使诊所hangzhou1", PasswordKind::Staff, names) == u"contains_name"_s);
    CHECK(ruleFor("seraph-2026-x", PasswordKind::Staff, {}) == u"contains_name"_s);
    CHECK(ruleFor("wangfang likes tram cedar", PasswordKind::Staff, names) == u"fit"_s);
    CHECK(ruleFor("ab 19870203", PasswordKind::Staff) == u"too_common"_s);
    CHECK(ruleFor("tel 13912345678", PasswordKind::Staff) == u"too_common"_s);
    CHECK(ruleFor("tram cedar 19870203", PasswordKind::Staff) == u"fit"_s);
}

TEST_CASE(
    "Generated words are fit passwords, typed without an input method, and not the same twice")
{
    const auto language = GENERATE(Language::English, Language::Chinese);
    const WordList list = WordList::ofLanguage(language);
    const QString owner = generateWords(list, kOwnerWords);
    CHECK(owner.split(u' ').size() == 5);
    CHECK(owner != generateWords(list, kOwnerWords));
    for (int i = 0; i < 20; ++i) {
        QString staff = generateWords(list, kStaffWords);
        for (const QChar c : staff)
            CHECK(((c >= u'a' && c <= u'z') || c == u' '));
        CHECK(checkPassword(Password::take(staff), PasswordKind::Staff, {u"wang"_s, u"anna"_s}).has_value());
    }
}

TEST_CASE("A PIN opens the covered screen, and five wrong ones ask for the password")
{
    auto pin = ShiftPin::set(passwordOf("482913"));
    REQUIRE(pin.has_value());
    CHECK(pin->check(passwordOf("482913")).has_value());
    for (int i = 0; i < 4; ++i)
        CHECK(pin->check(passwordOf("000000")).error().reason == u"pin.wrong"_s);
    CHECK(pin->triesLeft() == 1);
    CHECK(pin->check(passwordOf("482913")).has_value());
    CHECK(pin->triesLeft() == 5);
    for (int i = 0; i < 4; ++i)
        CHECK_FALSE(pin->check(passwordOf("")).has_value());
    CHECK(pin->check(passwordOf("111112")).error().code == ErrorCode::Locked);
    CHECK(pin->check(passwordOf("482913")).error().reason == u"pin.password_needed"_s);
}

TEST_CASE("A PIN is six digits, and not the ones everybody tries")
{
    const auto rule = [](const char* pin) {
        return ShiftPin::set(passwordOf(pin)).error().fields.front().rule;
    };
    CHECK(rule("") == u"format"_s);
    CHECK(rule("12345") == u"format"_s);
    CHECK(rule("12345a") == u"format"_s);
    CHECK(rule("111111") == u"too_common"_s);
    CHECK(rule("123456") == u"too_common"_s);
    CHECK(rule("987654") == u"too_common"_s);
    // Digits of an input method in full-width mode are digits.
    CHECK(ShiftPin::set(passwordOf("４８２９１３")).has_value());
}
