// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/followups/occasion_plan.h"

#include "core/base/contract.h"
#include "core/base/shipped_file.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace seraph::followups {

using namespace Qt::StringLiterals;

namespace {

OccasionPlans tested(Result<OccasionPlans> plans)
{
    ENSURES(plans.has_value());
    return *std::move(plans);
}

} // namespace

std::vector<OccasionContact> OccasionPlans::of(Occasion occasion) const
{
    std::vector<OccasionContact> found;
    std::copy_if(contacts.begin(), contacts.end(), std::back_inserter(found), [&](const auto& contact) {
        return contact.occasion == occasion;
    });
    return found;
}

const OccasionContact* OccasionPlans::find(const QString& code) const
{
    const auto found = std::find_if(contacts.begin(), contacts.end(), [&](const auto& contact) {
        return contact.code == code;
    });
    return found == contacts.end() ? nullptr : &*found;
}

Result<OccasionPlans> readOccasionPlans(Profile profile)
{
    return readJson<OccasionPlans>(
        readShippedJson(u"content/follow_ups/%1.json"_s.arg(toCode(profile))));
}

const OccasionPlans& occasionPlans(Profile profile)
{
    static const std::array plans{tested(readOccasionPlans(Profile::Clinic)),
                                  tested(readOccasionPlans(Profile::Aesthetic)),
                                  tested(readOccasionPlans(Profile::Agency))};
    return plans[static_cast<std::size_t>(profile)];
}

} // namespace seraph::followups
