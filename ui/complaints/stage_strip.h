// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaints/complaint.h"
#include "ui/desk/desk.h"

#include <QWidget>

namespace seraph::ui {

/// The eight stages of a case on one line: a dot each, joined as far as the case has come, with its name below.
/// What is next is ringed. Names that do not fit are cut and told by the tool tip.
class StageStrip final : public QWidget {
    Q_OBJECT

public:
    StageStrip(const Desk& desk, complaints::Stage at, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    qreal middleOf(int stage) const;
    void paintDot(QPainter& painter, int stage) const;

    QStringList m_names;
    int m_at;
};

} // namespace seraph::ui
