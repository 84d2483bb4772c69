// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

namespace seraph::tests {

/// A clock that stands still until it is told to move. Starts on 2026-10-06 at 09:00 in Shanghai.
class FixedClock final : public Clock {
public:
    Instant now() const override { return m_now; }
    std::chrono::milliseconds monotonic() const override { return m_monotonic; }
    QByteArray bootId() const override { return QByteArrayLiteral("test-boot"); }

    void set(Instant now) { m_now = now; }
    void advance(std::chrono::milliseconds by)
    {
        m_now += by;
        m_monotonic += by;
    }

private:
    Instant m_now = fromMilliseconds(1791248400000);
    std::chrono::milliseconds m_monotonic{1000};
};

} // namespace seraph::tests
