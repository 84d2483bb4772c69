// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/opening_hours.h"

#include <QWidget>

#include <array>

class QLabel;
class QLineEdit;

namespace seraph::ui {

/// Opening hours of a week, a line a day: "09:00-12:00, 13:00-18:00"; empty means closed. Monday can be copied down.
class HoursGrid final : public QWidget {
    Q_OBJECT

public:
    explicit HoursGrid(QWidget* parent = nullptr);
    void setHours(const organisation::OpeningHours& hours);
    /// The week as typed (exceptions and holidays are left as they were set); Invalid where a line cannot be read, and
    /// that line is marked and has the focus.
    Result<organisation::OpeningHours> hours();

Q_SIGNALS:
    void edited();

private:
    void copyMonday();

    organisation::OpeningHours m_hours;
    std::array<QLineEdit*, 7> m_days{};
    QLabel* m_error;
};

/// "09:00-12:00, 13:00-18:00", also with –, ~, 至, full-width signs and missing leading zeros. Nothing where it cannot be
/// read; the empty text is a closed day.
std::optional<organisation::DayHours> parseDayHours(QStringView text);
QString dayHoursText(const organisation::DayHours& hours);

} // namespace seraph::ui
