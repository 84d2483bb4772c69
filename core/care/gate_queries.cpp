// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/gate_queries.h"

#include "core/consultations/ground_queries.h"
#include "core/consultations/order_record.h"
#include "core/consultations/plan_record.h"
#include "core/organisation/staff_repository.h"
#include "core/storage/record_read.h"

#include <algorithm>

namespace seraph::care {

using namespace Qt::StringLiterals;

namespace {

bool isValid(const consultations::ConsentNeed& need)
{
    return need.standing == consultations::ConsentStanding::Valid;
}

/// A physician stands for the plan that the order comes from. What comes straight from the price list, and other trades, need
/// none.
Result<bool> hasPhysicianWord(const CareRecord& record, const session::ReadContext& context)
{
    TRY_ASSIGN(const auto ground, consultations::groundOf(record.branch, context));
    TRY_ASSIGN(const auto order,
               storage::getRecord<consultations::ServiceOrder>(context.connection(), record.order));
    if (ground.profile == Profile::Agency || !order.plan)
        return true;
    TRY_ASSIGN(const auto plan,
               storage::getRecord<consultations::Plan>(context.connection(), *order.plan));
    return plan.physician.has_value();
}

} // namespace

Status requireWorking(const char* field, PersonId person, LocalDate day, const session::ReadContext& context)
{
    TRY_ASSIGN(const auto staff, organisation::StaffRepository(context.connection()).get(person));
    const bool works = !staff.archivedAt && organisation::isEmployedOn(staff, day);
    return works ? Status() : fail(invalid(QString::fromLatin1(field), u"left"_s));
}

Status requirePerformer(PersonId person,
                        const catalogue::ServiceContent& service,
                        LocalDate day,
                        const session::ReadContext& context)
{
    TRY_STATUS(requireWorking("performer", person, day, context));
    TRY_ASSIGN(const QStringList roles, consultations::rolesOf(person, context));
    const bool may = service.performers.isEmpty() ||
                     std::any_of(roles.begin(), roles.end(), [&](const QString& role) {
                         return service.performers.contains(role);
                     });
    return may ? Status() : fail(invalid(u"performer"_s, u"may_not_perform"_s));
}

std::vector<qualifications::GateQuestion> gateQuestionsOf(const CareRecord& record)
{
    using qualifications::Gate;
    std::vector<qualifications::GateQuestion> questions;
    const auto ask = [&](std::optional<PersonId> person, Gate gate) {
        if (person)
            questions.push_back({*person, gate, record.service, record.startedAt, record.branch});
    };
    ask(record.performer, Gate::Work);
    ask(record.performer, Gate::Perform);
    ask(record.responsible ? record.responsible : record.performer, Gate::Answer);
    return questions;
}

bool asksForConsents(const catalogue::ServiceContent& service, Profile profile)
{
    return service.treatment || profile != Profile::Agency;
}

Result<StartCase> startCaseOf(const CareRecord& record,
                              const catalogue::ServiceContent& service,
                              LocalDate day,
                              const session::ReadContext& context)
{
    StartCase startCase{.performer = record.performer.has_value()};
    for (const qualifications::GateQuestion& question : gateQuestionsOf(record)) {
        TRY_ASSIGN(auto decision, qualifications::decisionOn(question, context));
        startCase.gates.push_back(std::move(decision));
    }
    TRY_ASSIGN(const auto ground, consultations::groundOf(record.branch, context));
    if (asksForConsents(service, ground.profile)) {
        TRY_ASSIGN(startCase.consents,
                   consultations::needsOf(record.client, record.service, day, context));
    }
    if (!service.treatment)
        return startCase;
    TRY_ASSIGN(startCase.physicianWord, hasPhysicianWord(record, context));
    return startCase;
}

QStringList obstaclesToStart(const StartCase& startCase)
{
    QStringList obstacles;
    for (const qualifications::GateDecision& decision : startCase.gates) {
        if (!decision.lets())
            obstacles << qualifications::refusalOf(decision);
    }
    obstacles.removeDuplicates();
    if (!startCase.physicianWord)
        obstacles << u"care.no_physician_word"_s;
    if (!std::all_of(startCase.consents.begin(), startCase.consents.end(), &isValid))
        obstacles << u"care.consents_missing"_s;
    return obstacles;
}

} // namespace seraph::care
