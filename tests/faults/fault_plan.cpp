// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fault_plan.h"

namespace seraph::tests {

void FaultPlan::failAt(qint64 operation, DiskFault fault, Lasting lasting)
{
    const std::scoped_lock lock(m_mutex);
    m_operations = 0;
    m_failAt = operation;
    m_fault = fault;
    m_lasting = lasting;
    m_struck = false;
}

void FaultPlan::heal()
{
    const std::scoped_lock lock(m_mutex);
    m_operations = 0;
    m_failAt = 0;
    m_struck = false;
}

qint64 FaultPlan::operations() const
{
    const std::scoped_lock lock(m_mutex);
    return m_operations;
}

bool FaultPlan::hasStruck() const
{
    const std::scoped_lock lock(m_mutex);
    return m_struck;
}

std::optional<DiskFault> FaultPlan::next()
{
    const std::scoped_lock lock(m_mutex);
    ++m_operations;
    const bool strikes = m_failAt > 0 && (m_lasting == Lasting::Once ? m_operations == m_failAt
                                                                     : m_operations >= m_failAt);
    if (!strikes)
        return std::nullopt;
    m_struck = true;
    return m_fault;
}

} // namespace seraph::tests
