// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace seraph::ui {

namespace {

// Roles are set with setTextRole(), setRole() and Card; {names} are tokens, {13} is a length that follows the text size.
constexpr auto kTemplate = R"qss(
QWidget { color: {text}; }
QMainWindow, QDialog, QWidget[role="page"] { background: {background}; }
QLabel, QCheckBox, QRadioButton { background: transparent; }
QLabel[textRole="note"] { font-size: {12}px; color: {muted}; }
QLabel[textRole="section"] { font-size: {14}px; font-weight: bold; }
QLabel[textRole="title"] { font-size: {19}px; font-weight: bold; }
QLabel[textRole="figure"] { font-size: {22}px; font-weight: bold; }
QLabel[textRole="reading"] { font-size: {16}px; }
QLabel[textRole="strong"] { font-weight: bold; }
QLabel[tone="danger"] { color: {danger}; }
QLabel[tone="warning"] { color: {warning}; }
QLabel[tone="accent"] { color: {accent}; }
QLabel[tone="muted"] { color: {muted}; }

QFrame[role="card"] { background: {surface}; border: 1px solid {border}; border-radius: 10px; }
QFrame[role="bar"] { background: {surface}; border: none; border-bottom: 1px solid {border}; }
QFrame[role="navigation"] { background: {surface}; border: none; border-right: 1px solid {border}; }
QFrame[role="lane"] { background: {surfaceRaised}; border: 1px solid {border}; border-radius: 10px; }
QFrame[role="line"] { background: {border}; border: none; max-height: 1px; min-height: 1px; }
QFrame[role="banner"] { border: none; border-radius: 8px; background: {infoSoft}; }
QFrame[role="banner"][tone="warning"] { background: {warningSoft}; }
QFrame[role="banner"][tone="danger"] { background: {dangerSoft}; }
QFrame[role="banner"][tone="good"] { background: {accentSoft}; }
QFrame[role="popup"] { background: {surface}; border: 1px solid {border}; border-radius: 10px; }

QPushButton, QTabBar { outline: none; }
QPushButton { background: {surface}; border: 1px solid {border}; border-radius: 8px; padding: 0 {12}px;
              min-height: {28}px; }
QPushButton:hover { background: {surfaceRaised}; border-color: {muted}; }
QPushButton:pressed { background: {selection}; }
QPushButton:focus { border: 2px solid {accent}; padding: 0 {11}px; min-height: {26}px; }
QPushButton:disabled { color: {muted}; background: {background}; }
QPushButton:checked { background: {accentSoft}; color: {accentText}; border-color: {accent}; }
QPushButton[hasMenu="true"] { padding-right: {28}px; }
QPushButton::menu-indicator { subcontrol-origin: border; subcontrol-position: center right; right: {8}px;
    width: {12}px; height: {12}px; }
QPushButton[role="primary"] { background: {accent}; color: {onAccent}; border-color: {accent}; }
QPushButton[role="primary"]:hover { background: {accentText}; border-color: {accentText}; }
QPushButton[role="primary"]:focus { border: 2px solid {text}; }
QPushButton[role="primary"]:disabled { background: {border}; color: {muted}; border-color: {border}; }
QPushButton[role="danger"] { color: {danger}; border-color: {danger}; }
QPushButton[role="danger"]:hover { background: {dangerSoft}; }
QPushButton[role="quiet"] { background: transparent; border-color: transparent; color: {accent}; padding: 0 {8}px; }
QPushButton[role="quiet"]:hover { background: {accentSoft}; color: {accentText}; }
QPushButton[role="quiet"][flush="true"] { padding: 0; text-align: left; }
QPushButton[role="quiet"]:focus { border: 2px solid {accent}; padding: 0 {7}px; }
/* "touch" and not "size": that is a property every widget has. */
QPushButton[touch="large"], QLineEdit[touch="large"] { min-height: {42}px; font-size: {16}px; }
QPushButton[touch="huge"] { min-height: {56}px; font-size: {18}px; }
QPushButton[touch="key"] { min-height: {46}px; min-width: {72}px; font-size: {18}px; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 3px; }
QToolButton:hover { background: {surfaceRaised}; border-color: {border}; }
QToolButton:focus { border: 1px solid {accent}; }

QLineEdit, QPlainTextEdit, QTextEdit { background: {surface}; border: 1px solid {border}; border-radius: 8px;
    selection-background-color: {accent}; selection-color: {onAccent}; }
QLineEdit { padding: 0 {8}px; min-height: {28}px; }
QSpinBox { min-height: {24}px; }
QPlainTextEdit, QTextEdit { padding: 4px; }
QTextEdit[role="reading"], QTextEdit[role="reading"]:focus { border: none; background: transparent; }
QLineEdit:hover, QPlainTextEdit:hover { border-color: {muted}; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid {accent}; }
QLineEdit:focus { padding: 0 {7}px; min-height: {26}px; }
QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"] { border: 1px solid {danger}; }
QLineEdit[invalid="true"]:focus { border: 2px solid {danger}; }
QLineEdit:disabled, QPlainTextEdit:disabled { background: {background}; color: {muted}; }
QLineEdit[readOnly="true"] { background: {background}; }

QAbstractItemView { background: {surface}; border: none; outline: none; selection-background-color: {selection};
    selection-color: {text}; }
QComboBox QAbstractItemView { border: 1px solid {muted}; }
QTableView { gridline-color: {border}; }
QListView::item, QTreeView::item { min-height: {32}px; padding: 0 {8}px; background: transparent; border: none; }
QListView::item:selected, QTreeView::item:selected, QTableView::item:selected { background: {selection}; color: {text}; }
QListView::item:hover:!selected { background: {surfaceRaised}; }
QListView[role="ticks"] { border: 1px solid {border}; border-radius: 8px; padding: 3px; }
QListView[role="ticks"]:focus { border: 2px solid {accent}; padding: 2px; }
QListView[role="ticks"]::item { min-height: {24}px; }
QListView[role="sections"] { background: transparent; }
QListView[role="sections"]::item { border-radius: 8px; color: {text}; }
QListView[role="sections"]::item:selected { background: {accentSoft}; color: {accentText}; }
QListView[role="sections"]::item:hover:!selected { background: {border}; }
QHeaderView { background: {surfaceRaised}; border: none; }
QHeaderView::section { background: {surfaceRaised}; color: {muted}; border: none; border-bottom: 1px solid {border};
    padding: 0 {12}px; min-height: {32}px; font-size: {12}px; }
QHeaderView::section:hover { color: {text}; }
QTableCornerButton::section { background: {surfaceRaised}; border: none; }

QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; }
QScrollBar::handle { background: {border}; border-radius: 3px; }
QScrollBar::handle:hover { background: {muted}; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget[role="page"] { background: {background}; }

QMenu { background: {surface}; border: 1px solid {border}; padding: 4px; }
QMenu::item { padding: {6}px {24}px {6}px {12}px; border-radius: 6px; }
QMenu::item:selected { background: {selection}; }
QMenu::item:disabled { color: {muted}; }
QMenu::separator { height: 1px; background: {border}; margin: 4px 8px; }
QMenuBar { background: {surface}; }
QMenuBar::item:selected { background: {selection}; }
QToolTip { background: {surfaceRaised}; color: {text}; border: 1px solid {border}; padding: 4px; }

QTabWidget::pane { border: none; border-top: 1px solid {border}; }
QTabBar::tab { background: transparent; color: {muted}; padding: {7}px {12}px; border: none;
    border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: {accent}; border-bottom-color: {accent}; }
QTabBar::tab:hover:!selected { color: {text}; }
QTabBar::tab:selected:focus { background: {accentSoft}; color: {accentText}; border-top-left-radius: 6px;
    border-top-right-radius: 6px; }
QSplitter::handle { background: transparent; }
QProgressBar { background: {border}; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: {accent}; border-radius: 3px; }
QProgressBar[tone="danger"]::chunk { background: {danger}; }
QProgressBar[tone="warning"]::chunk { background: {warning}; }
QGroupBox { border: none; font-weight: bold; margin-top: {20}px; }
QGroupBox::title { subcontrol-origin: margin; left: 0; }
)qss"_L1;

