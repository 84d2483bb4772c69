// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualifications/shipped.h"

#include "core/base/shipped_file.h"

#include <algorithm>

namespace seraph::qualifications {

using namespace Qt::StringLiterals;

namespace {

template <class T> void keepThoseOf(Profile profile, std::vector<T>& all)
{
    std::erase_if(all, [&](const T& each) {
        return std::find(each.profiles.begin(), each.profiles.end(), profile) == each.profiles.end();
    });
}

} // namespace

Result<ShippedQualifications> readShippedQualifications(Profile profile)
{
    TRY_ASSIGN(
        auto shipped,
        readJson<ShippedQualifications>(readShippedJson(u"content/qualifications/shipped.json"_s)));
    keepThoseOf(profile, shipped.kinds);
    keepThoseOf(profile, shipped.requirements);
    keepThoseOf(profile, shipped.competences);
    keepThoseOf(profile, shipped.tiers);
    return shipped;
}

} // namespace seraph::qualifications
