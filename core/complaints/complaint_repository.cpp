// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/complaint_repository.h"

#include "core/complaints/complaint_record.h"
#include "core/storage/record_read.h"
#include "core/storage/rows.h"

namespace seraph::complaints {

namespace {

constexpr const char* kNumbered =
    "SELECT count(*) FROM complaint WHERE number >= ?1 AND number < ?1 || char(1114111)";
constexpr const char* kStepOrder = R"sql(
    WHERE complaint_id = ? AND archived_at IS NULL
    ORDER BY round, CASE stage WHEN 'received' THEN 0 WHEN 'acknowledged' THEN 1 WHEN 'assessed' THEN 2
        WHEN 'investigated' THEN 3 WHEN 'responded' THEN 4 WHEN 'communicated' THEN 5 WHEN 'closed' THEN 6 ELSE 7 END
)sql";
constexpr const char* kOpenStep =
    "WHERE complaint_id = ? AND done_at IS NULL AND archived_at IS NULL ORDER BY id DESC LIMIT 1";
constexpr const char* kByTime = "WHERE complaint_id = ? AND archived_at IS NULL ORDER BY at, id";
constexpr const char* kByStart =
    "WHERE complaint_id = ? AND archived_at IS NULL ORDER BY from_at, id";
constexpr const char* kById = "WHERE complaint_id = ? AND archived_at IS NULL ORDER BY id";
constexpr const char* kAgainst = "WHERE person_id = ? AND archived_at IS NULL ORDER BY id";
constexpr const char* kAbout = R"sql(
    SELECT 1 FROM complaint_link
    WHERE complaint_id = ? AND kind = 'staff' AND record_id = ? AND archived_at IS NULL
)sql";
constexpr const char* kHandled = R"sql(
    SELECT 1 FROM complaint_step
    WHERE complaint_id = ?1 AND archived_at IS NULL AND stage <> 'received' AND (owner_id = ?2 OR done_by = ?2)
)sql";
constexpr const char* kOpenOfClient = "WHERE client_id = ? AND stage NOT IN ('closed', 'reviewed') "
                                      "AND archived_at IS NULL ORDER BY id";
constexpr const char* kOpenOfHandler =
    "WHERE handler_id = ? AND stage <> 'reviewed' AND archived_at IS NULL ORDER BY id";
constexpr const char* kTexts = R"sql(
    SELECT number || ' ' || reference || ' ' || sender || ' ' || name FROM complaint WHERE id = ?1
    UNION ALL SELECT summary FROM complaint WHERE id = ?1
    UNION ALL SELECT wanted FROM complaint WHERE id = ?1
    UNION ALL SELECT client.name FROM complaint JOIN client ON client.id = client_id WHERE complaint.id = ?1
    UNION ALL SELECT staff.name FROM complaint JOIN staff ON staff.id = worker_id WHERE complaint.id = ?1
    UNION ALL SELECT staff.name FROM complaint_link JOIN staff ON staff.id = record_id
              WHERE complaint_id = ?1 AND kind = 'staff' AND complaint_link.archived_at IS NULL
    UNION ALL SELECT service.name_zh || ' ' || service.name_en FROM complaint JOIN service ON service.id = service_id
              WHERE complaint.id = ?1
    UNION ALL SELECT text FROM complaint_step WHERE complaint_id = ?1 AND text <> ''
    UNION ALL SELECT text FROM complaint_note WHERE complaint_id = ?1
    UNION ALL SELECT clause || ' ' || reasoning FROM complaint_liability WHERE complaint_id = ?1
    UNION ALL SELECT terms || ' ' || proof FROM complaint_remedy WHERE complaint_id = ?1
    UNION ALL SELECT text FROM complaint_letter WHERE complaint_id = ?1
)sql";
constexpr const char* kName = "SELECT name FROM staff WHERE id = ?";
constexpr const char* kStaffNames = "SELECT name FROM staff ORDER BY id";
constexpr const char* kPaid = R"sql(
    SELECT (SELECT coalesce(sum(amount), 0) FROM payment_note WHERE order_id = ?1 AND voided_at IS NULL),
           (SELECT sessions FROM service_order WHERE id = ?1),
           (SELECT count(*) FROM session_use WHERE order_id = ?1 AND voided_at IS NULL)
)sql";
constexpr const char* kWriteTerms =
    "INSERT OR REPLACE INTO complaint_search (rowid, terms) VALUES (?, ?)";

template <class... A>
Result<bool> exists(storage::Connection& connection, const char* sql, const A&... values)
{
    TRY_ASSIGN(auto statement, connection.prepare(sql));
    TRY_STATUS(statement.bind(values...));
    return statement.step();
}

} // namespace

