// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consultations/chain_case_queries.h"

#include "core/consultations/enquiry_repository.h"
#include "core/consultations/order_repository.h"
#include "core/consultations/plan_repository.h"

#include <algorithm>

namespace seraph::consultations {

namespace {

/// Takes what belongs to a case out of what is left, so that nothing stands in two chains.
template <class R, class Belongs> std::optional<R> take(std::vector<R>& from, Belongs belongs)
{
    const auto found = std::find_if(from.begin(), from.end(), belongs);
    if (found == from.end())
        return std::nullopt;
    R taken = std::move(*found);
    from.erase(found);
    return taken;
}

template <class R, class I> std::optional<R> takeById(std::vector<R>& from, const std::optional<I>& id)
{
    return take(from, [&](const R& each) { return id && each.id == *id; });
}

struct Records {
    std::vector<Enquiry> enquiries;
    std::vector<Consultation> consultations;
    std::vector<Plan> plans;
    std::vector<ServiceOrder> orders;
};

Result<Records> recordsOf(clients::ClientId client, const session::ReadContext& context)
{
    Records records;
    TRY_ASSIGN(records.enquiries, EnquiryRepository(context.connection()).enquiriesOf(client));
    TRY_ASSIGN(records.consultations, PlanRepository(context.connection()).consultationsOf(client));
    TRY_ASSIGN(records.plans, PlanRepository(context.connection()).plansOf(client));
    TRY_ASSIGN(records.orders, OrderRepository(context.connection()).ordersOf(client));
    return records;
}

/// The enquiry that a talk began with; where nobody said which, the last one before it that became a client.
std::optional<Enquiry> takeEnquiryOf(const Consultation& talk, Records& records)
{
    if (talk.enquiry)
        return takeById(records.enquiries, talk.enquiry);
    return take(records.enquiries, [&](const Enquiry& each) {
        return each.state == EnquiryState::Converted && each.receivedAt <= talk.startedAt;
    });
}

void addConsultation(ChainCase& found, Records& records)
{
    if (found.plan)
        found.consultation = takeById(records.consultations, found.plan->consultation);
    else if (found.order)
        found.consultation = take(records.consultations, [&](const Consultation& talk) {
            return talk.outcome == ConsultationOutcome::Order && talk.day == found.order->day &&
                   talk.service == found.order->service;
        });
    if (found.consultation)
        found.enquiry = takeEnquiryOf(*found.consultation, records);
}

/// An order from the price list needs no talk: the enquiry that brought the client is the one before it, and the first such
/// order after an enquiry is what came of it.
void giveEnquiries(std::vector<ChainCase>& cases, std::vector<Enquiry>& enquiries)
{
    std::vector<Enquiry> left;
    for (Enquiry& enquiry : enquiries) {
        ChainCase* first = nullptr;
        for (ChainCase& each : cases) {
            const bool free = each.order && !each.plan && !each.consultation && !each.enquiry;
            if (!free || each.order->createdAt < enquiry.receivedAt ||
                (enquiry.service && *enquiry.service != each.order->service))
                continue;
            if (!first || each.order->createdAt < first->order->createdAt)
                first = &each;
        }
        if (first && enquiry.state == EnquiryState::Converted)
            first->enquiry = std::move(enquiry);
        else
            left.push_back(std::move(enquiry));
    }
    enquiries = std::move(left);
}

} // namespace

Result<std::vector<ChainCase>> chainCasesOf(clients::ClientId client, const session::ReadContext& context)
{
    TRY_ASSIGN(Records records, recordsOf(client, context));
    std::vector<ChainCase> cases;
    for (ServiceOrder& order : records.orders) {
        ChainCase found{.client = client, .order = std::move(order)};
        found.plan = takeById(records.plans, found.order->plan);
        addConsultation(found, records);
        cases.push_back(std::move(found));
    }
    for (Plan& plan : records.plans) {
        ChainCase found{.client = client, .plan = std::move(plan)};
        addConsultation(found, records);
        cases.push_back(std::move(found));
    }
    for (Consultation& consultation : records.consultations) {
        ChainCase found{.client = client, .consultation = std::move(consultation)};
        found.enquiry = takeEnquiryOf(*found.consultation, records);
        cases.push_back(std::move(found));
    }
    giveEnquiries(cases, records.enquiries);
    for (Enquiry& enquiry : records.enquiries)
        cases.push_back({.client = client, .enquiry = std::move(enquiry)});
    return cases;
}

} // namespace seraph::consultations
