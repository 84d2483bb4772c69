// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/reading.h"

#include "ui/widgets/theme.h"

#include <QFontInfo>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>
#include <array>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIndent = 22;
/// Percent of the text's size, by the level of the heading.
constexpr std::array kHeadingSizes{140, 112, 100};

/// "- ☐ photos" is a box to tick and needs no bullet beside it. Two spaces at the end keep the lines apart.
QString withoutBulletsAtBoxes(QString markdown)
{
    static const QRegularExpression kBox(u"^[-*+][ \\t]+([☐☑□].*)$"_s,
                                         QRegularExpression::MultilineOption);
    return markdown.replace(kBox, u"\\1  "_s);
}

void setHeading(QTextCursor& cursor, int level, int pixels)
{
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    QTextCharFormat letters;
    const auto size =
        kHeadingSizes[std::min<std::size_t>(std::size_t(level) - 1, kHeadingSizes.size() - 1)];
    letters.setProperty(QTextFormat::FontPixelSize, pixels * size / 100);
    letters.setProperty(QTextFormat::FontSizeAdjustment, 0);
    letters.setFontWeight(QFont::Bold);
    cursor.mergeCharFormat(letters);
}

} // namespace

void setUpReading(QTextBrowser& browser)
{
    browser.setProperty("role", u"reading"_s);
    browser.setFrameShape(QFrame::NoFrame);
    browser.document()->setIndentWidth(scaled(kIndent));
    browser.document()->setDocumentMargin(kCardPadding);
    browser.document()->setDefaultStyleSheet(
        u"h4 { margin-top: 10px; margin-bottom: 2px } p { margin-top: 0; margin-bottom: 4px } "
        "ul { margin-top: 0; margin-bottom: 4px }"_s);
}

void showReading(QTextBrowser& browser, const QString& markdown)
{
    browser.setMarkdown(withoutBulletsAtBoxes(markdown));
    const int pixels = QFontInfo(browser.document()->defaultFont()).pixelSize();
    for (QTextBlock block = browser.document()->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        if (level > 0)
            setHeading(cursor, level, pixels);
        const bool first = block == browser.document()->begin();
        format.setTopMargin(level > 0 && !first ? pixels * 0.8 : 0);
        format.setBottomMargin(block.textList() ? 2 : pixels * 0.4);
        cursor.setBlockFormat(format);
    }
    browser.moveCursor(QTextCursor::Start);
}

} // namespace seraph::ui
