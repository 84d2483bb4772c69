// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/contract.h"
#include "ui/documents/block_layout.h"
#include "ui/documents/paper.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace seraph::documents {

using namespace Qt::StringLiterals;

namespace {

using Widths = std::vector<qreal>;

/// Rows beyond these do not change how wide a column is.
constexpr std::size_t kMeasuredRows = 300;
/// A table that takes no more than this part of a page is not broken over two.
constexpr qreal kUnbrokenPart = 0.3;
/// A row is broken over pages only if it has more lines than this.
constexpr int kUnbrokenLines = 14;
/// On a roll a table of more columns is printed row by row, label and value.
constexpr std::size_t kRollColumns = 3;

Qt::Alignment alignment(Table::Align align)
{
    switch (align) {
    case Table::Align::Start: return Qt::AlignLeft;
    case Table::Align::Centre: return Qt::AlignHCenter;
    case Table::Align::End: return Qt::AlignRight;
    }
    UNREACHABLE();
}

qreal columnGap(const Frame& frame)
{
    return frame.space(frame.isRoll() ? 1.5 : 4);
}

qreal naturalWidth(const Table& table, std::size_t column, const Frame& frame)
{
    qreal width = TextBox::widthOf(table.columns[column].title, frame.style(TextRole::CellHead));
    for (std::size_t row = 0; row < std::min(table.rows.size(), kMeasuredRows); ++row)
        width =
            std::max(width, TextBox::widthOf(table.rows[row][column], frame.style(TextRole::Cell)));
    if (!table.totals.empty())
        width =
            std::max(width, TextBox::widthOf(table.totals[column], frame.style(TextRole::CellHead)));
    return width + points(0.5);
}

/// Columns narrower than a fair share keep their natural width, so that no figure is broken; the others divide what is left, a
/// column of long texts more of it than one of short ones (by the root of the length: twice as wide for four times the text).
Widths shrunk(Widths widths, qreal available)
{
    std::vector<std::size_t> wide(widths.size());
    std::iota(wide.begin(), wide.end(), std::size_t{0});
    while (!wide.empty()) {
        const qreal share = available / static_cast<qreal>(wide.size());
        const auto narrow =
            std::partition(wide.begin(), wide.end(), [&](auto i) { return widths[i] > share; });
        if (narrow == wide.end())
            break;
        for (auto it = narrow; it != wide.end(); ++it)
            available -= widths[*it];
        wide.erase(narrow, wide.end());
    }
    qreal weights = 0;
    for (const std::size_t i : wide)
        weights += std::sqrt(widths[i]);
    for (const std::size_t i : wide)
        widths[i] = available * std::sqrt(widths[i]) / weights;
    return widths;
}

Widths columnWidths(const Table& table, const Frame& frame)
{
    Widths widths;
    for (std::size_t column = 0; column < table.columns.size(); ++column)
        widths.push_back(naturalWidth(table, column, frame));
    const qreal gaps = columnGap(frame) * static_cast<qreal>(widths.size() - 1);
    const qreal available = frame.width - gaps;
    const qreal wanted = std::accumulate(widths.begin(), widths.end(), 0.0);
    if (wanted > available)
        return shrunk(std::move(widths), available);
    for (qreal& width : widths)
        width *= available / wanted;
    return widths;
}

/// The cells of one row, ready to be painted whole or a run of lines at a time.
struct Row {
    std::vector<SharedBox> cells;
    std::vector<qreal> lefts;
    int lines = 1;
    qreal pitch = 0;

    void paintLines(QPainter& painter, QPointF at, int first, int count) const
    {
        for (std::size_t i = 0; i < cells.size(); ++i)
            cells[i]->paintLines(painter, at + QPointF(lefts[i], 0), first, count);
    }
};

std::shared_ptr<const Row> makeRow(const Table& table,
                                   const std::vector<QString>& texts,
                                   TextRole role,
                                   const Widths& widths,
                                   const Frame& frame)
{
    EXPECTS(texts.size() == widths.size());
    auto row = std::make_shared<Row>();
    qreal left = 0;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        TextBox::Style style = frame.style(role);
        style.align = alignment(table.columns[i].align);
        row->cells.push_back(makeBox(texts[i], widths[i], style));
        row->lefts.push_back(left);
        row->lines = std::max(row->lines, row->cells.back()->lineCount());
        left += widths[i] + columnGap(frame);
    }
    row->pitch = linePitch(role, frame.scale);
    return row;
}

enum class Edge { None, Hair, Strong };

Piece rowPiece(const std::shared_ptr<const Row>& row, int first, int count, Edge below, const Frame& frame)
{
    const qreal padding = frame.space(frame.isRoll() ? 0.5 : 1.0);
    const qreal height = count * row->pitch + 2 * padding;
    return {.height = height,
            .paint =
                [=](QPainter& painter, QPointF at) {
                    row->paintLines(painter, at + QPointF(0, padding), first, count);
                    const QPointF bottom(at.x(), at.y() + height);
                    if (below != Edge::None)
                        paintRule(painter,
                                  bottom,
                                  bottom + QPointF(frame.width, 0),
                                  below == Edge::Strong ? 0.9 : 0.35,
                                  below == Edge::Strong ? frame.ink : frame.rule);
                },
            .repeatedHead = {}};
}

