// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/proposals.h"

#include "core/catalogue/founding.h"

#include <algorithm>

namespace seraph::catalogue {

std::vector<ShippedThing> shippedThings(Profile profile)
{
    const ShippedCatalogue& shipped = shippedCatalogue(profile);
    std::vector<ShippedThing> things;
    for (const ShippedService& service : shipped.services) {
        things.push_back({ShippedKind::Service, service.code, service.content.name, hashOf(service)});
        const ShippedSop sop{service.code, service.content.name, {}, {}, service.steps};
        things.push_back({ShippedKind::Sop, sop.code, sop.name, hashOf(sop)});
    }
    for (const auto* sops : {&shipped.blocks, &shipped.premises}) {
        for (const ShippedSop& sop : *sops)
            things.push_back({ShippedKind::Sop, sop.code, sop.name, hashOf(sop)});
    }
    for (const ShippedTemplate& document : shipped.templates)
        things.push_back({ShippedKind::Template, document.code, document.name, hashOf(document)});
    return things;
}

std::vector<Proposal> unseen(const std::vector<ShippedThing>& things, const std::vector<ShippedItem>& seen)
{
    std::vector<Proposal> proposals;
    for (const ShippedThing& thing : things) {
        const auto item = std::find_if(seen.begin(), seen.end(), [&](const ShippedItem& each) {
            return each.kind == thing.kind && each.code == thing.code;
        });
        if (item == seen.end())
            proposals.push_back({thing.kind, thing.code, thing.name, true});
        else if (item->hash != thing.hash)
            proposals.push_back({thing.kind, thing.code, thing.name, false});
    }
    return proposals;
}

} // namespace seraph::catalogue
