// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/icons.h"

#include <QFrame>

#include <vector>

class QAbstractButton;
class QVBoxLayout;

namespace seraph::ui {

/// One place to go to. Only pages that exist and that the person may see are given.
struct NavigationItem {
    QString id;
    QString text;
    Icon icon = Icon::Home;
    int badge = 0; ///< things that wait there; 0: none
};

/// The places of the program, on the left. One Tab stop; the arrow keys walk through it.
class NavigationBar final : public QFrame {
    Q_OBJECT

public:
    explicit NavigationBar(QWidget* parent = nullptr);

    void setItems(const std::vector<NavigationItem>& items);
    void setCurrent(const QString& id);
    void setBadge(const QString& id, int count);
    QString current() const;

Q_SIGNALS:
    void chosen(const QString& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void moveFocus(int steps);

    QVBoxLayout* m_column;
    std::vector<class NavigationButton*> m_buttons;
};

} // namespace seraph::ui
