// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/review_text.h"
#include "ui/widgets/card.h"

class QLabel;

namespace seraph::ui {

class StatusPill;

/// One figure of the review: what it is, how large, how it is judged, what it rests on. A click, or Enter, leads to its
/// records. Coloured only where its interval lies wholly on one side of the target.
class FigureCard final : public Card {
    Q_OBJECT

public:
    explicit FigureCard(QWidget* parent = nullptr);
    void setFigures(const review::IndicatorFigures& figures,
                    const review::FigureSheet& sheet,
                    const ReviewText& text);
    const QString& code() const { return m_code; }

Q_SIGNALS:
    void activated(const QString& code);

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QString m_code;
    QLabel* m_name;
    QLabel* m_value;
    QLabel* m_change;
    StatusPill* m_judged;
    QLabel* m_basis;
};

} // namespace seraph::ui
