// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/block_layout.h"
#include "ui/documents/charts/recorded_chart.h"
#include "ui/documents/paper.h"

#include <QPainter>

#include <algorithm>

namespace seraph::documents {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kTilesInLine = 4;

/// Black and greys: a pack is copied and faxed. A roll of thermal paper knows black alone.
charts::Look paperLook(const Frame& frame)
{
    charts::Look look;
    look.colours = {.surface = Qt::white,
                    .text = frame.ink,
                    .muted = frame.softInk,
                    .grid = QColor(0xD8, 0xD8, 0xD8),
                    .main = QColor(0x4A, 0x4A, 0x4A),
                    .band = QColor(0xE4, 0xE4, 0xE4),
                    .second = QColor(0x70, 0x70, 0x70),
                    .signal = Qt::black,
                    .onMain = Qt::white};
    look.font = typeface(TextRole::Margin, frame.scale);
    look.unit = points(0.62) * frame.scale;
    return look;
}

Piece boxPiece(const SharedBox& box, qreal gap)
{
    return {.height = box->height(),
            .gapBefore = gap,
            .keep = Piece::Keep::WithNext,
            .paint = [box](QPainter& painter, QPointF at) { box->paint(painter, at); },
            .repeatedHead = {}};
}

Piece rulePiece(const Frame& frame, qreal widthInPoints, qreal gap)
{
    return {.height = points(widthInPoints),
            .gapBefore = gap,
            .keep = Piece::Keep::WithNext,
            .paint =
                [widthInPoints, width = frame.width, ink = frame.ink](QPainter& painter, QPointF at) {
                    paintRule(painter, at, at + QPointF(width, 0), widthInPoints, ink);
                },
            .repeatedHead = {}};
}

Piece contentsLine(const QString& title, const Frame& frame)
{
    const qreal numberWidth = frame.space(14);
    const SharedBox text = makeBox(title, frame.width - numberWidth, frame.style(TextRole::Lead));
    TextBox::Style right = frame.style(TextRole::Lead);
    right.align = Qt::AlignRight;
    const auto paint = [=](QPainter& painter, QPointF at) {
        text->paint(painter, at);
        const QString number = QString::number(frame.pages->at(title));
        TextBox(number, numberWidth, right).paint(painter, at + QPointF(frame.width - numberWidth, 0));
        const qreal base = at.y() + text->pitch() * 0.72;
        QPen dots(frame.softInk, points(0.8), Qt::DotLine);
        painter.setPen(dots);
        painter.drawLine(QLineF(at.x() + text->naturalWidth() + frame.space(2),
                                base,
                                at.x() + frame.width - numberWidth * 0.55,
                                base));
    };
    return {.height = text->height(), .gapBefore = frame.space(1.6), .paint = paint, .repeatedHead = {}};
}

struct TileBoxes {
    SharedBox label;
    SharedBox figure;
    SharedBox note;
};

Piece tileLine(const std::vector<TileBoxes>& line, qreal width, const Frame& frame)
{
    const qreal padding = frame.space(2.2);
    const qreal gap = frame.space(2.5);
    qreal height = 0;
    for (const TileBoxes& tile : line)
        height = std::max(height, tile.label->height() + tile.figure->height() + tile.note->height());
    height += 2 * padding;
    const auto paint = [=](QPainter& painter, QPointF at) {
        for (const TileBoxes& tile : line) {
            painter.setPen(QPen(frame.rule, points(0.6)));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(
                QRectF(at, QSizeF(width, height)), frame.space(1.5), frame.space(1.5));
            QPointF text = at + QPointF(padding, padding);
            for (const SharedBox& box : {tile.label, tile.figure, tile.note}) {
                box->paint(painter, text);
                text.ry() += box->height();
            }
            at.rx() += width + gap;
        }
    };
    return {.height = height, .gapBefore = gap, .paint = paint, .repeatedHead = {}};
}

} // namespace

