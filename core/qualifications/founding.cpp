// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualifications/founding.h"

#include "core/organisation/organisation_repository.h"
#include "core/qualifications/conduct_commands.h"
#include "core/qualifications/credit_rule.h"
#include "core/qualifications/house_day_queries.h"
#include "core/qualifications/qualification_record.h"
#include "core/qualifications/qualification_repository.h"
#include "core/qualifications/shipped.h"
#include "core/session/record_write.h"

#include <QHash>

namespace seraph::qualifications {

using namespace Qt::StringLiterals;

namespace {

using KindIds = QHash<QString, qint64>;

Result<KindIds> installKinds(const std::vector<ShippedKind>& kinds, session::WriteContext& context)
{
    KindIds ids;
    int position = 0;
    for (const ShippedKind& each : kinds) {
        const CertificateKind kind{.id = context.newId<CertificateKindTag>(),
                                   .revision = storage::kFirstRevision,
                                   .code = each.code,
                                   .group = each.group,
                                   .nameZh = each.name.zh,
                                   .nameEn = each.name.en,
                                   .validMonths = each.validMonths,
                                   .numbered = each.numbered,
                                   .coveredBy = each.coveredBy,
                                   .position = ++position};
        TRY_STATUS(context.insert(kind));
        ids.insert(kind.code, kind.id.value());
    }
    return ids;
}

Status installRequirements(const std::vector<ShippedRequirement>& requirements,
                           const KindIds& kinds,
                           LocalDate today,
                           session::WriteContext& context)
{
    for (const ShippedRequirement& each : requirements) {
        Requirement requirement{.id = context.newId<RequirementTag>(),
                                .revision = storage::kFirstRevision,
                                .code = each.code,
                                .gate = each.gate,
                                .roles = each.roles,
                                .services = each.services,
                                .basis = each.basis,
                                .watchedFrom = today};
        if (!each.kind.isEmpty())
            requirement.kind = CertificateKindId(kinds.value(each.kind));
        TRY_STATUS(context.insert(requirement));
    }
    return {};
}

/// For workspaces from before this rule; a house that dropped it is not given it again.
Status ensureCreditRule(session::WriteContext& context)
{
    const QString code = QString::fromLatin1(kCreditRule);
    TRY_ASSIGN(const bool known, QualificationRepository(context.connection()).everRequired(code));
    if (known)
        return {};
    TRY_ASSIGN(const LocalDate today, houseDay(context));
    return context.insert(Requirement{.id = context.newId<RequirementTag>(),
                                      .revision = storage::kFirstRevision,
                                      .code = code,
                                      .gate = Gate::Work,
                                      .basis = Basis::House,
                                      .watchedFrom = today});
}

Status installDevelopment(const ShippedQualifications& shipped, session::WriteContext& context)
{
    int position = 0;
    for (const ShippedCompetence& each : shipped.competences)
        TRY_STATUS(context.insert(Competence{.id = context.newId<CompetenceTag>(),
                                             .revision = storage::kFirstRevision,
                                             .code = each.code,
                                             .nameZh = each.name.zh,
                                             .nameEn = each.name.en,
                                             .position = ++position}));
    for (const ShippedTier& each : shipped.tiers)
        TRY_STATUS(context.insert(Tier{.id = context.newId<TierTag>(),
                                       .revision = storage::kFirstRevision,
                                       .ladder = each.ladder,
                                       .ladderZh = each.ladderName.zh,
                                       .ladderEn = each.ladderName.en,
                                       .rank = each.rank,
                                       .nameZh = each.name.zh,
                                       .nameEn = each.name.en,
                                       .validMonths = each.validMonths,
                                       .priceFrom = each.priceFrom,
                                       .payFactor = each.payFactor,
                                       .rules = each.rules}));
    return {};
}

Status installShipped(Profile profile, session::WriteContext& context)
{
    TRY_ASSIGN(const auto shipped, readShippedQualifications(profile));
    TRY_ASSIGN(const LocalDate today, houseDay(context));
    TRY_ASSIGN(const KindIds kinds, installKinds(shipped.kinds, context));
    TRY_STATUS(installRequirements(shipped.requirements, kinds, today, context));
    TRY_STATUS(installDevelopment(shipped, context));
    return installAgreements(profile, context);
}

Status takeOver(const FormerLicence& licence, session::WriteContext& context)
{
    TRY_ASSIGN(const auto kind,
               QualificationRepository(context.connection()).findKind(toCode(licence.kind)));
    if (!kind)
        return {}; // of another trade; the row stays where it is
    TRY_STATUS(context.insert(Certificate{.id = context.newId<CertificateTag>(),
                                          .revision = storage::kFirstRevision,
                                          .person = licence.person,
                                          .kind = kind->id,
                                          .number = licence.number,
                                          .validFrom = licence.validFrom,
                                          .validUntil = licence.validUntil,
                                          .origin = Origin::Imported,
                                          .note = licence.note,
                                          .recordedBy = context.actor().person,
                                          .recordedAt = context.now()}));
    return context.archive(licence);
}

} // namespace

Status install(const session::Founding& founding, session::WriteContext& context)
{
    return installShipped(founding.profile, context);
}

Status catchUp(session::WriteContext& context)
{
    TRY_ASSIGN(const auto kinds, QualificationRepository(context.connection()).kinds());
    TRY_ASSIGN(const auto organisation,
               organisation::OrganisationRepository(context.connection()).getOrganisation());
    if (!kinds.empty()) {
        TRY_STATUS(ensureCreditRule(context));
        return installAgreements(organisation.profile, context);
    }
    TRY_STATUS(installShipped(organisation.profile, context));
    TRY_ASSIGN(const auto licences,
               storage::listRecords<FormerLicence>(context.connection(),
                                                   "WHERE archived_at IS NULL ORDER BY id"));
    for (const FormerLicence& licence : licences)
        TRY_STATUS(takeOver(licence, context));
    return {};
}

} // namespace seraph::qualifications
