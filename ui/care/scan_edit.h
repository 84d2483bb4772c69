// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>
#include <QLineEdit>

namespace seraph::ui {

/// A field for a scanner that types: the separator of GS1 codes (FNC1, ASCII 29), which a line of text would drop, stays as
/// its visible sign.
class ScanEdit final : public QLineEdit {
public:
    using QLineEdit::QLineEdit;

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        const bool controlBracket =
            event->key() == Qt::Key_BracketRight && event->modifiers() == Qt::ControlModifier;
        if (controlBracket || event->text() == QString(QChar(0x1D)))
            return insert(QString(QChar(0x241D)));
        QLineEdit::keyPressEvent(event);
    }
};

} // namespace seraph::ui
