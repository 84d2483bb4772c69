// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QByteArray>

#include <chrono>

namespace seraph {

/// Where time comes from. Injected everywhere, so that tests can stand in 1970 or jump over midnight.
/// Thread-safe: jobs share it with the screen.
class Clock {
public:
    virtual ~Clock() = default;
    /// The PC's clock. It may be wrong, and it may jump; the journal keeps its own order (hybrid logical clock).
    virtual Instant now() const = 0;
    /// Time since an arbitrary start that never goes backwards while the PC runs.
    virtual std::chrono::milliseconds monotonic() const = 0;
    /// Identifies one run of the operating system, so that monotonic times are comparable; empty where unknown.
    virtual QByteArray bootId() const = 0;
};

/// The real clock. The one place in the program that asks the system for the time.
class SystemClock final : public Clock {
public:
    Instant now() const override;
    std::chrono::milliseconds monotonic() const override;
    QByteArray bootId() const override;
};

} // namespace seraph
