// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/typeface.h"

#include "core/base/contract.h"
#include "ui/documents/paper.h"
#include "ui/documents/print_fonts.h"

#include <QFontDatabase>

namespace seraph::documents {

using namespace Qt::StringLiterals;

namespace {

struct Cut {
    qreal size;  ///< in points, on A4
    qreal pitch; ///< in multiples of the size
    QFont::Weight weight = QFont::Normal;
};

Cut cutOf(TextRole role)
{
    switch (role) {
    case TextRole::Title: return {20, 1.3, QFont::Bold};
    case TextRole::Subtitle: return {10.5, 1.5};
    case TextRole::Heading: return {12.5, 1.4, QFont::Bold};
    case TextRole::Lead: return {11.5, 1.55};
    case TextRole::Body: return {10.2, 1.52};
    case TextRole::Strong: return {10.2, 1.52, QFont::Bold};
    case TextRole::Note: return {9, 1.5};
    case TextRole::Cell: return {9.5, 1.45};
    case TextRole::CellHead: return {9.5, 1.45, QFont::Bold};
    case TextRole::Margin: return {8, 1.4};
    case TextRole::MarginStrong: return {8.5, 1.4, QFont::Bold};
    case TextRole::Code: return {19, 1.3};
    case TextRole::CodeSmall: return {15, 1.3};
    }
    UNREACHABLE();
}

bool isFixedPitch(TextRole role)
{
    return role == TextRole::Code || role == TextRole::CodeSmall;
}

void loadFont()
{
    const int id = QFontDatabase::addApplicationFontFromData(printFontData());
    ENSURES(id >= 0);
}

} // namespace

QFont typeface(TextRole role, qreal scale)
{
    [[maybe_unused]] static const bool loaded = (loadFont(), true);
    const Cut cut = cutOf(role);
    QFont font(isFixedPitch(role) ? u"WenQuanYi Micro Hei Mono"_s : u"WenQuanYi Micro Hei"_s);
    font.setPixelSize(qRound(points(cut.size * scale)));
    font.setWeight(cut.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

qreal linePitch(TextRole role, qreal scale)
{
    const Cut cut = cutOf(role);
    return points(cut.size * scale) * cut.pitch;
}

} // namespace seraph::documents
