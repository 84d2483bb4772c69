// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/followups/follow_up_queries.h"

#include "core/catalogue/catalogue_repository.h"
#include "core/clients/client_queries.h"
#include "core/clients/client_repository.h"
#include "core/consultations/ground_queries.h"
#include "core/followups/occasion_plan.h"
#include "core/followups/reach_queries.h"
#include "core/followups/script.h"
#include "core/organisation/organisation_repository.h"
#include "core/organisation/time_zone.h"
#include "core/session/account_repository.h"
#include "core/session/scope_check.h"
#include "core/storage/record_read.h"

#include <algorithm>
#include <iterator>

namespace seraph::followups {

using namespace Qt::StringLiterals;

namespace {

Result<LocalizedText> bareScript(const FollowUp& followUp,
                                 Profile profile,
                                 const session::ReadContext& context)
{
    if (followUp.serviceVersion) {
        const catalogue::CatalogueRepository catalogue(context.connection());
        TRY_ASSIGN(const auto version, catalogue.getVersion(*followUp.serviceVersion));
        for (const catalogue::FollowUpContact& contact : version.content.followUps) {
            if (contact.code == followUp.code)
                return contact.script;
        }
    }
    const OccasionContact* contact = occasionPlans(profile).find(followUp.code);
    return contact ? contact->script : LocalizedText();
}

LocalizedText both(const QString& text)
{
    return {text, text};
}

/// A worker is called by their own name, a client as they like it.
QString calledOf(const FollowUpRow& row)
{
    if (row.followUp.party == Party::Worker)
        return row.workerName;
    return row.calledAs.isEmpty() ? row.clientName : row.calledAs;
}

Result<ScriptValues> valuesOf(const FollowUpRow& row,
                              std::optional<LocalDate> originDay,
                              const session::ReadContext& context)
{
    TRY_ASSIGN(const auto organisation,
               organisation::OrganisationRepository(context.connection()).getOrganisation());
    const session::AccountRepository accounts(context.connection());
    TRY_ASSIGN(const QString me, accounts.personName(context.actor().person));
    const LocalizedText day = originDay ? spokenDay(*originDay) : LocalizedText();
    return ScriptValues{{u"client.called"_s, both(calledOf(row))},
                        {u"organisation.name"_s, both(organisation.name)},
                        {u"staff.name"_s, both(me)},
                        {u"service.name"_s, row.serviceName},
                        {u"visit.day"_s, day},
                        {u"expiry.day"_s, day}};
}

Status addPerson(FollowUpPage& page, const session::ReadContext& context)
{
    const FollowUpRepository repository(context.connection());
    const auto id = page.row.followUp.client;
    TRY_ASSIGN(const auto client, clients::ClientRepository(context.connection()).get(id));
    page.contactWish = client.contactWish;
    page.wishes = client.contactTimes;
    TRY_ASSIGN(const auto contacts, clients::ClientRepository(context.connection()).contactsOf(id));
    for (const clients::Contact& contact : contacts)
        page.contacts.push_back(
            {contact.id, contact.kind, clients::maskedContact(contact.kind, contact.value), contact.label});
    std::stable_partition(page.contacts.begin(), page.contacts.end(), [](const MaskedContact& contact) {
        return contact.kind == clients::ContactKind::Phone;
    });
    TRY_ASSIGN(page.need, repository.lastNeed(id));
    TRY_ASSIGN(auto all, repository.ofClient(id));
    std::copy_if(all.begin(), all.end(), std::back_inserter(page.others), [&](const FollowUpRow& other) {
        return other.followUp.id != page.row.followUp.id &&
               other.followUp.state == FollowUpState::Open &&
               other.followUp.dueDay <= page.row.followUp.dueDay;
    });
    return {};
}

} // namespace

Result<std::vector<FollowUpRow>> handle(const Worklist& query, const session::ReadContext& context)
{
    TRY_ASSIGN(const Worker worker, workerOf(context));
    return FollowUpRepository(context.connection()).worklist(worker, query.filter);
}

Result<FollowUpPage> handle(const OpenFollowUp& query, const session::ReadContext& context)
{
    const FollowUpRepository repository(context.connection());
    TRY_ASSIGN(FollowUpRow row, repository.row(query.followUp));
    TRY_STATUS(requireReached(row.followUp, context));
    TRY_ASSIGN(const auto ground, consultations::groundOf(row.followUp.branch, context));
    TRY_ASSIGN(const LocalizedText script, bareScript(row.followUp, ground.profile, context));
    TRY_ASSIGN(const auto originDay, repository.originDay(row.followUp));
    TRY_ASSIGN(const ScriptValues values, valuesOf(row, originDay, context));
    FollowUpPage page{std::move(row), filledScript(script, values)};
    TRY_ASSIGN(page.redFlags, redFlagsOf(page.row.followUp, context));
    TRY_ASSIGN(page.attempts, repository.attemptsOf(query.followUp));
    page.originDay = originDay;
    TRY_STATUS(addPerson(page, context));
    return page;
}

std::vector<session::Access> accesses(const OpenFollowUp& query, const FollowUpPage& answer)
{
    return {{"follow_up", query.followUp.value(), answer.row.followUp.client.value()}};
}

Result<std::vector<FollowUpRow>> handle(const FollowUpsOf& query, const session::ReadContext& context)
{
    TRY_STATUS(clients::reachedClient(query.client, context));
    return FollowUpRepository(context.connection()).ofClient(query.client);
}

Result<std::vector<ComplicationRow>> handle(const ListComplications& query,
                                            const session::ReadContext& context)
{
    return ComplicationRepository(context.connection()).list(context.scope(), query.closedSince);
}

Result<std::vector<ComplicationRow>> handle(const ComplicationsOf& query,
                                            const session::ReadContext& context)
{
    TRY_STATUS(clients::reachedClient(query.client, context));
    return ComplicationRepository(context.connection()).ofClient(query.client);
}

Result<ComplicationPage> handle(const OpenComplicationPage& query, const session::ReadContext& context)
{
    const ComplicationRepository repository(context.connection());
    TRY_ASSIGN(ComplicationRow row, repository.row(query.complication));
    TRY_STATUS(session::requireScope(context, row.complication.branch));
    ComplicationPage page{std::move(row)};
    TRY_ASSIGN(page.steps, repository.stepsOf(query.complication));
    TRY_ASSIGN(page.notes, repository.notesOf(query.complication));
    const session::AccountRepository accounts(context.connection());
    TRY_ASSIGN(page.foundByName, accounts.personName(page.row.complication.foundBy));
    page.obstacle = obstacleToClose(page.row.complication, page.steps);
    return page;
}

std::vector<session::Access> accesses(const OpenComplicationPage& query, const ComplicationPage& answer)
{
    return {{"complication", query.complication.value(), answer.row.complication.client.value()}};
}

Result<std::vector<OutcomeRow>> handle(const OutcomesDue& query, const session::ReadContext& context)
{
    return ComplicationRepository(context.connection()).dueForms(context.scope(), query.until);
}

Result<std::vector<OutcomeRow>> handle(const OutcomesOf& query, const session::ReadContext& context)
{
    TRY_STATUS(clients::reachedClient(query.client, context));
    return ComplicationRepository(context.connection()).formsOf(query.client);
}

Result<OutcomePage> handle(const OpenOutcome& query, const session::ReadContext& context)
{
    const ComplicationRepository repository(context.connection());
    TRY_ASSIGN(OutcomeRow row, repository.formRow(query.form));
    const OutcomeForm& form = row.form;
    TRY_STATUS(session::requireScope(context, form.branch));
    const catalogue::CatalogueRepository catalogue(context.connection());
    TRY_ASSIGN(const auto version, catalogue.getVersion(form.serviceVersion));
    TRY_ASSIGN(const auto baseline, repository.baselineOf(form));
    auto before =
        baseline && form.day != kBaselineDay ? baseline->answers : std::vector<MeasuredValue>();
    auto measures = measuresOn(version.content.outcomes, form.day);
    auto changes = changesAgainst(before, form.answers);
    return OutcomePage{std::move(row), std::move(measures), std::move(before), std::move(changes)};
}

std::vector<session::Access> accesses(const OpenOutcome& query, const OutcomePage& answer)
{
    return {{"outcome_form", query.form.value(), answer.row.form.client.value()}};
}

Result<AftercareFigures> handle(const FollowUpFigures& query, const session::ReadContext& context)
{
    const FollowUpRepository contacts(context.connection());
    TRY_ASSIGN(const auto ground, consultations::groundOf(std::nullopt, context));
    TRY_ASSIGN(const auto reached, contacts.figures(context.scope(), query.from, query.until));
    TRY_ASSIGN(
        const auto outcomes,
        ComplicationRepository(context.connection()).figures(context.scope(), query.from, query.until));
    TRY_ASSIGN(const auto referrals,
               contacts.referrals(context.scope(),
                                  organisation::startOfDay(query.from, ground.zone),
                                  organisation::startOfDay(query.until.addDays(1), ground.zone)));
    return AftercareFigures{reached, outcomes, referrals};
}

} // namespace seraph::followups
