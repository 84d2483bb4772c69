// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"
#include "ui/text/format.h"

#include <QWidget>

class QComboBox;

namespace seraph::ui {

class ShortTable;

/// What ends within 7, 30, 60 or 90 days, what is over and what is missing; the most urgent first.
class DueSection final : public QWidget {
    Q_OBJECT

public:
    DueSection(const Desk& desk, const Format& format, QWidget* parent = nullptr);

private:
    void refresh();

    const Desk& m_desk;
    Format m_format;
    QComboBox* m_days;
    ShortTable* m_table;
};

} // namespace seraph::ui
