// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace seraph::ui {

/// Opens every dialog as high as its text needs, as far as the screen reaches. Qt by itself stops at two thirds of the
/// screen and cuts wrapped labels there. What stands in it gets access keys of its own. Lives as long as the program's windows.
class DialogFit final : public QObject {
    Q_OBJECT

public:
    explicit DialogFit(QObject* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace seraph::ui
