// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

class QComboBox;
class QGridLayout;

namespace seraph::ui {

class InlineMessage;

/// Which printer and which paper each kind of document goes to on this PC, with a sample of each to look at and a test
/// page for a new printer. What is chosen here or in a preview is remembered until somebody chooses again.
class PrintingPage final : public QWidget {
    Q_OBJECT

public:
    explicit PrintingPage(const Desk& desk, QWidget* parent = nullptr);

private:
    struct Line {
        documents::DocumentKind kind;
        QComboBox* printer;
        QComboBox* paper;
    };
    QWidget* buildLines();
    void addLine(QGridLayout& grid, documents::DocumentKind kind);
    void showPrinters();
    void remember(const Line& line);
    void previewSample(documents::DocumentKind kind);
    void previewTestPage();

    Desk m_desk;
    InlineMessage* m_message;
    std::vector<Line> m_lines;
};

} // namespace seraph::ui
