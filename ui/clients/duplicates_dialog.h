// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/duplicate.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

#include <QDialog>

class QPushButton;

namespace seraph::ui {

class InlineMessage;
class ShortTable;

/// Files that are probably of one person: to be compared and merged, or told apart for good.
class DuplicatesDialog final : public QDialog {
    Q_OBJECT

public:
    DuplicatesDialog(const Desk& desk, const Format& format, QWidget* parent = nullptr);

private:
    void reload();
    void show(std::vector<clients::DuplicatePair> pairs);
    void compare();
    void tellApart();
    const clients::DuplicatePair* chosen() const;

    const Desk& m_desk;
    Format m_format;
    ShortTable* m_table;
    InlineMessage* m_message;
    QPushButton* m_compare;
    QPushButton* m_apart;
    std::vector<clients::DuplicatePair> m_pairs;
};

} // namespace seraph::ui
