// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/staff_activity.h"
#include "core/session/timeline.h"
#include "core/storage/connection.h"

namespace seraph::clients {

/// Somebody revealed more on one day than the limit and nobody has looked into it since.
struct RevealsOverLimit {
    AccountId account;
    QString name;
    LocalDate day;
    int count;
};

/// Reads the journal: what happened to a client, and who looked at whom.
class AccessRepository {
public:
    explicit AccessRepository(storage::Connection& connection) : m_connection(connection) {}

    /// One entry for each command, newest first, without those about records of these tables.
    Result<std::vector<session::TimelineEntry>> listChanges(const session::TimelineRequest& request,
                                                            const QStringList& withoutTables) const;
    /// By day of this zone and by client, summarised.
    Result<StaffActivity> activityOf(StaffActivity asked, const QString& timeZone) const;
    Result<std::vector<RevealsOverLimit>> listOverLimit(int limit,
                                                        LocalDate from,
                                                        const QString& timeZone) const;

private:
    Status addDays(StaffActivity& activity, const QString& timeZone) const;
    Status addClients(StaffActivity& activity, const QString& timeZone) const;
    storage::Connection& m_connection;
};

} // namespace seraph::clients
