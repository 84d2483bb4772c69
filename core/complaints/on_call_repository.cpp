// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/on_call_repository.h"

#include "core/complaints/on_call_record.h"
#include "core/storage/joined_select.h"
#include "core/storage/record_read.h"
#include "core/storage/rows.h"

namespace seraph::complaints {

namespace {

constexpr const char* kOnCallTail = R"sql(
    , coalesce(staff.name, ''), coalesce(branch.name, '')
    FROM on_call_duty x LEFT JOIN staff ON staff.id = x.person_id LEFT JOIN branch ON branch.id = x.branch_id
    WHERE x.archived_at IS NULL AND x.ends_at > ?3 AND x.begins_at < ?4
      AND (?1 OR x.branch_id IN (SELECT value FROM json_each(?2))) AND (?5 IS NULL OR x.branch_id = ?5)
    ORDER BY x.begins_at, x.id
)sql";
constexpr const char* kOnCallOverlap = R"sql(
    SELECT EXISTS (SELECT 1 FROM on_call_duty
                   WHERE branch_id = ?1 AND person_id = ?2 AND begins_at < ?4 AND ends_at > ?3 AND id <> ?5
                     AND archived_at IS NULL)
)sql";
constexpr const char* kRosterEnds = R"sql(
    SELECT branch_id, max(ends_at) FROM on_call_duty
    WHERE archived_at IS NULL AND (?1 OR branch_id IN (SELECT value FROM json_each(?2)))
    GROUP BY branch_id HAVING max(ends_at) > ?3
)sql";

} // namespace

Result<std::vector<OnCallRow>> OnCallRepository::between(const session::Scope& scope,
                                                         std::optional<BranchId> branch,
                                                         Instant from,
                                                         Instant until) const
{
    constexpr int kAfter = int(storage::kColumnCount<OnCallDuty>);
    const auto read = [](const storage::Statement& row) -> Result<OnCallRow> {
        TRY_ASSIGN(OnCallDuty duty, storage::readRow<OnCallDuty>(row));
        return OnCallRow{std::move(duty), row.text(kAfter), row.text(kAfter + 1)};
    };
    return storage::collectRows<OnCallRow>(m_connection,
                                           storage::joinedSelect<OnCallDuty>() + kOnCallTail,
                                           read,
                                           scope.allBranches,
                                           storage::idList(scope.branches),
                                           from,
                                           until,
                                           branch);
}

Result<bool> OnCallRepository::overlaps(const OnCallDuty& duty) const
{
    TRY_ASSIGN(auto row, m_connection.prepare(kOnCallOverlap));
    TRY_STATUS(row.bind(duty.branch, duty.person, duty.beginsAt, duty.endsAt, duty.id));
    TRY_STATUS(row.step());
    return row.int64(0) != 0;
}

Result<std::vector<std::pair<BranchId, Instant>>> OnCallRepository::rosterEnds(const session::Scope& scope,
                                                                               Instant since) const
{
    using End = std::pair<BranchId, Instant>;
    const auto read = [](const storage::Statement& row) -> Result<End> {
        TRY_ASSIGN(const auto branch, row.read<BranchId>(0));
        TRY_ASSIGN(const auto until, row.read<Instant>(1));
        return End{branch, until};
    };
    return storage::collectRows<End>(
        m_connection, kRosterEnds, read, scope.allBranches, storage::idList(scope.branches), since);
}

} // namespace seraph::complaints
