// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_calls.h"
#include "tests/faults/fault_plan.h"
#include "tests/faults/shim_vfs.h"

#include <memory>

namespace seraph::tests {

/// A disk that fails when told to, for the database and for every other file of the vault alike:
///
///     FaultyDisk disk;                                       // before the workspace is opened
///     disk.plan().failAt(17, DiskFault::Full, Lasting::Once);
///     … the workflow: it must say that it failed, or have changed nothing …
///     disk.plan().heal();                                    // space is back
///     … the workflow again: it must succeed, and the old data be whole …
///
/// operations() of a run without faults tells how many there are to fail. Counted are opens, writes, truncations, syncs,
/// renames and removals; reads are not. Lives longer than everything opened through it. One at a time.
class FaultyDisk {
public:
    FaultyDisk();
    ~FaultyDisk();
    FaultPlan& plan() { return *m_plan; }

private:
    std::unique_ptr<FaultPlan> m_plan;
    std::unique_ptr<SimulatedDisk> m_disk;
    std::unique_ptr<ShimVfs> m_vfs;
    std::unique_ptr<FileCalls> m_calls;
    FileCalls* m_previousCalls;
};

} // namespace seraph::tests
