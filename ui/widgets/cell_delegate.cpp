// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cell_delegate.h"

#include "ui/widgets/paged_table_model.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace seraph::ui {

namespace {

constexpr int kPadding = 12;

void paintBackground(QPainter& painter, const QStyleOptionViewItem& option)
{
    const ThemeTokens& tokens = currentTokens();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    if (selected || hovered)
        painter.fillRect(option.rect, selected ? tokens.selection : tokens.surfaceRaised);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     tokens.border);
}

void paintPillCell(QPainter& painter, const QRect& cell, const PillView& view)
{
    if (view.text.isEmpty())
        return;
    const QSize size = pillSize(view);
    const QRect room = cell.adjusted(scaled(kPadding), 0, -scaled(kPadding), 0);
    const int top = cell.center().y() - size.height() / 2;
    paintPill(painter, {room.left(), top, std::min(size.width(), room.width()), size.height()}, view);
}

} // namespace

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    paintBackground(*painter, option);
    if (const QVariant view = index.data(PagedTableModelBase::PillRole); view.canConvert<PillView>()) {
        paintPillCell(*painter, option.rect, view.value<PillView>());
        return;
    }
    const ThemeTokens& tokens = currentTokens();
    const bool muted = index.data(PagedTableModelBase::MutedRole).toBool();
    QFont font = option.font;
    font.setBold(index.data(PagedTableModelBase::StrongRole).toBool());
    painter->save();
    painter->setFont(font);
    const QColor own = index.data(Qt::ForegroundRole).value<QColor>();
    const bool quiet = muted && !option.state.testFlag(QStyle::State_Selected);
    painter->setPen(own.isValid() ? own : quiet ? tokens.muted : tokens.text);
    const QRect room = option.rect.adjusted(scaled(kPadding), 0, -scaled(kPadding), -1);
    const auto alignment = static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt());
    const QString text =
        QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, room.width());
    painter->drawText(room, static_cast<int>(alignment) | Qt::TextSingleLine, text);
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (const QVariant view = index.data(PagedTableModelBase::PillRole); view.canConvert<PillView>())
        return {pillSize(view.value<PillView>()).width() + 2 * scaled(kPadding), size.height()};
    QFont font = option.font;
    font.setBold(index.data(PagedTableModelBase::StrongRole).toBool());
    size.setWidth(QFontMetrics(font).horizontalAdvance(index.data().toString()) +
                  2 * scaled(kPadding) + 1);
    return size;
}

} // namespace seraph::ui
