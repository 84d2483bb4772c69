// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/stroke_path.h"
#include "ui/widgets/styling.h"

#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QRegularExpression>

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace seraph::ui;

TEST_CASE("Every text of every theme has a contrast of at least 4.5 to 1")
{
    const auto kind = GENERATE(ThemeKind::Light, ThemeKind::Dark);
    for (const TextPair& pair : textPairs(tokensFor(kind))) {
        CAPTURE(pair.name, pair.text.name().toStdString(), pair.background.name().toStdString());
        CHECK(contrastRatio(pair.text, pair.background) >= 4.5);
    }
}

TEST_CASE("Contrast is that of the guidelines")
{
    CHECK(contrastRatio(QColor(Qt::black), QColor(Qt::white)) == Catch::Approx(21.0));
    CHECK(contrastRatio(QColor(Qt::white), QColor(Qt::white)) == Catch::Approx(1.0));
}

TEST_CASE("The stylesheet names no colour that is not a token and leaves no token unfilled")
{
    const auto kind = GENERATE(ThemeKind::Light, ThemeKind::Dark);
    const QString sheet = styleSheetFor(tokensFor(kind), 13);
    static const QRegularExpression kUnfilled(u"\\{[A-Za-z0-9]+\\}"_s);
    CHECK_FALSE(sheet.contains(kUnfilled));
    CHECK(sheet.contains(tokensFor(kind).surface.name()));
}

TEST_CASE("Theme and text size change while the program runs")
{
    applyAppearance(*qApp, {ThemeKind::Light, TextSize::Normal});
    const auto label = std::unique_ptr<QLabel>(makeLine(u"今日"_s, LabelRole::Title));
    label->ensurePolished();
    const int before = label->sizeHint().height();
    CHECK(QApplication::palette().color(QPalette::Window) == tokensFor(ThemeKind::Light).background);

    applyAppearance(*qApp, {ThemeKind::Dark, TextSize::Large});
    CHECK(currentAppearance() == Appearance{ThemeKind::Dark, TextSize::Large});
    CHECK(QApplication::palette().color(QPalette::Window) == tokensFor(ThemeKind::Dark).background);
    CHECK(scaled(kControlHeight) == 37);
    label->ensurePolished();
    CHECK(label->sizeHint().height() > before);
}

TEST_CASE("Every icon has a path inside its grid")
{
    for (int i = 0; i < kIconCount; ++i) {
        CAPTURE(i);
        const QRectF bounds = iconPath(static_cast<Icon>(i)).boundingRect();
        CHECK_FALSE(iconPath(static_cast<Icon>(i)).isEmpty());
        CHECK(QRectF(1, 1, 22, 22).contains(bounds));
    }
}

TEST_CASE("An icon follows the theme, the selection and the scale")
{
    applyAppearance(*qApp, {ThemeKind::Light, TextSize::Normal});
    const QIcon cross = icon(Icon::Cross, IconTone::Text);
    const auto centre = [&cross](QIcon::Mode mode) {
        return cross.pixmap(QSize(24, 24), 2.0, mode).toImage().pixelColor(24, 24);
    };
    CHECK(cross.pixmap(QSize(24, 24), 2.0).size() == QSize(48, 48));
    CHECK(centre(QIcon::Normal) == tokensFor(ThemeKind::Light).text);
    CHECK(centre(QIcon::Selected) == tokensFor(ThemeKind::Light).accentText);
    applyAppearance(*qApp, {ThemeKind::Dark, TextSize::Normal});
    CHECK(centre(QIcon::Normal) == tokensFor(ThemeKind::Dark).text);
}

TEST_CASE("Stroke paths are read like SVG paths")
{
    const auto path = parseStrokePath(u"M4 4 H10 v6 l-2 2 A2 2 0 0 1 4 12 Z");
    REQUIRE(path);
    CHECK(path->boundingRect().topLeft() == QPointF(4, 4));
    CHECK(path->boundingRect().right() == Catch::Approx(10));
    CHECK(path->boundingRect().bottom() == Catch::Approx(14).margin(0.3));
    const auto wrong = GENERATE(u"4 4"_s, u"M4"_s, u"M4 4 X"_s, u"M0 0 A0 2 0 0 1 4 4"_s, u"M a b"_s);
    CHECK_FALSE(parseStrokePath(wrong));
}

TEST_CASE("A pill says its state with a mark and words, and speaks them")
{
    StatusPill widget(pill(u"已到店 6 分钟"_s, Tone::Warning));
    CHECK(widget.view().mark == PillMark::Diamond);
    CHECK(widget.accessibleName() == u"已到店 6 分钟"_s);
    const int width = widget.sizeHint().width();
    widget.setView(pill(u"未到"_s, Tone::Neutral));
    CHECK(widget.sizeHint().width() < width);
    widget.setView({});
    CHECK(widget.isHidden());
}
