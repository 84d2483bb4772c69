// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

namespace seraph::ui {

/// The links of a promise side by side: a mark, a name, when and by whom, a note. What is done is joined by a coloured
/// line up to where it breaks. Wraps into rows where it is narrow. One Tab stop; arrow keys walk along, Enter opens.
class ChainStrip final : public QWidget {
    Q_OBJECT

public:
    enum class Mark { Done, Warned, Missing, Late, Later };
    struct Link {
        QString title;
        QString line; ///< "09-12 14:03 周敏", or until when
        QString note; ///< a figure, or who has to act
        Mark mark = Mark::Later;
        QString place; ///< what opens; empty: nothing does
    };

    explicit ChainStrip(QWidget* parent = nullptr);

    void setLinks(std::vector<Link> links);
    const std::vector<Link>& links() const { return m_links; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void placeChosen(const QString& place);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    int columns(int width) const;
    QRect boxOf(int link) const;
    int linkAt(const QPoint& at) const;
    void paintLink(QPainter& painter, int link) const;
    void paintMark(QPainter& painter, const Link& link, const QRect& circle) const;
    void move(int steps);
    void open(int link);

    std::vector<Link> m_links;
    int m_current = 0;
};

} // namespace seraph::ui
