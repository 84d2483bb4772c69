// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

namespace seraph::tests {

/// A PC whose clock can be set wrong and which can be restarted. Starts on 2026-10-06 at 09:00 in Shanghai.
class TestClock final : public Clock {
public:
    Instant now() const override { return m_now; }
    std::chrono::milliseconds monotonic() const override { return m_monotonic; }
    QByteArray bootId() const override { return m_boot; }

    /// Time passes, and the PC's clock runs with it.
    void pass(std::chrono::milliseconds by)
    {
        m_now += by;
        m_monotonic += by;
    }
    /// Somebody sets the PC's clock; no time passes.
    void shift(std::chrono::milliseconds by) { m_now += by; }
    void set(Instant now) { m_now = now; }
    void restart()
    {
        m_monotonic = std::chrono::milliseconds(500);
        m_boot.append('+');
    }

private:
    Instant m_now = fromMilliseconds(1791248400000);
    std::chrono::milliseconds m_monotonic{100000};
    QByteArray m_boot = QByteArrayLiteral("boot");
};

} // namespace seraph::tests
