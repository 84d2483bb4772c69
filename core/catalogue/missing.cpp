// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/missing.h"

#include "core/catalogue/catalogue_queries.h"

#include <algorithm>

namespace seraph::catalogue {

using namespace Qt::StringLiterals;

Result<std::vector<session::Missing>> missing(const session::ReadContext& context)
{
    std::vector<session::Missing> list;
    TRY_ASSIGN(const auto services, handle(ListServices{}, context));
    const bool examples = std::any_of(services.begin(), services.end(), [](const ServiceRow& row) {
        return row.service.standing == Standing::OnSale && row.missing.contains(u"example_price"_s);
    });
    if (examples)
        list.push_back({u"catalogue.example_prices"_s, kRelease, {}, u"catalogue"_s});
    TRY_ASSIGN(const auto proposals, handle(ListProposals{}, context));
    if (!proposals.empty())
        list.push_back({u"catalogue.proposals"_s, kEdit, {}, u"catalogue"_s});
    return list;
}

} // namespace seraph::catalogue
