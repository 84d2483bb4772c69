// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/placements/matching.h"
#include "core/placements/permissions.h"
#include "core/session/command.h"

namespace seraph::placements {

/// A worker in a list.
struct WorkerRow {
    PersonId worker;
    QString name;
    QString phone; ///< masked
    WorkerState state = WorkerState::Idle;
    std::optional<LocalDate> until{}; ///< of the household or the leave
    QString clientName{};             ///< with whom they are, where the right reaches that client
    std::vector<LocalizedText> skills{};
    QStringList modes{};
    std::optional<Money> expectedWage{};
    std::optional<PaperKind> paper{}; ///< which of the required ones is missing or runs out first
    std::optional<LocalDate> paperUntil{}; ///< nothing of one that is missing
    std::optional<int> paperStage{}; ///< see qualifications::reminderStage(); 0 of one that is missing
};

/// All workers of the branches that the right covers, in the order of their names; those who have left last.
struct ListWorkers {
    using Output = std::vector<WorkerRow>;
    static constexpr const char* kName = "ListWorkers";
    static constexpr session::Permission kPermission = kSeeWorkers;
};
Result<std::vector<WorkerRow>> handle(const ListWorkers& query, const session::ReadContext& context);

struct PaperRow {
    WorkerPaper paper;                             ///< number masked
    PaperStanding standing = PaperStanding::Valid; ///< today
    std::optional<int> stage{};
};
/// Where a worker was and is.
struct StayRow {
    qint64 placement = 0;
    QString clientName{}; ///< empty where the right does not reach the client
    LocalizedText service{};
    QString state{}; ///< code of PlacementState
    LocalDate from;
    LocalDate until;
};
struct WorkerPage {
    WorkerRow row;
    WorkerProfile profile;
    std::vector<PaperRow> papers{};
    std::vector<StayRow> stays{};
    int proposed = 0; ///< how often they were offered a household
    int accepted = 0; ///< and would have gone (C-101)
};
/// The page of one worker. Says who asked before it answers.
struct OpenWorker {
    using Output = WorkerPage;
    static constexpr const char* kName = "OpenWorker";
    static constexpr session::Permission kPermission = kSeeWorkers;
    static constexpr session::Action kAccessAction{"worker.opened"};
    PersonId worker;
};
Result<WorkerPage> handle(const OpenWorker& query, const session::ReadContext& context);
std::vector<session::Access> accesses(const OpenWorker& query, const WorkerPage& answer);

/// One paper with its whole number, for those who keep it.
struct OpenPaper {
    using Output = WorkerPaper;
    static constexpr const char* kName = "OpenPaper";
    static constexpr session::Permission kPermission = kEditWorkers;
    static constexpr session::Action kAccessAction{"worker_paper.opened"};
    PaperId paper;
};
Result<WorkerPaper> handle(const OpenPaper& query, const session::ReadContext& context);
std::vector<session::Access> accesses(const OpenPaper& query, const WorkerPaper& answer);

/// A worker beside a household's need.
struct Match {
    WorkerRow row;
    WorkerProfile profile;
    std::vector<FitReason> reasons{};
    bool fits = false;
    std::optional<CandidateState> candidate{}; ///< of those who are proposed already
};
/// Who could go to this household and why, or why not; best first. Without those who have left.
struct MatchWorkers {
    using Output = std::vector<Match>;
    static constexpr const char* kName = "MatchWorkers";
    static constexpr session::Permission kPermission = kSee;
    NeedId need;
};
Result<std::vector<Match>> handle(const MatchWorkers& query, const session::ReadContext& context);

struct WorkedRow {
    PersonId worker;
    QString name;
    int days = 0;
    int minutes = 0;
    int households = 0;
};
/// Days and time that workers were with households in the month of that day, from their logs; by name.
struct WorkedInMonth {
    using Output = std::vector<WorkedRow>;
    static constexpr const char* kName = "WorkedInMonth";
    static constexpr session::Permission kPermission = kSeeWorkers;
    LocalDate month;
};
Result<std::vector<WorkedRow>> handle(const WorkedInMonth& query, const session::ReadContext& context);

} // namespace seraph::placements
