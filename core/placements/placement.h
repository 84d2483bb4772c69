// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attachments/attachment.h"
#include "core/placements/contract.h"

namespace seraph::placements {

using PlacementId = Id<struct PlacementTag>;
using LogDayId = Id<struct LogDayTag>;
using JobSheetId = Id<struct JobSheetTag>;

enum class PlacementState { Planned, Running, Ended, Cancelled };
/// Why somebody left the household (下户). Replaced: somebody else comes for the days that remain (换人).
enum class EndReason { Completed, Replaced, ClientEnded, WorkerLeft, Papers, Incident, Other };
/// Why somebody was replaced; kept for the record, and not held against the worker.
enum class ReplaceCause { Skill, Chemistry, WorkerMatters, Papers, Incident, NeedChanged, Other };

/// One worker with one household under one contract (上户). A replacement is a new placement that names the one before it,
/// so that nothing of the history is written over.
struct Placement {
    PlacementId id;
    storage::Revision revision;
    clients::ClientId client;
    BranchId branch;
    ContractId contract;
    catalogue::ServiceId service;
    PersonId worker;
    WorkMode mode;
    PlacementState state;
    LocalDate startsOn;
    LocalDate endsOn; ///< planned last day
    std::optional<LocalDate> startedOn{};
    std::optional<LocalDate> lastDay{};
    std::optional<PlacementId> predecessor{};
    std::optional<EndReason> endReason{};
    std::optional<ReplaceCause> replaceCause{}; ///< of those replaced
    std::optional<Party> endedBy{};
    QString endNote{};
    QString handOver{};   ///< keys, cash, things handed over at the start and the end
    bool settled;         ///< wage and fee are settled, things are back
    QStringList waived{}; ///< what a manager let them start without
    QString waiveReason{};
    std::optional<PersonId> waivedBy{};
    PersonId createdBy;
    Instant createdAt;
    std::optional<Instant> archivedAt{};

    friend bool operator==(const Placement&, const Placement&) = default;
};

/// One day of the household log (上户日志). The days and minutes of a month are counted from it.
struct LogDay {
    LogDayId id;
    storage::Revision revision;
    clients::ClientId client;
    PlacementId placement;
    PersonId worker;
    LocalDate day;
    int minutes;
    QString text{};
    bool incident;   ///< 服务异常: damage, injury, a row
    bool keyedLater; ///< written on a later day
    PersonId recordedBy;
    Instant recordedAt;
    std::optional<Instant> archivedAt{};

    friend bool operator==(const LogDay&, const LogDay&) = default;
};

struct LogDetails {
    int minutes = 480;
    QString text{};
    bool incident = false;
};

/// A sheet that was printed for the household to sign; its scan comes back by the code on it.
struct JobSheet {
    JobSheetId id;
    storage::Revision revision;
    clients::ClientId client;
    PlacementId placement;
    LocalDate fromDay;
    LocalDate untilDay;
    PersonId printedBy;
    Instant printedAt;
    std::optional<attachments::AttachmentId> scan{};
    std::optional<Instant> filedAt{};
    std::optional<Instant> archivedAt{};

    friend bool operator==(const JobSheet&, const JobSheet&) = default;
};

bool mayBecome(PlacementState from, PlacementState to);
/// The days of a placement as far as they are known: planned, or what they became.
Stay stayOf(const Placement& placement);

/// What a start depends on.
struct StartCase {
    bool clientSigned = false;
    bool workerSigned = false;
    std::vector<PaperState> papers{}; ///< of those that are required, on the day of the start
    bool onLeave = false;
    QStringList waived{};
};
/// What still keeps the worker from starting, as codes: "contract.unsigned", "contract.worker_unsigned", "worker.on_leave",
/// "paper.identity" … (no checked paper that is valid on the day). What a manager has waived is left out.
QStringList startObstacles(const StartCase& start);
/// Whether a manager can let it go with a reason: everything but a worker who is not there.
bool mayBeWaived(const QString& obstacle);

/// Days of the contract that are left after that last day.
int remainingDays(LocalDate endsOn, LocalDate lastDay);
/// The last day of a successor who comes on that day and has the days that remained: a gap without anybody costs the
/// family nothing (C-99). Expects that days remain.
LocalDate carriedOver(LocalDate endsOn, LocalDate lastDay, LocalDate startsOn);
inline constexpr int kRenewalNotice = 30; ///< days before the end: renew or replace (C-79)
/// Running, and within the last thirty days, or past its end.
bool isEnding(const Placement& placement, LocalDate today);

/// Invalid: minutes "out_of_range"; text "too_long"; text "required" with an incident. Expects trimmed text.
Status checkDetails(const LogDetails& details);

/// What stands on a job sheet as its number, and what the QR code on it says.
QString sheetNumber(JobSheetId sheet);
QString sheetCode(JobSheetId sheet);
/// Invalid at "code" "format".
Result<JobSheetId> parseSheetCode(const QString& code);

} // namespace seraph::placements

namespace seraph {
template <> struct Codes<placements::PlacementState> {
    using State = placements::PlacementState;
    static constexpr std::array kAll{std::pair{State::Planned, "planned"},
                                     std::pair{State::Running, "running"},
                                     std::pair{State::Ended, "ended"},
                                     std::pair{State::Cancelled, "cancelled"}};
};
template <> struct Codes<placements::EndReason> {
    using Reason = placements::EndReason;
    static constexpr std::array kAll{std::pair{Reason::Completed, "completed"},
                                     std::pair{Reason::Replaced, "replaced"},
                                     std::pair{Reason::ClientEnded, "client_ended"},
                                     std::pair{Reason::WorkerLeft, "worker_left"},
                                     std::pair{Reason::Papers, "papers"},
                                     std::pair{Reason::Incident, "incident"},
                                     std::pair{Reason::Other, "other"}};
};
template <> struct Codes<placements::ReplaceCause> {
    using Cause = placements::ReplaceCause;
    static constexpr std::array kAll{std::pair{Cause::Skill, "skill"},
                                     std::pair{Cause::Chemistry, "chemistry"},
                                     std::pair{Cause::WorkerMatters, "worker_matters"},
                                     std::pair{Cause::Papers, "papers"},
                                     std::pair{Cause::Incident, "incident"},
                                     std::pair{Cause::NeedChanged, "need_changed"},
                                     std::pair{Cause::Other, "other"}};
};
} // namespace seraph
