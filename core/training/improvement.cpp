// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/improvement.h"

#include <algorithm>

namespace seraph::training {

WeakMark weakMarkOf(SignalSource source)
{
    switch (source) {
    case SignalSource::Survey: return {80, 5};
    case SignalSource::CheckRide: return {80, 1};
    case SignalSource::Answers: return {70, 10};
    }
    UNREACHABLE();
}

bool isWeak(const AxisSignal& signal)
{
    const WeakMark mark = weakMarkOf(signal.source);
    return signal.samples >= mark.samples && signal.percent < mark.percent;
}

std::vector<AxisSignal> weakOnes(std::vector<AxisSignal> signals)
{
    std::erase_if(signals, [](const AxisSignal& signal) { return !isWeak(signal); });
    std::stable_sort(signals.begin(), signals.end(), [](const AxisSignal& one, const AxisSignal& other) {
        return one.percent < other.percent;
    });
    return signals;
}

MeasureWindow measureWindow(LocalDate completedOn)
{
    return {completedOn.addDays(1), completedOn.addDays(kMeasureDays)};
}

bool isMeasurable(LocalDate completedOn, int samples, LocalDate today)
{
    const LocalDate end = measureWindow(completedOn).until;
    return today > end && (samples > 0 || today > end.addDays(kMeasurePatience));
}

} // namespace seraph::training
