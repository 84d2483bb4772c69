// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/dispute_repository.h"

#include "core/complaints/dispute_record.h"
#include "core/storage/joined_select.h"
#include "core/storage/record_read.h"
#include "core/storage/rows.h"

namespace seraph::complaints {

namespace {

constexpr const char* kDisputedCase = "SELECT number, client_id, branch_id, restricted FROM complaint WHERE id = ?";
constexpr const char* kDisputeListTail = R"sql(
    , complaint.number, coalesce(client.name, ''), coalesce(staff.name, ''),
      (SELECT min(e.at) FROM dispute_event e WHERE e.dispute_id = x.id AND e.kind IN ('hearing', 'submission')
       AND e.at >= ?4 AND e.archived_at IS NULL) AS next_date,
      (SELECT coalesce(sum(e.amount), 0) FROM dispute_event e WHERE e.dispute_id = x.id AND e.kind = 'cost'
       AND e.archived_at IS NULL)
    FROM dispute x JOIN complaint ON complaint.id = x.complaint_id
    LEFT JOIN client ON client.id = x.client_id LEFT JOIN staff ON staff.id = x.spokesperson_id
    WHERE x.archived_at IS NULL AND (?1 OR x.branch_id IN (SELECT value FROM json_each(?2)))
      AND (x.state = 'open' OR x.ended_day >= ?3)
    ORDER BY x.state <> 'open', next_date IS NULL, next_date, x.opened_at DESC, x.id DESC
)sql";
constexpr const char* kDisputesOfCase =
    "WHERE complaint_id = ? AND archived_at IS NULL ORDER BY opened_at DESC, id DESC";
constexpr const char* kOpenDispute =
    "SELECT 1 FROM dispute WHERE complaint_id = ? AND state = 'open' AND archived_at IS NULL";
constexpr const char* kEventsOfCase = R"sql(
    WHERE dispute_id IN (SELECT id FROM dispute WHERE complaint_id = ? AND archived_at IS NULL)
      AND archived_at IS NULL ORDER BY at, id
)sql";
constexpr const char* kHoldsOfCase = "WHERE complaint_id = ? ORDER BY id DESC";
constexpr const char* kHoldInForce = "WHERE complaint_id = ? AND released_at IS NULL";
constexpr const char* kClientHeld = "SELECT 1 FROM legal_hold WHERE client_id = ? AND released_at IS NULL";
constexpr const char* kPreservationOfCase =
    "WHERE complaint_id = ? AND archived_at IS NULL ORDER BY state <> 'open', due_at IS NULL, due_at, position, id";
constexpr const char* kCopiesOfCase = "WHERE complaint_id = ? ORDER BY handed_at DESC, id DESC";
constexpr const char* kSealedOfCase = "WHERE complaint_id = ? ORDER BY sealed_at DESC, id DESC";
constexpr const char* kSealedNow = "SELECT 1 FROM sealed_set WHERE complaint_id = ? AND unsealed_at IS NULL";
constexpr const char* kItemsDueTail = R"sql(
    , complaint.number FROM preservation_item x JOIN complaint ON complaint.id = x.complaint_id
    WHERE x.state = 'open' AND x.due_at IS NOT NULL AND x.archived_at IS NULL
      AND (?1 OR complaint.branch_id IN (SELECT value FROM json_each(?2)))
    ORDER BY x.due_at, x.id
)sql";

} // namespace

Result<DisputedCase> DisputeRepository::caseOf(ComplaintId complaint) const
{
    TRY_ASSIGN(auto row, m_connection.prepare(kDisputedCase));
    TRY_STATUS(row.bind(complaint));
    TRY_ASSIGN(const bool found, row.step());
    if (!found)
        return fail(ErrorCode::NotFound, QStringLiteral("complaint.unknown"));
    TRY_ASSIGN(const auto client, row.read<std::optional<clients::ClientId>>(1));
    TRY_ASSIGN(const auto branch, row.read<BranchId>(2));
    return DisputedCase{complaint, row.text(0), client, branch, row.int64(3) != 0};
}

