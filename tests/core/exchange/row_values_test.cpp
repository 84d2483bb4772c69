// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_values.h"

#include "tests/support/broken_rules.h"

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::exchange;

namespace {

std::string day(const QString& text)
{
    const auto read = readDay(u"day"_s, text);
    if (!read)
        return tests::brokenRules(read);
    return *read ? (*read)->toString(Qt::ISODate).toStdString() : "none";
}

std::string amount(const QString& text)
{
    const auto read = readAmount(u"price"_s, text);
    if (!read)
        return tests::brokenRules(read);
    return *read ? std::to_string((*read)->minorUnits()) : "none";
}

} // namespace

TEST_CASE("Days are read as people write them, and never guessed")
{
    for (const QString& text : {u"2024-05-06"_s,
                                u"2024/5/6"_s,
                                u"2024.05.06"_s,
                                u"2024年5月6日"_s,
                                u"20240506"_s,
                                u"２０２４-０５-０６"_s,
                                u"2024-05-06 13:45"_s,
                                u"2024-05-06T13:45:00"_s})
        CHECK(day(text) == "2024-05-06");
    CHECK(day(u"13/5/2024"_s) == "2024-05-13");
    CHECK(day(u"5/13/2024"_s) == "2024-05-13");
    CHECK(day(u"5/5/2024"_s) == "2024-05-05");
    CHECK(day(u"5/6/2024"_s) == "day=ambiguous_date");
    CHECK(day(u"2024-02-30"_s) == "day=bad_date");
    CHECK(day(u"yesterday"_s) == "day=bad_date");
    CHECK(day(u" "_s) == "none");
}

TEST_CASE("Amounts are read to the cent, and nothing else passes for one")
{
    CHECK(amount(u"1234.5"_s) == "123450");
    CHECK(amount(u"¥1,234.50"_s) == "123450");
    CHECK(amount(u"￥１２元"_s) == "1200");
    CHECK(amount(u"0.100"_s) == "10");
    CHECK(amount(u"1.234"_s) == "price=bad_amount");
    CHECK(amount(u"-5"_s) == "price=bad_amount");
    CHECK(amount(u"免费"_s) == "price=bad_amount");
    CHECK(amount({}) == "none");
}

TEST_CASE("A cell with an error and a number that lost its digits keep the row out")
{
    const ColumnMap map{
        1, {{0, u"姓名"_s}, {1, u"身份证"_s}}, {{0, u"name"_s}, {1, u"identity_number"_s}}};
    CHECK(tests::brokenRules(valuesOf({2, false, {{0, CellKind::Error, u"#N/A"_s}}}, map)) ==
          "name=error_cell");
    CHECK(tests::brokenRules(valuesOf({2, false, {{1, CellKind::Number, u"110101199003074000"_s}}},
                                      map)) == "identity_number=digits_lost");
    CHECK(tests::brokenRules(valuesOf({2, false, {{1, CellKind::Text, u"110101199003074000"_s}}}, map))
              .empty());
}

TEST_CASE("Family and given name make a name")
{
    const ColumnMap map{1, {}, {{0, u"family_name"_s}, {1, u"given_name"_s}}};
    const auto name = [&](const QString& family, const QString& given) {
        return (*valuesOf({2, false, {{0, CellKind::Text, family}, {1, CellKind::Text, given}}},
                          map))[u"name"_s];
    };
    CHECK(name(u"王"_s, u"小红"_s) == u"王小红"_s);
    CHECK(name(u"Stehr"_s, u"Hyman"_s) == u"Hyman Stehr"_s);
}

TEST_CASE("The same row has the same fingerprint, wherever its columns stand")
{
    const RowValues one{{u"name"_s, u"王"_s}, {u"phone"_s, u"1"_s}};
    CHECK(fingerprintOf(ImportKind::Clients, one) ==
          fingerprintOf(ImportKind::Clients, {{u"phone"_s, u"1"_s}, {u"name"_s, u"王"_s}}));
    CHECK(fingerprintOf(ImportKind::Clients, one) != fingerprintOf(ImportKind::Staff, one));
    CHECK(fingerprintOf(ImportKind::Clients, one).size() == 16);
}
