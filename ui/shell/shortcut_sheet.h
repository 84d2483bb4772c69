// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/action_table.h"

#include <QDialog>

namespace seraph::ui {

/// Ctrl+/: every shortcut the person can use, by group, on one sheet.
class ShortcutSheet final : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutSheet(const ActionTable& actions, QWidget* parent = nullptr);
};

} // namespace seraph::ui
