// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/placements/need_approval.h"
#include "core/placements/permissions.h"
#include "core/placements/placement.h"
#include "core/session/command.h"
#include "core/session/registry.h"

namespace seraph::placements {

/// Where a household or a worker stands on the worklist, in the order of the way.
enum class Stage {
    ToMatch,
    Interviews,
    Trials,
    Contracts,
    Starting,
    Successor,
    Running,
    Ending,
    Idle
};

/// One line of the worklist: whose turn it is and until when.
struct WorkRow {
    Stage stage = Stage::ToMatch;
    std::optional<NeedId> need{}; ///< of all but idle workers
    QString clientName{};
    QString clientNumber{};
    std::optional<PersonId> worker{};
    QString workerName{};
    LocalizedText service{};
    std::optional<LocalDate> due{};
    int candidates = 0; ///< still in the running
};
/// What is to be done, by stage and date: open needs, interviews, trials, contracts, starts, placements that end within
/// thirty days, and workers without a household.
struct Worklist {
    using Output = std::vector<WorkRow>;
    static constexpr const char* kName = "Worklist";
    static constexpr session::Permission kPermission = kSee;
};
Result<std::vector<WorkRow>> handle(const Worklist& query, const session::ReadContext& context);

struct CandidateRow {
    Candidate candidate;
    QString workerName{};
    QString interviewerName{};
    std::vector<PaperState> papers{}; ///< the required ones, on the day of the start
};
struct ContractRow {
    ServiceContract contract;
    QString number{};
    QString workerName{};
    QString paperNumber{};
    bool prepared = false;
    std::optional<LocalDate> clientSignedOn{};
};
struct PlacementRow {
    Placement placement;
    QString workerName{};
    QStringList obstacles{}; ///< of one that is planned, see startObstacles()
};

/// Everything about one household's need, from the first word to the settlement.
struct CasePage {
    PlacementNeed need;
    QString clientName{};
    QString clientNumber{};
    LocalizedText service{};
    LocalDate today{};
    std::vector<CandidateRow> candidates{};
    std::optional<NeedApproval> approval{}; ///< of fewer than three
    QString approverName{};
    std::vector<ContractRow> contracts{};
    std::vector<PlacementRow> placements{}; ///< oldest first
    std::vector<LogDay> log{};              ///< latest first
    std::vector<JobSheet> sheets{};
    std::vector<session::ChainLink> links{};
    std::vector<session::Missing> missing{};

    bool hadChoice() const;                  ///< among three, or fewer were approved
    const PlacementRow* current() const;     ///< planned or running
    const ContractRow* openContract() const; ///< the latest
};
/// People, habits and address of a household are sensitive: who looked is noted.
struct OpenCase {
    using Output = CasePage;
    static constexpr const char* kName = "OpenCase";
    static constexpr session::Permission kPermission = kSee;
    static constexpr session::Action kAccessAction{"need.opened"};
    NeedId need;
};
Result<CasePage> handle(const OpenCase& query, const session::ReadContext& context);
std::vector<session::Access> accesses(const OpenCase& query, const CasePage& answer);

/// A need in the list of a client.
struct CaseRow {
    PlacementNeed need;
    LocalizedText service{};
    QString workerName{}; ///< who is or was there last
    QString state{};      ///< code of the placement's state, or of the need's
    std::optional<LocalDate> from{};
    std::optional<LocalDate> until{};
};
/// All needs of a client, latest first.
struct CasesOf {
    using Output = std::vector<CaseRow>;
    static constexpr const char* kName = "CasesOf";
    static constexpr session::Permission kPermission = kSee;
    clients::ClientId client;
};
Result<std::vector<CaseRow>> handle(const CasesOf& query, const session::ReadContext& context);

/// The terms that a contract for this candidate begins with: from the need and from the price list of the day.
struct ProposeTerms {
    using Output = Terms;
    static constexpr const char* kName = "ProposeTerms";
    static constexpr session::Permission kPermission = kSee;
    CandidateId candidate;
};
Result<Terms> handle(const ProposeTerms& query, const session::ReadContext& context);

/// For the chain of a client's services and for Today.
Result<CasePage> caseOf(const PlacementNeed& need, const session::ReadContext& context);

} // namespace seraph::placements

template <> struct seraph::Codes<seraph::placements::Stage> {
    using Stage = seraph::placements::Stage;
    static constexpr std::array kAll{
        std::pair{Stage::ToMatch, "to_match"},
        std::pair{Stage::Interviews, "interviews"},
        std::pair{Stage::Trials, "trials"},
        std::pair{Stage::Contracts, "contracts"},
        std::pair{Stage::Starting, "starting"},
        std::pair{Stage::Successor, "successor"},
        std::pair{Stage::Running, "running"},
        std::pair{Stage::Ending, "ending"},
        std::pair{Stage::Idle, "idle"},
    };
};
