// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>

namespace seraph::documents {

/// What a piece of text is on the page; size, weight and line pitch follow from it and from the paper.
enum class TextRole {
    Title,
    Subtitle,
    Heading,
    Lead,
    Body,
    Strong,
    Note,
    Cell,
    CellHead,
    Margin,
    MarginStrong,
    Code,
    CodeSmall
};

/// The embedded font at the size of the role times the scale of the paper, in pixels of 1/1200 inch: the text is laid out
/// once and looks the same on paper, in a PDF and in the preview. Loads the font at first use; main thread only.
QFont typeface(TextRole role, qreal scale);
/// Distance of two base lines in units.
qreal linePitch(TextRole role, qreal scale);

} // namespace seraph::documents
