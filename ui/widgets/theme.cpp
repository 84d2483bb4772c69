// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

#include "ui/widgets/seraph_style.h"

#include <QApplication>
#include <QToolTip>

#include <cmath>

using namespace Qt::StringLiterals;

namespace seraph::ui {

namespace {

constexpr int kBodyPixels = 13;
constexpr int kLargeBodyPixels = 16;

const ThemeTokens kLight{
    .background = QColor(0xF5F6F8),
    .surface = QColor(0xFFFFFF),
    .surfaceRaised = QColor(0xF9FAFB),
    .selection = QColor(0xE9F4F1),
    .border = QColor(0xE1E5EA),
    .text = QColor(0x1B2430),
    .muted = QColor(0x66717F),
    .accent = QColor(0x0E7C66),
    .accentSoft = QColor(0xE4F3EF),
    .accentText = QColor(0x0C725E),
    .onAccent = QColor(0xFFFFFF),
    .info = QColor(0x1D5FBF),
    .infoSoft = QColor(0xE8F0FC),
    .warning = QColor(0xA8590B),
    .warningSoft = QColor(0xFDF1E0),
    .danger = QColor(0xB42318),
    .dangerSoft = QColor(0xFCEBE9),
};

const ThemeTokens kDark{
    .background = QColor(0x14181D),
    .surface = QColor(0x1B2027),
    .surfaceRaised = QColor(0x1E242B),
    .selection = QColor(0x20332F),
    .border = QColor(0x2C333C),
    .text = QColor(0xE5E9EE),
    .muted = QColor(0x97A2AF),
    .accent = QColor(0x56C2A6),
    .accentSoft = QColor(0x1E3833),
    .accentText = QColor(0x56C2A6),
    .onAccent = QColor(0x14181D),
    .info = QColor(0x84B4F5),
    .infoSoft = QColor(0x1E2D44),
    .warning = QColor(0xE0A458),
    .warningSoft = QColor(0x3A2E1B),
    .danger = QColor(0xF08B80),
    .dangerSoft = QColor(0x3D2321),
};

double channelLuminance(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * channelLuminance(colour.redF()) + 0.7152 * channelLuminance(colour.greenF()) +
           0.0722 * channelLuminance(colour.blueF());
}

// One family list for every system: its own Chinese face first, so that both scripts come from one design. In English its
// Latin face goes before it: the quotation marks of a Chinese one are as wide as a character.
QStringList fontFamilies()
{
    const QStringList chinese{u"Microsoft YaHei UI"_s,
                              u"Microsoft YaHei"_s,
                              u"PingFang SC"_s,
                              u"Noto Sans CJK SC"_s,
                              u"Source Han Sans SC"_s,
                              u"WenQuanYi Micro Hei"_s};
    const QStringList latin{u"Segoe UI"_s, u"Helvetica Neue"_s, u"Source Sans 3"_s, u"Noto Sans"_s};
    return QLocale().language() == QLocale::English ? latin + chinese : chinese;
}

QFont bodyFont(int pixels)
{
    QFont font;
    font.setFamilies(fontFamilies());
    font.setPixelSize(pixels);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

int basePixels()
{
    const int pixels = QApplication::font().pixelSize();
    return pixels > 0 ? pixels : kBodyPixels;
}

void setDisabledColours(QPalette& palette, const ThemeTokens& tokens)
{
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, tokens.muted);
    palette.setColor(QPalette::Disabled, QPalette::Base, tokens.background);
    palette.setColor(QPalette::Disabled, QPalette::Button, tokens.background);
}

} // namespace

const ThemeTokens& tokensFor(ThemeKind kind)
{
    return kind == ThemeKind::Dark ? kDark : kLight;
}

const ThemeTokens& currentTokens()
{
    return tokensFor(currentAppearance().theme);
}

std::vector<TextPair> textPairs(const ThemeTokens& t)
{
    std::vector<TextPair> pairs{
        {"muted on background", t.muted, t.background},
        {"muted on surface", t.muted, t.surface},
        {"muted on raised", t.muted, t.surfaceRaised},
        {"accent on background", t.accent, t.background},
        {"accent on surface", t.accent, t.surface},
        {"accent text on accent soft", t.accentText, t.accentSoft},
        {"accent text on selection", t.accentText, t.selection},
        {"on accent", t.onAccent, t.accent},
        {"on danger", t.onAccent, t.danger},
        {"info on soft", t.info, t.infoSoft},
        {"warning on soft", t.warning, t.warningSoft},
        {"danger on soft", t.danger, t.dangerSoft},
    };
    for (const auto& background :
         {t.background, t.surface, t.surfaceRaised, t.selection, t.accentSoft, t.infoSoft, t.warningSoft, t.dangerSoft})
        pairs.push_back({"text", t.text, background});
    for (const auto& background : {t.background, t.surface, t.surfaceRaised}) {
        pairs.push_back({"info", t.info, background});
        pairs.push_back({"warning", t.warning, background});
        pairs.push_back({"danger", t.danger, background});
    }
    return pairs;
}

double contrastRatio(const QColor& a, const QColor& b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QFont fontFor(TextRole role)
{
    QFont font = QApplication::font();
    switch (role) {
    case TextRole::Note: font.setPixelSize(scaled(12)); break;
    case TextRole::Body: font.setPixelSize(scaled(13)); break;
    case TextRole::Section: font.setPixelSize(scaled(14)); break;
    case TextRole::Title: font.setPixelSize(scaled(19)); break;
    case TextRole::Figure: font.setPixelSize(scaled(22)); break;
    }
    const bool bold = role == TextRole::Section || role == TextRole::Title || role == TextRole::Figure;
    font.setWeight(bold ? QFont::Bold : QFont::Normal);
    return font;
}

int scaled(int pixels)
{
    return (pixels * basePixels() + kBodyPixels / 2) / kBodyPixels;
}

QPalette paletteFor(ThemeKind kind)
{
    const ThemeTokens& t = tokensFor(kind);
    QPalette palette;
    palette.setColor(QPalette::Window, t.background);
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::Base, t.surface);
    palette.setColor(QPalette::AlternateBase, t.surfaceRaised);
    palette.setColor(QPalette::Text, t.text);
    palette.setColor(QPalette::PlaceholderText, t.muted);
    palette.setColor(QPalette::Button, t.surface);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::BrightText, t.danger);
    palette.setColor(QPalette::ToolTipBase, t.surfaceRaised);
    palette.setColor(QPalette::ToolTipText, t.text);
    palette.setColor(QPalette::Highlight, t.accent);
    palette.setColor(QPalette::HighlightedText, t.onAccent);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::LinkVisited, t.accent);
    palette.setColor(QPalette::Light, t.surface);
    palette.setColor(QPalette::Midlight, t.surfaceRaised);
    palette.setColor(QPalette::Mid, t.border);
    palette.setColor(QPalette::Dark, t.border);
    palette.setColor(QPalette::Shadow, t.border);
    setDisabledColours(palette, t);
    return palette;
}

