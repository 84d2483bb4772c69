// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"
#include "core/training/attempt.h"
#include "core/training/item_figures.h"
#include "core/training/observation.h"
#include "core/training/training_case.h"

namespace seraph::training {

struct AttemptRow {
    Attempt attempt;
    QString personName{}; ///< empty: the team
    LocalizedText courseName{};
    QString examinerName{};
};

struct AttemptFilter {
    LocalDate from;
    LocalDate until;
    std::optional<PersonId> person{};
    std::optional<AttemptState> state{};
};

struct ObservationRow {
    Observation observation;
    QString personName{};
    QString examinerName{};
    LocalizedText serviceName{};
};

struct CaseRow {
    TrainingCase trainingCase;
    QString proposedByName{};
    LocalizedText serviceName{};
    QString questionCode{};
};

/// A day on which somebody of a branch drilled.
struct DrillDay {
    LocalDate day;
    std::optional<PersonId> person{};
    int percent = 0;
};

/// SQL of the question bank, exams, drills, observations and cases. Finds and lists; WriteContext writes. Lists leave out
/// what lies in the recycle bin and branches that the scope does not cover.
class ExamRepository {
public:
    explicit ExamRepository(storage::Connection& connection) : m_connection(connection) {}

    Result<std::vector<Question>> bank() const; ///< by area and code
    Result<std::optional<Question>> findQuestion(const QString& code) const;
    Result<std::vector<ItemReply>> replies() const; ///< of attempts that are done

    Result<std::optional<Attempt>> running(PersonId person, CourseVersionId version) const;
    Result<int> countAttempts(PersonId person, CourseVersionId version, LocalDate since) const;
    Result<std::vector<Attempt>> overdue(Instant now) const; ///< running past their deadline
    Result<std::vector<AttemptRow>> attempts(const session::Scope& scope,
                                             const AttemptFilter& filter) const;
    Result<AttemptRow> attempt(AttemptId id) const;
    Result<std::vector<AttemptAnswer>> answersOf(AttemptId attempt) const; ///< by position
    Result<std::optional<AttemptAnswer>> findAnswer(AttemptId attempt, int position) const;

    /// The services that are booked or carried out on that day: codes.
    Result<QStringList> servicesOfDay(BranchId branch, LocalDate day) const;
    /// Questions whose last answer in a drill was not right: of the person, or of the branch's team.
    Result<std::vector<QuestionId>> missed(BranchId branch,
                                           std::optional<PersonId> person,
                                           LocalDate since) const;
    Result<std::vector<DrillDay>> drillDays(BranchId branch, LocalDate since) const; ///< latest first

    Result<std::vector<ObservationRow>> observations(const session::Scope& scope,
                                                     LocalDate from,
                                                     LocalDate until) const; ///< latest first
    Result<std::vector<ObservationRow>> observationsOf(PersonId person) const;

    Result<std::vector<CaseRow>> cases() const; ///< proposed ones first, latest first
    Result<std::optional<TrainingCase>> findCase(const QString& originKind, qint64 originId) const;

private:
    storage::Connection& m_connection;
};

} // namespace seraph::training
