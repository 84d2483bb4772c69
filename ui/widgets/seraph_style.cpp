// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/seraph_style.h"

#include "ui/widgets/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyleOption>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace seraph::ui {

namespace {

constexpr int kArrowWidth = 28;
constexpr int kFieldPadding = 8;

QPen roundPen(const QColor& colour, qreal width)
{
    return {colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

/// A rounded rectangle whose 1 px (2 px with focus) line lies on whole pixels.
void drawField(QPainter& painter, const QRect& rect, QStyle::State state)
{
    const ThemeTokens& tokens = currentTokens();
    const bool enabled = state.testFlag(QStyle::State_Enabled);
    const bool focused = enabled && state.testFlag(QStyle::State_HasFocus);
    const bool hovered = enabled && state.testFlag(QStyle::State_MouseOver);
    const qreal width = focused ? 2 : 1;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(focused ? tokens.accent : hovered ? tokens.muted : tokens.border, width));
    painter.setBrush(enabled ? tokens.surface : tokens.background);
    const qreal inset = width / 2;
    painter.drawRoundedRect(
        QRectF(rect).adjusted(inset, inset, -inset, -inset), kControlRadius, kControlRadius);
}

void drawChevron(QPainter& painter, const QPointF& centre, qreal turn, const QColor& colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(centre);
    painter.rotate(turn);
    painter.setPen(roundPen(colour, 1.5));
    painter.drawPolyline(QPolygonF{{-4, -2}, {0, 2}, {4, -2}});
    painter.restore();
}

void drawCheckMark(QPainter& painter, const QRectF& box, QStyle::State state)
{
    const ThemeTokens& tokens = currentTokens();
    const QColor colour = state.testFlag(QStyle::State_Enabled) ? tokens.onAccent : tokens.muted;
    painter.setPen(roundPen(colour, box.width() / 8));
    const auto at = [&box](qreal x, qreal y) {
        return QPointF(box.x() + box.width() * x, box.y() + box.height() * y);
    };
    if (state.testFlag(QStyle::State_NoChange))
        painter.drawLine(at(0.27, 0.5), at(0.73, 0.5));
    else
        painter.drawPolyline(QPolygonF{at(0.24, 0.52), at(0.43, 0.7), at(0.77, 0.32)});
}

enum class IndicatorShape { Box, Dot };

void drawIndicator(QPainter& painter, const QStyleOption& option, IndicatorShape shape)
{
    const ThemeTokens& tokens = currentTokens();
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool round = shape == IndicatorShape::Dot;
    const bool on = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    const qreal radius = round ? box.width() / 2 : 4;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(on && enabled ? tokens.accent
                        : focused     ? tokens.accent
                                      : tokens.muted,
                        focused ? 2 : 1.2));
    painter.setBrush(on && enabled ? tokens.accent : enabled ? tokens.surface : tokens.background);
    painter.drawRoundedRect(box, radius, radius);
    if (on && round) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.onAccent);
        painter.drawEllipse(box.center(), box.width() * 0.2, box.height() * 0.2);
    } else if (on) {
        drawCheckMark(painter, box, option.state);
    }
    painter.restore();
}

void drawFocusRing(QPainter& painter, const QRect& rect)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(currentTokens().accent, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.75, 0.75, -0.75, -0.75), 4, 4);
    painter.restore();
}

QColor arrowColour(const QStyleOption& option)
{
    return option.state.testFlag(QStyle::State_Enabled) ? currentTokens().muted : currentTokens().border;
}

void drawComboBox(const QStyleOptionComboBox& option, QPainter& painter)
{
    painter.save();
    drawField(painter, option.rect, option.state);
    painter.restore();
    const QPointF centre(option.rect.right() - kArrowWidth / 2.0, option.rect.center().y() + 0.5);
    drawChevron(painter, centre, 0, arrowColour(option));
}

void drawSpinBox(const QStyleOptionSpinBox& option, QPainter& painter, const QRect& up, const QRect& down)
{
    painter.save();
    if (option.frame)
        drawField(painter, option.rect, option.state);
    painter.restore();
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    drawChevron(painter, QRectF(up).center() + QPointF(0, 1), 180, arrowColour(option));
    drawChevron(painter, QRectF(down).center() - QPointF(0, 1), 0, arrowColour(option));
}

} // namespace

SeraphStyle::SeraphStyle() : QProxyStyle(u"fusion"_s) {}

