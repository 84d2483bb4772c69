// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/command.h"
#include "core/training/observation.h"
#include "core/training/permissions.h"
#include "core/training/training_case.h"

namespace seraph::training {

/// Something that happened becomes a case to learn from, without anybody's name. Invalid: what checkCase() says; origin_kind
/// "kind" for a kind that does not exist. Conflict "training_case.proposed" where there is one of this origin.
struct ProposeTrainingCase {
    using Output = TrainingCaseId;
    static constexpr const char* kName = "ProposeTrainingCase";
    static constexpr session::Permission kPermission = kPropose;
    static constexpr session::Action kAction{"training_case.proposed"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    CaseDetails details;
};
Result<TrainingCaseId> handle(const ProposeTrainingCase& command, session::WriteContext& context);
/// The same for the handlers of later modules, who have asked for a right of their own.
Result<TrainingCaseId> proposeCase(const CaseDetails& details, session::WriteContext& context);

/// Its words, until it is decided. Conflict "training_case.decided".
struct EditTrainingCase {
    using Output = void;
    static constexpr const char* kName = "EditTrainingCase";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"training_case.edited"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    TrainingCaseId trainingCase;
    storage::Revision revision;
    CaseDetails details; ///< the origin stays
};
Result<void> handle(const EditTrainingCase& command, session::WriteContext& context);

enum class CaseDecision { Approve, Reject };
/// Who approves has seen that nobody can be recognised. Invalid: note "required" for a refusal, "too_long". Conflict
/// "training_case.decided".
struct DecideTrainingCase {
    using Output = void;
    static constexpr const char* kName = "DecideTrainingCase";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"training_case.decided"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    TrainingCaseId trainingCase;
    storage::Revision revision;
    CaseDecision decision = CaseDecision::Approve;
    QString note{};
};
Result<void> handle(const DecideTrainingCase& command, session::WriteContext& context);

/// A scenario question of an approved case: its story is the transcript, its lesson the explanation. Invalid: rubric as
/// checkQuestion(). Conflict "training_case.not_approved", "training_case.has_question".
struct MakeCaseQuestion {
    using Output = QuestionId;
    static constexpr const char* kName = "MakeCaseQuestion";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"training_case.questioned"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    TrainingCaseId trainingCase;
    storage::Revision revision;
    QString task{}; ///< what is asked about the story
    std::vector<RubricLine> rubric{};
};
Result<QuestionId> handle(const MakeCaseQuestion& command, session::WriteContext& context);

/// What an examiner saw, with the score sheet. Invalid: what checkObservation() says; person, examiner "left". Denied
/// "scope.outside".
struct RecordObservation {
    using Output = ObservationId;
    static constexpr const char* kName = "RecordObservation";
    static constexpr session::Permission kPermission = kTeach;
    static constexpr session::Action kAction{"observation.recorded"};
    static constexpr session::Undo kUndo = session::Undo::No;
    ObservationDetails details;
};
Result<ObservationId> handle(const RecordObservation& command, session::WriteContext& context);

} // namespace seraph::training
