// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/delimited_text.h"

#include "app/reader/text_encoding.h"
#include "tests/reader/workbook_maker.h"

#include <catch2/catch_all.hpp>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::reader;
using tests::takeApart;

namespace {

/// 姓名,手机 and 王小红,13800138000 in GB18030.
const QByteArray kGb("\xD0\xD5\xC3\xFB,\xCA\xD6\xBB\xFA\n\xCD\xF5\xD0\xA1\xBA\xEC,13800138000\n");

QByteArray wide(const QString& text, bool big)
{
    QByteArray bytes;
    for (const QChar character : text) {
        const char high = char(character.unicode() >> 8);
        const char low = char(character.unicode() & 0xFF);
        bytes += big ? high : low;
        bytes += big ? low : high;
    }
    return bytes;
}

std::string encoding(const QByteArray& bytes)
{
    return encodingOf(bytes).toStdString();
}

} // namespace

TEST_CASE("The encoding of a short Chinese list is found")
{
    const QString list = u"姓名,手机\n王小红,13800138000\n"_s;
    CHECK(encoding(list.toUtf8()) == "utf-8");
    CHECK(encoding("\xEF\xBB\xBF" + list.toUtf8()) == "utf-8");
    CHECK(encoding(kGb) == "gb18030");
    CHECK(encoding(wide(list, false)) == "utf-16le");
    CHECK(encoding(wide(list, true)) == "utf-16be");
    CHECK(encoding("\xFF\xFE" + wide(u"王"_s, false)) == "utf-16le");
    CHECK(encoding("name\n") == "utf-8");
    CHECK(encoding(QByteArray("na\xEF\n")).empty());
}

TEST_CASE("The same list is the same in every encoding")
{
    const QString list = u"姓名,手机\n王小红,13800138000\n"_s;
    for (const QByteArray& bytes :
         {list.toUtf8(), "\xEF\xBB\xBF" + list.toUtf8(), kGb, wide(list, false), wide(list, true)})
        CHECK(takeApart(bytes).line(2) == "王小红|13800138000");
}

TEST_CASE("A list from Taiwan is read in its own characters, and one from the mainland is not "
          "taken for it")
{
    // 姓名,電話 and 陳美玲,0912345678 in Big5, whose bytes are GB18030, too
    const QByteArray taiwan(
        "\xA9\x6D\xA6\x57,\xB9\x71\xB8\xDC\n\xB3\xAF\xAC\xFC\xAC\xC2,0912345678\n");
    CHECK(encoding(taiwan) == "big5");
    CHECK(takeApart(taiwan).line(1) == "姓名|電話");
    CHECK(takeApart(taiwan).line(2) == "陳美玲|0912345678");
    // 姓名,電話 and 陳美玲,1 in GB18030: the same characters, half of them from its extension
    const QByteArray mainland("\xD0\xD5\xC3\xFB,\xEB\x8A\xD4\x92\n\xEA\x90\xC3\xC0\xC1\xE1,1\n");
    CHECK(encoding(mainland) == "gb18030");
    CHECK(takeApart(mainland).line(2) == "陳美玲|1");
    CHECK(takeApart(mainland, {.encoding = u"big5"_s}).reason() == "sheet.unknown_encoding");
}

TEST_CASE("A rare character of four bytes survives")
{
    const QByteArray bytes = QByteArray("\xD0\xD5\xC3\xFB\n\x95\x32\x82\x36\n"); // U+20000
    CHECK(takeApart(bytes).line(2) == QString::fromUcs4(U"\U00020000").toStdString());
}

TEST_CASE("A person may know the encoding better")
{
    CHECK(takeApart("na\xEFve\n", {.encoding = u"windows-1252"_s}).line(1) == "naïve");
    CHECK(takeApart("na\xEFve\n", {.encoding = u"utf-8"_s}).reason() == "sheet.unknown_encoding");
    CHECK(takeApart("a,b\n", {.separator = u"tab"_s}).line(1) == "a,b");
    CHECK(takeApart("a,b\n", {.separator = u"dot"_s}).reason() == "sheet.unknown_separator");
}

TEST_CASE("Separators are found by what the lines have in common")
{
    CHECK(separatorOf(u"a;b;c\n1,5;2;3\n"_s) == u"semicolon"_s);
    CHECK(separatorOf(u"a\tb\n1,5\t2\n"_s) == u"tab"_s);
    CHECK(separatorOf(u"a|b\n1|2\n"_s) == u"bar"_s);
    CHECK(separatorOf(u"a,b\n\"x;y;z\",2\n"_s) == u"comma"_s);
    CHECK(separatorOf(u"one column\n"_s) == u"comma"_s);
    CHECK(takeApart("sep=;\na;b\n").line(1) == "a|b");
}

TEST_CASE("Quotes hold separators, line ends and quotes")
{
    const auto taken = takeApart("a,\"b,\"\"c\"\"\nd\",e\r\n\"f\"x,g\"h\r\ni\n");
    CHECK(taken.line(1) == "a|b,\"c\"\nd|e");
    CHECK(taken.line(2) == "fx|g\"h");
    CHECK(taken.line(3) == "i");
    CHECK(taken.rows.size() == 3);
}

TEST_CASE("Texts that other programs guard against being numbers are freed of the guard")
{
    CHECK(takeApart("=\"00123\",\"=\"\"13800138000\"\"\",=1+1\n").line(1) ==
          "00123|13800138000|=1+1");
}

TEST_CASE("A quote that never ends is refused instead of swallowing the rest")
{
    CHECK(takeApart("a,b\n\"c,d\ne,f\n").reason() == "sheet.open_quote");
}

TEST_CASE("Bytes that are no text are refused")
{
    CHECK(takeApart(QByteArray("MZ\x01\x02\x03\x00\x00", 7)).reason() == "sheet.other_format");
    CHECK(takeApart("a,b\n" + QByteArray(70000, 'x')).reason() == "sheet.too_large");
}

TEST_CASE("Whatever is written with quotes is read back")
{
    CHECK(rc::check("any table", [](const std::vector<std::vector<std::string>>& table) {
        QString text;
        std::vector<std::string> expected;
        for (const auto& cells : table) {
            QStringList fields;
            std::string line;
            for (const std::string& cell : cells) {
                QString field;
                for (const char c : cell)
                    field += QChar(u'a' + char16_t(static_cast<unsigned char>(c) % 40) -
                                   5); // letters and signs around them
                fields << u'"' + QString(field).replace(u'"', u"\"\""_s) + u'"';
                if (!field.isEmpty())
                    line += (line.empty() ? "" : "|") + field.toStdString();
            }
            text += fields.join(u',') + u"\r\n"_s;
            expected.push_back(line);
        }
        const auto taken = takeApart(text.toUtf8(), {.encoding = u"utf-8"_s, .separator = u"comma"_s});
        if (text.isEmpty())
            return;
        RC_ASSERT(bool(taken.totals));
        for (std::size_t i = 0; i < expected.size(); ++i)
            RC_ASSERT(taken.line(int(i) + 1) == expected[i]);
    }));
}
