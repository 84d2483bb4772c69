// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/ink.h"

#include <QElapsedTimer>
#include <QWidget>

namespace seraph::ui {

/// A field to sign in, with pen, finger or mouse. A finger draws as a mouse does; a pen brings its pressure where Qt was
/// built to tell it. The Windows packages are not: what that takes is not in Debian.
class SignaturePad final : public QWidget {
    Q_OBJECT

public:
    explicit SignaturePad(QWidget* parent = nullptr);

    const documents::Ink& ink() const { return m_ink; }
    /// A dot is no signature: some way has to be drawn.
    bool isSigned() const;
    void clear();

    QSize sizeHint() const override;

Q_SIGNALS:
    void changed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
#if QT_CONFIG(tabletevent)
    void tabletEvent(QTabletEvent* event) override;
#endif

private:
    void begin(QPointF at, double pressure);
    void goOn(QPointF at, double pressure);
    documents::Ink::Point pointAt(QPointF at, double pressure);

    documents::Ink m_ink;
    QElapsedTimer m_since;
    bool m_drawing = false;
};

} // namespace seraph::ui
