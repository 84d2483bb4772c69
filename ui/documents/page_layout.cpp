// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/page_layout.h"

#include "core/base/contract.h"
#include "ui/documents/block_layout.h"

#include <QCoreApplication>
#include <QPainter>

namespace seraph::documents {

using namespace Qt::StringLiterals;

namespace {

class PageText {
    Q_DECLARE_TR_FUNCTIONS(PageText)
public:
    static QString pageOf(int page, int pages) { return tr("Page %1 of %2").arg(page).arg(pages); }
    //: Foot of every printed page. %1 is date and time, %2 a person's name.
    static QString printed(const Imprint& imprint)
    {
        return tr("Printed %1 by %2").arg(momentText(imprint.printedAt, imprint), imprint.printedBy);
    }
};

qreal scaleOf(Paper paper)
{
    switch (paper) {
    case Paper::A4: return 1.0;
    case Paper::A5: return 0.88;
    case Paper::Roll80: return 0.88;
    case Paper::Roll58: return 0.78;
    }
    UNREACHABLE();
}

QString joined(const QString& first, const QString& second)
{
    return first.isEmpty() || second.isEmpty() ? first + second : first + u" · "_s + second;
}

QString sender(const Imprint& imprint)
{
    return joined(imprint.organisation, imprint.branch);
}

constexpr qreal kHeaderGap = 1.6; ///< between the line of text and its rule, in millimetres on A4
constexpr qreal kBodyGap = 6;     ///< between the rule of the header and the text
constexpr qreal kFootGap = 3;     ///< between the text and the rule of the footer at least

qreal headerHeight(const Frame& frame)
{
    return linePitch(TextRole::MarginStrong, frame.scale) + frame.space(kHeaderGap);
}

qreal footerHeight(const Frame& frame)
{
    return linePitch(TextRole::Margin, frame.scale) + frame.space(kHeaderGap);
}

Frame frameFor(Paper paper, QSizeF size, const QMarginsF& margins)
{
    Frame frame;
    frame.width = size.width() - margins.left() - margins.right();
    frame.scale = scaleOf(paper);
    if (isRoll(paper))
        return frame;
    frame.softInk = QColor(0x40, 0x40, 0x40);
    frame.rule = QColor(0x90, 0x90, 0x90);
    frame.height = size.height() - margins.top() - margins.bottom() - headerHeight(frame) -
                   footerHeight(frame) - frame.space(kBodyGap + kFootGap);
    return frame;
}

} // namespace

LaidOutDocument::LaidOutDocument(const Document& document, Paper paper)
    : m_document(document)
    , m_paper(paper)
    , m_margins(paperMargins(paper))
    , m_frame(frameFor(paper, paperSize(paper, document.orientation), m_margins))
    , m_pageSize(paperSize(paper, document.orientation))
{
    m_top = m_margins.top() + (m_frame.isRoll() ? 0 : headerHeight(m_frame) + m_frame.space(kBodyGap));
    layOutBlocks();
    breakIntoPages();
}

void LaidOutDocument::layOutBlocks()
{
    if (!hasCover())
        appendTitle();
    for (const Block& block : m_document.blocks) {
        Pieces pieces =
            std::visit([this](const auto& content) { return layOut(content, m_frame); }, block);
        std::move(pieces.begin(), pieces.end(), std::back_inserter(m_pieces));
    }
    if (m_frame.isRoll())
        appendRollEnd();
}

bool LaidOutDocument::hasCover() const
{
    return !m_document.blocks.empty() && std::holds_alternative<Cover>(m_document.blocks.front());
}

void LaidOutDocument::appendTitle()
{
    const auto append = [this](const QString& text, TextRole role, qreal gap) {
        if (text.isEmpty())
            return;
        TextBox::Style style = m_frame.style(role);
        style.align = m_frame.isRoll() ? Qt::AlignHCenter : Qt::AlignLeft;
        for (Piece& piece : linePieces(makeBox(text, m_frame.width, style), 0, m_frame.space(gap))) {
            piece.keep = Piece::Keep::WithNext;
            m_pieces.push_back(std::move(piece));
        }
    };
    if (m_frame.isRoll())
        append(sender(m_document.imprint), TextRole::Body, 0);
    append(m_document.title, m_frame.isRoll() ? TextRole::Heading : TextRole::Title, 0.5);
    append(m_document.subtitle, TextRole::Subtitle, 0.5);
}

void LaidOutDocument::appendRollEnd()
{
    const QString text = joined(PageText::printed(m_document.imprint), m_document.identifier);
    const SharedBox box = makeBox(text, m_frame.width, m_frame.style(TextRole::Margin));
    const qreal gap = m_frame.space(2);
    m_pieces.push_back({.height = box->height() + gap,
                        .gapBefore = m_frame.space(4),
                        .paint =
                            [=, width = m_frame.width, ink = m_frame.ink](QPainter& painter, QPointF at) {
                                paintRule(painter, at, at + QPointF(width, 0), 0.5, ink);
                                box->paint(painter, at + QPointF(0, gap));
                            },
                        .repeatedHead = {}});
}

std::size_t LaidOutDocument::endOfGroup(std::size_t first) const
{
    std::size_t last = first;
    while (m_pieces[last].keep == Piece::Keep::WithNext && last + 1 < m_pieces.size() &&
           m_pieces[last + 1].start == Piece::Start::Anywhere)
        ++last;
    return last + 1;
}

qreal LaidOutDocument::groupHeight(std::size_t first, std::size_t end) const
{
    qreal height = 0;
    for (std::size_t i = first; i < end; ++i)
        height += m_pieces[i].height + (i == first ? 0 : m_pieces[i].gapBefore);
    return height;
}

void LaidOutDocument::breakIntoPages()
{
    m_pages.emplace_back();
    qreal y = 0;
    const auto beginPage = [&](const Piece& first) {
        m_pages.emplace_back();
        y = 0;
        if (first.repeatedHead) {
            m_pages.back().push_back({first.repeatedHead.get(), 0});
            y = first.repeatedHead->height;
        }
    };
    for (std::size_t first = 0; first < m_pieces.size();) {
        const std::size_t end = endOfGroup(first);
        const Piece& piece = m_pieces[first];
        const qreal needed = piece.gapBefore + groupHeight(first, end);
        const bool full = !m_frame.isRoll() && y + needed > m_frame.height;
        if (!m_pages.back().empty() && (full || piece.start == Piece::Start::NewPage))
            beginPage(piece);
        for (std::size_t i = first; i < end; ++i) {
            y += m_pages.back().empty() ? 0 : m_pieces[i].gapBefore;
            m_pages.back().push_back({&m_pieces[i], y});
            y += m_pieces[i].height;
        }
        first = end;
    }
    if (m_frame.isRoll())
        m_pageSize.setHeight(m_margins.top() + y + m_margins.bottom());
    numberAnchors();
}

void LaidOutDocument::numberAnchors()
{
    for (std::size_t page = 0; page < m_pages.size(); ++page) {
        for (const Placed& placed : m_pages[page]) {
            if (!placed.piece->anchor.isEmpty())
                m_frame.pages->insert_or_assign(placed.piece->anchor, int(page) + 1);
        }
    }
}

void LaidOutDocument::paintPage(QPainter& painter, int index) const
{
    EXPECTS(index >= 0 && index < pageCount());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Placed& placed : m_pages[static_cast<std::size_t>(index)])
        placed.piece->paint(painter, {m_margins.left(), m_top + placed.y});
    if (!m_frame.isRoll()) {
        if (index > 0 || !hasCover())
            paintHeader(painter, index);
        paintFooter(painter, index);
    }
    painter.restore();
}

