// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaints/complaint_content.h"

namespace seraph::complaints {

/// When the next thing is owed, and why then.
struct StageDue {
    Instant at;
    DueReason reason{};
    friend bool operator==(const StageDue&, const StageDue&) = default;
};

/// Working days before an outside body's own date on which the answer has to be ready (C-152).
inline constexpr int kDaysBeforeExternal = 2;

/// The clocks of the cases of one branch: the category's standard, counted in the branch's time, without the
/// times in which the complainant had to act; earlier where an outside body set a date. Pure; keeps a reference
/// to the clock.
class CaseClock {
public:
    explicit CaseClock(const organisation::LimitClock& branch) : m_branch(branch) {}

    /// By when that stage is owed; nothing of the receipt, which is there when the case is. EXPECTS a known
    /// category.
    std::optional<StageDue> due(Stage stage,
                                const Complaint& complaint,
                                const std::vector<organisation::Standstill>& stood) const;
    /// From when the owner is told that there is no answer yet.
    Instant escalation(const Complaint& complaint,
                       const std::vector<organisation::Standstill>& stood) const;
    /// The case with the dates of what it waits for next; without one while the clock stands still.
    Complaint wound(Complaint complaint, const std::vector<organisation::Standstill>& stood) const;

private:
    StageDue counted(DueBecause because,
                     const organisation::TimeLimit& limit,
                     Instant from,
                     const std::vector<organisation::Standstill>& stood) const;
    StageDue answerDue(const Complaint& complaint,
                       const std::vector<organisation::Standstill>& stood) const;

    const organisation::LimitClock& m_branch;
};

} // namespace seraph::complaints
