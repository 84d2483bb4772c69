// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/coded.h"

#include <QByteArray>

#include <chrono>
#include <optional>

namespace seraph::journal {

/// What the journal thinks of the PC's clock. The number is stored in every entry.
enum class ClockState {
    Ok = 0,
    Back = 1, ///< more than 120 seconds behind what the journal knows
    Forward = 2, ///< more than 24 hours ahead of what has really passed (31 days if the PC was restarted in between)
};

/// A hybrid logical time: 48 bits of UTC milliseconds and 16 bits of counter. Always rises within a device; comparing
/// two of them tells what came first, on whatever PC.
using HybridTime = qint64;
constexpr int kHybridCounterBits = 16;
inline Instant physicalPart(HybridTime time)
{
    return fromMilliseconds(time >> kHybridCounterBits);
}

/// The clocks as one entry records them.
struct ClockReading {
    HybridTime hybrid = 0;
    qint64 wallMs = 0; ///< what the PC's clock said, right or wrong
    qint64 monoMs = 0; ///< Clock::monotonic(), comparable within one boot
    QByteArray boot = {};
    ClockState state = ClockState::Ok;
};

/// Gives every entry a time that rises whatever the PC's clock does. While the PC's clock is not believed, time goes on
/// with the monotonic clock from the last believed reading, so that a jump to 2038 does not poison the order for years.
/// One per device chain; not thread-safe.
class HybridClock {
public:
    static constexpr std::chrono::milliseconds kBackTolerance = std::chrono::seconds(120);
    static constexpr std::chrono::milliseconds kForwardTolerance = std::chrono::hours(24);
    /// A PC that was off may truly come back weeks later: nothing on it measured the time between.
    static constexpr std::chrono::milliseconds kForwardToleranceUnseen = std::chrono::hours(24 * 31);

    /// @param last     highest hybrid time already given out or seen, 0 for a new journal
    /// @param believed the last reading of this device whose state was Ok, if there is one
    HybridClock(const Clock& clock, HybridTime last, std::optional<ClockReading> believed);

    /// The next reading; its hybrid time is above every one before.
    ClockReading next();
    /// What next() would say of the PC's clock, without giving out a time.
    ClockState state() const;
    /// Takes note of a time from elsewhere (another session of this PC, a bundle), so that next() is above it.
    void observe(HybridTime seen);
    /// The owner says that the PC's clock is right after all: it is believed again from now on.
    void confirm();

private:
    struct Judgement {
        ClockState state;
        qint64 physicalMs; ///< the believed time now
    };
    Judgement judge(const ClockReading& now) const;
    ClockReading read() const;

    const Clock* m_clock;
    QByteArray m_boot; ///< asked once: the system reads a file for it, and it cannot change under a running program
    HybridTime m_last;
    std::optional<ClockReading> m_believed;
    bool m_believedHere = false; ///< m_believed was read by this process: the monotonic clock spans both
};

} // namespace seraph::journal

template <> struct seraph::Codes<seraph::journal::ClockState> {
    static constexpr std::array kAll{std::pair{seraph::journal::ClockState::Ok, "ok"},
                                     std::pair{seraph::journal::ClockState::Back, "back"},
                                     std::pair{seraph::journal::ClockState::Forward, "forward"}};
};
