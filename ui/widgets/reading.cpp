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
/// Steps above the text's size (a fifth, a half larger), by the level of the heading.
constexpr std::array kHeadingSteps{2, 1, 0};

/// "- ☐ photos" is a box to tick and needs no bullet beside it. Two spaces at the end keep the lines apart.
QString withoutBulletsAtBoxes(QString markdown)
{
    static const QRegularExpression kBox(u"^[-*+][ \\t]+([☐☑□].*)$"_s,
                                         QRegularExpression::MultilineOption);
    return markdown.replace(kBox, u"\\1  "_s);
}

void setHeading(QTextCursor& cursor, int level)
{
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    const auto step = std::min(std::size_t(level) - 1, kHeadingSteps.size() - 1);
    QTextCharFormat letters;
    letters.setProperty(QTextFormat::FontSizeAdjustment, kHeadingSteps[step]);
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
            setHeading(cursor, level);
        const bool first = block == browser.document()->begin();
        format.setTopMargin(level > 0 && !first ? pixels * 0.8 : 0);
        format.setBottomMargin(block.textList() ? 2 : pixels * 0.4);
        cursor.setBlockFormat(format);
    }
    browser.moveCursor(QTextCursor::Start);
}

} // namespace seraph::ui
