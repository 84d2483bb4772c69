// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/calendar_queries.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"
#include "ui/widgets/card.h"

class QLineEdit;
class QPushButton;

namespace seraph::ui {

class DateEdit;
class InlineMessage;
class ShortTable;

/// The days on which one branch keeps other hours, or none: stocktaking, a move, an open Sunday. One line adds a day,
/// and changes it where it stands there already.
class SpecialDays final : public Card {
    Q_OBJECT

public:
    SpecialDays(const Desk& desk, const Format& format, QWidget* parent = nullptr);

    void show(BranchId branch, std::vector<organisation::HoursException> days);

Q_SIGNALS:
    void changed(); ///< ask for the days again

private:
    QWidget* buildLine();
    void fillLine();
    void save();
    void putAway();
    Status store(LocalDate day, const organisation::DayHours& hours);
    void conclude(const Status& done, const QString& words);
    const organisation::HoursException* current() const;

    Desk m_desk;
    Format m_format;
    ShortTable* m_table;
    InlineMessage* m_message;
    DateEdit* m_day;
    QLineEdit* m_hours;
    QLineEdit* m_note;
    QPushButton* m_away;
    std::optional<BranchId> m_branch;
    std::vector<organisation::HoursException> m_days;
};

} // namespace seraph::ui
