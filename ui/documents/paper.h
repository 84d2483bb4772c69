// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/coded.h"

#include <QMarginsF>
#include <QSizeF>

namespace seraph::documents {

/// What a page is printed on. Rolls are thermal paper: one page as long as its content, pure black, no colour of grey.
enum class Paper { A4, A5, Roll80, Roll58 };
enum class Orientation { Portrait, Landscape };

inline constexpr std::array kPapers{Paper::A4, Paper::A5, Paper::Roll80, Paper::Roll58};

/// All measures of a page are in units of 1/1200 inch, so that whole numbers are exact enough for any printer.
inline constexpr int kUnitsPerInch = 1200;
constexpr qreal millimetres(qreal value)
{
    return value * kUnitsPerInch / 25.4;
}
constexpr qreal points(qreal value)
{
    return value * kUnitsPerInch / 72.0;
}

bool isRoll(Paper paper);
/// Width and height in units; the height of a roll is 0: it is as long as what is on it. Rolls know no landscape.
QSizeF paperSize(Paper paper, Orientation orientation = Orientation::Portrait);
/// The unprinted border in units, wider than what any usual printer leaves white.
QMarginsF paperMargins(Paper paper);
/// What people call it: "A4", "80 mm roll".
QString paperName(Paper paper);

} // namespace seraph::documents

namespace seraph {

template <> struct Codes<documents::Paper> {
    static constexpr std::array kAll{
        std::pair{documents::Paper::A4, "a4"},
        std::pair{documents::Paper::A5, "a5"},
        std::pair{documents::Paper::Roll80, "roll80"},
        std::pair{documents::Paper::Roll58, "roll58"},
    };
};

} // namespace seraph
