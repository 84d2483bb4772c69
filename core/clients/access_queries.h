// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/access_repository.h"
#include "core/clients/permissions.h"
#include "core/session/command.h"

#include <QJsonObject>

namespace seraph::clients {

/// What happened to the client, newest first: what each module tells of its own records, and the journal for the rest.
/// Files that were merged into this one belong to it. Only what the person may see.
struct ClientTimeline {
    using Output = std::vector<session::TimelineEntry>;
    static constexpr const char* kName = "ClientTimeline";
    static constexpr session::Permission kPermission = kView;
    ClientId client;
    std::optional<Instant> before{};
    int limit = 100;
};
Result<std::vector<session::TimelineEntry>> handle(const ClientTimeline& query,
                                                   const session::ReadContext& context);

/// Everything on record about the client, table by table, as {"table": [{column: value}]}. Contacts are masked; sensitive
/// columns of records that the person may not edit are left out. The command line shows it, and later modules' records
/// stand in it by themselves.
struct OpenDossier {
    using Output = QJsonObject;
    static constexpr const char* kName = "OpenDossier";
    static constexpr session::Permission kPermission = kView;
    static constexpr session::Action kAccessAction{"client.dossier_opened"};
    ClientId client;
};
Result<QJsonObject> handle(const OpenDossier& query, const session::ReadContext& context);
std::vector<session::Access> accesses(const OpenDossier& query, const QJsonObject& answer);

/// Once somebody looked, revealed, exported or printed.
struct AccessRow {
    Instant at;
    QString actorName;
    QString roles; ///< codes, comma-separated, as they were
    QString action;
    QString kind;
    QString reason;
};

/// Who saw what of one client, latest first, for the client who asks (Personal Information Protection Law, article 45).
struct AccessReport {
    using Output = std::vector<AccessRow>;
    static constexpr const char* kName = "AccessReport";
    static constexpr session::Permission kPermission = kAccessReport;
    static constexpr session::Action kAccessAction{"client.access_report_opened"};
    ClientId client;
    std::optional<Instant> from{};
    std::optional<Instant> until{};
};
Result<std::vector<AccessRow>> handle(const AccessReport& query, const session::ReadContext& context);
std::vector<session::Access> accesses(const AccessReport& query, const std::vector<AccessRow>& answer);

/// What a person viewed, revealed, exported and printed in the last 90 days, against their own median (C-62).
struct LeaverActivity {
    using Output = StaffActivity;
    static constexpr const char* kName = "LeaverActivity";
    static constexpr session::Permission kPermission = kHandOver;
    static constexpr session::Action kAccessAction{"staff.activity_opened"};
    PersonId person;
    int days = 90;
};
Result<StaffActivity> handle(const LeaverActivity& query, const session::ReadContext& context);
std::vector<session::Access> accesses(const LeaverActivity& query, const StaffActivity& answer);

/// Who revealed more on one of the last seven days than the workspace's limit, while nobody has looked into it.
struct ListRevealsOverLimit {
    using Output = std::vector<RevealsOverLimit>;
    static constexpr const char* kName = "ListRevealsOverLimit";
    static constexpr session::Permission kPermission = kReviewReveals;
};
Result<std::vector<RevealsOverLimit>> handle(const ListRevealsOverLimit& query,
                                             const session::ReadContext& context);

/// How many clients a person looks after.
struct CountClientsOf {
    using Output = int;
    static constexpr const char* kName = "CountClientsOf";
    static constexpr session::Permission kPermission = kHandOver;
    PersonId person;
};
Result<int> handle(const CountClientsOf& query, const session::ReadContext& context);

} // namespace seraph::clients