namespace {

/// Windows tells of its theme now and then, and Qt then takes the system's own fonts for lists, tables and menus again, whose
/// size is not the one that was chosen here. Setting the font once more clears them.
class FontKeeper final : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if ((event->type() == QEvent::Polish || event->type() == QEvent::ThemeChange) &&
            QApplication::font("QAbstractItemView") != QApplication::font())
            QApplication::setFont(QApplication::font());
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

void applyAppearance(QApplication& application, Appearance appearance)
{
    const int pixels = appearance.textSize == TextSize::Large ? kLargeBodyPixels : kBodyPixels;
    if (application.property("seraphStyle").isNull()) {
        QApplication::setStyle(new SeraphStyle);
        application.installEventFilter(new FontKeeper(&application));
        application.setProperty("seraphStyle", true);
    }
    application.setProperty("seraphTheme", static_cast<int>(appearance.theme));
    application.setProperty("seraphTextSize", static_cast<int>(appearance.textSize));
    const QPalette palette = paletteFor(appearance.theme);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    QApplication::setFont(bodyFont(pixels));
    application.setStyleSheet(styleSheetFor(tokensFor(appearance.theme), pixels));
}

Appearance currentAppearance()
{
    if (!qApp)
        return {};
    return {static_cast<ThemeKind>(qApp->property("seraphTheme").toInt()),
            static_cast<TextSize>(qApp->property("seraphTextSize").toInt())};
}

} // namespace seraph::ui
