// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/schema.h"
#include "core/storage/stored_json.h"
#include "core/training/attempt.h"
#include "core/training/observation.h"
#include "core/training/training_case.h"

namespace seraph::storage {

template <> struct Schema<training::Question> {
    using Record = training::Question;
    static constexpr std::string_view kTable = "training_question";
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::code>("code"),
        column<&Record::kind>("kind"),
        column<&Record::area>("area"),
        column<&Record::services>("services"),
        column<&Record::sop>("sop"),
        column<&Record::sopVersion>("sop_version_id"),
        column<&Record::content>("content"),
        column<&Record::origin>("origin"),
        column<&Record::addedBy>("added_by"),
        column<&Record::addedAt>("added_at"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<training::Attempt> {
    using Record = training::Attempt;
    static constexpr std::string_view kTable = "training_attempt";
    static constexpr auto kSubject = &Record::person;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::kind>("kind"),
        column<&Record::person>("person_id"),
        column<&Record::branch>("branch_id"),
        column<&Record::course>("course_id"),
        column<&Record::courseVersion>("course_version_id"),
        column<&Record::paper>("paper"),
        column<&Record::startedAt>("started_at"),
        column<&Record::day>("day"),
        column<&Record::deadlineAt>("deadline_at"),
        column<&Record::state>("state"),
        column<&Record::passPercent>("pass_percent"),
        column<&Record::percent>("percent", Sensitivity::Personal, "staff.training"),
        column<&Record::passed>("passed", Sensitivity::Personal, "staff.training"),
        column<&Record::examiner>("examiner_id"),
        column<&Record::finishedAt>("finished_at"),
        column<&Record::note>("note", Sensitivity::Personal, "staff.training"),
        column<&Record::openedBy>("opened_by"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<training::AttemptAnswer> {
    using Record = training::AttemptAnswer;
    static constexpr std::string_view kTable = "training_answer";
    static constexpr auto kSubject = &Record::person;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::attempt>("attempt_id"),
        column<&Record::person>("person_id"),
        column<&Record::question>("question_id"),
        column<&Record::position>("position"),
        column<&Record::given>("given", Sensitivity::Personal, "staff.training"),
        column<&Record::answeredAt>("answered_at"),
        column<&Record::points>("points", Sensitivity::Personal, "staff.training"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<training::Observation> {
    using Record = training::Observation;
    static constexpr std::string_view kTable = "training_observation";
    static constexpr auto kSubject = &Record::person;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::kind>("kind"),
        column<&Record::person>("person_id"),
        column<&Record::examiner>("examiner_id"),
        column<&Record::branch>("branch_id"),
        column<&Record::service>("service_id"),
        column<&Record::course>("course_id"),
        column<&Record::day>("day"),
        column<&Record::title>("title"),
        column<&Record::script>("script"),
        column<&Record::parts>("parts", Sensitivity::Personal, "staff.training"),
        column<&Record::sheet>("sheet", Sensitivity::Personal, "staff.training"),
        column<&Record::percent>("percent", Sensitivity::Personal, "staff.training"),
        column<&Record::passed>("passed", Sensitivity::Personal, "staff.training"),
        column<&Record::note>("note", Sensitivity::Personal, "staff.training"),
        column<&Record::recordedAt>("recorded_at"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<training::TrainingCase> {
    using Record = training::TrainingCase;
    static constexpr std::string_view kTable = "training_case";
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::originKind>("origin_kind"),
        column<&Record::originId>("origin_id"),
        column<&Record::area>("area"),
        column<&Record::service>("service_id"),
        column<&Record::title>("title"),
        column<&Record::story>("story"),
        column<&Record::lesson>("lesson"),
        column<&Record::state>("state"),
        column<&Record::proposedBy>("proposed_by"),
        column<&Record::proposedAt>("proposed_at"),
        column<&Record::decidedBy>("decided_by"),
        column<&Record::decidedAt>("decided_at"),
        column<&Record::decisionNote>("decision_note"),
        column<&Record::question>("question_id"),
        column<&Record::archivedAt>("archived_at"),
    };
};

} // namespace seraph::storage
