// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/pdf.h"

#include "tests/support/string_makers.h"
#include "tests/ui/documents/pdf_reader.h"
#include "ui/documents/sample_documents.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace seraph;
using namespace seraph::documents;
using namespace Qt::StringLiterals;

namespace {

Document aPage(std::vector<Block> blocks)
{
    Document document;
    document.title = u"Title"_s;
    document.identifier = u"No. 7"_s;
    document.imprint.organisation = u"示例门诊"_s;
    document.imprint.printedBy = u"马小龙"_s;
    document.imprint.language = Language::English;
    document.blocks = std::move(blocks);
    return document;
}

Table longTable()
{
    Table table;
    table.columns = {{u"编号栏"_s, {}}, {u"Name"_s, {}}, {u"Amount"_s, Table::Align::End}};
    for (int row = 1; row <= 120; ++row)
        table.rows.push_back({u"行%1"_s.arg(row), u"客户 王小红"_s, u"1,280.00"_s});
    return table;
}

} // namespace

TEST_CASE("Text in a PDF comes back exactly as it went in", "[documents]")
{
    const QString text = GENERATE(u"客户 王小红 水光针 马小龙"_s,
                                  u"金木水火土日月山石田目耳手足身见言走里门长风飞食马鱼鸟黑鼻齿"_s,
                                  u"Recovery kit 8F3K-Q2ZT office, fi fl ffi"_s,
                                  u"实收 ￥1,280.00，余额 0.05 元；（共 3 次）"_s);
    const auto read = tests::pdfText(toPdf(LaidOutDocument(aPage({Paragraph{text}}), Paper::A4)));
    if (!read)
        SKIP("pdftotext is not installed");
    INFO(read->toStdString());
    CHECK(read->contains(text));
}

TEST_CASE("Bold headings and fixed-pitch codes come back once each", "[documents]")
{
    const Document page =
        aPage({Heading{u"水光针 复诊"_s}, CodeLine{u"Code"_s, u"K7QD-9M2X-TT4F-3B8N"_s}});
    const auto read = tests::pdfText(toPdf(LaidOutDocument(page, Paper::A4)));
    if (!read)
        SKIP("pdftotext is not installed");
    CHECK(read->count(u"水光针 复诊"_s) == 1);
    CHECK(read->count(u"K7QD-9M2X-TT4F-3B8N"_s) == 1);
}

TEST_CASE("Every page of a long table repeats its head and says whose page it is", "[documents]")
{
    const LaidOutDocument pages(aPage({longTable()}), Paper::A4);
    const auto read = tests::pdfText(toPdf(pages));
    if (!read)
        SKIP("pdftotext is not installed");
    REQUIRE(pages.pageCount() >= 3);
    const QStringList texts = read->split(u'\f', Qt::SkipEmptyParts);
    REQUIRE(texts.size() == pages.pageCount());
    for (int page = 0; page < texts.size(); ++page) {
        CAPTURE(page);
        CHECK(texts[page].count(u"编号栏"_s) == 1);
        CHECK(texts[page].contains(u"示例门诊"_s));
        CHECK(texts[page].contains(u"No. 7"_s));
        CHECK(texts[page].contains(u"马小龙"_s));
        CHECK(texts[page].contains(u"Page %1 of %2"_s.arg(page + 1).arg(pages.pageCount())));
    }
    for (int row = 1; row <= 120; ++row)
        CHECK(read->contains(QRegularExpression(u"行%1\\b"_s.arg(row),
                                                QRegularExpression::UseUnicodePropertiesOption)));
}

TEST_CASE("The whole recovery code stands on the kit, group by group", "[documents]")
{
    const auto read =
        tests::pdfText(toPdf(LaidOutDocument(sampleDocuments(Language::English).front(), Paper::A4)));
    if (!read)
        SKIP("pdftotext is not installed");
    for (const QString& group : u"8F3K Q2ZT 7RXM 0WVC 5HJN B4DP 9SGE 1AY6 KT3M"_s.split(u' '))
        CHECK(read->count(group) == 1);
}

TEST_CASE("A saved PDF replaces an older file whole", "[documents]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"表.pdf"_s);
    QFile old(file);
    REQUIRE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    REQUIRE(savePdf(LaidOutDocument(aPage({longTable()}), Paper::A4), file).has_value());
    REQUIRE(old.open(QIODevice::ReadOnly));
    const QByteArray bytes = old.readAll();
    CHECK(bytes.startsWith("%PDF-"));
    CHECK(bytes.trimmed().endsWith("%%EOF"));
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
}
