// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icons.h"

#include "core/base/contract.h"
#include "ui/widgets/icon_paths.h"
#include "ui/widgets/stroke_path.h"
#include "ui/widgets/theme.h"

#include <QIconEngine>
#include <QPixmap>

namespace seraph::ui {

namespace {

constexpr qreal kGrid = 24;
constexpr qreal kStroke = 1.7;

std::array<QPainterPath, kIconCount> readAllPaths()
{
    std::array<QPainterPath, kIconCount> paths;
    for (const IconSource& source : kIconSources) {
        auto path = parseStrokePath(QStringView(source.path));
        EXPECTS(path.has_value());
        paths[static_cast<std::size_t>(source.icon)] = *std::move(path);
    }
    return paths;
}

QColor colourOf(IconTone tone, const ThemeTokens& tokens)
{
    switch (tone) {
    case IconTone::Text: return tokens.text;
    case IconTone::Muted: return tokens.muted;
    case IconTone::Accent: return tokens.accent;
    case IconTone::Info: return tokens.info;
    case IconTone::Warning: return tokens.warning;
    case IconTone::Danger: return tokens.danger;
    case IconTone::OnAccent: return tokens.onAccent;
    }
    UNREACHABLE();
}

class StrokeIconEngine final : public QIconEngine {
public:
    StrokeIconEngine(Icon icon, IconTone tone) : m_icon(icon), m_tone(tone) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        paintIcon(*painter, m_icon, rect, colour(mode, state));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new StrokeIconEngine(m_icon, m_tone); }
    bool isNull() override { return false; }

private:
    QColor colour(QIcon::Mode mode, QIcon::State state) const
    {
        const ThemeTokens& tokens = currentTokens();
        const bool plain = m_tone == IconTone::Muted || m_tone == IconTone::Text;
        if (plain && (mode == QIcon::Selected || state == QIcon::On))
            return tokens.accentText;
        QColor result = colourOf(m_tone, tokens);
        if (mode == QIcon::Disabled)
            result.setAlphaF(0.45F);
        return result;
    }

    Icon m_icon;
    IconTone m_tone;
};

class LogoEngine final : public QIconEngine {
public:
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode, QIcon::State) override
    {
        paintLogo(*painter, rect);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new LogoEngine; }
    bool isNull() override { return false; }
};

} // namespace

const QPainterPath& iconPath(Icon icon)
{
    static const auto kPaths = readAllPaths();
    return kPaths[static_cast<std::size_t>(icon)];
}

void paintIcon(QPainter& painter, Icon icon, const QRectF& rect, const QColor& colour)
{
    const qreal side = std::min(rect.width(), rect.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center() - QPointF(side, side) / 2);
    painter.scale(side / kGrid, side / kGrid);
    painter.setPen(QPen(colour, kStroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(iconPath(icon));
    painter.restore();
}

QIcon icon(Icon icon, IconTone tone)
{
    return QIcon(new StrokeIconEngine(icon, tone));
}

void paintLogo(QPainter& painter, const QRectF& rect)
{
    static const QPainterPath kWing =
        parseStrokePath(u"M5.4 12.6 L9.6 17.2 C11.2 12.2 14.2 8.2 19 5.6 M11.9 17.4 C13.2 14.6 "
                        u"15.4 12.6 18.4 11.4 M14.2 17.6 "
                        u"C15 16.6 16 15.9 17.4 15.5")
            .value_or(QPainterPath());
    const qreal side = std::min(rect.width(), rect.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center() - QPointF(side, side) / 2);
    painter.scale(side / kGrid, side / kGrid);
    painter.setPen(Qt::NoPen);
    painter.setBrush(currentTokens().accent);
    painter.drawRoundedRect(QRectF(0, 0, kGrid, kGrid), 6, 6);
    painter.setPen(QPen(currentTokens().onAccent, 1.9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(kWing);
    painter.restore();
}

QIcon applicationIcon()
{
    return QIcon(new LogoEngine);
}

} // namespace seraph::ui
