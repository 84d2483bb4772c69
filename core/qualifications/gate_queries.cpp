// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualifications/gate_queries.h"

#include "core/journal/clock_doubt.h"
#include "core/organisation/organisation_repository.h"
#include "core/organisation/time_zone.h"
#include "core/qualifications/credit_rule_queries.h"
#include "core/qualifications/qualification_repository.h"
#include "core/session/context.h"

#include <algorithm>

namespace seraph::qualifications {

namespace {

constexpr std::size_t kMostDeputies = 5;

/// Papers of one person out of everybody's, which lie in the order of persons.
std::vector<HeldPaper> papersOfPerson(const std::vector<HeldPaper>& all, PersonId person)
{
    const auto range = std::equal_range(
        all.begin(),
        all.end(),
        HeldPaper{.person = person},
        [](const HeldPaper& one, const HeldPaper& other) { return one.person < other.person; });
    return {range.first, range.second};
}

QStringList codesCounting(const std::vector<CertificateKind>& kinds)
{
    QStringList codes;
    for (const CertificateKind& kind : kinds)
        codes << kind.code << kind.coveredBy;
    return codes;
}

/// Explaining and signing are bound to no role of the service; carrying out and answering are.
bool hasRoleFor(const RosterRow& row, Gate gate, const QStringList& performers)
{
    const bool bound = gate == Gate::Perform || gate == Gate::Answer;
    return !bound || performers.isEmpty() ||
           std::any_of(row.roles.begin(), row.roles.end(), [&](const QString& role) {
               return performers.contains(role);
           });
}

std::vector<Requirement> takeOutCredit(GateCase& gateCase)
{
    std::vector<Requirement>& rules = gateCase.requirements;
    const auto credit = std::stable_partition(
        rules.begin(), rules.end(), [](const Requirement& each) { return !asksCredit(each); });
    std::vector<Requirement> taken(credit, rules.end());
    rules.erase(credit, rules.end());
    return taken;
}

Result<bool> isHeldBackByCredit(const std::vector<Requirement>& credit,
                                const GateCase& gateCase,
                                const session::ReadContext& context)
{
    const bool asked = std::any_of(credit.begin(), credit.end(), [&](const Requirement& each) {
        return concerns(each, gateCase.roles, gateCase.serviceCode);
    });
    return asked ? isGradedD(gateCase.person, gateCase.moment.day, context) : Result<bool>(false);
}

Result<std::vector<AskGate::Deputy>> deputiesFor(const GateCase& refused,
                                                 const std::optional<BranchId>& branch,
                                                 const session::ReadContext& context)
{
    const QualificationRepository archive(context.connection());
    QStringList performers;
    if (refused.service) {
        TRY_ASSIGN(const auto service, archive.gateService(*refused.service));
        performers = service.performers;
    }
    // Others have other roles, and other rules by them.
    GateCase everybodys = refused;
    TRY_ASSIGN(everybodys.requirements, archive.requirementsAt(refused.gate));
    const std::vector<Requirement> credit = takeOutCredit(everybodys);
    TRY_ASSIGN(everybodys.kinds,
               archive.kindsOf(everybodys.requirements, toCode(refused.serviceLicence)));
    TRY_ASSIGN(const auto roster, archive.roster(refused.moment.day));
    TRY_ASSIGN(const auto papers,
               archive.papersFrom(refused.moment.day, codesCounting(everybodys.kinds)));
    std::vector<AskGate::Deputy> deputies;
    for (const RosterRow& row : roster) {
        const bool elsewhere = branch && row.branch && *row.branch != *branch;
        if (row.person == refused.person || elsewhere || row.roles.isEmpty() ||
            !worksOn(row, refused.moment.day) || !hasRoleFor(row, refused.gate, performers))
            continue;
        GateCase other = everybodys;
        other.person = row.person;
        other.roles = row.roles;
        other.papers = papersOfPerson(papers, row.person);
        other.overrides.clear();
        if (decide(other).verdict != Verdict::Open)
            continue;
        // Only who passes all other rules is worth a look at the figures.
        TRY_ASSIGN(const bool heldBack, isHeldBackByCredit(credit, other, context));
        if (!heldBack)
            deputies.push_back({row.person, row.name});
        if (deputies.size() == kMostDeputies)
            break;
    }
    return deputies;
}

} // namespace

Result<GateCase> gateCaseOf(const GateQuestion& question, const session::ReadContext& context)
{
    const QualificationRepository archive(context.connection());
    GateCase gateCase{.person = question.person, .gate = question.gate, .service = question.service};
    TRY_ASSIGN(gateCase.moment.zone,
               organisation::OrganisationRepository(context.connection()).timeZoneOf(question.branch));
    gateCase.moment.at = question.at.value_or(context.now());
    gateCase.moment.day = organisation::localDay(gateCase.moment.at, gateCase.moment.zone);
    TRY_ASSIGN(const auto person, archive.rosterRow(question.person));
    gateCase.name = person.name;
    gateCase.roles = person.roles;
    if (question.service) {
        TRY_ASSIGN(const auto service, archive.gateService(*question.service));
        gateCase.serviceCode = service.code;
        gateCase.serviceLicence = service.licence;
    }
    TRY_ASSIGN(gateCase.requirements,
               archive.requirementsFor(question.gate, gateCase.roles, gateCase.serviceCode));
    TRY_ASSIGN(gateCase.kinds, archive.kindsOf(gateCase.requirements, toCode(gateCase.serviceLicence)));
    TRY_ASSIGN(gateCase.papers, archive.papersOf(question.person));
    TRY_ASSIGN(gateCase.overrides, archive.overridesOf(question.person));
    TRY_STATUS(bringInCredit(gateCase, context));
    TRY_ASSIGN(const auto clock,
               journal::judgeClock(context.connection(), context.clock(), context.device()));
    gateCase.clockInDoubt = clock != journal::ClockState::Ok;
    return gateCase;
}

Result<GateDecision> decisionOn(const GateQuestion& question, const session::ReadContext& context)
{
    return gateCaseOf(question, context).transform(&decide);
}

QString refusalOf(const GateDecision& decision)
{
    return decision.verdict == Verdict::ClockInDoubt
               ? QStringLiteral("gate.clock_in_doubt")
               : QStringLiteral("gate.") + toCode(decision.gate);
}

Result<AskGate::Answer> handle(const AskGate& query, const session::ReadContext& context)
{
    TRY_ASSIGN(const GateCase gateCase, gateCaseOf(query.question, context));
    AskGate::Answer answer{.decision = decide(gateCase), .name = gateCase.name};
    const bool lacking = answer.decision.verdict != Verdict::Open &&
                         answer.decision.verdict != Verdict::ClockInDoubt;
    if (lacking) {
        TRY_ASSIGN(answer.deputies, deputiesFor(gateCase, query.question.branch, context));
    }
    return answer;
}

} // namespace seraph::qualifications
