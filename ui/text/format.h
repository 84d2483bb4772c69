// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QLocale>
#include <QTimeZone>

namespace seraph::ui {

/// How dates, times, numbers and money look, in one place. The locale decides between Chinese and English forms, the
/// zone (that of the branch) where a point in time falls. A value; cheap to copy.
class Format {
public:
    Format(QLocale locale, QTimeZone zone);

    QString date(LocalDate date) const;     ///< 2026-11-22
    QString longDate(LocalDate date) const; ///< 11 月 22 日 周日 · Sun, 22 Nov
    QString shortDate(LocalDate date, LocalDate today) const; ///< 今天, 明天, 昨天, 12-30, 2027-01-05
    QString weekday(LocalDate date) const;                    ///< 周日 · Sun
    QString month(LocalDate date) const;                      ///< 2026 年 11 月 · November 2026
    QString time(Instant instant) const;                      ///< 14:03
    QString dateTime(Instant instant) const;                  ///< 2026-11-22 14:03
    QString timestamp(Instant instant) const;                 ///< with seconds, for the journal
    LocalDate localDate(Instant instant) const;

    QString number(qint64 value) const; ///< 386,000
    QString decimal(double value, int places) const;
    QString percent(double share, int places = 0) const; ///< 0.942 → 94%
    QString money(qint64 minor) const;                   ///< 680000 → ¥6,800.00
    QString fileSize(qint64 bytes) const;

    /// 3 小时 20 分钟 · 3 h 20 min; days above 48 hours, seconds below a minute.
    QString duration(std::chrono::milliseconds length) const;
    /// 01:24 below a day (hours:minutes), else like duration().
    QString clockDuration(std::chrono::milliseconds length) const;
    /// 还剩 01:24, 超时 00:12: what a deadline means now.
    QString remaining(Instant due, Instant now) const;
    /// 刚刚, 5 分钟前, 2 小时前, 昨天 14:03, 3 天前, then the date.
    QString relative(Instant then, Instant now) const;

    const QLocale& locale() const { return m_locale; }

private:
    QDateTime local(Instant instant) const;
    bool isChinese() const { return m_locale.language() == QLocale::Chinese; }

    QLocale m_locale;
    QTimeZone m_zone;
};

} // namespace seraph::ui
