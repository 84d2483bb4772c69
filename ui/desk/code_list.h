// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

#include <vector>

namespace seraph::ui {

struct Desk;

/// Some of a list, ticked by their names: roles, services, certificates. What is ticked stands on top, and what is ticked and
/// not on offer any more stays, by its code.
class CodeList final : public QListWidget {
    Q_OBJECT

public:
    struct Item {
        QString code;
        QString text;
    };
    CodeList(const QString& accessibleName,
             const std::vector<Item>& items,
             const QStringList& ticked,
             QWidget* parent = nullptr);

    QStringList codes() const; ///< of what is ticked

private:
    void add(const Item& item, Qt::CheckState state);
};

/// The roles of the house.
CodeList* makeRoleList(const Desk& desk, const QStringList& ticked = {});
/// The services on sale.
CodeList* makeServiceList(const Desk& desk, const QStringList& ticked = {});

} // namespace seraph::ui
