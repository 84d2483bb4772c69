// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/paged_table_model.h"
#include "ui/widgets/view_settings.h"

#include <QWidget>

#include <memory>

class QVBoxLayout;

namespace seraph::ui {

/// The help page "How Seraph looks and behaves": every shared widget, live, with the sentence that explains it.
/// All names and figures in it are invented.
class Gallery final : public QWidget {
    Q_OBJECT

public:
    explicit Gallery(QWidget* parent = nullptr);
    ~Gallery() override;

private:
    QWidget* makeStates() const;
    QWidget* makeButtons();
    QWidget* makeFigures() const;
    QWidget* makeFields() const;
    QWidget* makeMessages() const;
    QWidget* makeTable();
    QWidget* makeHistory() const;
    QWidget* makeSteps() const;
    QWidget* makeKeys() const;
    QWidget* makeIcons() const;

    TransientSettings m_settings;
    std::unique_ptr<PagedTableModelBase> m_model;
};

} // namespace seraph::ui
