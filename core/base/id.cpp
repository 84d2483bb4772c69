// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include "core/base/clock.h"

namespace seraph {
namespace {

constexpr qint64 kEpoch = 1577836800000; // 2020-01-01T00:00:00Z
/// 2080. A clock beyond it is wrong; believing it would use up the milliseconds there are (until 2089).
constexpr qint64 kLatestBelieved = 3471292800000 - kEpoch;
constexpr qint64 kMaxCounter = (1 << IdGenerator::kCounterBits) - 1;
constexpr int kMillisecondShift = IdGenerator::kDeviceBits + IdGenerator::kCounterBits;

} // namespace

Result<qint64> parseIdNumber(QStringView text)
{
    bool ok = false;
    const qint64 value = text.toLongLong(&ok);
    if (!ok || value <= 0)
        return fail(ErrorCode::Invalid, QStringLiteral("id"));
    return value;
}

IdGenerator::IdGenerator(const Clock& clock, int device, qint64 lastIssued)
    : m_clock(clock)
    , m_device(device)
    , m_lastMillisecond(lastIssued >> kMillisecondShift)
    , m_counter(lastIssued > 0 ? lastIssued & kMaxCounter : kMaxCounter)
{
    EXPECTS(device >= 1 && device <= kMaxDevice);
}

qint64 IdGenerator::next()
{
    // A clock before 2020 or behind the last id must not repeat or reorder ids: time only moves forward here.
    const qint64 now = toMilliseconds(m_clock.now()) - kEpoch;
    if (now > m_lastMillisecond && now <= kLatestBelieved) {
        m_lastMillisecond = now;
        m_counter = 0;
    } else if (m_counter < kMaxCounter) {
        ++m_counter;
    } else {
        ++m_lastMillisecond;
        m_counter = 0;
    }
    return (m_lastMillisecond << kMillisecondShift) | (m_device << kCounterBits) | m_counter;
}

} // namespace seraph
