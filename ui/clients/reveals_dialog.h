// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/access_queries.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace seraph::ui {

class Form;
class ShortTable;

/// Who revealed more numbers in a day than the limit, and what somebody found out who asked.
class RevealsDialog final : public QDialog {
    Q_OBJECT

public:
    RevealsDialog(const Desk& desk, const Format& format, QWidget* parent = nullptr);

private:
    void reload();
    void review();

    const Desk& m_desk;
    Format m_format;
    ShortTable* m_table;
    Form* m_form;
    QPushButton* m_review;
    QLineEdit* m_finding;
};

} // namespace seraph::ui
