// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/service.h"
#include "ui/desk/desk.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace seraph::ui {

class Form;
class InlineMessage;
class ShortTable;

/// The shelves of the catalogue: in their order, with both names; new ones, other names, another order, and empty ones put
/// away.
class CategoriesDialog final : public QDialog {
    Q_OBJECT

public:
    explicit CategoriesDialog(const Desk& desk, QWidget* parent = nullptr);

private:
    void build();
    void reload();
    void showCurrent();
    const catalogue::ServiceCategory* current() const;
    void add();
    void rename();
    void move(int by);
    void putAway();
    void say(const Status& status, const QString& words);

    Desk m_desk;
    InlineMessage* m_message;
    ShortTable* m_table;
    QLineEdit* m_nameZh;
    QLineEdit* m_nameEn;
    QPushButton* m_rename;
    QPushButton* m_up;
    QPushButton* m_down;
    QPushButton* m_away;
    std::vector<catalogue::ServiceCategory> m_rows;
};

/// A new service: its name in both languages and its category. What follows is drafted from the services' page.
void openNewServiceDialog(const Desk& desk,
                          QWidget* parent,
                          std::function<void(catalogue::ServiceId)> then);

} // namespace seraph::ui
