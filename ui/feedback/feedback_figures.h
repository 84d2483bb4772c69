// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"
#include "ui/text/format.h"
#include "ui/widgets/card.h"

#include <QWidget>

class QComboBox;

namespace seraph::ui {

class InlineMessage;
class PeriodBox;
class ShortTable;

/// What the answers of a period say, in all and for each person, service or branch; each figure with the number of answers
/// it rests on, and without a colour where these are few.
class FeedbackFiguresSection final : public QWidget {
    Q_OBJECT

public:
    FeedbackFiguresSection(const Desk& desk, const Format& format, QWidget* parent = nullptr);

private:
    void refresh();
    void refreshTable();

    const Desk& m_desk;
    Format m_format;
    PeriodBox* m_period;
    QComboBox* m_by;
    InlineMessage* m_message;
    std::vector<FigureTile*> m_tiles;
    ShortTable* m_table;
};

} // namespace seraph::ui
