// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/followups/aftercare_chain_queries.h"

#include "core/clients/client.h"
#include "core/consultations/ground_queries.h"
#include "core/followups/complication_repository.h"
#include "core/followups/follow_up_repository.h"
#include "core/followups/permissions.h"
#include "core/organisation/time_zone.h"
#include "core/session/account_repository.h"
#include "core/session/context.h"

#include <algorithm>

namespace seraph::followups {

using namespace Qt::StringLiterals;
using session::Chain;
using session::ChainLink;
using session::LinkFigure;
using session::LinkState;

namespace {

/// All that these files say, read once for all of a person's chains.
struct Aftercare {
    std::vector<FollowUpRow> contacts;
    std::vector<ComplicationRow> complications;
    std::vector<OutcomeRow> outcomes;
};

template <class Row> void append(std::vector<Row>& to, std::vector<Row> more)
{
    std::move(more.begin(), more.end(), std::back_inserter(to));
}

Result<Aftercare> aftercareOf(const std::vector<qint64>& subjects, const session::ReadContext& context)
{
    const FollowUpRepository contacts(context.connection());
    const ComplicationRepository records(context.connection());
    Aftercare all;
    for (const qint64 subject : subjects) {
        const clients::ClientId client(subject);
        TRY_ASSIGN(auto followUps, contacts.ofClient(client));
        append(all.contacts, std::move(followUps));
        TRY_ASSIGN(auto complications, records.ofClient(client));
        append(all.complications, std::move(complications));
        TRY_ASSIGN(auto forms, records.formsOf(client));
        append(all.outcomes, std::move(forms));
    }
    return all;
}

/// Whether a contact or a form is about an order or a placement of the chain.
template <class Record> bool isOf(const Chain& chain, const Record& record)
{
    if (record.order && chain.holds(u"service_order", record.order->value()))
        return true;
    return record.origin && record.originKind == "placement"_L1 &&
           chain.holds(u"placement", *record.origin);
}

bool isAfterService(const FollowUp& followUp)
{
    const bool served = followUp.originKind == "care_record"_L1 || followUp.originKind == "placement"_L1;
    return served && followUp.occasion != Occasion::Expiry && followUp.state != FollowUpState::Cancelled;
}

Result<ChainLink> contactLink(const Chain& chain,
                              const Aftercare& aftercare,
                              const session::ReadContext& context)
{
    ChainLink link{.what = u"link.follow_up"_s};
    int owed = 0;
    int reached = 0;
    const FollowUp* next = nullptr;
    const FollowUp* last = nullptr;
    for (const FollowUpRow& row : aftercare.contacts) {
        const FollowUp& each = row.followUp;
        if (!isOf(chain, each) || !isAfterService(each))
            continue;
        ++owed;
        reached += each.state == FollowUpState::Reached ? 1 : 0;
        if (each.state == FollowUpState::Open && (!next || each.dueAt < next->dueAt))
            next = &each;
        if (each.reachedAt && (!last || *each.reachedAt > *last->reachedAt))
            last = &each;
    }
    if (owed == 0)
        return link;
    link.figure = LinkFigure{u"figure.reached"_s, LinkFigure::Unit::Count, reached, owed};
    if (const FollowUp* shown = next ? next : last)
        link.opens = u"clients/%1/aftercare"_s.arg(shown->client.toString());
    if (next && next->dueAt <= context.now() + std::chrono::hours(24)) {
        link.state = LinkState::Missing;
        link.whoMayAct = kWork;
        link.due = next->dueAt;
    } else if (last) {
        link.state = LinkState::Done;
        link.at = last->reachedAt;
        TRY_ASSIGN(link.by,
                   session::AccountRepository(context.connection()).personName(last->closedBy.value()));
    }
    return link;
}

const ComplicationRow* complicationOf(const Chain& chain, const Aftercare& aftercare)
{
    for (const ComplicationRow& row : aftercare.complications) {
        for (const FollowUpRow& contact : aftercare.contacts) {
            if (row.complication.followUp == contact.followUp.id && isOf(chain, contact.followUp))
                return &row;
        }
    }
    return nullptr;
}

ChainLink complicationLink(const ComplicationRow& row)
{
    ChainLink link{.what = u"link.case_of_concern"_s};
    link.opens = u"followups/complications/"_s + row.complication.id.toString();
    link.by = row.responsibleName;
    if (row.complication.closedAt) {
        link.state = LinkState::Done;
        link.at = row.complication.closedAt;
        return link;
    }
    link.state = LinkState::Missing;
    link.whoMayAct = kTreatComplications;
    link.due = row.nextDue;
    return link;
}

Result<ChainLink> outcomeLink(const Chain& chain,
                              const Aftercare& aftercare,
                              const session::ReadContext& context)
{
    ChainLink link{.what = u"link.outcome"_s};
    TRY_ASSIGN(const auto ground, consultations::groundOf(std::nullopt, context));
    const OutcomeForm* filled = nullptr;
    const OutcomeForm* due = nullptr;
    for (const OutcomeRow& row : aftercare.outcomes) { // the latest form of all stands first
        const OutcomeForm& form = row.form;
        if (!isOf(chain, form) || form.day == kBaselineDay)
            continue;
        if (form.state == OutcomeState::Filled && !filled)
            filled = &form;
        if (form.state == OutcomeState::Due && form.dueDay <= ground.today)
            due = &form;
    }
    if (const OutcomeForm* shown = due ? due : filled)
        link.opens = u"followups/outcomes/"_s + shown->id.toString();
    if (due) {
        link.state = LinkState::Missing;
        link.whoMayAct = kWork;
        link.due = organisation::startOfDay(due->dueDay, ground.zone);
    } else if (filled) {
        link.state = LinkState::Done;
        link.at = filled->filledAt;
        TRY_ASSIGN(
            link.by,
            session::AccountRepository(context.connection()).personName(filled->filledBy.value()));
    }
    return link;
}

Status addLinks(const session::ReadContext& context,
                const std::vector<qint64>& subjects,
                std::vector<Chain>& chains)
{
    if (!context.rights().allow(kSee))
        return {};
    TRY_ASSIGN(const Aftercare aftercare, aftercareOf(subjects, context));
    for (Chain& chain : chains) {
        TRY_ASSIGN(ChainLink contacts, contactLink(chain, aftercare, context));
        chain.links.push_back(std::move(contacts));
        const ComplicationRow* wrong = complicationOf(chain, aftercare);
        if (wrong && context.rights().allow(kSeeComplications))
            chain.links.push_back(complicationLink(*wrong));
        TRY_ASSIGN(ChainLink outcome, outcomeLink(chain, aftercare, context));
        chain.links.push_back(std::move(outcome));
    }
    return {};
}

} // namespace

session::ChainSource chain()
{
    return &addLinks;
}

} // namespace seraph::followups
