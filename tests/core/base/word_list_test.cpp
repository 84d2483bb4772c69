// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/word_list.h"

#include "tests/support/string_makers.h"

#include <catch2/catch_all.hpp>

#include <algorithm>
#include <set>

using namespace seraph;

TEST_CASE("Both word lists have as many words as five dice have throws, each once and easy to type")
{
    const auto words = passwordWords(GENERATE(Language::Chinese, Language::English));
    CHECK(std::set(words.begin(), words.end()).size() == kWordListSize);
    CHECK(std::is_sorted(words.begin(), words.end()));
    const auto isPlain = [](const QByteArray& word) {
        return word.size() >= 4 && word.size() <= 8 &&
               std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    };
    CHECK(std::all_of(words.begin(), words.end(), isPlain));
}

TEST_CASE("No two English words share their first five letters")
{
    std::set<QByteArray> beginnings;
    for (const QByteArray& word : passwordWords(Language::English))
        CHECK(beginnings.insert(word.left(5)).second);
}

TEST_CASE("The passwords that people choose first are known")
{
    const auto common = commonPasswords();
    CHECK(common.size() > 9'000);
    CHECK(std::is_sorted(common.begin(), common.end()));
    for (const char* password :
         {"password123", "1qaz2wsx3edc", "woaini1314", "Admin123456", "qwertyuiop", "1234567890"}) {
        CAPTURE(password);
        CHECK(std::binary_search(common.begin(), common.end(), QByteArray(password)));
    }
}
