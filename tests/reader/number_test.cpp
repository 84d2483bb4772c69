// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/number_format.h"
#include "app/reader/plain_number.h"
#include "app/reader/workbook.h"

#include <catch2/catch_all.hpp>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace seraph::reader;

namespace {

std::string plain(const char* text, int shift = 0)
{
    return plainNumber(QString::fromLatin1(text), shift).value_or(u"none"_s).toStdString();
}

std::string shown(const char* number, const QString& format, DateSystem system = DateSystem::From1900)
{
    return shownCell(0, QString::fromLatin1(number), formatFor(format), system).text.toStdString();
}

} // namespace

TEST_CASE("A number is what people see, not what floating point made of it")
{
    CHECK(plain("1.38E+10") == "13800000000");
    CHECK(plain("13800138000") == "13800138000");
    CHECK(plain("39.200000000000003") == "39.2");
    CHECK(plain("0.30000000000000004") == "0.3");
    CHECK(plain("9.9999999999999996E-2") == "0.1");
    CHECK(plain("110101199003074517") == "110101199003074517");
    CHECK(plain("1.10101199003074E+17") == "110101199003074000");
    CHECK(plain("-1.50") == "-1.5");
    CHECK(plain("-0") == "0");
    CHECK(plain("0.125", 2) == "12.5");
    CHECK(plain("1E-7") == "0.0000001");
    CHECK(plain(".5") == "0.5");
}

TEST_CASE("What is no number is none")
{
    for (const char* text : {"", "-", ".", "1.2.3", "12a", "1E", "1E+9999", "nan", "0x10"})
        CHECK(plain(text) == "none");
}

TEST_CASE("Every whole number and every amount in cents comes through as it is")
{
    CHECK(rc::check("integers", [](qint64 number) {
        RC_ASSERT(plainNumber(QString::number(number)) == QString::number(number));
    }));
    CHECK(rc::check("cents as a program writes them, with 17 digits", [](int cents) {
        const QString written = QString::number(cents / 100.0, 'g', 17);
        RC_ASSERT(plainNumber(written)->toDouble() == cents / 100.0);
        RC_ASSERT(plainNumber(written)->section(u'.', 1).size() <= 2);
    }));
}

TEST_CASE("A format says whether a number is a day, a time or neither")
{
    const auto code = GENERATE(table<const char*, const char*>({
        {"yyyy-mm-dd", "2024-05-06"},
        {"yyyy\"年\"m\"月\"d\"日\"", "2024-05-06"},
        {"[$-804]yyyy/m/d;@", "2024-05-06"},
        {"mmm-yy", "2024-05-06"},
        {"yyyy年m月", "2024-05-06"},
        {"General", "45418"},
        {"#,##0.00", "45418"},
        {"0.00\"m\"", "45418"},
        {"[Red]0", "45418"},
        {"0.00E+00", "45418"},
        {"@", "45418"},
        {"0000000", "0045418"},
    }));
    CHECK(shown("45418", QString::fromUtf8(std::get<0>(code))) == std::get<1>(code));
}

TEST_CASE("Times, moments and hours beyond a day keep their value")
{
    CHECK(shown("45418.5625", u"yyyy-mm-dd hh:mm"_s) == "2024-05-06T13:30:00");
    CHECK(shown("45418.5625", u"yyyy-mm-dd"_s) == "2024-05-06T13:30:00");
    CHECK(shown("0.5625", u"hh:mm"_s) == "13:30:00");
    CHECK(shown("1.1041666666666667", u"[h]:mm"_s) == "26:30:00");
    CHECK(shown("45418.999999999", u"yyyy-mm-dd"_s) == "2024-05-07");
    CHECK(shown("0.125", u"0.0%"_s) == "12.5%");
}

TEST_CASE("Workbooks count days from 1900 with a day too many, or from 1904")
{
    CHECK(shown("1", u"yyyy-mm-dd"_s) == "1900-01-01");
    CHECK(shown("59", u"yyyy-mm-dd"_s) == "1900-02-28");
    CHECK(shown("60", u"yyyy-mm-dd"_s) == "1900-02-29");
    CHECK(shown("61", u"yyyy-mm-dd"_s) == "1900-03-01");
    CHECK(shown("0", u"yyyy-mm-dd"_s, DateSystem::From1904) == "1904-01-01");
    CHECK(shown("43956", u"yyyy-mm-dd"_s, DateSystem::From1904) == "2024-05-06");
    CHECK(shown("-5", u"yyyy-mm-dd"_s) == "-5");
    CHECK(shown("99999999", u"yyyy-mm-dd"_s) == "99999999");
}

TEST_CASE("Columns are counted in letters")
{
    CHECK(columnOf(u"A1") == 0);
    CHECK(columnOf(u"BC12") == 54);
    CHECK(columnOf(u"XFD1") == 16383);
    CHECK(columnOf(u"ZZZZ1") >= 16384);
    CHECK(columnOf(u"12") == -1);
}
