// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>

namespace seraph::storage {

/// How often a record has been written, 1 when it is new. A change names the revision it was made from, so that nobody overwrites what
/// they have not seen.
class Revision {
public:
    constexpr explicit Revision(qint64 value) : m_value(value) {}
    constexpr qint64 value() const { return m_value; }
    constexpr Revision& operator++()
    {
        ++m_value;
        return *this;
    }
    friend constexpr auto operator<=>(const Revision&, const Revision&) = default;

private:
    qint64 m_value;
};

/// What a record is written with first.
inline constexpr Revision kFirstRevision{1};

} // namespace seraph::storage