void SeraphStyle::drawPrimitive(PrimitiveElement element,
                                const QStyleOption* option,
                                QPainter* painter,
                                const QWidget* widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawIndicator(*painter, *option, IndicatorShape::Box);
        return;
    case PE_IndicatorRadioButton: drawIndicator(*painter, *option, IndicatorShape::Dot); return;
    case PE_FrameFocusRect:
        // Their own frame says it already: a second one lies across the words.
        if (!qobject_cast<const QTabBar*>(widget) && !qobject_cast<const QPushButton*>(widget))
            drawFocusRing(*painter, option->rect);
        return;
    case PE_FrameTabBarBase: return; // the tab's own line says where one is
    case PE_IndicatorArrowDown:
        drawChevron(*painter, QRectF(option->rect).center(), 0, arrowColour(*option));
        return;
    case PE_IndicatorArrowUp:
        drawChevron(*painter, QRectF(option->rect).center(), 180, arrowColour(*option));
        return;
    case PE_IndicatorArrowRight:
        drawChevron(*painter, QRectF(option->rect).center(), -90, arrowColour(*option));
        return;
    case PE_IndicatorArrowLeft:
        drawChevron(*painter, QRectF(option->rect).center(), 90, arrowColour(*option));
        return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void SeraphStyle::drawControl(ControlElement element,
                              const QStyleOption* option,
                              QPainter* painter,
                              const QWidget* widget) const
{
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    const QString words = widget ? widget->property("placeholder").toString() : QString();
    if (element != CE_ComboBoxLabel || !combo || combo->editable || !combo->currentText.isEmpty() ||
        words.isEmpty())
        return QProxyStyle::drawControl(element, option, painter, widget);
    painter->save();
    painter->setPen(currentTokens().muted);
    painter->drawText(subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget),
                      Qt::AlignVCenter | Qt::AlignLeading,
                      words);
    painter->restore();
}

void SeraphStyle::drawComplexControl(ComplexControl control,
                                     const QStyleOptionComplex* option,
                                     QPainter* painter,
                                     const QWidget* widget) const
{
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        control == CC_ComboBox && combo) {
        drawComboBox(*combo, *painter);
        return;
    }
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        control == CC_SpinBox && spin) {
        drawSpinBox(*spin,
                    *painter,
                    subControlRect(control, option, SC_SpinBoxUp, widget),
                    subControlRect(control, option, SC_SpinBoxDown, widget));
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect SeraphStyle::subControlRect(ComplexControl control,
                                  const QStyleOptionComplex* option,
                                  SubControl subControl,
                                  const QWidget* widget) const
{
    const QRect r = option->rect;
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField)
        return r.adjusted(kFieldPadding, 2, -kArrowWidth, -2);
    if (control == CC_ComboBox && subControl == SC_ComboBoxArrow)
        return {r.right() - kArrowWidth + 1, r.top(), kArrowWidth, r.height()};
    if (control == CC_SpinBox && subControl == SC_SpinBoxEditField)
        return r.adjusted(kFieldPadding, 2, -kArrowWidth + 4, -2);
    if (control == CC_SpinBox && (subControl == SC_SpinBoxUp || subControl == SC_SpinBoxDown)) {
        const int half = r.height() / 2;
        const int top = subControl == SC_SpinBoxUp ? r.top() : r.top() + half;
        return {r.right() - kArrowWidth + 5, top, kArrowWidth - 6, half};
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QSize SeraphStyle::sizeFromContents(ContentsType type,
                                    const QStyleOption* option,
                                    const QSize& size,
                                    const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ComboBox)
        result = {size.width() + 2 * kFieldPadding + kArrowWidth,
                  std::max(scaled(kControlHeight), size.height() + 8)};
    if (type == CT_SpinBox)
        result = {std::max(result.width(), size.width() + 2 * kFieldPadding + kArrowWidth),
                  std::max(scaled(kControlHeight), size.height())};
    return result;
}

int SeraphStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return scaled(18);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return 8;
    case PM_SplitterWidth: return kCardGap;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return 8;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int SeraphStyle::styleHint(StyleHint hint,
                           const QStyleOption* option,
                           const QWidget* widget,
                           QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_EtchDisabledText: return 0;
    case SH_ComboBox_Popup: return 0;
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    case SH_UnderlineShortcut: return 1;
    case SH_ItemView_ShowDecorationSelected: return 1;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace seraph::ui
