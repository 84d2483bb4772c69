// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/review_queries.h"
#include "ui/text/format.h"

namespace seraph::ui {

/// The figures of a review as people read them, the same on the screen, on paper and on the command line. Language, trade
/// and form of numbers belong together; cheap to copy.
struct ReviewText {
    Format format;
    Language language = Language::Chinese;
    Profile profile = Profile::Clinic;

    QString name(const review::Indicator& indicator) const { return indicator.name.in(language); }
    /// By its code; the code itself where no such indicator is known any more.
    QString name(const QString& code) const;

    QString value(review::Unit unit, double value) const; ///< "31.6%", "2.4 min", "¥386.00"
    /// The figure; how many where it is shown as events; "not measured" where nothing was.
    QString value(const review::Indicator& indicator,
                  const review::Figure& figure,
                  bool asEvents = false) const;
    QString interval(const review::Indicator& indicator, const review::Figure& figure) const; ///< "26.0% – 38.0%"
    /// "n=228 · 26.0% – 38.0%"; of events the last one and the days between; what to enter where nothing is measured.
    QString basis(const review::IndicatorFigures& figures) const;
    /// "▲ 2.1": against the month before, where both were measured.
    QString change(const review::Indicator& indicator,
                   const review::Figure& now,
                   const review::Figure& before) const;
    QString target(const review::Indicator& indicator, const review::Yardstick& yardstick) const; ///< "≥ 35.0%"

    QString status(review::FigureStatus status) const;
    QString signal(review::Signal signal) const;
    QString dimension(review::Dimension dimension) const;
    QString effect(review::Effect effect) const;
    QString benchmark(const review::Indicator& indicator, const review::Benchmark& benchmark) const;
    /// The department that answers for an indicator: a role, by its code.
    QString department(const QString& role) const;
    /// A part of a figure by its code: a reason, a category, a channel.
    QString part(const QString& code) const;
    /// How far it is from its target: "2 cases short of the target", "1 case more than the target allows".
    QString loss(const review::Indicator& indicator, const review::Proposal& proposal) const;
    QString month(LocalDate month) const { return format.month(month); }
};

} // namespace seraph::ui
