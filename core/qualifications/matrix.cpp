// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualifications/matrix.h"

#include <algorithm>

namespace seraph::qualifications {

MatrixCell cellOf(const Standing& standing, LocalDate today)
{
    MatrixCell cell{.mark = Mark::Missing, .hold = standing.hold, .since = standing.since};
    if (standing.paper)
        cell.validUntil = standing.paper->validUntil;
    if (standing.hold != Hold::Valid)
        return cell;
    if (cell.validUntil)
        cell.stage = reminderStage(*cell.validUntil, today);
    cell.mark = cell.stage ? Mark::Due : Mark::Holds;
    return cell;
}

PaperShelf::PaperShelf(const std::vector<HeldPaper>& papers, const std::vector<CertificateKind>& kinds)
{
    QHash<QString, int> places;
    for (std::size_t i = 0; i < kinds.size(); ++i)
        places.insert(kinds[i].code, int(i));
    for (const CertificateKind& kind : kinds) {
        std::vector<int> counting{places.value(kind.code)};
        for (const QString& code : kind.coveredBy) {
            if (places.contains(code))
                counting.push_back(places.value(code));
        }
        m_counting.push_back(std::move(counting));
    }
    for (const HeldPaper& paper : papers) {
        if (const auto place = places.constFind(paper.kind); place != places.constEnd())
            m_shelves[paper.person.value()].push_back({*place, &paper});
    }
    for (auto& [person, shelf] : m_shelves)
        std::sort(shelf.begin(), shelf.end());
}

void PaperShelf::collect(PersonId person, std::size_t kind, std::vector<const HeldPaper*>& into) const
{
    into.clear();
    const auto shelf = m_shelves.find(person.value());
    if (shelf == m_shelves.end())
        return;
    for (const int place : m_counting[kind]) {
        auto found = std::lower_bound(
            shelf->second.begin(), shelf->second.end(), place, [](const auto& each, int wanted) {
                return each.first < wanted;
            });
        for (; found != shelf->second.end() && found->first == place; ++found)
            into.push_back(found->second);
    }
}

AskedKinds::AskedKinds(const std::vector<Requirement>& requirements,
                       std::unordered_map<QString, QStringList> performers)
    : m_requirements(requirements)
    , m_performers(std::move(performers))
{
}

const std::vector<CertificateKindId>& AskedKinds::of(const QStringList& roles)
{
    const auto [known, isNew] = m_known.try_emplace(roles.join(u','));
    if (!isNew)
        return known->second;
    for (const Requirement& requirement : m_requirements) {
        if (!requirement.kind)
            continue;
        const bool concerned = requirement.services.isEmpty()
                                   ? concerns(requirement, roles, {})
                                   : std::any_of(requirement.services.begin(),
                                                 requirement.services.end(),
                                                 [&](const QString& service) {
                                                     return concerns(requirement, roles, service) &&
                                                            carriesOut(roles, service);
                                                 });
        const bool twice = std::find(known->second.begin(), known->second.end(), *requirement.kind) !=
                           known->second.end();
        if (concerned && !twice)
            known->second.push_back(*requirement.kind);
    }
    return known->second;
}

bool AskedKinds::anybody(CertificateKindId kind) const
{
    return std::any_of(m_requirements.begin(), m_requirements.end(), [&](const Requirement& each) {
        return each.kind == kind;
    });
}

bool AskedKinds::carriesOut(const QStringList& roles, const QString& service) const
{
    const auto found = m_performers.find(service);
    return found == m_performers.end() || found->second.isEmpty() ||
           std::any_of(roles.begin(), roles.end(), [&](const QString& role) {
               return found->second.contains(role);
           });
}

} // namespace seraph::qualifications
