// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/contract.h"
#include "ui/documents/block_layout.h"
#include "ui/documents/paper.h"
#include "ui/documents/qr_code.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace seraph::documents {

using namespace Qt::StringLiterals;

namespace {

/// A side of the QR code with its quiet zone. Phones read from half of it; the rest is for poor printers and folds.
constexpr qreal kQrSide = 36;
constexpr qreal kInkWidth = 70;
constexpr int kGroupsInRow = 3;

QrCode mustEncode(const QString& payload)
{
    auto code = QrCode::encode(payload);
    EXPECTS(code.has_value());
    return *std::move(code);
}

TextBox::Style centred(TextBox::Style style)
{
    style.align = Qt::AlignHCenter;
    return style;
}

void paintFrame(QPainter& painter, const QRectF& box, const Frame& frame)
{
    const qreal pen = points(0.9);
    painter.setPen(QPen(frame.ink, pen));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2));
}

/// The groups in rows of three, each with its small number before it.
struct GroupGrid {
    std::vector<SharedBox> groups;
    std::vector<SharedBox> numbers;
    qreal cellWidth = 0;
    qreal numberWidth = 0;
    qreal rowHeight = 0;

    qreal height() const
    {
        const auto rows = (groups.size() + kGroupsInRow - 1) / kGroupsInRow;
        return static_cast<qreal>(rows) * rowHeight;
    }
    void paint(QPainter& painter, QPointF at) const
    {
        for (std::size_t i = 0; i < groups.size(); ++i) {
            const QPointF cell = at + QPointF(static_cast<qreal>(i % kGroupsInRow) * cellWidth,
                                              static_cast<qreal>(i / kGroupsInRow) * rowHeight);
            numbers[i]->paint(painter, cell + QPointF(0, (rowHeight - numbers[i]->height()) / 2));
            groups[i]->paint(painter,
                             cell + QPointF(numberWidth, (rowHeight - groups[i]->height()) / 2));
        }
    }
};

GroupGrid makeGrid(const std::vector<QString>& groups, qreal width, const Frame& frame)
{
    GroupGrid grid;
    grid.cellWidth = width / kGroupsInRow;
    grid.numberWidth = frame.space(frame.isRoll() ? 3.4 : 4.6);
    const TextRole role = frame.isRoll() ? TextRole::CodeSmall : TextRole::Code;
    grid.rowHeight = linePitch(role, frame.scale) * (frame.isRoll() ? 1.05 : 1.35);
    for (std::size_t i = 0; i < groups.size(); ++i) {
        grid.groups.push_back(makeBox(groups[i], grid.cellWidth, frame.style(role)));
        grid.numbers.push_back(
            makeBox(QString::number(i + 1), grid.numberWidth, frame.softStyle(TextRole::Margin)));
    }
    return grid;
}

Piece sidePanel(const CodePanel& panel, const Frame& frame)
{
    const qreal padding = frame.space(4.5);
    const qreal side = panel.qrPayload.isEmpty() ? 0 : frame.space(kQrSide);
    const qreal textWidth = frame.width - 2 * padding - (side > 0 ? side + padding : 0);
    const SharedBox title = makeBox(panel.title, textWidth, frame.style(TextRole::Strong));
    const SharedBox caption =
        makeBox(panel.qrCaption, std::max(side, 1.0), centred(frame.softStyle(TextRole::Margin)));
    const auto grid = std::make_shared<const GroupGrid>(makeGrid(panel.groups, textWidth, frame));
    const qreal captionHeight = side > 0 && !panel.qrCaption.isEmpty() ? caption->height() : 0;
    const qreal gap = frame.space(2);
    const qreal content = std::max(title->height() + gap + grid->height(), side + captionHeight);
    const qreal height = content + 2 * padding;
    const QString payload = panel.qrPayload;
    const auto paint = [=](QPainter& painter, QPointF at) {
        paintFrame(painter, QRectF(at, QSizeF(frame.width, height)), frame);
        const QPointF inner = at + QPointF(padding, padding);
        title->paint(painter, inner);
        grid->paint(painter, inner + QPointF(0, title->height() + gap));
        if (side <= 0)
            return;
        const QPointF corner(at.x() + frame.width - padding - side, inner.y());
        mustEncode(payload).paint(painter, QRectF(corner, QSizeF(side, side)));
        if (captionHeight > 0)
            caption->paint(painter, corner + QPointF(0, side));
    };
    return {.height = height, .gapBefore = frame.space(5), .paint = paint, .repeatedHead = {}};
}

Pieces stackedPanel(const CodePanel& panel, const Frame& frame)
{
    Pieces pieces = layOut(Heading{panel.title}, frame);
    const auto grid = std::make_shared<const GroupGrid>(makeGrid(panel.groups, frame.width, frame));
    pieces.push_back({.height = grid->height(),
                      .paint = [grid](QPainter& painter, QPointF at) { grid->paint(painter, at); },
                      .repeatedHead = {}});
    if (!panel.qrPayload.isEmpty()) {
        for (Piece& piece : layOut(QrBlock{panel.qrPayload, panel.qrCaption}, frame))
            pieces.push_back(std::move(piece));
    }
    return pieces;
}