Piece headPiece(const Table& table, const Widths& widths, const Frame& frame)
{
    std::vector<QString> titles;
    for (const Table::Column& column : table.columns)
        titles.push_back(column.title);
    const auto row = makeRow(table, titles, TextRole::CellHead, widths, frame);
    Piece head = rowPiece(row, 0, row->lines, Edge::Strong, frame);
    head.paint = [below = head.paint, frame](QPainter& painter, QPointF at) {
        paintRule(painter, at, at + QPointF(frame.width, 0), 0.9, frame.ink);
        below(painter, at);
    };
    head.gapBefore = frame.space(3.5);
    head.keep = Piece::Keep::WithNext;
    return head;
}

void appendRow(Pieces& pieces, const std::shared_ptr<const Row>& row, const Frame& frame)
{
    for (int first = 0; first < row->lines; first += kUnbrokenLines) {
        const int count = std::min(kUnbrokenLines, row->lines - first);
        const bool last = first + count >= row->lines;
        pieces.push_back(rowPiece(row, first, count, last ? Edge::Hair : Edge::None, frame));
    }
}

Piece emptyPiece(const QString& text, const Frame& frame)
{
    const SharedBox box = makeBox(text, frame.width, frame.softStyle(TextRole::Cell));
    const qreal padding = frame.space(3);
    return {.height = box->height() + 2 * padding,
            .paint = [=](QPainter& painter,
                         QPointF at) { box->paint(painter, at + QPointF(0, padding)); },
            .repeatedHead = {}};
}

void keepWholeIfShort(Pieces& pieces, const Frame& frame)
{
    const qreal height =
        std::accumulate(pieces.begin(), pieces.end(), 0.0, [](qreal sum, const Piece& piece) {
            return sum + piece.height;
        });
    if (frame.isRoll() || height > kUnbrokenPart * frame.height)
        return;
    for (std::size_t i = 0; i + 1 < pieces.size(); ++i)
        pieces[i].keep = Piece::Keep::WithNext;
}

Pieces layOutGrid(const Table& table, const Frame& frame)
{
    const Widths widths = columnWidths(table, frame);
    const auto head = std::make_shared<const Piece>(headPiece(table, widths, frame));
    Pieces pieces{*head};
    for (const auto& texts : table.rows)
        appendRow(pieces, makeRow(table, texts, TextRole::Cell, widths, frame), frame);
    if (table.rows.empty())
        pieces.push_back(emptyPiece(table.emptyText, frame));
    if (!table.totals.empty()) {
        pieces.back().keep = Piece::Keep::WithNext;
        const auto row = makeRow(table, table.totals, TextRole::CellHead, widths, frame);
        pieces.push_back(rowPiece(row, 0, row->lines, Edge::Strong, frame));
    }
    for (std::size_t i = 1; i < pieces.size(); ++i)
        pieces[i].repeatedHead = head;
    keepWholeIfShort(pieces, frame);
    return pieces;
}

void appendStacked(Pieces& pieces, const Table& table, const std::vector<QString>& texts, const Frame& frame)
{
    const auto first = static_cast<std::ptrdiff_t>(pieces.size());
    Facts facts;
    for (std::size_t i = 1; i < texts.size(); ++i)
        facts.rows.push_back({table.columns[i].title, texts[i]});
    for (Piece& piece : linePieces(
             makeBox(texts.front(), frame.width, frame.style(TextRole::Strong)), 0, frame.space(2)))
        pieces.push_back(std::move(piece));
    for (Piece& piece : layOut(facts, frame)) {
        piece.gapBefore = 0;
        pieces.push_back(std::move(piece));
    }
    Piece& top = pieces[static_cast<std::size_t>(first)];
    top.paint = [text = top.paint, frame](QPainter& painter, QPointF at) {
        paintRule(painter,
                  at - QPointF(0, frame.space(0.8)),
                  at + QPointF(frame.width, -frame.space(0.8)),
                  0.5,
                  frame.ink);
        text(painter, at);
    };
}

Pieces layOutStacked(const Table& table, const Frame& frame)
{
    Pieces pieces;
    for (const auto& texts : table.rows)
        appendStacked(pieces, table, texts, frame);
    if (table.rows.empty())
        pieces.push_back(emptyPiece(table.emptyText, frame));
    if (!table.totals.empty())
        appendStacked(pieces, table, table.totals, frame);
    return pieces;
}

} // namespace

Pieces layOut(const Table& table, const Frame& frame)
{
    EXPECTS(!table.columns.empty());
    return frame.isRoll() && table.columns.size() > kRollColumns ? layOutStacked(table, frame)
                                                                 : layOutGrid(table, frame);
}

} // namespace seraph::documents
