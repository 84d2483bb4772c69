// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/typeface.h"

#include <QPointF>
#include <QString>

#include <memory>

class QPainter;
class QTextLayout;

namespace seraph::documents {

/// Text broken into lines of one width, at a fixed pitch: a character from another font never moves the lines below.
class TextBox {
public:
    struct Style {
        TextRole role = TextRole::Body;
        qreal scale = 1;
        Qt::Alignment align = Qt::AlignLeft;
        QColor ink = Qt::black;
    };
    /// Line feeds in the text begin new lines; words that are wider than the box are broken anywhere.
    TextBox(const QString& text, qreal width, const Style& style);
    ~TextBox();
    TextBox(TextBox&&) noexcept;
    TextBox& operator=(TextBox&&) noexcept;

    int lineCount() const;
    qreal pitch() const { return m_pitch; }
    qreal height() const { return lineCount() * m_pitch; }
    /// Width of the longest line, at most the width of the box.
    qreal naturalWidth() const;

    void paint(QPainter& painter, QPointF topLeft) const
    {
        paintLines(painter, topLeft, 0, lineCount());
    }
    /// Paints some of the lines, the first of them at the top.
    void paintLines(QPainter& painter, QPointF topLeft, int first, int count) const;

    /// Width of the text where nothing limits it.
    static qreal widthOf(const QString& text, const Style& style);

private:
    void breakLines(qreal width);
    bool needsBoldening(const QPainter& painter) const;
    std::unique_ptr<QTextLayout> m_layout;
    qreal m_pitch;
    QColor m_ink;
};

} // namespace seraph::documents
