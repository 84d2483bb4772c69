// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/gs1.h"

#include "tests/support/broken_rules.h"
#include "tests/support/string_makers.h"

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::care;
using seraph::tests::brokenRules;

namespace {

const LocalDate kToday(2026, 10, 6);

struct Row {
    const char* what;
    QString code;
    ProductCode expected;
};

} // namespace

TEST_CASE(
    "A product code says product, lot, last day and serial number, however the scanner writes it")
{
    const QString fnc1(QChar(0x1D));
    const Row row = GENERATE_COPY(
        Row{"DataMatrix with its symbology identifier",
            u"]d2010690123456789217270331"_s + u"10AB12"_s + fnc1 + u"21S9"_s,
            {u"06901234567892"_s, u"AB12"_s, LocalDate(2027, 3, 31), u"S9"_s}},
        Row{"FNC1 in front",
            fnc1 + u"0106901234567892"_s + u"10AB12"_s + fnc1 + u"17270331"_s,
            {u"06901234567892"_s, u"AB12"_s, LocalDate(2027, 3, 31), {}}},
        Row{"the visible sign of FNC1",
            u"010690123456789210AB12␝17270331"_s,
            {u"06901234567892"_s, u"AB12"_s, LocalDate(2027, 3, 31), {}}},
        Row{"GS1-128 without a lot",
            u"]C1010690123456789217270331"_s,
            {u"06901234567892"_s, {}, LocalDate(2027, 3, 31), {}}},
        Row{"as printed under the bars",
            u"(01)06901234567892(17)270331(10)AB-12/3"_s,
            {u"06901234567892"_s, u"AB-12/3"_s, LocalDate(2027, 3, 31), {}}},
        Row{"a day of 00 is the last of the month",
            u"010690123456789217280200"_s,
            {u"06901234567892"_s, {}, LocalDate(2028, 2, 29), {}}},
        Row{"other identifiers are read over",
            u"0106901234567892112401012405X"_s + fnc1 + u"10L1"_s,
            {u"06901234567892"_s, u"L1"_s, {}, {}}},
        Row{"a weight in between",
            u"010690123456789231030012503010"_s + fnc1 + u"10L2"_s,
            {u"06901234567892"_s, u"L2"_s, {}, {}}},
        Row{"a lot that looks like an identifier ends at FNC1",
            u"10170101"_s + fnc1 + u"17270331"_s,
            {{}, u"170101"_s, LocalDate(2027, 3, 31), {}}},
        Row{"an EAN alone is a product", u"6901234567892"_s, {u"06901234567892"_s, {}, {}, {}}},
        Row{"a UPC alone is a product", u"036000291452"_s, {u"00036000291452"_s, {}, {}, {}}},
        Row{"a line break after it", u"6901234567892\r\n"_s, {u"06901234567892"_s, {}, {}, {}}},
        Row{"the century is the nearest",
            u"010690123456789217990101"_s,
            {u"06901234567892"_s, {}, LocalDate(1999, 1, 1), {}}});
    CAPTURE(row.what);
    const auto code = parseProductCode(row.code, kToday);
    CHECK(brokenRules(code) == "");
    REQUIRE(code);
    CHECK(code->gtin == row.expected.gtin);
    CHECK(code->lot == row.expected.lot);
    CHECK(code->expires == row.expected.expires);
    CHECK(code->serial == row.expected.serial);
}

TEST_CASE("What is no product code, or is damaged, is refused")
{
    const auto [code, rule] = GENERATE(table<QString, std::string>({
        {u""_s, "code=required"},
        {u"hello"_s, "code=format"},
        {u"6901234567893"_s, "code=format"}, // no EAN, and no identifier 69
        {u"0106901234567893"_s, "code=check_digit"},
        {u"01069012345678"_s, "code=format"},                          // cut off
        {u"010690123456789217271301"_s, "code=date"},                  // month 13
        {u"010690123456789217270230"_s, "code=date"},                  // 30 February
        {u"010690123456789210"_s, "code=format"},                      // a lot without a value
        {u"010690123456789210ABCDEFGHIJKLMNOPQRSTU"_s, "code=format"}, // 21 characters
    }));
    CAPTURE(code.toStdString());
    CHECK(brokenRules(parseProductCode(code, kToday)) == rule);
}
