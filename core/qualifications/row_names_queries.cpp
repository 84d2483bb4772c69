// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualifications/row_names_queries.h"

#include "core/catalogue/catalogue_repository.h"
#include "core/organisation/organisation_repository.h"
#include "core/organisation/staff.h"
#include "core/organisation/time_zone.h"
#include "core/qualifications/credit_rule.h"

namespace seraph::qualifications {

Result<RowNames> RowNames::read(const session::ReadContext& context)
{
    const QualificationRepository archive(context.connection());
    RowNames names;
    TRY_ASSIGN(const auto roster, archive.roster(LocalDate(1900, 1, 1)));
    for (const RosterRow& row : roster)
        names.m_people.insert(row.person.value(), row);
    TRY_ASSIGN(const auto services,
               catalogue::CatalogueRepository(context.connection()).listServices());
    for (const catalogue::Service& service : services)
        names.m_services.insert(service.id.value(), service.name());
    TRY_ASSIGN(const auto kinds, archive.kinds());
    for (const CertificateKind& kind : kinds)
        names.m_kinds.insert(kind.code, kind.name());
    names.m_kinds.insert(QString::fromLatin1(kCreditKind), creditAsked());
    return names;
}

QString RowNames::person(PersonId id) const
{
    const auto found = m_people.constFind(id.value());
    return found == m_people.constEnd() ? QString() : found->name;
}

bool RowNames::reaches(PersonId id, const session::Scope& scope) const
{
    const auto found = m_people.constFind(id.value());
    return organisation::reaches(scope, id, found == m_people.constEnd() ? std::nullopt : found->branch);
}

OverrideRow RowNames::row(const GateOverride& granted, LocalDate today) const
{
    return {.granted = granted,
            .personName = person(granted.person),
            .grantedByName = person(granted.grantedBy),
            .service = service(granted.service),
            .current = !granted.withdrawnAt && today <= granted.until};
}

SightingRow RowNames::row(const GateSighting& sighting) const
{
    return {.sighting = sighting,
            .personName = person(sighting.person),
            .seenByName = person(sighting.seenBy),
            .service = service(sighting.service),
            .kindName = m_kinds.value(sighting.kind)};
}

LocalizedText RowNames::service(const std::optional<catalogue::ServiceId>& id) const
{
    return id ? m_services.value(id->value()) : LocalizedText();
}

Result<Moment> momentNow(const session::ReadContext& context)
{
    TRY_ASSIGN(const QString zone,
               organisation::OrganisationRepository(context.connection()).timeZoneOf(std::nullopt));
    return Moment{context.now(), organisation::localDay(context.now(), zone), zone};
}

Result<std::unordered_map<QString, QStringList>> performersOf(const std::vector<Requirement>& requirements,
                                                              const session::ReadContext& context)
{
    const catalogue::CatalogueRepository catalogue(context.connection());
    const QualificationRepository archive(context.connection());
    std::unordered_map<QString, QStringList> performers;
    for (const Requirement& requirement : requirements) {
        for (const QString& code : requirement.services) {
            if (performers.contains(code))
                continue;
            TRY_ASSIGN(const auto service, catalogue.findService(code));
            GateService known;
            if (service) {
                TRY_ASSIGN(known, archive.gateService(service->id));
            }
            performers.emplace(code, known.performers);
        }
    }
    return performers;
}

} // namespace seraph::qualifications
