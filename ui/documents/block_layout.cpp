// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/block_layout.h"

#include "ui/documents/paper.h"

#include <QPainter>

#include <algorithm>

namespace seraph::documents {

using namespace Qt::StringLiterals;

namespace {

TextRole roleOf(Paragraph::Role role)
{
    switch (role) {
    case Paragraph::Role::Lead: return TextRole::Lead;
    case Paragraph::Role::Body: return TextRole::Body;
    case Paragraph::Role::Note: return TextRole::Note;
    }
    UNREACHABLE();
}

void append(Pieces& to, Pieces from)
{
    std::move(from.begin(), from.end(), std::back_inserter(to));
}

Pieces layOutPoint(const QString& mark, const QString& text, qreal indent, const Frame& frame)
{
    const SharedBox box = makeBox(text, frame.width - indent, frame.style(TextRole::Body));
    Pieces pieces = linePieces(box, indent, frame.space(1.2));
    const SharedBox markBox = makeBox(mark, indent, frame.style(TextRole::Strong));
    pieces.front().paint = [paintText = pieces.front().paint, markBox](QPainter& painter, QPointF at) {
        markBox->paint(painter, at);
        paintText(painter, at);
    };
    return pieces;
}

Piece tickPiece(const Checklist::Item& item, qreal lineWidth, const Frame& frame)
{
    const qreal indent = frame.space(8);
    const qreal textWidth = frame.width - indent - (lineWidth > 0 ? lineWidth + frame.space(5) : 0);
    const SharedBox text = makeBox(item.text, textWidth, frame.style(TextRole::Body));
    const SharedBox note = makeBox(item.note, textWidth, frame.softStyle(TextRole::Note));
    const qreal noteHeight = item.note.isEmpty() ? 0 : note->height();
    const qreal height = text->height() + noteHeight + frame.space(1.2);
    const auto paint = [=](QPainter& painter, QPointF at) {
        const qreal side = frame.space(3.6);
        painter.setPen(QPen(frame.ink, points(0.9)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(at.x() + points(0.5), at.y() + (text->pitch() - side) / 2, side, side));
        text->paint(painter, at + QPointF(indent, 0));
        if (noteHeight > 0)
            note->paint(painter, at + QPointF(indent, text->height()));
        const qreal baseline = at.y() + text->pitch() * 0.86;
        if (lineWidth > 0)
            paintRule(painter,
                      {at.x() + frame.width - lineWidth, baseline},
                      {at.x() + frame.width, baseline},
                      0.5,
                      frame.ink);
    };
    return {.height = height, .gapBefore = frame.space(1.0), .paint = paint, .repeatedHead = {}};
}

qreal labelWidth(const Facts& facts, const Frame& frame)
{
    qreal widest = 0;
    for (const Facts::Fact& fact : facts.rows)
        widest = std::max(widest, TextBox::widthOf(fact.label, frame.softStyle(TextRole::Body)));
    return std::min(widest + frame.space(6), frame.width * 0.45);
}

Piece factPiece(const Facts::Fact& fact, qreal labels, qreal leastHeight, const Frame& frame)
{
    const SharedBox label =
        makeBox(fact.label, labels - frame.space(2), frame.softStyle(TextRole::Body));
    const SharedBox value =
        makeBox(fact.value.value_or(QString()), frame.width - labels, frame.style(TextRole::Body));
    const qreal padding = frame.space(frame.isRoll() ? 0.3 : 0.75);
    const qreal writing = fact.value ? 0 : frame.space(2.5);
    const qreal needed = std::max(label->height(), value->height()) + 2 * padding + writing;
    const qreal height = std::max(needed, leastHeight);
    const bool toWriteOn = !fact.value;
    const auto paint = [=](QPainter& painter, QPointF at) {
        const qreal top = toWriteOn ? height - padding - label->height() : padding;
        label->paint(painter, at + QPointF(0, top));
        value->paint(painter, at + QPointF(labels, top));
        const qreal bottom = at.y() + height;
        if (toWriteOn)
            paintRule(painter, {at.x() + labels, bottom}, {at.x() + frame.width, bottom}, 0.5, frame.ink);
        else if (!frame.isRoll())
            paintRule(painter, {at.x(), bottom}, {at.x() + frame.width, bottom}, 0.3, frame.rule);
    };
    return {.height = height, .paint = paint, .repeatedHead = {}};
}

Piece sideBySide(const Facts::Fact& left, const Facts::Fact& right, qreal labels, const Frame& half, qreal offset)
{
    const qreal height =
        std::max(factPiece(left, labels, 0, half).height, factPiece(right, labels, 0, half).height);
    return {.height = height,
            .paint =
                [l = factPiece(left, labels, height, half),
                 r = factPiece(right, labels, height, half),
                 offset](QPainter& painter, QPointF at) {
                    l.paint(painter, at);
                    r.paint(painter, at + QPointF(offset, 0));
                },
            .repeatedHead = {}};
}

Pieces factsInTwoColumns(const Facts& facts, const Frame& frame)
{
    const qreal gap = frame.space(7);
    Frame half = frame;
    half.width = (frame.width - gap) / 2;
    const qreal labels = labelWidth(facts, half);
    Pieces pieces;
    for (std::size_t i = 0; i < facts.rows.size(); i += 2) {
        if (i + 1 < facts.rows.size())
            pieces.push_back(
                sideBySide(facts.rows[i], facts.rows[i + 1], labels, half, half.width + gap));
        else
            pieces.push_back(factPiece(facts.rows[i], labels, 0, half));
    }
    return pieces;
}

Pieces factsInOneColumn(const Facts& facts, const Frame& frame)
{
    const qreal labels = labelWidth(facts, frame);
    Pieces pieces;
    for (const Facts::Fact& fact : facts.rows)
        pieces.push_back(factPiece(fact, labels, 0, frame));
    return pieces;
}

} // namespace

Pieces layOut(const Heading& heading, const Frame& frame)
{
    const SharedBox box = makeBox(heading.text, frame.width, frame.style(TextRole::Heading));
    Pieces pieces = linePieces(box, 0, frame.space(5));
    for (Piece& piece : pieces)
        piece.keep = Piece::Keep::WithNext;
    pieces.back().height += frame.space(0.6);
    return pieces;
}

Pieces layOut(const Paragraph& paragraph, const Frame& frame)
{
    const TextRole role = roleOf(paragraph.role);
    const bool note = paragraph.role == Paragraph::Role::Note;
    const TextBox::Style style = note ? frame.softStyle(role) : frame.style(role);
    return linePieces(makeBox(paragraph.text, frame.width, style), 0, frame.space(2.2));
}

Pieces layOut(const Notice& notice, const Frame& frame)
{
    const qreal padding = frame.space(3.6);
    const qreal bar = frame.space(1.4);
    const qreal indent = bar + padding;
    const qreal width = frame.width - indent - padding;
    const SharedBox title = makeBox(notice.title, width, frame.style(TextRole::Strong));
    const SharedBox text = makeBox(notice.text, width, frame.style(TextRole::Body));
    const qreal textHeight = notice.text.isEmpty() ? 0 : text->height();
    const qreal inset = frame.space(2.6);
    const qreal height = title->height() + textHeight + 2 * inset;
    const auto paint = [=](QPainter& painter, QPointF at) {
        const QRectF box(at, QSizeF(frame.width, height));
        const qreal pen = points(0.75);
        painter.setPen(QPen(frame.ink, pen));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2));
        painter.fillRect(QRectF(box.topLeft(), QSizeF(bar, height)), frame.ink);
        title->paint(painter, at + QPointF(indent, inset));
        if (textHeight > 0)
            text->paint(painter, at + QPointF(indent, inset + title->height()));
    };
    return {{.height = height, .gapBefore = frame.space(5), .paint = paint, .repeatedHead = {}}};
}

