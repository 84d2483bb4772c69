// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"
#include "ui/text/format.h"
#include "ui/widgets/status_pill.h"

#include <functional>
#include <vector>

namespace seraph::ui {

/// One thing to do now, with the one button that does it or leads there.
struct TodayRow {
    PillView pill;                ///< "▲ 响应"
    QString title;                ///< who and what: "陈女士 · 微信咨询"
    QString note;                 ///< why
    QString who;                  ///< who has to act; empty: whoever reads it
    std::optional<Instant> due{}; ///< rows with a time stand first, most urgent on top
    QString button;
    QString place;               ///< what the button opens, where nothing is done by it
    std::function<void()> act{}; ///< what the button does at once
};

/// What one module has for today. The shell lists the sources (today_sources.cpp); each gives only what the person may see
/// and act on, and is asked again after every change.
using TodaySource = std::function<std::vector<TodayRow>(const Desk& desk, const Format& format)>;

} // namespace seraph::ui
