// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/contract.h"

#include <atomic>

namespace seraph::demo {

/// Walks through the months of a demo, forwards only. All its times agree, so that the journal believes it.
class DemoClock final : public Clock {
public:
    explicit DemoClock(Instant start) : m_now(toMilliseconds(start)) {}

    Instant now() const override { return fromMilliseconds(m_now); }
    std::chrono::milliseconds monotonic() const override
    {
        return std::chrono::milliseconds(m_now);
    }
    QByteArray bootId() const override { return QByteArrayLiteral("demo"); }

    void advance(std::chrono::milliseconds by)
    {
        EXPECTS(by.count() >= 0);
        m_now += by.count();
    }
    /// Does nothing where it is later already.
    void reach(Instant then) { m_now = std::max(m_now.load(), toMilliseconds(then)); }

private:
    std::atomic<qint64> m_now;
};

} // namespace seraph::demo
