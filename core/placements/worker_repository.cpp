// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placements/worker_repository.h"

#include "core/organisation/staff_record.h"
#include "core/placements/worker_record.h"
#include "core/storage/record_read.h"

#include <algorithm>
#include <map>

namespace seraph::placements {

using namespace Qt::StringLiterals;

Result<std::optional<WorkerProfile>> WorkerRepository::findProfile(PersonId worker) const
{
    return storage::findRecord<WorkerProfile>(
        m_connection, "WHERE worker_id = ? AND archived_at IS NULL", worker);
}

Result<Worker> WorkerRepository::get(PersonId worker) const
{
    TRY_ASSIGN(auto profile, findProfile(worker));
    if (!profile)
        return fail(ErrorCode::NotFound, u"worker_profile.unknown"_s);
    TRY_ASSIGN(auto staff, storage::getRecord<organisation::Staff>(m_connection, worker));
    return Worker{std::move(staff), *std::move(profile)};
}

Result<std::vector<Worker>> WorkerRepository::list() const
{
    TRY_ASSIGN(const auto profiles,
               storage::listRecords<WorkerProfile>(m_connection, "WHERE archived_at IS NULL"));
    TRY_ASSIGN(auto staff, storage::listRecords<organisation::Staff>(m_connection, R"sql(
        WHERE id IN (SELECT worker_id FROM worker_profile WHERE archived_at IS NULL) AND archived_at IS NULL
        ORDER BY sort_name, id)sql"));
    std::map<PersonId, const WorkerProfile*> byPerson;
    for (const WorkerProfile& profile : profiles)
        byPerson.emplace(profile.worker, &profile);
    std::vector<Worker> workers;
    for (organisation::Staff& person : staff) {
        const WorkerProfile& profile = *byPerson.at(person.id);
        workers.push_back({std::move(person), profile});
    }
    return workers;
}

Result<std::vector<WorkerPaper>> WorkerRepository::papersOf(PersonId worker) const
{
    return storage::listRecords<WorkerPaper>(m_connection,
                                             R"sql(
        WHERE worker_id = ? AND archived_at IS NULL
        ORDER BY kind, coalesce(valid_until, '9999-12-31') DESC, id DESC)sql",
                                             worker);
}

Result<std::vector<WorkerPaper>> WorkerRepository::allPapers() const
{
    return storage::listRecords<WorkerPaper>(
        m_connection, "WHERE archived_at IS NULL ORDER BY worker_id, kind, id");
}

bool reachesWorker(const session::Scope& scope, const organisation::Staff& worker)
{
    return !worker.homeBranch || scope.covers(worker.homeBranch);
}

} // namespace seraph::placements
