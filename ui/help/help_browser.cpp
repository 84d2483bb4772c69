// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_browser.h"

#include "ui/text/help_library.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace seraph::ui {
namespace {

constexpr double kLineHeight = 150; // per cent

QFont fontOfHeading(int level)
{
    return fontFor(level == 1 ? TextRole::Title : TextRole::Section);
}

/// Markdown brings Qt's own sizes of headings; they become those of the house.
void styleBlocks(QTextDocument& document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        const bool inTable = cursor.currentTable() != nullptr;
        if (!inTable) {
            format.setLineHeight(kLineHeight, QTextBlockFormat::ProportionalHeight);
            format.setTopMargin(level == 1 ? 0 : level > 1 ? 18 : 4);
            format.setBottomMargin(level == 1 ? 10 : 4);
        }
        cursor.setBlockFormat(format);
        if (level > 0) {
            cursor.select(QTextCursor::BlockUnderCursor);
            QTextCharFormat letters;
            letters.setFont(fontOfHeading(level));
            cursor.mergeCharFormat(letters);
        }
    }
}

void styleTables(QTextDocument& document)
{
    for (QTextFrame* frame : document.rootFrame()->childFrames()) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (table == nullptr)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderBrush(currentTokens().border);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderCollapse(true);
        format.setCellPadding(6);
        format.setTopMargin(8);
        format.setBottomMargin(8);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        table->setFormat(format);
    }
}

void styleLinks(QTextDocument& document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextFragment fragment = part.fragment();
            if (!fragment.charFormat().isAnchor())
                continue;
            QTextCursor cursor(&document);
            cursor.setPosition(fragment.position());
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            QTextCharFormat link;
            link.setForeground(currentTokens().accentText);
            link.setFontUnderline(true);
            cursor.mergeCharFormat(link);
        }
    }
}

} // namespace

HelpBrowser::HelpBrowser(Language language, QWidget* parent)
    : QTextBrowser(parent)
    , m_language(language)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Help page"));
    document()->setDocumentMargin(kCardPadding);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        if (link.scheme() == "help"_L1)
            showPage(link.path());
    });
}

void HelpBrowser::showPage(const QString& id)
{
    if (HelpLibrary::shipped().find(id) == nullptr)
        return;
    m_pageId = id;
    render();
    verticalScrollBar()->setValue(0);
    Q_EMIT pageShown(id);
}

QVariant HelpBrowser::loadResource(int, const QUrl&)
{
    // Not null: for that the document would go and read the file itself.
    return QByteArray("");
}

void HelpBrowser::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_pageId.isEmpty())
        render();
}

void HelpBrowser::render()
{
    const HelpLibrary& library = HelpLibrary::shipped();
    document()->setDefaultFont(fontFor(TextRole::Body));
    setMarkdown(library.markdown(*library.find(m_pageId), m_language));
    styleBlocks(*document());
    styleTables(*document());
    styleLinks(*document());
}

} // namespace seraph::ui
