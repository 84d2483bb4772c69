// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringView>
#include <QTime>

#include <optional>

namespace seraph::ui {

/// A day, and a time of day where one was given.
struct DatePhrase {
    QDate date;
    std::optional<QTime> time = {};
    friend bool operator==(const DatePhrase&, const DatePhrase&) = default;
};

/// Understands how people write days, in Chinese and English: 2026-11-22, 20261122, 5-6, 5/6, 5月6日, 6日, +7, -3, +2w, +1m,
/// 今天, 明天, 后天, 昨天, 周三, 下周三, 上周五, 3天后, 2周后, 月底, today, tomorrow, next wed, in 3 days; each may be followed
/// by a time: 3点, 下午3点半, 15:30, 3pm. A day without a year is the next one from today on (as far as 60 days back
/// counts as this year's). Weeks begin on Monday. Nothing for anything else.
std::optional<DatePhrase> parseDatePhrase(QStringView text, QDate today);

} // namespace seraph::ui
