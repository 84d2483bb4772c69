// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualifications/competence.h"

#include <QStringList>

namespace seraph::qualifications {

using namespace Qt::StringLiterals;

Status checkDetails(const ObservationDetails& details, LocalDate today)
{
    FieldCheck check;
    check.require(details.level >= 0 && details.level <= kHighestLevel, "level", "out_of_range");
    check.date("observed_on", details.observedOn);
    check.require(details.observedOn <= today, "observed_on", "in_future");
    check.text("evidence", details.evidence, {1000, Presence::Required, Lines::Many});
    return check.result();
}

const QStringList& scoreMeasures()
{
    static const QStringList measures{u"client"_s, u"audit"_s, u"exam"_s, u"conduct"_s};
    return measures;
}

Status checkDetails(const ScoreDetails& details, LocalDate today)
{
    constexpr int kWholeScore = 1000;
    constexpr int kMostSamples = 1'000'000;
    FieldCheck check;
    check.require(scoreMeasures().contains(details.measure), "measure", "unknown");
    check.date("day", details.day);
    check.require(details.day <= today, "day", "in_future");
    check.require(details.value >= 0 && details.value <= kWholeScore, "value", "out_of_range");
    check.require(details.samples > 0 && details.samples <= kMostSamples, "samples", "out_of_range");
    return check.result();
}

} // namespace seraph::qualifications
