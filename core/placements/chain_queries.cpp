// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placements/chain_queries.h"

#include "core/placements/placement_queries.h"
#include "core/placements/placement_repository.h"

#include <algorithm>

namespace seraph::placements {

using namespace Qt::StringLiterals;
using session::Chain;

namespace {

bool belongsTo(const Chain& chain, const CasePage& page)
{
    if (page.need.consultation && chain.holds(u"consultation", page.need.consultation->value()))
        return true;
    return std::any_of(page.contracts.begin(), page.contracts.end(), [&](const ContractRow& row) {
        return row.contract.order && chain.holds(u"service_order", row.contract.order->value());
    });
}

/// An enquiry from which nothing has come but this need: the family asked, and said what it needs.
bool beganWith(const Chain& chain, const CasePage& page)
{
    if (chain.records.size() != 1 || chain.records.front().first != "enquiry"_L1)
        return false;
    const bool other = chain.title != LocalizedText{} && chain.title != page.service;
    return chain.ended.isEmpty() && !other && chain.begun <= page.need.recordedAt;
}

/// What an enquiry would ask for on the way to a plan is not asked for on the way to a placement.
Chain& takenUp(Chain& enquiry, const CasePage& page)
{
    std::erase_if(enquiry.links, [](const session::ChainLink& link) {
        return link.what != "link.enquiry"_L1 && link.what != "link.answered"_L1;
    });
    enquiry.title = page.service;
    return enquiry;
}

Chain* enquiryOf(const CasePage& page, std::vector<Chain>& chains)
{
    Chain* last = nullptr;
    for (Chain& chain : chains) {
        if (beganWith(chain, page) && (!last || chain.begun > last->begun))
            last = &chain;
    }
    return last;
}

Chain& chainOf(const CasePage& page, std::vector<Chain>& chains)
{
    const auto found = std::find_if(
        chains.begin(), chains.end(), [&](const Chain& chain) { return belongsTo(chain, page); });
    if (found != chains.end())
        return *found;
    if (Chain* enquiry = enquiryOf(page, chains))
        return takenUp(*enquiry, page);
    return chains.emplace_back(Chain{.title = page.service, .begun = page.need.recordedAt});
}

} // namespace

Status addToChains(const session::ReadContext& context,
                   const std::vector<qint64>& subjects,
                   std::vector<Chain>& chains)
{
    if (!context.rights().allow(kSee))
        return {};
    const PlacementRepository placements(context.connection());
    for (const qint64 subject : subjects) {
        TRY_ASSIGN(const auto needs, placements.needsOf(clients::ClientId(subject)));
        for (const PlacementNeed& need : needs) {
            TRY_ASSIGN(const CasePage page, caseOf(need, context));
            Chain& chain = chainOf(page, chains);
            chain.links.insert(chain.links.end(), page.links.begin(), page.links.end());
            chain.records.emplace_back(u"placement_need"_s, need.id.value());
            for (const PlacementRow& row : page.placements)
                chain.records.emplace_back(u"placement"_s, row.placement.id.value());
            if (need.state == NeedState::Lost)
                chain.ended = u"chain.lost"_s;
        }
    }
    return {};
}

} // namespace seraph::placements
