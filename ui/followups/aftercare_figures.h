// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"
#include "ui/text/format.h"
#include "ui/widgets/card.h"

#include <QWidget>

namespace seraph::ui {

class InlineMessage;
class PeriodBox;

/// What the contacts of a period came to, each figure with the number it rests on.
class AftercareFiguresSection final : public QWidget {
    Q_OBJECT

public:
    AftercareFiguresSection(const Desk& desk, const Format& format, QWidget* parent = nullptr);

private:
    void refresh();

    const Desk& m_desk;
    Format m_format;
    PeriodBox* m_period;
    InlineMessage* m_message;
    std::vector<FigureTile*> m_tiles;
};

} // namespace seraph::ui
