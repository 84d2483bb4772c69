// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/text_blocks.h"

#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextList>
#include <QTextTable>

namespace seraph::documents {

namespace {

class TextReader {
public:
    explicit TextReader(QString title) : m_title(std::move(title)) {}
    std::vector<Block> read(const QTextDocument& page)
    {
        readFrame(*page.rootFrame());
        return std::move(m_blocks);
    }

private:
    void readFrame(const QTextFrame& frame);
    void readBlock(const QTextBlock& block);
    void readListItem(const QTextList& list, const QString& text);
    void readTable(const QTextTable& table);
    static QString cellText(const QTextTableCell& cell);
    static QString plain(QString text);

    QString m_title;
    std::vector<Block> m_blocks;
    const QTextList* m_list = nullptr; ///< the list the last block belonged to
};

QString TextReader::plain(QString text)
{
    return text.remove(QChar::ObjectReplacementCharacter).trimmed();
}

void TextReader::readFrame(const QTextFrame& frame)
{
    for (auto it = frame.begin(); !it.atEnd(); ++it) {
        if (const auto* table = qobject_cast<const QTextTable*>(it.currentFrame()))
            readTable(*table);
        else if (it.currentFrame() != nullptr)
            readFrame(*it.currentFrame());
        else
            readBlock(it.currentBlock());
    }
}

void TextReader::readBlock(const QTextBlock& block)
{
    const QString text = plain(block.text());
    const QTextList* list = block.textList();
    if (text.isEmpty() || (block.blockFormat().headingLevel() > 0 && text == m_title)) {
        m_list = nullptr;
        return;
    }
    if (list != nullptr)
        readListItem(*list, text);
    else if (block.blockFormat().headingLevel() > 0)
        m_blocks.push_back(Heading{text});
    else
        m_blocks.push_back(Paragraph{text});
    m_list = list;
}

void TextReader::readListItem(const QTextList& list, const QString& text)
{
    if (m_list != &list) {
        const bool numbered = list.format().style() == QTextListFormat::ListDecimal;
        m_blocks.push_back(Points{{}, numbered ? Points::Mark::Number : Points::Mark::Dot});
    }
    std::get<Points>(m_blocks.back()).items.push_back(text);
}

QString TextReader::cellText(const QTextTableCell& cell)
{
    QTextCursor cursor = cell.firstCursorPosition();
    cursor.setPosition(cell.lastCursorPosition().position(), QTextCursor::KeepAnchor);
    return plain(cursor.selectedText());
}

void TextReader::readTable(const QTextTable& source)
{
    Table table;
    for (int column = 0; column < source.columns(); ++column)
        table.columns.push_back({cellText(source.cellAt(0, column)), Table::Align::Start});
    for (int row = 1; row < source.rows(); ++row) {
        std::vector<QString> texts;
        for (int column = 0; column < source.columns(); ++column)
            texts.push_back(cellText(source.cellAt(row, column)));
        table.rows.push_back(std::move(texts));
    }
    m_blocks.push_back(std::move(table));
    m_list = nullptr;
}

} // namespace

std::vector<Block> blocksOf(const QTextDocument& text, const QString& title)
{
    return TextReader(title).read(text);
}

std::vector<Block> blocksOfMarkdown(const QString& markdown, const QString& title)
{
    QTextDocument text;
    text.setMarkdown(markdown);
    return blocksOf(text, title);
}

} // namespace seraph::documents
