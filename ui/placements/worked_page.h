// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/placements/worker_queries.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

#include <QWidget>

class QLabel;

namespace seraph::ui {

class ShortTable;

/// Days and hours that each worker was with households in a month, from the logs.
class WorkedPage final : public QWidget {
    Q_OBJECT

public:
    WorkedPage(const Desk& desk, const Format& format, QWidget* parent = nullptr);

private:
    void refresh();

    const Desk& m_desk;
    Format m_format;
    LocalDate m_month;
    QLabel* m_title;
    ShortTable* m_table;
};

} // namespace seraph::ui
