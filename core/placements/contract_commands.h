// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/placements/contract.h"
#include "core/placements/permissions.h"
#include "core/session/command.h"

namespace seraph::placements {

/// A contract for the candidate that was chosen. Invalid: what checkTerms() says; order "other_client"; document
/// "not_released". Conflict "candidate.not_chosen"; "need.few_candidates" where the family could not choose among three and no
/// manager has allowed that; "contract.exists" while another one of this need is open.
struct DraftContract {
    using Output = ContractId;
    static constexpr const char* kName = "DraftContract";
    static constexpr session::Permission kPermission = kWork;
    static constexpr session::Action kAction{"contract.drafted"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    CandidateId candidate;
    QString document; ///< code of the contract form: "agency_contract_intermediary"
    Terms terms{};
    std::optional<consultations::OrderId> order{};
};
Result<ContractId> handle(const DraftContract& command, session::WriteContext& context);

/// Other terms, until somebody has signed; a text that was prepared is refused and has to be prepared anew.
/// Conflict "contract.signed", "contract.closed".
struct EditContract {
    using Output = void;
    static constexpr const char* kName = "EditContract";
    static constexpr session::Permission kPermission = kWork;
    static constexpr session::Action kAction{"contract.edited"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    ContractId contract;
    storage::Revision revision;
    Terms terms;
};
Result<void> handle(const EditContract& command, session::WriteContext& context);

/// The text as the family will read it, for the screen or the printer; signed like every document of a client. Also for the
/// papers around it, by their code: trial, replacement, hand-over, settlement.
/// Invalid: document "not_released". Conflict "contract.closed", "contract.signed" where it is the contract itself and signed.
struct PrepareContractPaper {
    using Output = consultations::ConsentId;
    static constexpr const char* kName = "PrepareContractPaper";
    static constexpr session::Permission kPermission = kWork;
    static constexpr session::Action kAction{"contract.prepared"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    ContractId contract;
    storage::Revision revision;
    QString document{}; ///< empty: the contract itself
};
Result<consultations::ConsentId> handle(const PrepareContractPaper& command,
                                        session::WriteContext& context);

/// The worker's own signature under the paper, seen by whoever says so. Invalid: worker_signed_on "in_future". Conflict
/// "contract.unprepared" where there is no text yet.
struct NoteWorkerSigned {
    using Output = void;
    static constexpr const char* kName = "NoteWorkerSigned";
    static constexpr session::Permission kPermission = kWork;
    static constexpr session::Action kAction{"contract.worker_signed"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    ContractId contract;
    storage::Revision revision;
    LocalDate day;
};
Result<void> handle(const NoteWorkerSigned& command, session::WriteContext& context);

/// 续签: the contract that goes on from this one with the same worker. It counts once RenewPlacement takes it up.
/// Invalid: what checkTerms() says; starts_on "before_end". Conflict "contract.renewal_open", "contract.closed".
struct DraftRenewal {
    using Output = ContractId;
    static constexpr const char* kName = "DraftRenewal";
    static constexpr session::Permission kPermission = kWork;
    static constexpr session::Action kAction{"contract.renewal_drafted"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    ContractId contract;
    Terms terms{};
};
Result<ContractId> handle(const DraftRenewal& command, session::WriteContext& context);

/// Invalid: end_reason "required". Conflict "contract.closed", "contract.in_use" while somebody is or will be with the
/// household under it.
struct CancelContract {
    using Output = void;
    static constexpr const char* kName = "CancelContract";
    static constexpr session::Permission kPermission = kWork;
    static constexpr session::Action kAction{"contract.cancelled"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    ContractId contract;
    storage::Revision revision;
    QString reason;
};
Result<void> handle(const CancelContract& command, session::WriteContext& context);

} // namespace seraph::placements
