// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace seraph::ui {

/// Things to be ticked off one by one: SOP steps, the first three things to do. Shows how many are done.
class CheckList final : public QWidget {
    Q_OBJECT

public:
    struct Item {
        QString id;
        QString text;
        QString note = {};
        bool done = false;
        bool fixed = false; ///< ticked by the program, not by hand
    };

    explicit CheckList(QWidget* parent = nullptr);
    void setItems(const std::vector<Item>& items);
    bool isDone(const QString& id) const;
    int doneCount() const;
    int count() const { return static_cast<int>(m_boxes.size()); }

Q_SIGNALS:
    void toggled(const QString& id, bool done);

private:
    void addItem(const Item& item);

    QVBoxLayout* m_column;
    std::vector<QCheckBox*> m_boxes;
};

} // namespace seraph::ui
