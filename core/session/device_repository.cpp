// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/device_repository.h"

#include "core/journal/hybrid_clock.h"
#include "core/storage/rows.h"

#include <algorithm>

namespace seraph::session {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* kDevices = R"sql(
    WITH last AS (SELECT device, max(seq) AS seq FROM journal_entry GROUP BY device)
    SELECT journal_device.id, journal_device.name, not_before_ms, revoked_at_ms, entry.hybrid,
           coalesce(staff.name, account.login, ''),
           (SELECT max(hybrid) FROM journal_entry
             WHERE kind = 'device' AND record = journal_device.id AND action = 'vault.restored')
      FROM journal_device
           LEFT JOIN last ON last.device = journal_device.id
           LEFT JOIN journal_entry AS entry ON entry.device = last.device AND entry.seq = last.seq
           LEFT JOIN account ON account.id = entry.actor
           LEFT JOIN staff ON staff.id = account.person_id
     ORDER BY journal_device.id DESC
)sql";
// Every way a slot is made leaves one of these two entries about its account.
constexpr const char* kNewestSlots = R"sql(
    SELECT record, device, max(hybrid) FROM journal_entry
     WHERE kind = 'account' AND action IN ('account.activated', 'account.password_changed')
     GROUP BY record
)sql";
constexpr const char* kEverHadSlot = R"sql(
    SELECT DISTINCT record FROM journal_entry
     WHERE kind = 'account' AND action IN ('account.activated', 'account.password_changed') AND device = ?
)sql";
constexpr const char* kLastRotation =
    "SELECT max(hybrid) FROM journal_entry WHERE action = 'vault.key_rotated'";
constexpr const char* kDeclaration = R"sql(
    SELECT max(arrival) FROM journal_entry WHERE kind = 'device' AND record = ? AND action = 'device.revoked'
)sql";

std::optional<Instant> instantAt(const storage::Statement& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(journal::physicalPart(row.int64(column)));
}

Device readDevice(const storage::Statement& row, qint64 current)
{
    Device device{.number = row.int64(0),
                  .name = row.text(1),
                  .state = row.int64(0) == current ? DeviceState::Current : DeviceState::Other,
                  .firstUse = fromMilliseconds(row.int64(2)),
                  .lastUse = instantAt(row, 4),
                  .lastUser = row.text(5),
                  .replacedAt = instantAt(row, 6),
                  .lostAt = {}};
    if (!row.isNull(3)) {
        device.state = DeviceState::Lost;
        device.lostAt = fromMilliseconds(row.int64(3));
    }
    return device;
}

} // namespace

Result<std::vector<Device>> DeviceRepository::list() const
{
    const auto read = [this](const storage::Statement& row) { return readDevice(row, m_current); };
    return storage::collectRows<Device>(m_connection, kDevices, read);
}

Result<Device> DeviceRepository::get(qint64 number) const
{
    TRY_ASSIGN(const auto devices, list());
    const auto found = std::find_if(devices.begin(), devices.end(), [&](const Device& device) {
        return device.number == number;
    });
    if (found == devices.end())
        return fail(ErrorCode::NotFound, u"device.unknown"_s);
    return *found;
}

Result<std::vector<SlotMade>> DeviceRepository::newestSlots() const
{
    const auto read = [](const storage::Statement& row) {
        return SlotMade{AccountId(row.int64(0)), row.int64(1), journal::physicalPart(row.int64(2))};
    };
    return storage::collectRows<SlotMade>(m_connection, kNewestSlots, read);
}

Result<std::vector<AccountId>> DeviceRepository::everHadSlotOn(qint64 device) const
{
    const auto read = [](const storage::Statement& row) { return AccountId(row.int64(0)); };
    return storage::collectRows<AccountId>(m_connection, kEverHadSlot, read, device);
}

Result<std::optional<Instant>> DeviceRepository::lastRotation() const
{
    TRY_ASSIGN(auto row, m_connection.prepare(kLastRotation));
    TRY_STATUS(row.bind());
    TRY_STATUS(row.step());
    return instantAt(row, 0);
}

Result<std::optional<qint64>> DeviceRepository::declaration(qint64 device) const
{
    TRY_ASSIGN(auto row, m_connection.prepare(kDeclaration));
    TRY_STATUS(row.bind(device));
    TRY_STATUS(row.step());
    return row.isNull(0) ? std::nullopt : std::optional(row.int64(0));
}

} // namespace seraph::session