Pieces layOut(const Cover& cover, const Frame& frame)
{
    TextBox::Style title = frame.style(TextRole::Title);
    title.scale *= 1.5;
    Pieces pieces;
    pieces.push_back(boxPiece(makeBox(cover.sender, frame.width, frame.style(TextRole::Heading)), 0));
    pieces.push_back({.height = frame.space(38),
                      .keep = Piece::Keep::WithNext,
                      .paint = [](QPainter&, QPointF) {},
                      .repeatedHead = {}});
    pieces.push_back(rulePiece(frame, 2.4, 0));
    pieces.push_back(boxPiece(makeBox(cover.title, frame.width, title), frame.space(7)));
    pieces.push_back(
        boxPiece(makeBox(cover.period, frame.width, frame.style(TextRole::Title)), frame.space(2)));
    pieces.push_back(boxPiece(makeBox(cover.note, frame.width, frame.softStyle(TextRole::Lead)),
                              frame.space(4)));
    pieces.push_back(rulePiece(frame, 0.8, frame.space(8)));
    pieces.back().keep = Piece::Keep::Free;
    return pieces;
}

Pieces layOut(const Chapter& chapter, const Frame& frame)
{
    Pieces pieces = linePieces(
        makeBox(chapter.title, frame.width, frame.style(TextRole::Title)), 0, frame.space(4));
    pieces.front().start = Piece::Start::NewPage;
    pieces.front().anchor = chapter.title;
    if (!chapter.note.isEmpty()) {
        Pieces note =
            linePieces(makeBox(chapter.note, frame.width, frame.softStyle(TextRole::Subtitle)),
                       0,
                       frame.space(0.5));
        std::move(note.begin(), note.end(), std::back_inserter(pieces));
    }
    for (Piece& piece : pieces)
        piece.keep = Piece::Keep::WithNext;
    return pieces;
}

Pieces layOut(const Contents& contents, const Frame& frame)
{
    Pieces pieces = layOut(Chapter{contents.title}, frame);
    pieces.front().anchor.clear();
    for (const QString& chapter : contents.chapters)
        pieces.push_back(contentsLine(chapter, frame));
    return pieces;
}

Pieces layOut(const ChartBlock& block, const Frame& frame)
{
    Pieces pieces = layOut(Heading{charts::titleOf(block.chart)}, frame);
    const QString& note = charts::noteOf(block.chart);
    if (!note.isEmpty())
        pieces.push_back(boxPiece(makeBox(note, frame.width, frame.softStyle(TextRole::Note)), 0));
    for (Piece& piece : pieces)
        piece.keep = Piece::Keep::WithNext;
    const QSize size(qRound(frame.width), qRound(frame.space(block.height)));
    const QPicture drawing = charts::recordChart(block.chart, paperLook(frame), size);
    pieces.push_back({.height = qreal(size.height()),
                      .gapBefore = frame.space(1),
                      .paint = [drawing](QPainter& painter,
                                         QPointF at) { charts::playChart(painter, at, drawing); },
                      .repeatedHead = {}});
    return pieces;
}

Pieces layOut(const Tiles& tiles, const Frame& frame)
{
    const std::size_t inLine = frame.isRoll() ? 1 : kTilesInLine;
    const qreal gap = frame.space(2.5);
    const qreal width = (frame.width - gap * qreal(inLine - 1)) / qreal(inLine);
    const qreal text = width - 2 * frame.space(2.2);
    Pieces pieces;
    std::vector<TileBoxes> line;
    for (std::size_t i = 0; i < tiles.tiles.size(); ++i) {
        const Tiles::Tile& tile = tiles.tiles[i];
        line.push_back({makeBox(tile.label, text, frame.softStyle(TextRole::Note)),
                        makeBox(tile.figure, text, frame.style(TextRole::Heading)),
                        makeBox(tile.note, text, frame.softStyle(TextRole::Margin))});
        if (line.size() == inLine || i + 1 == tiles.tiles.size())
            pieces.push_back(tileLine(std::exchange(line, {}), width, frame));
    }
    return pieces;
}

} // namespace seraph::documents
