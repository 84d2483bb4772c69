// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <mutex>
#include <optional>

namespace seraph::tests {

enum class DiskFault {
    Full,   ///< ENOSPC: no space left on the device
    Broken, ///< EIO: the device does not answer
};

enum class Lasting {
    Once,
    FromThenOn, ///< until heal()
};

/// Counts the operations that change a disk and says which of them fail. Thread-safe.
class FaultPlan {
public:
    /// The nth operation from now on fails, counting from 1.
    void failAt(qint64 operation, DiskFault fault, Lasting lasting);
    /// No more faults; counting starts over.
    void heal();

    qint64 operations() const;
    bool hasStruck() const;

    /// Counts one operation, and says how it fails if it does.
    std::optional<DiskFault> next();

private:
    mutable std::mutex m_mutex;
    qint64 m_operations = 0;
    qint64 m_failAt = 0; ///< 0: never
    DiskFault m_fault = DiskFault::Full;
    Lasting m_lasting = Lasting::Once;
    bool m_struck = false;
};

} // namespace seraph::tests
