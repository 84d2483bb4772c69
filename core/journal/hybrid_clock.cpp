// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/hybrid_clock.h"

#include <algorithm>
#include <utility>

namespace seraph::journal {
namespace {

// One bit less than the 48 there are, so that the whole stays positive in SQL's signed integers: the year 6429.
constexpr qint64 kMaxPhysicalMs = (qint64(1) << 47) - 1;

} // namespace

HybridClock::HybridClock(const Clock& clock, HybridTime last, std::optional<ClockReading> believed)
    : m_clock(&clock)
    , m_boot(clock.bootId())
    , m_last(last)
    , m_believed(std::move(believed))
{
}

ClockReading HybridClock::next()
{
    ClockReading reading = read();
    const Judgement judgement = judge(reading);
    reading.state = judgement.state;
    const HybridTime physical = std::clamp(judgement.physicalMs, qint64(0), kMaxPhysicalMs)
                                << kHybridCounterBits;
    m_last = std::max(m_last + 1, physical);
    reading.hybrid = m_last;
    if (reading.state == ClockState::Ok) {
        m_believed = reading;
        m_believedHere = true;
    }
    return reading;
}

ClockState HybridClock::state() const
{
    return judge(read()).state;
}

void HybridClock::observe(HybridTime seen)
{
    m_last = std::max(m_last, seen);
}

void HybridClock::confirm()
{
    m_believed = read();
    m_believedHere = true;
}

HybridClock::Judgement HybridClock::judge(const ClockReading& now) const
{
    if (!m_believed)
        return {ClockState::Ok, now.wallMs};
    const bool sameRun = m_believedHere || (!now.boot.isEmpty() && now.boot == m_believed->boot);
    const qint64 elapsed = sameRun ? std::max(qint64(0), now.monoMs - m_believed->monoMs) : 0;
    const qint64 expected = m_believed->wallMs + elapsed;
    const std::chrono::milliseconds ahead(now.wallMs - expected);
    if (ahead < -kBackTolerance)
        return {ClockState::Back, expected};
    if (ahead > (sameRun ? kForwardTolerance : kForwardToleranceUnseen))
        return {ClockState::Forward, expected};
    return {ClockState::Ok, now.wallMs};
}

ClockReading HybridClock::read() const
{
    return {.hybrid = 0,
            .wallMs = toMilliseconds(m_clock->now()),
            .monoMs = m_clock->monotonic().count(),
            .boot = m_boot,
            .state = ClockState::Ok};
}

} // namespace seraph::journal
