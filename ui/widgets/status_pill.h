// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tone.h"

#include <QString>
#include <QWidget>

class QPainter;

namespace seraph::ui {

/// The sign that stands beside the words, so that the colour is not needed to understand a state.
enum class PillMark { None, Triangle, Diamond, Dot, Check, Exclamation };

/// Danger ▲, warning ◆, info ●, good ✓, neutral none.
PillMark markOf(Tone tone);

struct PillView {
    QString text;
    Tone tone = Tone::Neutral;
    PillMark mark = PillMark::None;
    friend bool operator==(const PillView&, const PillView&) = default;
};

/// A view with the mark that belongs to the tone.
PillView pill(QString text, Tone tone);

/// For delegates and other painters: how big a pill is in the current font size, and the pill itself.
QSize pillSize(const PillView& view);
void paintPill(QPainter& painter, const QRect& rect, const PillView& view);

/// A state as a coloured capsule: "◆ 已到店 6 分钟".
class StatusPill final : public QWidget {
    Q_OBJECT

public:
    explicit StatusPill(PillView view = {}, QWidget* parent = nullptr);

    void setView(PillView view);
    const PillView& view() const { return m_view; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    PillView m_view;
};

} // namespace seraph::ui

Q_DECLARE_METATYPE(seraph::ui::PillView)
