// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/dispute_repository.h"

#include "core/complaints/dispute_record.h"
#include "core/complaints/sight_repository.h"
#include "core/storage/joined_select.h"
#include "core/storage/record_read.h"
#include "core/storage/rows.h"

namespace seraph::complaints {

namespace {

constexpr const char* kDisputeListColumns = R"sql(
    , complaint.number, coalesce(client.name, ''), coalesce(staff.name, ''),
      (SELECT min(e.at) FROM dispute_event e WHERE e.dispute_id = x.id AND e.kind IN ('hearing', 'submission')
       AND e.at >= ?7 AND e.archived_at IS NULL) AS next_date,
      (SELECT coalesce(sum(e.amount), 0) FROM dispute_event e WHERE e.dispute_id = x.id AND e.kind = 'cost'
       AND e.archived_at IS NULL)
    FROM dispute x JOIN complaint ON complaint.id = x.complaint_id
    LEFT JOIN client ON client.id = x.client_id LEFT JOIN staff ON staff.id = x.spokesperson_id
    WHERE x.archived_at IS NULL AND (x.state = 'open' OR x.ended_day >= ?6)
      AND x.complaint_id IN (SELECT id FROM complaint
)sql";
constexpr const char* kDisputeListOrder = R"sql(
    ) ORDER BY x.state <> 'open', next_date IS NULL, next_date, x.opened_at DESC, x.id DESC
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
constexpr const char* kClientHeld =
    "SELECT 1 FROM legal_hold WHERE client_id = ? AND released_at IS NULL";
constexpr const char* kPreservationOfCase =
    "WHERE complaint_id = ? AND archived_at IS NULL ORDER BY state <> 'open', due_at IS NULL, "
    "due_at, position, id";
constexpr const char* kCopiesOfCase = "WHERE complaint_id = ? ORDER BY handed_at DESC, id DESC";
constexpr const char* kSealedOfCase = "WHERE complaint_id = ? ORDER BY sealed_at DESC, id DESC";
constexpr const char* kSealedNow =
    "SELECT 1 FROM sealed_set WHERE complaint_id = ? AND unsealed_at IS NULL";
constexpr const char* kItemsDueColumns = R"sql(
    , complaint.number FROM preservation_item x JOIN complaint ON complaint.id = x.complaint_id
    WHERE x.state = 'open' AND x.due_at IS NOT NULL AND x.archived_at IS NULL
      AND x.complaint_id IN (SELECT id FROM complaint
)sql";
constexpr const char* kItemsDueOrder = ") ORDER BY x.due_at, x.id";

/// The rows that hang on cases which the sight lets through.
template <class Row, class Read, class... A>
Result<std::vector<Row>> rowsOnSeenCases(storage::Connection& connection,
                                         const QByteArray& sql,
                                         Read read,
                                         const Sight& sight,
                                         const A&... values)
{
    return storage::collectRows<Row>(connection,
                                     sql,
                                     read,
                                     sight.scope.allBranches,
                                     storage::idList(sight.scope.branches),
                                     sight.scope.reach == session::Reach::All,
                                     sight.scope.person,
                                     sight.confidential == Confidential::Shown,
                                     values...);
}

} // namespace

Result<std::vector<DisputeRow>> DisputeRepository::list(const Sight& sight,
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
    return rowsOnSeenCases<DisputeRow>(m_connection,
                                       storage::joinedSelect<Dispute>() + kDisputeListColumns +
                                           kSeenCases + kDisputeListOrder,
                                       read,
                                       sight,
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

Result<std::vector<DisputeRepository::DueItem>> DisputeRepository::itemsDue(const Sight& sight) const
{
    const auto read = [](const storage::Statement& row) -> Result<DueItem> {
        TRY_ASSIGN(PreservationItem item, storage::readRow<PreservationItem>(row));
        return DueItem{std::move(item), row.text(int(storage::kColumnCount<PreservationItem>))};
    };
    return rowsOnSeenCases<DueItem>(m_connection,
                                    storage::joinedSelect<PreservationItem>() + kItemsDueColumns +
                                        kSeenCases + kItemsDueOrder,
                                    read,
                                    sight);
}

} // namespace seraph::complaints