Result<std::vector<DisputeRow>> DisputeRepository::list(const session::Scope& scope,
                                                        LocalDate endedSince,
                                                        Instant now) const
{
    constexpr int kAfter = int(storage::kColumnCount<Dispute>);
    const auto read = [](const storage::Statement& row) -> Result<DisputeRow> {
        TRY_ASSIGN(Dispute dispute, storage::readRow<Dispute>(row));
        TRY_ASSIGN(const auto next, row.read<std::optional<Instant>>(kAfter + 3));
        return DisputeRow{std::move(dispute),
                          row.text(kAfter),
                          row.text(kAfter + 1),
                          row.text(kAfter + 2),
                          next,
                          Money(row.int64(kAfter + 4))};
    };
    return storage::collectRows<DisputeRow>(m_connection,
                                            storage::joinedSelect<Dispute>() + kDisputeListTail,
                                            read,
                                            scope.allBranches,
                                            storage::idList(scope.branches),
                                            endedSince,
                                            now);
}

Result<std::vector<Dispute>> DisputeRepository::disputesOf(ComplaintId complaint) const
{
    return storage::listRecords<Dispute>(m_connection, kDisputesOfCase, complaint);
}

Result<bool> DisputeRepository::hasOpen(ComplaintId complaint) const
{
    TRY_ASSIGN(auto row, m_connection.prepare(kOpenDispute));
    TRY_STATUS(row.bind(complaint));
    return row.step();
}

Result<std::vector<DisputeEvent>> DisputeRepository::eventsOf(ComplaintId complaint) const
{
    return storage::listRecords<DisputeEvent>(m_connection, kEventsOfCase, complaint);
}

Result<std::vector<LegalHold>> DisputeRepository::holdsOf(ComplaintId complaint) const
{
    return storage::listRecords<LegalHold>(m_connection, kHoldsOfCase, complaint);
}

Result<std::optional<LegalHold>> DisputeRepository::holdInForce(ComplaintId complaint) const
{
    return storage::findRecord<LegalHold>(m_connection, kHoldInForce, complaint);
}

Result<bool> DisputeRepository::isHeld(clients::ClientId client) const
{
    TRY_ASSIGN(auto row, m_connection.prepare(kClientHeld));
    TRY_STATUS(row.bind(client));
    return row.step();
}

Result<std::vector<PreservationItem>> DisputeRepository::preservationOf(ComplaintId complaint) const
{
    return storage::listRecords<PreservationItem>(m_connection, kPreservationOfCase, complaint);
}

Result<std::vector<EvidenceCopy>> DisputeRepository::copiesOf(ComplaintId complaint) const
{
    return storage::listRecords<EvidenceCopy>(m_connection, kCopiesOfCase, complaint);
}

Result<std::vector<SealedSet>> DisputeRepository::sealedSetsOf(ComplaintId complaint) const
{
    return storage::listRecords<SealedSet>(m_connection, kSealedOfCase, complaint);
}

Result<bool> DisputeRepository::isSealed(ComplaintId complaint) const
{
    TRY_ASSIGN(auto row, m_connection.prepare(kSealedNow));
    TRY_STATUS(row.bind(complaint));
    return row.step();
}

Result<std::vector<DisputeRepository::DueItem>> DisputeRepository::itemsDue(const session::Scope& scope) const
{
    const auto read = [](const storage::Statement& row) -> Result<DueItem> {
        TRY_ASSIGN(PreservationItem item, storage::readRow<PreservationItem>(row));
        return DueItem{std::move(item), row.text(int(storage::kColumnCount<PreservationItem>))};
    };
    return storage::collectRows<DueItem>(m_connection,
                                         storage::joinedSelect<PreservationItem>() + kItemsDueTail,
                                         read,
                                         scope.allBranches,
                                         storage::idList(scope.branches));
}

} // namespace seraph::complaints
