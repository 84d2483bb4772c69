// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/sop.h"
#include "ui/desk/desk.h"

#include <QDialog>

class QLineEdit;
class QTableWidget;

namespace seraph::ui {

class InlineMessage;

/// The steps of one draft, in order: who, how long, what proves it, whether it may be left out.
class StepsDialog final : public QDialog {
    Q_OBJECT

public:
    StepsDialog(const Desk& desk, const catalogue::SopVersion& draft, QWidget* parent = nullptr);

private:
    void build();
    void fill();
    void readBack();
    void moveStep(int by);
    void addStep();
    void removeStep();
    Status save();
    void keep();
    void release();

    Desk m_desk;
    catalogue::SopVersion m_draft;
    InlineMessage* m_message;
    QTableWidget* m_table;
    QLineEdit* m_note;
};

} // namespace seraph::ui
