// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualifications/competence.h"
#include "core/storage/connection.h"
#include "core/training/improvement.h"

namespace seraph::training {

/// What a month says about somebody by one measure of the credit and the tiers.
struct MonthScore {
    PersonId person;
    qualifications::ScoreDetails score{};
};

/// SQL of the learning loop. Finds and lists; WriteContext writes.
class ImprovementRepository {
public:
    explicit ImprovementRepository(storage::Connection& connection) : m_connection(connection) {}

    /// What was said of everybody who works here in these days, by person, area and source.
    Result<std::vector<AxisSignal>> signals(LocalDate from, LocalDate until) const;
    Result<std::vector<Improvement>> improvements() const; ///< latest first
    /// The day on which the course of an improvement was completed after it began; nothing: not yet.
    Result<std::optional<LocalDate>> completedOn(const Improvement& improvement) const;

    /// Surveys, check-rides and exams of the months that ended in these days, each with its month's last day; of months
    /// for which a measure has been recorded already nothing.
    Result<std::vector<MonthScore>> monthScores(LocalDate from, LocalDate until) const;

private:
    storage::Connection& m_connection;
};

} // namespace seraph::training
