// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/ledger_repository.h"

#include "core/care/care_record.h"
#include "core/storage/joined_select.h"
#include "core/storage/record_read.h"
#include "core/storage/rows.h"

namespace seraph::care {

namespace {

constexpr const char* kLotCounts = R"sql(
    , (SELECT count(*) FROM material_use WHERE lot_id = x.id AND archived_at IS NULL),
    (SELECT count(DISTINCT client_id) FROM material_use WHERE lot_id = x.id AND archived_at IS NULL)
    FROM material_lot x WHERE x.archived_at IS NULL
    AND (x.product LIKE ?1 ESCAPE '\' OR x.lot LIKE ?1 ESCAPE '\' OR x.gtin LIKE ?1 ESCAPE '\'
         OR x.registration LIKE ?1 ESCAPE '\')
    ORDER BY x.recalled_at IS NULL, x.expires IS NULL, x.expires DESC, x.id DESC LIMIT ?2
)sql";

constexpr const char* kRecipients = R"sql(
    SELECT client.id, client.name, client.number, care_record.id, care_record.day, service.name_zh, service.name_en,
           material_use.amount, material_use.unit, material_use.serial, staff.name
    FROM material_use JOIN care_record ON care_record.id = record_id JOIN client ON client.id = material_use.client_id
    JOIN service ON service.id = care_record.service_id JOIN staff ON staff.id = used_by
    WHERE lot_id = ?3 AND material_use.archived_at IS NULL
    AND (?1 OR care_record.branch_id IN (SELECT value FROM json_each(?2)))
    ORDER BY care_record.day DESC, material_use.id DESC
)sql";

Result<LotRow> readLot(const storage::Statement& row)
{
    constexpr int kJoined = int(storage::kColumnCount<MaterialLot>);
    TRY_ASSIGN(MaterialLot lot, storage::readRow<MaterialLot>(row));
    return LotRow{std::move(lot), int(row.int64(kJoined)), int(row.int64(kJoined + 1))};
}

Result<LotRecipient> readRecipient(const storage::Statement& row)
{
    TRY_ASSIGN(const LocalDate day, row.read<LocalDate>(4));
    return LotRecipient{.client = clients::ClientId(row.int64(0)),
                        .clientName = row.text(1),
                        .clientNumber = row.text(2),
                        .record = CareRecordId(row.int64(3)),
                        .day = day,
                        .serviceName = {row.text(5), row.text(6)},
                        .amount = row.text(7),
                        .unit = row.text(8),
                        .serial = row.text(9),
                        .usedByName = row.text(10)};
}

/// "%text%" with its own wildcards taken for what they look like.
QString containing(const QString& text)
{
    QString pattern = text.trimmed();
    for (const QChar special : {u'\\', u'%', u'_'})
        pattern.replace(special, QString(u'\\') + special);
    return u'%' + pattern + u'%';
}

} // namespace

Result<std::optional<MaterialLot>> LedgerRepository::findLot(const QString& gtin,
                                                             const QString& product,
                                                             const QString& lot) const
{
    if (gtin.isEmpty())
        return storage::findRecord<MaterialLot>(
            m_connection,
            "WHERE gtin = '' AND product = ? AND lot = ? AND archived_at IS NULL",
            product,
            lot);
    return storage::findRecord<MaterialLot>(
        m_connection, "WHERE gtin = ? AND lot = ? AND archived_at IS NULL", gtin, lot);
}

Result<std::optional<MaterialLot>> LedgerRepository::findProduct(const QString& gtin) const
{
    return storage::findRecord<MaterialLot>(
        m_connection, "WHERE gtin = ? AND gtin <> '' AND archived_at IS NULL ORDER BY id DESC", gtin);
}

Result<std::vector<LotRow>> LedgerRepository::listLots(const QString& text, int limit) const
{
    static const QByteArray sql = storage::joinedSelect<MaterialLot>() + kLotCounts;
    return storage::collectRows<LotRow>(m_connection, sql, &readLot, containing(text), limit);
}

Result<std::vector<LotRecipient>> LedgerRepository::recipientsOf(LotId lot,
                                                                 const session::Scope& scope) const
{
    return storage::collectRows<LotRecipient>(
        m_connection, kRecipients, &readRecipient, scope.allBranches, storage::idList(scope.branches), lot);
}

Result<std::vector<UsedMaterial>> LedgerRepository::usesOf(CareRecordId record) const
{
    TRY_ASSIGN(const auto uses,
               storage::listRecords<MaterialUse>(
                   m_connection, "WHERE record_id = ? AND archived_at IS NULL ORDER BY id", record));
    std::vector<UsedMaterial> used;
    for (const MaterialUse& use : uses) {
        TRY_ASSIGN(auto lot, storage::getRecord<MaterialLot>(m_connection, use.lot));
        used.push_back({use, std::move(lot)});
    }
    return used;
}

Result<std::vector<PremisesRun>> LedgerRepository::runsOf(BranchId branch,
                                                          catalogue::SopId sop,
                                                          LocalDate from,
                                                          LocalDate until) const
{
    return storage::listRecords<PremisesRun>(
        m_connection,
        "WHERE branch_id = ? AND sop_id = ? AND coalesce(period, day) BETWEEN ? AND ? ORDER BY "
        "day, id",
        branch,
        sop,
        from,
        until);
}

Result<std::optional<PremisesRun>> LedgerRepository::findRun(BranchId branch,
                                                             catalogue::SopId sop,
                                                             LocalDate period) const
{
    return storage::findRecord<PremisesRun>(
        m_connection, "WHERE branch_id = ? AND sop_id = ? AND period = ?", branch, sop, period);
}

} // namespace seraph::care
