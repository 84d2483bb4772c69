// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/ledger_repository.h"
#include "core/care/permissions.h"
#include "core/catalogue/sop.h"
#include "core/session/command.h"

#include <QHash>

namespace seraph::care {

/// Lots on file whose product, lot, code or certificate contains the text; recalled ones first.
struct ListLots {
    using Output = std::vector<LotRow>;
    static constexpr const char* kName = "ListLots";
    static constexpr session::Permission kPermission = kSeeCare;
    QString text{};
    int limit = 200;
};
Result<std::vector<LotRow>> handle(const ListLots& query, const session::ReadContext& context);

/// What a scanned code says and what the house knows of it. Invalid as parseProductCode().
struct ScannedLot {
    ProductCode code;
    LotDetails details; ///< to begin a form with: filled from the lot, else from the product
    bool known = false; ///< the lot is on file
    QString obstacle{}; ///< "lot.expired", "lot.recalled"; empty: it may be used
    bool nearExpiry = false;
};
struct ReadProductCode {
    using Output = ScannedLot;
    static constexpr const char* kName = "ReadProductCode";
    static constexpr session::Permission kPermission = kSeeCare;
    QString code;
};
Result<ScannedLot> handle(const ReadProductCode& query, const session::ReadContext& context);

/// Who received some of a lot, latest first (C-120).
struct WhoReceivedLot {
    using Output = std::vector<LotRecipient>;
    static constexpr const char* kName = "WhoReceivedLot";
    static constexpr session::Permission kPermission = kTraceLots;
    static constexpr session::Action kAccessAction{"lot.recipients_opened"};
    LotId lot;
};
Result<std::vector<LotRecipient>> handle(const WhoReceivedLot& query,
                                         const session::ReadContext& context);
std::vector<session::Access> accesses(const WhoReceivedLot& query,
                                      const std::vector<LotRecipient>& answer);

/// One round and how it stands today.
struct RoundRow {
    catalogue::Sop sop;
    bool onUse = false;
    std::optional<ExpectedRun> expected{}; ///< nothing: none is due in this period, or it is made on use
    RunStanding standing = RunStanding::Upcoming;
    std::optional<PremisesRun> run{}; ///< of this period; of rounds on use the last one that runs
    int missed = 0;                   ///< periods of the last thirty days without a round
};
/// All rounds of a branch: what is due first.
struct PremisesRounds {
    using Output = std::vector<RoundRow>;
    static constexpr const char* kName = "PremisesRounds";
    static constexpr session::Permission kPermission = kSeePremises;
    BranchId branch;
};
Result<std::vector<RoundRow>> handle(const PremisesRounds& query, const session::ReadContext& context);

/// One round with its steps.
struct RunPage {
    PremisesRun run;
    catalogue::Sop sop;
    int sopNumber = 0;
    std::vector<CareStep> steps{};
    std::vector<std::vector<Reading>> usual{}; ///< for each step: of the last time
    QHash<qint64, int> files{};
    std::vector<Deviation> deviations{};
    std::vector<Obstacle> obstacles{};
    QHash<qint64, QString> names{};
};
struct OpenRun {
    using Output = RunPage;
    static constexpr const char* kName = "OpenRun";
    static constexpr session::Permission kPermission = kSeePremises;
    PremisesRunId run;
};
Result<RunPage> handle(const OpenRun& query, const session::ReadContext& context);

/// The register of one round in one month: every period with its round, or with none.
struct RegisterRow {
    LocalDate day; ///< of the period, or on which it was made
    RunStanding standing = RunStanding::Missed;
    std::optional<RunPage> page{};
};
struct RegisterPage {
    catalogue::Sop sop;
    LocalDate month;
    QString branchName{};
    std::vector<RegisterRow> rows{};
    int expected = 0;
    int done = 0;
    int missed = 0;
};
struct PremisesRegister {
    using Output = RegisterPage;
    static constexpr const char* kName = "PremisesRegister";
    static constexpr session::Permission kPermission = kSeePremises;
    BranchId branch;
    catalogue::SopId sop;
    LocalDate month; ///< any day of it
};
Result<RegisterPage> handle(const PremisesRegister& query, const session::ReadContext& context);

} // namespace seraph::care
