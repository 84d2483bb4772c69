// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QLayout;
class QPushButton;
class QScrollArea;
class QVBoxLayout;
class QWidget;

namespace seraph::ui {

/// Sets a property that the stylesheet selects by, and lets the style look again.
void setStyleProperty(QWidget& widget, const char* name, const QVariant& value);

enum class LabelRole { Body, Note, Strong, Section, Title, Figure };
/// A label that wraps and shows plain text only, whatever is in it.
QLabel* makeLabel(const QString& text, LabelRole role = LabelRole::Body);
/// The same on one line.
QLabel* makeLine(const QString& text, LabelRole role = LabelRole::Body);

enum class ButtonRole { Normal, Primary, Danger, Quiet };
QPushButton* makeButton(const QString& text, ButtonRole role = ButtonRole::Normal);
void setButtonRole(QPushButton& button, ButtonRole role);

/// Box layouts without margins, 8 px apart unless told otherwise.
QHBoxLayout* makeRow(int spacing = 8);
QVBoxLayout* makeColumn(int spacing = 8);
/// The margins and gaps of a page; gives the widget the page's background too.
QVBoxLayout* makePageLayout(QWidget& page);
/// A scroll area without frame or background of its own; the content keeps what it stands on.
QScrollArea* makeScrollArea(QWidget* content);
/// For what shall keep its height in a scroll area that is higher.
QWidget* withRoomBelow(QWidget* content);
/// A 1 px line.
QWidget* makeRule();

} // namespace seraph::ui