Piece signatureRow(const std::vector<QString>& labels, const Frame& frame)
{
    const qreal gap = frame.space(7);
    const auto count = static_cast<qreal>(labels.size());
    const qreal width = (frame.width - gap * (count - 1)) / count;
    const qreal room = frame.space(8.5);
    std::vector<SharedBox> boxes;
    qreal labelHeight = 0;
    for (const QString& label : labels) {
        boxes.push_back(makeBox(label, width, frame.softStyle(TextRole::Note)));
        labelHeight = std::max(labelHeight, boxes.back()->height());
    }
    const auto paint = [=](QPainter& painter, QPointF at) {
        QPointF corner = at + QPointF(0, room);
        for (const SharedBox& box : boxes) {
            paintRule(painter, corner, corner + QPointF(width, 0), 0.6, frame.ink);
            box->paint(painter, corner + QPointF(0, frame.space(0.6)));
            corner += QPointF(width + gap, 0);
        }
    };
    return {.height = room + labelHeight + frame.space(0.6),
            .gapBefore = frame.space(2),
            .paint = paint,
            .repeatedHead = {}};
}

} // namespace

Pieces layOut(const CodePanel& panel, const Frame& frame)
{
    // A narrow sheet has no room for groups and code side by side.
    if (frame.isRoll())
        return stackedPanel(panel, frame);
    return {sidePanel(panel, frame)};
}

Pieces layOut(const CodeLine& line, const Frame& frame)
{
    const qreal padding = frame.space(4);
    const qreal width = frame.width - 2 * padding;
    const TextRole role = frame.isRoll() ? TextRole::CodeSmall : TextRole::Code;
    const SharedBox title = makeBox(line.title, width, centred(frame.softStyle(TextRole::Note)));
    const SharedBox code = makeBox(line.code, width, centred(frame.style(role)));
    const qreal height = title->height() + code->height() + 2 * padding;
    const auto paint = [=](QPainter& painter, QPointF at) {
        paintFrame(painter, QRectF(at, QSizeF(frame.width, height)), frame);
        title->paint(painter, at + QPointF(padding, padding));
        code->paint(painter, at + QPointF(padding, padding + title->height()));
    };
    return {{.height = height, .gapBefore = frame.space(4), .paint = paint, .repeatedHead = {}}};
}

Pieces layOut(const QrBlock& block, const Frame& frame)
{
    const qreal side = std::min(frame.space(kQrSide), frame.width);
    const SharedBox caption =
        makeBox(block.caption, frame.width, centred(frame.softStyle(TextRole::Note)));
    const qreal captionHeight = block.caption.isEmpty() ? 0 : caption->height();
    const QString payload = block.payload;
    const auto paint = [=](QPainter& painter, QPointF at) {
        mustEncode(payload).paint(painter, QRectF(at, QSizeF(frame.width, side)));
        if (captionHeight > 0)
            caption->paint(painter, at + QPointF(0, side));
    };
    return {
        {.height = side + captionHeight, .gapBefore = frame.space(3), .paint = paint, .repeatedHead = {}}};
}

Pieces layOut(const Signatures& signatures, const Frame& frame)
{
    Pieces pieces;
    for (const std::vector<QString>& labels : signatures.rows) {
        EXPECTS(!labels.empty());
        if (!frame.isRoll()) {
            pieces.push_back(signatureRow(labels, frame));
            continue;
        }
        for (const QString& label : labels)
            pieces.push_back(signatureRow({label}, frame));
    }
    return pieces;
}

Pieces layOut(const InkField& field, const Frame& frame)
{
    const qreal width = std::min(frame.space(kInkWidth), frame.width);
    const qreal inkHeight = width * std::clamp(field.ink.height, 0.1, 0.6);
    const SharedBox caption = makeBox(field.caption, frame.width, frame.softStyle(TextRole::Note));
    const Ink ink = field.ink;
    const auto paint = [=](QPainter& painter, QPointF at) {
        paintInk(painter, QRectF(at, QSizeF(width, inkHeight)), ink, frame.ink);
        const qreal line = at.y() + inkHeight;
        paintRule(painter, {at.x(), line}, {at.x() + width, line}, 0.5, frame.ink);
        caption->paint(painter, {at.x(), line + points(2)});
    };
    return {{.height = inkHeight + caption->height() + points(2),
             .gapBefore = frame.space(4),
             .paint = paint,
             .repeatedHead = {}}};
}

Pieces layOut(const TestPattern&, const Frame& frame)
{
    const qreal height = millimetres(34);
    const auto paint = [=](QPainter& painter, QPointF at) {
        const int length = static_cast<int>(frame.width / millimetres(1));
        for (int mm = 0; mm <= length; ++mm) {
            const qreal x = at.x() + millimetres(mm);
            const qreal tick = millimetres(mm % 10 == 0 ? 5 : mm % 5 == 0 ? 3.5 : 2);
            paintRule(painter, {x, at.y()}, {x, at.y() + tick}, 0.35, frame.ink);
        }
        constexpr std::array kGreys{0, 40, 80, 120, 160, 200, 230};
        const qreal step = frame.width / static_cast<qreal>(kGreys.size());
        for (std::size_t i = 0; i < kGreys.size(); ++i) {
            const QPointF corner = at + QPointF(static_cast<qreal>(i) * step, millimetres(9));
            painter.fillRect(QRectF(corner, QSizeF(step, millimetres(9))),
                             QColor(kGreys[i], kGreys[i], kGreys[i]));
        }
        constexpr std::array kPens{0.15, 0.25, 0.35, 0.5, 0.75, 1.0};
        for (std::size_t i = 0; i < kPens.size(); ++i) {
            const qreal y = at.y() + millimetres(21.5 + 2 * static_cast<qreal>(i));
            paintRule(painter, {at.x(), y}, {at.x() + frame.width, y}, kPens[i], frame.ink);
        }
    };
    return {{.height = height, .gapBefore = frame.space(4), .paint = paint, .repeatedHead = {}}};
}

} // namespace seraph::documents
