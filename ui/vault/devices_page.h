// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/device_queries.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

#include <QDialog>
#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace seraph::ui {

class InlineMessage;
class ShortTable;

/// The PCs that ever worked with this workspace, and what to do when one is gone: its key is revoked, passwords and the
/// key of the data change, and one page says in plain words what lay on it.
class DevicesPage final : public QWidget {
    Q_OBJECT

public:
    DevicesPage(const Desk& desk, const Format& format, QWidget* parent = nullptr);

private:
    void refresh();
    void askWhatHappened();
    void declareLost(qint64 device, const QString& circumstances);
    void sayDeclared(qint64 device, const Result<QStringList>& waiting);
    void printPage();
    void updateButtons();
    const session::Device* current() const;

    Desk m_desk;
    Format m_format;
    InlineMessage* m_message;
    ShortTable* m_table;
    QPushButton* m_lost;
    QPushButton* m_page;
    std::vector<session::Device> m_devices;
};

/// What follows from declaring a PC lost, and what happened to it.
class LostPcDialog final : public QDialog {
    Q_OBJECT

public:
    LostPcDialog(const QString& pc, QWidget* parent = nullptr);

Q_SIGNALS:
    void declared(const QString& circumstances);

private:
    QPlainTextEdit* m_circumstances;
};

} // namespace seraph::ui