Result<Complaint> ComplaintRepository::get(ComplaintId id) const
{
    return storage::getRecord<Complaint>(m_connection, id);
}

Result<int> ComplaintRepository::countNumbered(const QString& prefix) const
{
    TRY_ASSIGN(auto statement, m_connection.prepare(kNumbered));
    TRY_STATUS(statement.bind(prefix));
    TRY_STATUS(statement.step());
    return int(statement.int64(0));
}

Result<std::optional<Complaint>> ComplaintRepository::findByNumber(const QString& number) const
{
    return storage::findRecord<Complaint>(m_connection, "WHERE number = ?", number);
}

Result<std::vector<Step>> ComplaintRepository::stepsOf(ComplaintId id) const
{
    return storage::listRecords<Step>(m_connection, kStepOrder, id);
}

Result<std::optional<Step>> ComplaintRepository::openStep(ComplaintId id) const
{
    return storage::findRecord<Step>(m_connection, kOpenStep, id);
}

Result<std::vector<Note>> ComplaintRepository::notesOf(ComplaintId id) const
{
    return storage::listRecords<Note>(m_connection, kByTime, id);
}

Result<std::vector<Wait>> ComplaintRepository::waitsOf(ComplaintId id) const
{
    return storage::listRecords<Wait>(m_connection, kByStart, id);
}

Result<std::vector<Link>> ComplaintRepository::linksOf(ComplaintId id) const
{
    return storage::listRecords<Link>(m_connection, kById, id);
}

Result<std::vector<Liability>> ComplaintRepository::liabilitiesOf(ComplaintId id) const
{
    return storage::listRecords<Liability>(m_connection, kById, id);
}

Result<std::vector<Remedy>> ComplaintRepository::remediesOf(ComplaintId id) const
{
    return storage::listRecords<Remedy>(m_connection, kById, id);
}

Result<std::vector<Sanction>> ComplaintRepository::sanctionsOf(ComplaintId id) const
{
    return storage::listRecords<Sanction>(m_connection, kById, id);
}

Result<std::vector<Sanction>> ComplaintRepository::sanctionsAgainst(PersonId person) const
{
    return storage::listRecords<Sanction>(m_connection, kAgainst, person);
}

Result<std::vector<Letter>> ComplaintRepository::lettersOf(ComplaintId id) const
{
    return storage::listRecords<Letter>(m_connection, kById, id);
}

Result<bool> ComplaintRepository::isAbout(ComplaintId id, PersonId person) const
{
    return exists(m_connection, kAbout, id, person);
}

Result<bool> ComplaintRepository::hasHandled(ComplaintId id, PersonId person) const
{
    return exists(m_connection, kHandled, id, person);
}

Result<std::vector<Complaint>> ComplaintRepository::openOfClient(clients::ClientId client) const
{
    return storage::listRecords<Complaint>(m_connection, kOpenOfClient, client);
}

Result<std::vector<Complaint>> ComplaintRepository::openOfHandler(PersonId person) const
{
    return storage::listRecords<Complaint>(m_connection, kOpenOfHandler, person);
}

Result<QStringList> ComplaintRepository::textsOf(ComplaintId id) const
{
    const auto read = [](const storage::Statement& row) { return row.text(0); };
    TRY_ASSIGN(const auto texts, storage::collectRows<QString>(m_connection, kTexts, read, id));
    return QStringList(texts.begin(), texts.end());
}

Result<QString> ComplaintRepository::nameOf(PersonId person) const
{
    TRY_ASSIGN(auto statement, m_connection.prepare(kName));
    TRY_STATUS(statement.bind(person));
    TRY_ASSIGN(const bool found, statement.step());
    return found ? statement.text(0) : QString();
}

Result<QStringList> ComplaintRepository::staffNames() const
{
    const auto read = [](const storage::Statement& row) { return row.text(0); };
    TRY_ASSIGN(const auto names, storage::collectRows<QString>(m_connection, kStaffNames, read));
    return QStringList(names.begin(), names.end());
}

Result<ComplaintRepository::Paid> ComplaintRepository::paidFor(consultations::OrderId order) const
{
    TRY_ASSIGN(auto statement, m_connection.prepare(kPaid));
    TRY_STATUS(statement.bind(order));
    TRY_STATUS(statement.step());
    return Paid{Money(statement.int64(0)), int(statement.int64(1)), int(statement.int64(2))};
}

Status ComplaintIndexRepository::writeTerms(ComplaintId complaint, const QString& terms) const
{
    return m_connection.execute(kWriteTerms, complaint, terms);
}

} // namespace seraph::complaints
