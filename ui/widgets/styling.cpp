// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/styling.h"

#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>

namespace seraph::ui {

namespace {

const char* nameOf(LabelRole role)
{
    static constexpr const char* kNames[] = {"body", "note", "strong", "section", "title", "figure"};
    return kNames[static_cast<int>(role)];
}

const char* nameOf(ButtonRole role)
{
    static constexpr const char* kNames[] = {"normal", "primary", "danger", "quiet"};
    return kNames[static_cast<int>(role)];
}

/// Told to be seen before it stands anywhere, it waits until it does: shown at once it would be a window of its own.
class PlacedButton final : public QPushButton {
public:
    using QPushButton::QPushButton;
    void setVisible(bool visible) override
    {
        if (!visible || parentWidget())
            return QPushButton::setVisible(visible);
        setAttribute(Qt::WA_WState_ExplicitShowHide, false);
    }
};

} // namespace

void setStyleProperty(QWidget& widget, const char* name, const QVariant& value)
{
    if (widget.property(name) == value)
        return;
    widget.setProperty(name, value);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
    widget.updateGeometry();
}

QLabel* makeLine(const QString& text, LabelRole role)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("textRole", QString::fromLatin1(nameOf(role)));
    return label;
}

QLabel* makeLabel(const QString& text, LabelRole role)
{
    QLabel* label = makeLine(text, role);
    label->setWordWrap(true);
    return label;
}

QPushButton* makeButton(const QString& text, ButtonRole role)
{
    auto* button = new PlacedButton(text);
    button->setAutoDefault(false);
    button->setProperty("role", QString::fromLatin1(nameOf(role)));
    return button;
}

void setButtonRole(QPushButton& button, ButtonRole role)
{
    setStyleProperty(button, "role", QString::fromLatin1(nameOf(role)));
}

QHBoxLayout* makeRow(int spacing)
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing);
    return row;
}

QVBoxLayout* makeColumn(int spacing)
{
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    return column;
}

QVBoxLayout* makePageLayout(QWidget& page)
{
    page.setProperty("role", QStringLiteral("page"));
    page.setAttribute(Qt::WA_StyledBackground);
    auto* layout = makeColumn(kCardGap);
    layout->setContentsMargins(kPageMargin, 16, kPageMargin, 16);
    page.setLayout(layout);
    return layout;
}

QScrollArea* makeScrollArea(QWidget* content)
{
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setWidget(content);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return area;
}

QWidget* withRoomBelow(QWidget* content)
{
    auto* page = new QWidget;
    auto* column = makeColumn(0);
    column->addWidget(content);
    column->addStretch();
    page->setLayout(column);
    return page;
}

QWidget* makeRule()
{
    auto* line = new QFrame;
    line->setProperty("role", QStringLiteral("line"));
    line->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return line;
}

} // namespace seraph::ui
