// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/actor.h"
#include "core/session/device.h"
#include "core/storage/connection.h"

#include <vector>

namespace seraph::session {

/// The newest key slot of somebody's account: on which PC it was made, and when. A staff slot opens on that PC alone.
struct SlotMade {
    AccountId account;
    qint64 device;
    Instant at;
};

/// SQL about the PCs of this vault: their certificates, and what the journal says they did. Finds and lists.
class DeviceRepository {
public:
    /// @param current the number of the PC this runs on
    DeviceRepository(storage::Connection& connection, qint64 current)
        : m_connection(connection)
        , m_current(current)
    {
    }

    Result<std::vector<Device>> list() const; ///< newest first
    Result<Device> get(qint64 number) const;  ///< NotFound "device.unknown"

    Result<std::vector<SlotMade>> newestSlots() const;
    /// Accounts that ever had a slot made on that PC.
    Result<std::vector<AccountId>> everHadSlotOn(qint64 device) const;
    /// When the vault last got a new key; nothing where it never did.
    Result<std::optional<Instant>> lastRotation() const;
    /// Arrival of the entry by which a PC was declared lost.
    Result<std::optional<qint64>> declaration(qint64 device) const;

private:
    storage::Connection& m_connection;
    qint64 m_current;
};

} // namespace seraph::session
