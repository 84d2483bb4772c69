// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualifications/gate.h"
#include "core/qualifications/permissions.h"
#include "core/session/command.h"

/// The one question that consultations, consents and service records ask: may this person do that?
namespace seraph::qualifications {

struct GateQuestion {
    PersonId person;
    Gate gate = Gate::Perform;
    std::optional<catalogue::ServiceId> service{}; ///< nothing: work without a service
    std::optional<Instant> at{};                   ///< nothing: now
    std::optional<BranchId> branch{}; ///< where the work is done: in its zone days begin
};

/// What the question rests on, read from the archive.
Result<GateCase> gateCaseOf(const GateQuestion& question, const session::ReadContext& context);
/// The decision, without passing: nothing is written.
Result<GateDecision> decisionOn(const GateQuestion& question, const session::ReadContext& context);

/// The code with which a refusal is told: "gate.<gate>", "gate.clock_in_doubt". Expects a decision that does not let.
QString refusalOf(const GateDecision& decision);

/// The same asked from a screen or the command line, with who could do it instead.
struct AskGate {
    struct Deputy {
        PersonId person;
        QString name{};
    };
    struct Answer {
        GateDecision decision{};
        QString name{};                 ///< of the person
        std::vector<Deputy> deputies{}; ///< where it is refused or would be: up to five who may, by name
    };
    using Output = Answer;
    static constexpr const char* kName = "AskGate";
    static constexpr session::Permission kPermission = session::kSelf;
    GateQuestion question;
};
Result<AskGate::Answer> handle(const AskGate& query, const session::ReadContext& context);

} // namespace seraph::qualifications
