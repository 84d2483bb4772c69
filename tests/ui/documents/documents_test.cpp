// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/string_makers.h"
#include "tests/ui/documents/pdf_reader.h"
#include "ui/documents/closing_slip.h"
#include "ui/documents/help_print.h"
#include "ui/documents/leaver_checklist.h"
#include "ui/documents/lost_pc.h"
#include "ui/documents/page_layout.h"
#include "ui/documents/pdf.h"
#include "ui/documents/recovery_kit.h"
#include "ui/documents/sample_documents.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTextDocument>

using namespace seraph;
using namespace seraph::documents;
using namespace Qt::StringLiterals;

namespace {

template <class T> std::vector<const T*> blocksOf(const Document& document)
{
    std::vector<const T*> found;
    for (const Block& block : document.blocks) {
        if (const T* one = std::get_if<T>(&block))
            found.push_back(one);
    }
    return found;
}

Imprint anImprint()
{
    return {.organisation = u"Clinic"_s,
            .branch = {},
            .printedBy = u"Wang"_s,
            .printedAt = fromMilliseconds(1791248400000),
            .zone = QTimeZone("Asia/Shanghai"),
            .language = Language::English};
}

} // namespace

TEST_CASE("Every document fits the page it is made for", "[documents]")
{
    for (const Document& document : sampleDocuments(Language::English)) {
        INFO(document.title.toStdString());
        const LaidOutDocument pages(document, usualPaper(document.kind));
        CHECK(pages.pageCount() == (document.kind == DocumentKind::List ? 2 : 1));
    }
}

TEST_CASE("What opens something is marked as secret, and says so on the page", "[documents]")
{
    for (const Document& document : sampleDocuments(Language::English)) {
        const bool opens = document.kind == DocumentKind::RecoveryKit ||
                           document.kind == DocumentKind::PasswordSlip;
        CHECK((document.care == Care::Secret) == opens);
    }
}

TEST_CASE("A kit of which the envelope has no number yet has a line for it", "[documents]")
{
    RecoveryKit kit{{u"id"_s, u"finger"_s, QDate(2026, 10, 6), {}}, u"AAAA-BBBB"_s};
    CHECK_FALSE(
        blocksOf<Facts>(recoveryKitDocument(kit, anImprint())).at(0)->rows.back().value.has_value());
    kit.details.envelopeNumber = u"17"_s;
    CHECK(blocksOf<Facts>(recoveryKitDocument(kit, anImprint())).at(0)->rows.back().value == u"17"_s);
}

TEST_CASE("A part of a split kit shows both codes and tells the two QR codes apart", "[documents]")
{
    const RecoveryKitPart part{
        {u"id"_s, u"finger"_s, QDate(2026, 10, 6), {}}, 2, u"Li"_s, u"AAAA-BBBB"_s, u"CCCC-DDDD"_s};
    const Document document = recoveryKitDocument(part, anImprint());
    const auto panels = blocksOf<CodePanel>(document);
    REQUIRE(panels.size() == 2);
    CHECK(panels[0]->groups == std::vector{u"AAAA"_s, u"BBBB"_s});
    CHECK(panels[0]->qrPayload == u"SERAPH-KIT:ID:AAAABBBB:2A"_s);
    CHECK(panels[1]->qrPayload == u"SERAPH-KIT:ID:CCCCDDDD:2B"_s);
}

TEST_CASE("A lost PC that was never seen in use is reported as such", "[documents]")
{
    LostPc pc;
    pc.pc = u"Desk"_s;
    pc.people = {{u"Ma"_s, u"ma"_s, std::nullopt}};
    pc.measures = {{LostPcMeasure::KeysRotated, std::nullopt}};
    const Document document = lostPcDocument(pc, anImprint());
    CHECK(blocksOf<Facts>(document).at(0)->rows.at(1).value == u"not known"_s);
    const auto tables = blocksOf<Table>(document);
    CHECK(tables.at(0)->rows.at(0).back() == u"not yet"_s);
    CHECK(tables.at(1)->rows.at(0).back() == u"still to do"_s);
}

TEST_CASE("Someone without an account leaves with nothing to close", "[documents]")
{
    const Document document = leaverChecklistDocument({.name = u"Zhou"_s,
                                                       .login = {},
                                                       .roles = u"Service worker"_s,
                                                       .lastDay = QDate(2026, 10, 6),
                                                       .accountClosedAt = {},
                                                       .keysRotatedAt = {},
                                                       .openTasks = 0,
                                                       .tasksGoTo = {}},
                                                      anImprint());
    CHECK(blocksOf<Table>(document).at(0)->rows.empty());
}

TEST_CASE("The closing slip shows the line of the anchors, in print and as QR code", "[documents]")
{
    const ClosingSlip slip{.day = QDate(2026, 10, 6),
                           .lastEntry = 18342,
                           .shortCode = u"K7QD-9M2X-TT4F-3B8N"_s,
                           .entriesOfDay = 412,
                           .lastBackup = {},
                           .backupPlace = {},
                           .figures = {}};
    CHECK(closingLine(slip) == u"2026-10-06 #18342 K7QD-9M2X-TT4F-3B8N"_s);
    const Document document = closingSlipDocument(slip, anImprint());
    CHECK(blocksOf<QrBlock>(document).at(0)->payload == closingLine(slip));
}

TEST_CASE("A help page keeps its headings, lists and tables", "[documents]")
{
    QTextDocument page;
    page.setMarkdown(
        u"# Backups\n\nEvery hour.\n\n## Where\n\n1. Plug in\n2. Choose\n\n- Not here\n\n|A|B|\n|---|---|\n|1|2|\n"_s);
    const Document document = helpPageDocument(u"Backups"_s, page, anImprint());
    REQUIRE(blocksOf<Heading>(document).size() == 1);
    CHECK(blocksOf<Heading>(document).at(0)->text == u"Where"_s);
    REQUIRE(blocksOf<Points>(document).size() == 2);
    CHECK(blocksOf<Points>(document).at(0)->items == std::vector{u"Plug in"_s, u"Choose"_s});
    CHECK(blocksOf<Points>(document).at(1)->mark == Points::Mark::Dot);
    REQUIRE(blocksOf<Table>(document).size() == 1);
    CHECK(blocksOf<Table>(document).at(0)->rows.at(0) == std::vector{u"1"_s, u"2"_s});
}

TEST_CASE("Days and times are written as each language writes them", "[documents]")
{
    Imprint imprint = anImprint();
    CHECK(momentText(imprint.printedAt, imprint) == u"6 October 2026 09:00"_s);
    imprint.language = Language::Chinese;
    CHECK(momentText(imprint.printedAt, imprint) == u"2026年10月6日 09:00"_s);
}

TEST_CASE("All documents are written into a folder for looking at", "[documents]")
{
    const QTemporaryDir folder;
    REQUIRE(writeSampleDocuments(folder.path(), Language::Chinese).has_value());
    CHECK(QDir(folder.path()).entryList({u"*.pdf"_s}).size() == 23);
}
