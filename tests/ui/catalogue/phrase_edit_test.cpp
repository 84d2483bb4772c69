// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/phrase_edit.h"

#include "tests/support/string_makers.h"

#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::ui;
using catalogue::Audience;
using catalogue::Severity;

namespace {

catalogue::PhraseBook bookOf(const QStringList& phrases)
{
    catalogue::PhraseRule rule{.code = u"test.rule"_s,
                               .any = phrases,
                               .scope = {Severity::Block, Severity::Warn, Severity::None},
                               .basis = {u"\u4f9d\u636e"_s, u"the basis"_s},
                               .safer = {u"\u5efa\u8bae"_s, u"the facts"_s}};
    return {std::make_shared<const catalogue::PhraseMatcher>(std::vector{rule},
                                                             catalogue::SharedContexts()),
            {}};
}

/// What is underlined in a paragraph, as it stands there.
QStringList underlined(const PhraseEdit& edit, int paragraph = 0)
{
    const QTextBlock block = edit.editor()->document()->findBlockByNumber(paragraph);
    QStringList words;
    for (const QTextLayout::FormatRange& range : block.layout()->formats()) {
        if (range.format.underlineStyle() == QTextCharFormat::WaveUnderline)
            words << block.text().mid(range.start, range.length);
    }
    return words;
}

} // namespace

TEST_CASE("What the rules find is underlined while somebody types, in the paragraph they type in")
{
    PhraseEdit edit(Audience::Public, Language::English);
    edit.setBook(bookOf({u"best clinic"_s}));
    QTest::keyClicks(edit.editor(), u"We are the best clini"_s);
    CHECK(underlined(edit).isEmpty());
    QTest::keyClicks(edit.editor(), u"c"_s);
    QTest::keyClick(edit.editor(), Qt::Key_Return);
    QTest::keyClicks(edit.editor(), u"and open on Monday"_s);
    CHECK(underlined(edit, 0) == QStringList{u"best clinic"_s});
    CHECK(underlined(edit, 1).isEmpty());
    CHECK(edit.findings().size() == 1);
}

TEST_CASE("Beside the finding at the cursor stands its basis and what to say instead")
{
    PhraseEdit edit(Audience::Direct, Language::English);
    edit.setBook(bookOf({u"best clinic"_s}));
    edit.setText(u"The best clinic in town"_s);
    CHECK(edit.advice().isEmpty());
    QTextCursor cursor = edit.editor()->textCursor();
    cursor.setPosition(8);
    edit.editor()->setTextCursor(cursor);
    CHECK(edit.advice().contains(u"best clinic"_s));
    CHECK(edit.advice().contains(u"the facts"_s));
}

TEST_CASE(
    "One key says that it is a false alarm, and once that is remembered nothing is underlined")
{
    PhraseEdit edit(Audience::Public, Language::Chinese);
    catalogue::PhraseBook book = bookOf({u"\u7b2c\u4e00"_s});
    edit.setBook(book);
    edit.setText(u"\u60a8\u662f\u7b2c\u4e00\u6b21\u6765\u5417"_s);
    REQUIRE(underlined(edit).size() == 1);
    QSignalSpy dismissed(&edit, &PhraseEdit::dismissed);
    edit.editor()->moveCursor(QTextCursor::End);
    QTest::keyClick(edit.editor(), Qt::Key_F4);
    REQUIRE(dismissed.size() == 1);
    book.dismissed.push_back({dismissed[0][0].toString(), dismissed[0][1].toString()});
    edit.setBook(book);
    CHECK(underlined(edit).isEmpty());
    CHECK(edit.advice().isEmpty());
}

TEST_CASE("Nothing is underlined in a record")
{
    PhraseEdit edit(Audience::Record, Language::English);
    edit.setBook(bookOf({u"best clinic"_s}));
    edit.setText(u"She asked for the best clinic"_s);
    CHECK(underlined(edit).isEmpty());
}
