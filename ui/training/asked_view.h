// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/paper.h"

#include <QWidget>

class QButtonGroup;
class QListWidget;
class QPlainTextEdit;

namespace seraph::ui {

/// One question as it is answered: options to press (digits choose), a row to be dragged into order, or a text.
class AskedView final : public QWidget {
    Q_OBJECT

public:
    AskedView(const training::AskedItem& item,
              const training::Given& given,
              Language language,
              QWidget* parent = nullptr);

    training::Given given() const;
    bool isAnswered() const;

Q_SIGNALS:
    void chosen(); ///< something was pressed or moved
    void typed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildOptions(const training::Given& given, Language language);
    QWidget* buildOrder(const training::Given& given, Language language);
    QWidget* buildText(const training::Given& given);
    void move(int by);

    training::AskedItem m_item;
    QButtonGroup* m_group = nullptr;
    QListWidget* m_order = nullptr;
    QPlainTextEdit* m_text = nullptr;
    bool m_ordered = false; ///< the row was touched: as it first stands it is no answer
};

} // namespace seraph::ui
