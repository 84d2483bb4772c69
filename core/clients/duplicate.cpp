// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/duplicate.h"

#include "core/base/pinyin.h"
#include "core/base/text_folding.h"

#include <algorithm>

namespace seraph::clients {

namespace {

bool shareAny(const QStringList& one, const QStringList& other)
{
    return std::any_of(
        one.begin(), one.end(), [&](const QString& each) { return other.contains(each); });
}

bool bothGiven(const QString& one, const QString& other)
{
    return !one.isEmpty() && !other.isEmpty();
}

} // namespace

Score scoreOf(const Likeness& one, const Likeness& other)
{
    Score score{0, {}};
    const auto count = [&](bool holds, SameBy by, int points) {
        if (!holds)
            return;
        score.points += points;
        score.reasons.push_back(by);
    };
    count(bothGiven(one.identityNumber, other.identityNumber) && one.identityNumber == other.identityNumber,
          SameBy::IdentityNumber,
          100);
    count(shareAny(one.contactKeys, other.contactKeys), SameBy::Contact, 50);
    const QString name = foldForSearch(one.name);
    const bool sameName = !name.isEmpty() && name == foldForSearch(other.name);
    count(sameName, SameBy::Name, 40);
    count(!sameName && shareAny(pinyinSpellings(one.name), pinyinSpellings(other.name)),
          SameBy::Spelling,
          25);
    const bool bothBorn = one.birthDate && other.birthDate;
    count(bothBorn && one.birthDate == other.birthDate, SameBy::BirthDate, 35);
    if (bothBorn && one.birthDate != other.birthDate)
        score.points -= 40;
    score.points = std::clamp(score.points, 0, 100);
    return score;
}

} // namespace seraph::clients