QHash<QString, QColor> namedColours(const ThemeTokens& t)
{
    return {
        {u"background"_s, t.background},
        {u"surface"_s, t.surface},
        {u"surfaceRaised"_s, t.surfaceRaised},
        {u"selection"_s, t.selection},
        {u"border"_s, t.border},
        {u"text"_s, t.text},
        {u"muted"_s, t.muted},
        {u"accent"_s, t.accent},
        {u"accentSoft"_s, t.accentSoft},
        {u"accentText"_s, t.accentText},
        {u"onAccent"_s, t.onAccent},
        {u"info"_s, t.info},
        {u"infoSoft"_s, t.infoSoft},
        {u"warning"_s, t.warning},
        {u"warningSoft"_s, t.warningSoft},
        {u"danger"_s, t.danger},
        {u"dangerSoft"_s, t.dangerSoft},
    };
}

} // namespace

QString styleSheetFor(const ThemeTokens& tokens, int bodyPixels)
{
    const auto colours = namedColours(tokens);
    const QString source = kTemplate;
    QString sheet;
    sheet.reserve(source.size() + 1024);
    qsizetype from = 0;
    for (qsizetype open = source.indexOf(u'{'); open >= 0; open = source.indexOf(u'{', from)) {
        const qsizetype close = source.indexOf(u'}', open);
        const QString name = source.mid(open + 1, close - open - 1);
        bool isLength = false;
        const int length = name.toInt(&isLength);
        const bool isToken = isLength || colours.contains(name);
        sheet += QStringView(source).mid(from, open - from);
        if (isLength)
            sheet += QString::number((length * bodyPixels + 6) / 13);
        else
            sheet += isToken ? colours.value(name).name() : u"{"_s;
        from = isToken ? close + 1 : open + 1;
    }
    sheet += QStringView(source).mid(from);
    return sheet;
}

} // namespace seraph::ui
