// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/period_box.h"

namespace seraph::ui {

namespace {

enum Choice { ThisMonth, LastMonth, NinetyDays, ThisYear };

} // namespace

PeriodBox::PeriodBox(QWidget* parent) : QComboBox(parent)
{
    setAccessibleName(tr("Period"));
    addItem(tr("this month"), ThisMonth);
    addItem(tr("last month"), LastMonth);
    addItem(tr("last 90 days"), NinetyDays);
    addItem(tr("this year"), ThisYear);
}

Period PeriodBox::period(LocalDate today) const
{
    const LocalDate first(today.year(), today.month(), 1);
    switch (currentData().toInt()) {
    case LastMonth: return {first.addMonths(-1), first.addDays(-1)};
    case NinetyDays: return {today.addDays(-89), today};
    case ThisYear: return {LocalDate(today.year(), 1, 1), today};
    default: return {first, today};
    }
}

} // namespace seraph::ui
