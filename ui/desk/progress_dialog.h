// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <stop_token>

class QLabel;
class QProgressBar;

namespace seraph::ui {

/// What runs, how far it is, and a way to stop it. Appears only when the work has taken 300 ms.
class ProgressDialog final : public QDialog {
    Q_OBJECT

public:
    ProgressDialog(const QString& title, std::stop_source stop, QWidget* parent);

    void show(const QString& step, qint64 done, qint64 total);

private:
    void stop();

    std::stop_source m_stop;
    QLabel* m_step;
    QProgressBar* m_bar;
};

} // namespace seraph::ui
