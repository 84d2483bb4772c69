// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/corrective_repository.h"

#include "core/quality/corrective_record.h"
#include "core/storage/joined_select.h"
#include "core/storage/record_read.h"
#include "core/storage/rows.h"

namespace seraph::quality {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* kCorrectiveListTail = R"sql(
    , coalesce(staff.name, ''),
      CASE x.state WHEN 'checking' THEN (SELECT min(c.due_day) FROM effect_check c WHERE c.corrective_id = x.id
                                         AND c.round = x.round AND c.checked_at IS NULL AND c.archived_at IS NULL)
                   WHEN 'closed' THEN NULL ELSE x.due_day END AS next_day
    FROM corrective x LEFT JOIN staff ON staff.id = x.owner_id
    WHERE x.archived_at IS NULL AND (?1 OR x.branch_id IN (SELECT value FROM json_each(?2)))
      AND (x.state <> 'closed' OR x.opened_day >= ?3)
    ORDER BY x.state = 'closed', next_day IS NULL, next_day, x.id DESC
)sql";
constexpr const char* kCorrectivesFrom =
    "WHERE origin = ? AND origin_id = ? AND archived_at IS NULL ORDER BY id DESC";
constexpr const char* kChecksOfCorrective =
    "WHERE corrective_id = ? AND archived_at IS NULL ORDER BY round, days";
constexpr const char* kCountNumbers = "SELECT count(*) FROM corrective WHERE number LIKE ? || '%'";
constexpr const char* kCountComplaints = R"sql(
    SELECT count(*) FROM complaint WHERE branch_id = ?1 AND received_day BETWEEN ?2 AND ?3 AND (?4 = '' OR category = ?4)
      AND archived_at IS NULL
)sql";
constexpr const char* kCountDeviations = R"sql(
    SELECT count(*) FROM care_deviation deviation JOIN care_record record ON record.id = deviation.record_id
    WHERE record.branch_id = ?1 AND record.day BETWEEN ?2 AND ?3 AND (?4 = '' OR deviation.category = ?4)
      AND deviation.archived_at IS NULL
)sql";
constexpr const char* kCountComplications = R"sql(
    SELECT count(*) FROM complication WHERE branch_id = ?1 AND found_day BETWEEN ?2 AND ?3 AND (?4 = '' OR type = ?4)
      AND coalesce(outcome, '') <> 'unfounded' AND archived_at IS NULL
)sql";
constexpr const char* kCountLowAnswers = R"sql(
    SELECT count(*) FROM survey_answer WHERE branch_id = ?1 AND day BETWEEN ?2 AND ?3 AND low = 1 AND archived_at IS NULL
      AND ?4 = ?4
)sql";

const char* countSql(Metric metric)
{
    switch (metric) {
    case Metric::Complaints: return kCountComplaints;
    case Metric::Deviations: return kCountDeviations;
    case Metric::Complications: return kCountComplications;
    case Metric::LowAnswers: return kCountLowAnswers;
    case Metric::ByHand: break;
    }
    UNREACHABLE();
}

/// The table of an origin; null where it is none of ours.
const char* originSql(Origin origin)
{
    switch (origin) {
    case Origin::Complaint: return "SELECT 1 FROM complaint WHERE id = ?";
    case Origin::Incident: return "SELECT 1 FROM incident WHERE id = ?";
    case Origin::Deviation: return "SELECT 1 FROM care_deviation WHERE id = ?";
    case Origin::Complication: return "SELECT 1 FROM complication WHERE id = ?";
    case Origin::Audit:
    case Origin::Other: return nullptr;
    }
    UNREACHABLE();
}

} // namespace

Result<std::vector<CorrectiveRow>> CorrectiveRepository::list(const session::Scope& scope,
                                                              LocalDate closedSince) const
{
    constexpr int kAfter = int(storage::kColumnCount<Corrective>);
    const auto read = [](const storage::Statement& row) -> Result<CorrectiveRow> {
        TRY_ASSIGN(Corrective corrective, storage::readRow<Corrective>(row));
        TRY_ASSIGN(const auto day, row.read<std::optional<LocalDate>>(kAfter + 1));
        return CorrectiveRow{std::move(corrective), row.text(kAfter), day};
    };
    return storage::collectRows<CorrectiveRow>(m_connection,
                                               storage::joinedSelect<Corrective>() + kCorrectiveListTail,
                                               read,
                                               scope.allBranches,
                                               storage::idList(scope.branches),
                                               closedSince);
}

Result<std::vector<Corrective>> CorrectiveRepository::from(Origin origin, qint64 record) const
{
    return storage::listRecords<Corrective>(m_connection, kCorrectivesFrom, origin, record);
}

Result<std::vector<EffectCheck>> CorrectiveRepository::checksOf(CorrectiveId id) const
{
    return storage::listRecords<EffectCheck>(m_connection, kChecksOfCorrective, id);
}

Result<int> CorrectiveRepository::countWithPrefix(const QString& prefix) const
{
    TRY_ASSIGN(auto row, m_connection.prepare(kCountNumbers));
    TRY_STATUS(row.bind(prefix));
    TRY_STATUS(row.step());
    return int(row.int64(0));
}

Status CorrectiveRepository::requireOrigin(Origin origin, qint64 record) const
{
    const char* sql = originSql(origin);
    if (sql == nullptr)
        return {};
    TRY_ASSIGN(auto row, m_connection.prepare(sql));
    TRY_STATUS(row.bind(record));
    TRY_ASSIGN(const bool found, row.step());
    return found ? Status() : fail(ErrorCode::NotFound, toCode(origin) + u".unknown"_s);
}

Result<qint64> CorrectiveRepository::count(
    Metric metric, const QString& code, BranchId branch, LocalDate from, LocalDate until) const
{
    TRY_ASSIGN(auto row, m_connection.prepare(countSql(metric)));
    TRY_STATUS(row.bind(branch, from, until, code));
    TRY_STATUS(row.step());
    return row.int64(0);
}

} // namespace seraph::quality
