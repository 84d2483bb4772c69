// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/staff.h"
#include "core/placements/need.h"
#include "core/placements/permissions.h"
#include "core/session/command.h"

namespace seraph::placements {

/// Somebody of the staff can be placed from now on; or somebody new, who gets a staff file and no account.
/// Invalid: what checkDetails() says, of the staff file too; worker "required". Conflict "worker.registered".
struct RegisterWorker {
    using Output = PersonId;
    static constexpr const char* kName = "RegisterWorker";
    static constexpr session::Permission kPermission = kEditWorkers;
    static constexpr session::Action kAction{"worker.registered"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    std::optional<PersonId> worker{};
    std::optional<organisation::StaffDetails> newcomer{}; ///< where there is no worker yet
    WorkerDetails details{};
};
Result<PersonId> handle(const RegisterWorker& command, session::WriteContext& context);

/// Invalid: what checkDetails() says.
struct EditWorker {
    using Output = void;
    static constexpr const char* kName = "EditWorker";
    static constexpr session::Permission kPermission = kEditWorkers;
    static constexpr session::Action kAction{"worker.edited"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    WorkerProfileId profile;
    storage::Revision revision;
    WorkerDetails details;
};
Result<void> handle(const EditWorker& command, session::WriteContext& context);

/// 请假, or back from it. Invalid: what checkLeave() says.
struct SetLeave {
    using Output = void;
    static constexpr const char* kName = "SetLeave";
    static constexpr session::Permission kPermission = kEditWorkers;
    static constexpr session::Action kAction{"worker.leave_set"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    WorkerProfileId profile;
    storage::Revision revision;
    std::optional<Leave> leave{}; ///< nothing: is back
};
Result<void> handle(const SetLeave& command, session::WriteContext& context);

/// Invalid: what checkDetails() says. Whoever says that the original was seen is who saw it.
struct AddPaper {
    using Output = PaperId;
    static constexpr const char* kName = "AddPaper";
    static constexpr session::Permission kPermission = kEditWorkers;
    static constexpr session::Action kAction{"worker_paper.added"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    PersonId worker;
    PaperDetails details{};
};
Result<PaperId> handle(const AddPaper& command, session::WriteContext& context);

/// An empty number leaves the one on file: a screen shows it masked.
struct EditPaper {
    using Output = void;
    static constexpr const char* kName = "EditPaper";
    static constexpr session::Permission kPermission = kEditWorkers;
    static constexpr session::Action kAction{"worker_paper.edited"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    PaperId paper;
    storage::Revision revision;
    PaperDetails details;
};
Result<void> handle(const EditPaper& command, session::WriteContext& context);

struct ArchivePaper {
    using Output = void;
    static constexpr const char* kName = "ArchivePaper";
    static constexpr session::Permission kPermission = kEditWorkers;
    static constexpr session::Action kAction{"worker_paper.archived"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    PaperId paper;
    storage::Revision revision;
};
Result<void> handle(const ArchivePaper& command, session::WriteContext& context);

/// What a family sees of a candidate: no telephone, no whole number of any paper, an age band instead of a birthday.
struct CandidateCard {
    PersonId worker;
    QString name{}; ///< family name alone, unless it is for a family that has chosen
    QString origin{};
    std::optional<AgeBand> age{};
    std::optional<int> years{}; ///< of experience
    QString education{};
    std::vector<LocalizedText> skills{};
    QString skillNotes{};
    QString experience{};
    QString languages{};
    QString introduction{};
    QStringList modes{};
    std::optional<Money> expectedWage{};
    WorkerState state = WorkerState::Idle;
    std::optional<LocalDate> availableFrom{};
    std::vector<WorkerPaper> papers{}; ///< longest valid of each kind; numbers masked, notes left out
    QByteArray photo{};                ///< JPEG or PNG; empty: none
};
enum class CardFormat { Paper, Picture };

/// Candidate cards leave the house: who took them, of whom and for which household is on record before they are handed out.
/// Invalid: workers "required". Conflict "worker.no_card_consent" where somebody has not agreed to be shown.
struct ExportCards {
    using Output = std::vector<CandidateCard>;
    static constexpr const char* kName = "ExportCards";
    static constexpr session::Permission kPermission = kExportCards;
    static constexpr session::Action kAction{"worker.card_exported"};
    static constexpr session::Undo kUndo = session::Undo::No;
    std::vector<PersonId> workers{};
    std::optional<NeedId> need{};
    CardFormat format = CardFormat::Paper;
};
Result<std::vector<CandidateCard>> handle(const ExportCards& command, session::WriteContext& context);

} // namespace seraph::placements

template <> struct seraph::Codes<seraph::placements::CardFormat> {
    using Format = seraph::placements::CardFormat;
    static constexpr std::array kAll{std::pair{Format::Paper, "paper"},
                                     std::pair{Format::Picture, "picture"}};
};
