// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/contract.h"
#include "core/base/result.h"

#include <QString>
#include <QtGlobal>

#include <compare>
#include <functional>

namespace seraph {

class Clock;

/// The identity of one kind of record. A ClientId is no ComplaintId and no number; "maybe" is std::optional<ClientId>.
/// It is the rowid, the foreign key and the identity in sync; in JSON it is a string (63 bits do not fit a double).
template <class Tag> class Id {
public:
    constexpr explicit Id(qint64 value) : m_value(value) { EXPECTS(value > 0); }
    constexpr qint64 value() const { return m_value; }
    QString toString() const { return QString::number(m_value); }
    friend constexpr auto operator<=>(const Id&, const Id&) = default;

private:
    qint64 m_value;
};

/// Reads the decimal form that toString() writes; anything else is ErrorCode::Invalid with reason "id".
Result<qint64> parseIdNumber(QStringView text);
template <class Tag> Result<Id<Tag>> parseId(QStringView text)
{
    return parseIdNumber(text).transform([](qint64 value) { return Id<Tag>(value); });
}

/// Makes ids that never collide between PCs and sort by time: 41 bits of milliseconds since 2020-01-01 UTC,
/// 12 bits of device number, 10 bits of counter. Never goes below the last one issued, whatever the PC's clock does.
/// Not thread-safe: it belongs to the one writer.
class IdGenerator {
public:
    static constexpr int kDeviceBits = 12;
    static constexpr int kCounterBits = 10;
    static constexpr int kMaxDevice = (1 << kDeviceBits) - 1;

    /// @param device number of this copy of the vault, 1 to kMaxDevice
    /// @param lastIssued highest id this device has given out so far, 0 if none
    IdGenerator(const Clock& clock, int device, qint64 lastIssued);

    qint64 next();

private:
    const Clock& m_clock;
    qint64 m_device;
    qint64 m_lastMillisecond;
    qint64 m_counter;
};

} // namespace seraph

template <class Tag> struct std::hash<seraph::Id<Tag>> {
    std::size_t operator()(const seraph::Id<Tag>& id) const noexcept
    {
        return std::hash<qint64>{}(id.value());
    }
};