void LaidOutDocument::paintPageScaled(QPainter& painter, int index, qreal width) const
{
    painter.save();
    painter.scale(width / m_pageSize.width(), width / m_pageSize.width());
    paintPage(painter, index);
    painter.restore();
}

void LaidOutDocument::paintHeader(QPainter& painter, int index) const
{
    const Imprint& imprint = m_document.imprint;
    const QString left = index == 0 ? sender(imprint) : joined(sender(imprint), m_document.title);
    TextBox::Style right = m_frame.softStyle(TextRole::Margin);
    right.align = Qt::AlignRight;
    const qreal half = m_frame.width * 0.58;
    const QPointF corner(m_margins.left(), m_margins.top());
    TextBox(left, half, m_frame.style(TextRole::MarginStrong)).paintLines(painter, corner, 0, 1);
    TextBox(m_document.identifier, m_frame.width - half, right)
        .paintLines(painter, corner + QPointF(half, 0), 0, 1);
    const QPointF rule = corner + QPointF(0, headerHeight(m_frame));
    paintRule(painter, rule, rule + QPointF(m_frame.width, 0), 0.75, m_frame.ink);
}

void LaidOutDocument::paintFooter(QPainter& painter, int index) const
{
    TextBox::Style right = m_frame.softStyle(TextRole::Margin);
    right.align = Qt::AlignRight;
    const qreal y = m_pageSize.height() - m_margins.bottom() - footerHeight(m_frame);
    const QPointF corner(m_margins.left(), y);
    paintRule(painter, corner, corner + QPointF(m_frame.width, 0), 0.4, m_frame.rule);
    const QPointF text = corner + QPointF(0, m_frame.space(kHeaderGap));
    TextBox(PageText::printed(m_document.imprint),
            m_frame.width * 0.75,
            m_frame.softStyle(TextRole::Margin))
        .paintLines(painter, text, 0, 1);
    TextBox(PageText::pageOf(index + 1, pageCount()), m_frame.width, right).paintLines(painter, text, 0, 1);
}

} // namespace seraph::documents
