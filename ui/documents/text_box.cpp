// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/text_box.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace seraph::documents {

namespace {

constexpr qreal kUnlimited = 1e6;

QString withLineSeparators(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
    return text;
}

} // namespace

TextBox::TextBox(const QString& text, qreal width, const Style& style)
    : m_layout(std::make_unique<QTextLayout>(withLineSeparators(text),
                                             typeface(style.role, style.scale)))
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
        line.draw(&painter,
                  topLeft +
                      QPointF(0, (i - first) * m_pitch + baseline - line.ascent() - line.y()));
    }
}

qreal TextBox::widthOf(const QString& text, const Style& style)
{
    return TextBox(text, kUnlimited, style).naturalWidth();
}

} // namespace seraph::documents
