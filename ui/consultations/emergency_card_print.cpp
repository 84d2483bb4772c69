// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consultations/emergency_card_print.h"

#include "core/catalogue/catalogue_queries.h"
#include "core/complaints/on_call_queries.h"
#include "ui/desk/work_branch.h"

namespace seraph::ui {

namespace {

constexpr std::chrono::days kCardLooksAhead{14};
constexpr std::size_t kMostDutiesOnCard = 8;

} // namespace

documents::EmergencyCard emergencyCardOf(const Desk& desk,
                                         const Format& format,
                                         const consultations::OrderPage& page)
{
    const consultations::ServiceOrder& order = page.row.order;
    documents::EmergencyCard card{.number = QString::number(order.id.value(), 36).toUpper(),
                                  .client = page.clientName,
                                  .service = page.row.serviceName.in(desk.language)};
    for (const organisation::Branch& branch : branchesOf(desk)) {
        if (branch.id == order.branch) {
            card.place = branch.name;
            card.placePhone = branch.phone;
        }
    }
    if (const auto service = desk.session().query(catalogue::OpenService{order.service});
        service && service->row.inForce) {
        for (const catalogue::RedFlag& flag : service->row.inForce->content.redFlags)
            card.warnings << flag.question.in(desk.language);
    }
    const Instant now = desk.session().clock().now();
    const auto duties = desk.session()
                            .query(complaints::OnCallBetween{now, now + kCardLooksAhead, order.branch})
                            .value_or(std::vector<complaints::OnCallRow>{});
    for (const complaints::OnCallRow& row : duties) {
        if (card.duties.size() < kMostDutiesOnCard)
            card.duties.push_back({format.dateTime(row.duty.beginsAt),
                                   format.dateTime(row.duty.endsAt),
                                   row.personName,
                                   row.duty.phone});
    }
    return card;
}

} // namespace seraph::ui
