// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/care_repository.h"
#include "core/care/gate_queries.h"
#include "core/care/ledger_repository.h"
#include "core/care/permissions.h"
#include "core/session/registry.h"

namespace seraph::care {

/// Today in the services: what can begin, what runs, what is to be closed, what is done.
struct CareBoardPage {
    LocalDate today;
    std::vector<CareRow> rows; ///< running first, then prepared, then what is closed
    std::vector<ReadyOrder> ready;
};
struct CareBoard {
    using Output = CareBoardPage;
    static constexpr const char* kName = "CareBoard";
    static constexpr session::Permission kPermission = kSeeCare;
};
Result<CareBoardPage> handle(const CareBoard& query, const session::ReadContext& context);

/// A step as its page shows it.
struct StepRow {
    CareStep step;
    int files = 0;
    bool early = false;           ///< done before one that stands before it
    std::vector<Reading> usual{}; ///< of the last time, to start from
};

/// Everything of one record.
struct CarePage {
    CareRow row;
    catalogue::ServiceVersion service;
    int sopNumber = 0; ///< version of the standard; 0: none
    std::vector<StepRow> steps{};
    std::vector<Deviation> deviations{};
    std::vector<Addendum> addenda{};
    std::vector<LogEntry> log{};
    std::vector<UsedMaterial> materials{};
    std::optional<StartCase> start{}; ///< before it begins
    std::vector<session::Missing> missing{};
    std::optional<Instant> closeUntil{}; ///< of one that runs: after that it counts as late
    QHash<qint64, QString> names{};      ///< of the staff in it
    QString zone{};
};
struct OpenCare {
    using Output = CarePage;
    static constexpr const char* kName = "OpenCare";
    static constexpr session::Permission kPermission = kSeeCare;
    static constexpr session::Action kAccessAction{"care.opened"};
    CareRecordId record;
};
Result<CarePage> handle(const OpenCare& query, const session::ReadContext& context);
std::vector<session::Access> accesses(const OpenCare& query, const CarePage& answer);

/// A client's records in the branches that the right covers, latest first.
struct CareOf {
    using Output = std::vector<CareRow>;
    static constexpr const char* kName = "CareOf";
    static constexpr session::Permission kPermission = kSeeCare;
    clients::ClientId client;
};
Result<std::vector<CareRow>> handle(const CareOf& query, const session::ReadContext& context);

/// What stands between a record and its next step, who has to act, until when.
struct WhatCareNeeds {
    using Output = std::vector<session::Missing>;
    static constexpr const char* kName = "WhatCareNeeds";
    static constexpr session::Permission kPermission = kSeeCare;
    CareRecordId record;
};
Result<std::vector<session::Missing>> handle(const WhatCareNeeds& query,
                                             const session::ReadContext& context);

/// Records closed in a stretch of days: how many were late, how many steps were to standard.
struct CareFiguresOf {
    using Output = CareFigures;
    static constexpr const char* kName = "CareFiguresOf";
    static constexpr session::Permission kPermission = kSeeCare;
    LocalDate from;
    LocalDate until;
};
Result<CareFigures> handle(const CareFiguresOf& query, const session::ReadContext& context);

/// The pictures in a client's records, latest first: to compare two of them. attachments::OpenAttachment opens one.
struct CarePhotos {
    using Output = std::vector<PhotoRow>;
    static constexpr const char* kName = "CarePhotos";
    static constexpr session::Permission kPermission = kSeeCare;
    static constexpr session::Action kAccessAction{"care.photos_listed"};
    clients::ClientId client;
};
Result<std::vector<PhotoRow>> handle(const CarePhotos& query, const session::ReadContext& context);
std::vector<session::Access> accesses(const CarePhotos& query, const std::vector<PhotoRow>& answer);

} // namespace seraph::care
