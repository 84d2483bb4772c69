// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/review_repository.h"

#include "core/review/entered_record.h"
#include "core/review/review_record.h"
#include "core/storage/record_read.h"
#include "core/storage/rows.h"

namespace seraph::review {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* kOfMonth =
    "WHERE month = ? AND coalesce(branch_id, 0) = ? AND archived_at IS NULL";
constexpr const char* kReached = R"sql(
    WHERE archived_at IS NULL AND (?1 OR branch_id IN (SELECT value FROM json_each(?2))) ORDER BY month DESC, branch_id
)sql";
constexpr const char* kFrozenSince =
    "WHERE state <> 'open' AND month >= ? AND archived_at IS NULL ORDER BY month DESC, id DESC";
constexpr const char* kOfReview = "WHERE review_id = ? AND archived_at IS NULL ORDER BY id";
constexpr const char* kByPosition = "WHERE review_id = ? AND archived_at IS NULL ORDER BY position";
constexpr const char* kAcknowledged = "WHERE review_id = ? ORDER BY id";
constexpr const char* kEarlier = R"sql(
    WHERE archived_at IS NULL AND (state = 'open' OR closed_on >= ?3)
      AND review_id IN (SELECT id FROM monthly_review WHERE month < ?1 AND coalesce(branch_id, 0) = ?2 AND archived_at IS NULL)
    ORDER BY due_day, id
)sql";
constexpr const char* kOpenOf =
    "WHERE owner_id = ? AND state = 'open' AND archived_at IS NULL ORDER BY due_day, id";
constexpr const char* kByMonth = "WHERE archived_at IS NULL ORDER BY month DESC, id DESC";
constexpr const char* kByDay = "WHERE archived_at IS NULL ORDER BY day DESC, id DESC";
constexpr const char* kLive = "WHERE archived_at IS NULL ORDER BY id";
constexpr const char* kJournalHead =
    "SELECT device, seq, lower(hex(hash)) FROM journal_entry ORDER BY arrival DESC LIMIT 1";

} // namespace

Result<MonthlyReview> ReviewRepository::get(ReviewId id) const
{
    return storage::getRecord<MonthlyReview>(m_connection, id);
}

Result<std::optional<MonthlyReview>> ReviewRepository::find(LocalDate month,
                                                            std::optional<BranchId> branch) const
{
    return storage::findRecord<MonthlyReview>(
        m_connection, kOfMonth, month, branch ? branch->value() : qint64(0));
}

Result<std::vector<MonthlyReview>> ReviewRepository::list(const session::Scope& scope) const
{
    return storage::listRecords<MonthlyReview>(
        m_connection, kReached, scope.allBranches, storage::idList(scope.branches));
}

Result<std::vector<MonthlyReview>> ReviewRepository::frozenSince(LocalDate day) const
{
    return storage::listRecords<MonthlyReview>(m_connection, kFrozenSince, day);
}

Result<std::vector<Contradiction>> ReviewRepository::contradictions(ReviewId review) const
{
    return storage::listRecords<Contradiction>(m_connection, kByPosition, review);
}

Result<std::vector<Decision>> ReviewRepository::decisions(ReviewId review) const
{
    return storage::listRecords<Decision>(m_connection, kOfReview, review);
}

Result<std::vector<Decision>> ReviewRepository::earlierDecisions(LocalDate month,
                                                                 std::optional<BranchId> branch,
                                                                 LocalDate since) const
{
    return storage::listRecords<Decision>(
        m_connection, kEarlier, month, branch ? branch->value() : qint64(0), since);
}

Result<std::vector<Decision>> ReviewRepository::openDecisionsOf(PersonId person) const
{
    return storage::listRecords<Decision>(m_connection, kOpenOf, person);
}

Result<std::vector<ReviewComment>> ReviewRepository::comments(ReviewId review) const
{
    return storage::listRecords<ReviewComment>(m_connection, kOfReview, review);
}

Result<std::vector<Attendance>> ReviewRepository::attendance(ReviewId review) const
{
    return storage::listRecords<Attendance>(m_connection, kOfReview, review);
}

Result<std::vector<Acknowledgement>> ReviewRepository::acknowledgements(ReviewId review) const
{
    return storage::listRecords<Acknowledgement>(m_connection, kAcknowledged, review);
}

Result<std::vector<EnteredAmount>> ReviewRepository::amounts() const
{
    return storage::listRecords<EnteredAmount>(m_connection, kByMonth);
}

Result<std::vector<MarketPrice>> ReviewRepository::prices() const
{
    return storage::listRecords<MarketPrice>(m_connection, kByDay);
}

Result<std::vector<Benchmark>> ReviewRepository::benchmarks() const
{
    return storage::listRecords<Benchmark>(m_connection, kByDay);
}

Result<std::vector<IndicatorTarget>> ReviewRepository::targets() const
{
    return storage::listRecords<IndicatorTarget>(m_connection, kLive);
}

Result<std::optional<IndicatorTarget>> ReviewRepository::targetOf(const QString& indicator) const
{
    return storage::findRecord<IndicatorTarget>(
        m_connection, "WHERE indicator = ? AND archived_at IS NULL", indicator);
}

Result<QString> ReviewRepository::journalHead() const
{
    TRY_ASSIGN(auto statement, m_connection.prepare(kJournalHead));
    TRY_ASSIGN(const bool row, statement.step());
    return row ? u"%1:%2:%3"_s.arg(statement.int64(0)).arg(statement.int64(1)).arg(statement.text(2))
               : QString();
}

Result<QByteArray> ReviewRepository::deviceKey(qint64 device) const
{
    TRY_ASSIGN(auto statement, m_connection.prepare("SELECT sign_key FROM journal_device WHERE id = ?"));
    TRY_STATUS(statement.bind(device));
    TRY_ASSIGN(const bool row, statement.step());
    return row ? statement.blob(0) : QByteArray();
}

Result<std::optional<Instant>> ReviewRepository::firstEntry() const
{
    TRY_ASSIGN(
        auto statement,
        m_connection.prepare("SELECT hybrid / 65536 FROM journal_entry ORDER BY hybrid LIMIT 1"));
    TRY_ASSIGN(const bool row, statement.step());
    return row ? std::optional(fromMilliseconds(statement.int64(0))) : std::nullopt;
}

Result<bool> ReviewRepository::exists(const char* sql, qint64 id) const
{
    TRY_ASSIGN(auto statement, m_connection.prepare(sql));
    TRY_STATUS(statement.bind(id));
    return statement.step();
}

Result<bool> ReviewRepository::personExists(PersonId person) const
{
    return exists("SELECT 1 FROM staff WHERE id = ? AND archived_at IS NULL", person.value());
}

Result<QStringList> ReviewRepository::rolesOf(PersonId person) const
{
    TRY_ASSIGN(const auto codes,
               storage::collectRows<QString>(
                   m_connection,
                   "SELECT DISTINCT r.code FROM role_grant g JOIN role r ON r.id = g.role_id "
                   "WHERE g.person_id = ? AND g.archived_at IS NULL ORDER BY r.code",
                   [](const storage::Statement& row) { return row.text(0); },
                   person));
    return QStringList(codes.begin(), codes.end());
}

Result<bool> ReviewRepository::serviceExists(catalogue::ServiceId service) const
{
    return exists("SELECT 1 FROM service WHERE id = ? AND archived_at IS NULL", service.value());
}

} // namespace seraph::review
