// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/styling.h"

#include <QKeySequence>
#include <QPushButton>

namespace seraph::ui {

/// Paints a key as a small key cap and returns how wide it is; painter may be null to measure only.
int paintKeyCap(QPainter* painter,
                const QPoint& leftMiddle,
                const QString& key,
                const QColor& text,
                const QColor& line);

/// A button that shows its shortcut as a key cap and obeys it: [新咨询 F2].
class HintButton final : public QPushButton {
    Q_OBJECT

public:
    HintButton(const QString& text,
               const QKeySequence& hint,
               ButtonRole role = ButtonRole::Normal,
               QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QColor textColour() const;
    QString m_hint;
};

} // namespace seraph::ui
