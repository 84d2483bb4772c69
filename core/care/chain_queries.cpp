// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/chain_queries.h"

#include "core/care/care_repository.h"
#include "core/care/permissions.h"

#include <algorithm>

namespace seraph::care {

using namespace Qt::StringLiterals;
using session::Chain;
using session::ChainLink;
using session::LinkFigure;
using session::LinkState;

namespace {

/// What the records of one order say of it.
struct Delivery {
    int sessions = 0;
    int done = 0;
    const CareRow* last = nullptr; ///< the last one closed
    const CareRow* open = nullptr;
};

Delivery deliveryOf(const Chain& chain, const std::vector<CareRow>& rows)
{
    Delivery delivery;
    for (const CareRow& row : rows) { // latest first
        if (!chain.holds(u"service_order", row.record.order.value()))
            continue;
        delivery.sessions = row.sessions;
        const bool closed = row.record.state == RecordState::Closed;
        delivery.done += closed && row.record.kind != RecordKind::Rework ? 1 : 0;
        if (closed && !delivery.last)
            delivery.last = &row;
        if (row.record.state == RecordState::Running || row.record.state == RecordState::Prepared)
            delivery.open = &row;
    }
    return delivery;
}

bool hasOrder(const Chain& chain)
{
    return std::any_of(chain.records.begin(), chain.records.end(), [](const auto& record) {
        return record.first == u"service_order"_s;
    });
}

ChainLink linkOf(const Delivery& delivery, const Chain& chain)
{
    ChainLink link{.what = u"link.service"_s, .opens = u"services/records"_s};
    const CareRow* shown = delivery.open ? delivery.open : delivery.last;
    if (shown)
        link.opens = u"services/records/"_s + shown->record.id.toString();
    if (delivery.sessions > 1)
        link.figure = {u"figure.sessions"_s, LinkFigure::Unit::Count, delivery.done, delivery.sessions};
    if (delivery.last) {
        link.by = delivery.last->performerName;
        link.at = delivery.last->record.endedAt;
    }
    if (delivery.last && delivery.done >= delivery.sessions) {
        link.state = LinkState::Done;
    } else if (!chain.firstMissing() && chain.ended.isEmpty()) {
        link.state = LinkState::Missing;
        link.whoMayAct = kWorkCare;
    }
    return link;
}

} // namespace

Status addToChains(const session::ReadContext& context,
                   const std::vector<qint64>& subjects,
                   std::vector<Chain>& chains)
{
    if (!context.rights().allow(kSeeCare))
        return {};
    std::vector<CareRow> rows;
    for (const qint64 subject : subjects) {
        TRY_ASSIGN(auto more, CareRepository(context.connection()).listOf(clients::ClientId(subject)));
        std::move(more.begin(), more.end(), std::back_inserter(rows));
    }
    for (Chain& chain : chains) {
        if (!hasOrder(chain))
            continue;
        const Delivery delivery = deliveryOf(chain, rows);
        for (const CareRow& row : rows) {
            if (chain.holds(u"service_order", row.record.order.value()))
                chain.records.emplace_back(u"care_record"_s, row.record.id.value());
        }
        if (chain.ended.isEmpty() || delivery.last)
            chain.links.push_back(linkOf(delivery, chain));
    }
    return {};
}

} // namespace seraph::care
