// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/staff.h"
#include "core/placements/worker.h"
#include "core/storage/connection.h"

namespace seraph::placements {

/// A worker: the member of staff and the profile.
struct Worker {
    organisation::Staff staff;
    WorkerProfile profile;
};

/// SQL of workers and their papers. Finds and lists; WriteContext writes. An agency has hundreds of workers: lists are whole.
class WorkerRepository {
public:
    explicit WorkerRepository(storage::Connection& connection) : m_connection(connection) {}

    Result<std::optional<WorkerProfile>> findProfile(PersonId worker) const;
    /// NotFound "worker_profile.unknown" of somebody who is no worker.
    Result<Worker> get(PersonId worker) const;
    Result<std::vector<Worker>> list() const; ///< in the order of their names; those who have left as well
    Result<std::vector<WorkerPaper>> papersOf(PersonId worker) const; ///< by kind, longest valid first
    Result<std::vector<WorkerPaper>> allPapers() const;               ///< by worker

private:
    storage::Connection& m_connection;
};

/// Whether a right with this scope reaches a worker: by branch; those of no branch are everybody's. An adviser who sees only
/// their own clients still proposes any worker of the branch.
bool reachesWorker(const session::Scope& scope, const organisation::Staff& worker);

} // namespace seraph::placements
