// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"
#include "ui/text/format.h"
#include "ui/widgets/card.h"

#include <QTimer>

namespace seraph::ui {

class ShortTable;

/// The board of today in short, for the Today page: when, who, what for, where they are. Enter opens the board.
class ArrivalsCard final : public Card {
    Q_OBJECT

public:
    ArrivalsCard(const Desk& desk, const Format& format, QWidget* parent = nullptr);

private:
    void refresh();

    const Desk& m_desk;
    Format m_format;
    SectionHeader* m_header;
    ShortTable* m_table;
    QTimer m_clock;
};

} // namespace seraph::ui
