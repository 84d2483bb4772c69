// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaints/complaint_queries.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

#include <QWidget>

namespace seraph::ui {

class InlineMessage;
class PeriodBox;
class ShortTable;

/// What a period came to, each figure with what it rests on, and several cases about the same thing.
class ComplaintFiguresSection final : public QWidget {
    Q_OBJECT

public:
    ComplaintFiguresSection(const Desk& desk, const Format& format, QWidget* parent = nullptr);

private:
    void refresh();
    void showTiles(const complaints::ComplaintFigures& figures);
    void showClusters();

    const Desk& m_desk;
    Format m_format;
    InlineMessage* m_message;
    PeriodBox* m_period;
    QWidget* m_tiles;
    ShortTable* m_categories;
    ShortTable* m_clusters;
};

} // namespace seraph::ui