Pieces layOut(const Points& list, const Frame& frame)
{
    Pieces pieces;
    const bool numbered = list.mark == Points::Mark::Number;
    const qreal indent = frame.space(numbered ? 7 : 5);
    int number = 0;
    for (const QString& item : list.items) {
        const QString mark = numbered ? QString::number(++number) + u'.' : u"·"_s;
        append(pieces, layOutPoint(mark, item, indent, frame));
    }
    return pieces;
}

Pieces layOut(const Checklist& checklist, const Frame& frame)
{
    Pieces pieces;
    const qreal lineWidth = checklist.signLabel.isEmpty() || frame.isRoll() ? 0 : frame.space(38);
    if (lineWidth > 0) {
        const SharedBox label =
            makeBox(checklist.signLabel, lineWidth, frame.softStyle(TextRole::Note));
        const qreal left = frame.width - lineWidth;
        pieces.push_back(
            {.height = label->height(),
             .gapBefore = frame.space(1),
             .keep = Piece::Keep::WithNext,
             .paint = [label, left](QPainter& painter,
                                    QPointF at) { label->paint(painter, at + QPointF(left, 0)); },
             .repeatedHead = {}});
    }
    for (const Checklist::Item& item : checklist.items)
        pieces.push_back(tickPiece(item, lineWidth, frame));
    return pieces;
}

Pieces layOut(const Facts& facts, const Frame& frame)
{
    const bool two = facts.columns == Facts::Columns::Two && !frame.isRoll();
    Pieces pieces = two ? factsInTwoColumns(facts, frame) : factsInOneColumn(facts, frame);
    if (!pieces.empty())
        pieces.front().gapBefore = frame.space(3);
    return pieces;
}

Pieces layOut(const PageBreak&, const Frame& frame)
{
    if (frame.isRoll())
        return {};
    return {{.start = Piece::Start::NewPage, .paint = [](QPainter&, QPointF) {}, .repeatedHead = {}}};
}

} // namespace seraph::documents
