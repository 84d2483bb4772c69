// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"

#include <QDialog>

namespace seraph::ui {

/// What is kept about clients in this line of business and why, as a client may read it, and what is not collected at all
/// (Personal Information Protection Law, articles 6 and 19).
class FieldsDialog final : public QDialog {
    Q_OBJECT

public:
    explicit FieldsDialog(const Desk& desk, QWidget* parent = nullptr);
};

} // namespace seraph::ui
