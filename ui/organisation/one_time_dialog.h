// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace seraph::ui {

/// A one-time password, to be read out or copied: it is shown here and nowhere again, so Enter alone does not close it.
class OneTimeDialog final : public QDialog {
    Q_OBJECT

public:
    struct View {
        QString person;
        QString login;
        QString password;
    };
    OneTimeDialog(const View& view, QWidget* parent);
};

} // namespace seraph::ui
