// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/text_box.h"

#include <QPaintEngine>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace seraph::documents {

namespace {

constexpr qreal kUnlimited = 1e6;
/// How much thicker strokes are in bold, in parts of the size of the type.
constexpr qreal kBoldStroke = 0.03;

QString withLineSeparators(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
    return text;
}

} // namespace

TextBox::TextBox(const QString& text, qreal width, const Style& style)
    : m_layout(std::make_unique<QTextLayout>(withLineSeparators(text), typeface(style.role, style.scale)))
    , m_pitch(linePitch(style.role, style.scale))
    , m_ink(style.ink)
{
    QTextOption option(style.align);
    option.setUseDesignMetrics(true);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    breakLines(width);
}

TextBox::~TextBox() = default;
TextBox::TextBox(TextBox&&) noexcept = default;
TextBox& TextBox::operator=(TextBox&&) noexcept = default;

void TextBox::breakLines(qreal width)
{
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine())
        line.setLineWidth(width);
    m_layout->endLayout();
}

int TextBox::lineCount() const
{
    return m_layout->lineCount();
}

qreal TextBox::naturalWidth() const
{
    qreal width = 0;
    for (int i = 0; i < lineCount(); ++i)
        width = std::max(width, m_layout->lineAt(i).naturalTextWidth());
    return width;
}

void TextBox::paintLines(QPainter& painter, QPointF topLeft, int first, int count) const
{
    painter.setPen(m_ink);
    const QFontMetricsF metrics(m_layout->font());
    const qreal baseline = (m_pitch + metrics.ascent() - metrics.descent()) / 2;
    for (int i = first; i < std::min(first + count, lineCount()); ++i) {
        const QTextLine line = m_layout->lineAt(i);
        const QPointF at =
            topLeft + QPointF(0, (i - first) * m_pitch + baseline - line.ascent() - line.y());
        line.draw(&painter, at);
        if (needsBoldening(painter))
            line.draw(&painter, at + QPointF(m_layout->font().pixelSize() * kBoldStroke, 0));
    }
}

// The font has no bold cut. PDF and printers thicken it, pictures of glyphs this large do not.
bool TextBox::needsBoldening(const QPainter& painter) const
{
    return m_layout->font().bold() && painter.paintEngine()->type() == QPaintEngine::Raster;
}

qreal TextBox::widthOf(const QString& text, const Style& style)
{
    return TextBox(text, kUnlimited, style).naturalWidth();
}

} // namespace seraph::documents
