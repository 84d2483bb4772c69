// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/care_queries.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

#include <QDialog>
#include <QImage>
#include <QTransform>
#include <QWidget>

#include <array>

class QComboBox;
class QLabel;

namespace seraph::ui {

/// Two photos at the same scale: as tall as each other, or, where the same two points were marked in both (the corners of
/// the eyes, two moles), turned and scaled so that these points meet. Beside each other or under a line that is drawn aside.
/// The wheel zooms both, dragging moves both.
class PhotoPair final : public QWidget {
    Q_OBJECT

public:
    enum class Mode { Beside, Under };
    using Points = std::array<QPointF, 2>; ///< in pixels of the picture

    explicit PhotoPair(QWidget* parent = nullptr);
    void setPhoto(int side, const QImage& photo);
    void setMode(Mode mode);
    /// The next four clicks mark two points left and two right.
    void beginMarking();
    void forgetMarks();
    bool isMarking() const { return m_marking; }

    /// How the second picture is laid over the first, by two points of each.
    static QTransform matching(const Points& first, const Points& second);

Q_SIGNALS:
    void marked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    QSize sizeHint() const override { return {760, 460}; }

private:
    QRectF half(int side) const;
    /// From the pixels of a picture to this widget.
    QTransform placed(int side) const;
    QTransform firstPlaced() const;
    void paintSide(QPainter& painter, int side, const QRectF& clip) const;
    void mark(QPointF at);

    std::array<QImage, 2> m_photos;
    std::array<std::vector<QPointF>, 2> m_points;
    Mode m_mode = Mode::Beside;
    bool m_marking = false;
    qreal m_zoom = 1;
    QPointF m_shift;
    qreal m_line = 0.5; ///< share of the width left of the line
    QPointF m_last;
};

/// Chooses two photos of a client's records and shows them.
class PhotoCompareDialog final : public QDialog {
    Q_OBJECT

public:
    PhotoCompareDialog(const Desk& desk, const Format& format, clients::ClientId client, QWidget* parent);

private:
    void fill(clients::ClientId client);
    void showPhoto(int side);

    const Desk& m_desk;
    Format m_format;
    std::array<QComboBox*, 2> m_choices;
    PhotoPair* m_pair;
    QLabel* m_hint;
};

} // namespace seraph::ui
