// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

#include <vector>

class QApplication;

namespace seraph::ui {

enum class ThemeKind { Light, Dark };
enum class TextSize { Normal, Large };

/// What the person chose in Settings → Appearance.
struct Appearance {
    ThemeKind theme = ThemeKind::Light;
    TextSize textSize = TextSize::Normal;
    friend bool operator==(const Appearance&, const Appearance&) = default;
};

/// Every colour of the program. Nothing else in ui/ names a colour: painters and the stylesheet take them from here.
struct ThemeTokens {
    QColor background;    ///< the page
    QColor surface;       ///< cards, navigation, top bar, input fields
    QColor surfaceRaised; ///< table header, hovered row
    QColor selection;     ///< selected row
    QColor border;        ///< 1 px lines
    QColor text;
    QColor muted;      ///< notes; on a selected row use text instead
    QColor accent;     ///< the one primary action of a page
    QColor accentSoft; ///< current place, "done"
    QColor accentText; ///< text and icons on accentSoft and on selection
    QColor onAccent;   ///< text on accent and on danger
    QColor info, infoSoft;
    QColor warning, warningSoft;
    QColor danger, dangerSoft;
};

/// A text colour and the background it is used on; a test holds every pair to a contrast of 4.5:1.
struct TextPair {
    const char* name;
    QColor text;
    QColor background;
};

const ThemeTokens& tokensFor(ThemeKind kind);
/// The tokens of the theme that the application shows now.
const ThemeTokens& currentTokens();
std::vector<TextPair> textPairs(const ThemeTokens& tokens);
/// WCAG 2 contrast between two opaque colours, 1 to 21.
double contrastRatio(const QColor& a, const QColor& b);

/// The type scale: 13 px body on a 20 px line at TextSize::Normal, a quarter more at Large.
enum class TextRole { Note, Body, Section, Title, Figure };
QFont fontFor(TextRole role);
/// A length in pixels that grows with the text size: control heights, row heights, column widths.
int scaled(int pixels);

inline constexpr int kControlHeight = 30;
inline constexpr int kRowHeight = 34;
inline constexpr int kControlRadius = 8;
inline constexpr int kCardRadius = 10;
inline constexpr int kPageMargin = 20;
inline constexpr int kCardGap = 12;
inline constexpr int kCardPadding = 16;

QPalette paletteFor(ThemeKind kind);
/// The one stylesheet of the program, for a theme and a base text size in pixels.
QString styleSheetFor(const ThemeTokens& tokens, int bodyPixels);

/// Sets style, palette, fonts and stylesheet of the running program. May be called again at any time: everything
/// on the screen changes at once.
void applyAppearance(QApplication& application, Appearance appearance);
/// What applyAppearance() set last.
Appearance currentAppearance();

} // namespace seraph::ui
