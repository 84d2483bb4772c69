// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

class QWidget;

namespace seraph::ui {

/// What a state means. Colour is never the only sign: pills and banners add a mark and words.
enum class Tone { Neutral, Good, Info, Warning, Danger };

struct ToneColours {
    QColor text;
    QColor background;
};

/// In the theme shown now.
ToneColours toneColours(Tone tone);

/// Lets the stylesheet colour a label, banner or progress bar.
void setTone(QWidget& widget, Tone tone);

} // namespace seraph::ui
