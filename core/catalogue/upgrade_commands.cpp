// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/upgrade_commands.h"

#include "core/catalogue/catalogue_repository.h"
#include "core/catalogue/founding.h"
#include "core/catalogue/proposals.h"
#include "core/catalogue/shipped_item_record.h"
#include "core/catalogue/version_commands.h"

namespace seraph::catalogue {

using namespace Qt::StringLiterals;

namespace {

Result<Profile> profileOf(const session::ReadContext& context)
{
    TRY_ASSIGN(const auto organisation,
               organisation::OrganisationRepository(context.connection()).getOrganisation());
    return organisation.profile;
}

Result<ShippedThing> proposed(ShippedKind kind, const QString& code, const session::WriteContext& context)
{
    TRY_ASSIGN(const Profile profile, profileOf(context));
    TRY_ASSIGN(const auto seen, CatalogueRepository(context.connection()).listShippedItems());
    const auto things = shippedThings(profile);
    for (const Proposal& proposal : unseen(things, seen)) {
        if (proposal.kind != kind || proposal.code != code)
            continue;
        return *std::find_if(things.begin(), things.end(), [&](const ShippedThing& thing) {
            return thing.kind == kind && thing.code == code;
        });
    }
    return fail(ErrorCode::NotFound, u"upgrade.unknown"_s);
}

template <class V> Status requireNoDraft(const std::vector<V>& versions)
{
    if (lastIn(versions, VersionState::Draft))
        return fail(ErrorCode::Conflict, u"version.draft_exists"_s);
    return {};
}

template <class T> const T& byCode(const std::vector<T>& things, const QString& code)
{
    const auto found =
        std::find_if(things.begin(), things.end(), [&](const T& each) { return each.code == code; });
    EXPECTS(found != things.end());
    return *found;
}

/// The category that the program puts the service in, made anew where it is gone.
Result<ServiceCategoryId> shelfOf(const ShippedService& shipped, session::WriteContext& context)
{
    TRY_ASSIGN(const auto shelves, CatalogueRepository(context.connection()).listCategories());
    for (const ServiceCategory& shelf : shelves) {
        if (shelf.code == shipped.category)
            return shelf.id;
    }
    const int position = shelves.empty() ? 1 : shelves.back().position + 1;
    return installCategory(
        byCode(shippedCatalogue(shipped.profile).categories, shipped.category), position, context);
}

Status takeService(const ShippedService& shipped, session::WriteContext& context)
{
    const CatalogueRepository repository(context.connection());
    TRY_ASSIGN(const auto service, repository.findService(shipped.code));
    if (!service) {
        TRY_ASSIGN(const auto category, shelfOf(shipped, context));
        return installService(shipped, category, Standing::OffSale, context);
    }
    TRY_ASSIGN(const auto versions, versionsOf<ServiceVersion>(context.connection(), service->id));
    TRY_STATUS(requireNoDraft(versions));
    return context.insert(ServiceVersion{context.newId<ServiceVersionTag>(),
                                         storage::kFirstRevision,
                                         service->id,
                                         nextNumber(versions),
                                         VersionState::Draft,
                                         shipped.content,
                                         {},
                                         {},
                                         {},
                                         {}});
}

Status takeTemplate(const ShippedTemplate& shipped, session::WriteContext& context)
{
    TRY_ASSIGN(const auto documents, CatalogueRepository(context.connection()).listTemplates());
    for (const DocumentTemplate& document : documents) {
        if (document.code != shipped.code)
            continue;
        TRY_ASSIGN(const auto versions, versionsOf<TemplateVersion>(context.connection(), document.id));
        TRY_STATUS(requireNoDraft(versions));
        return context.insert(TemplateVersion{context.newId<TemplateVersionTag>(),
                                              storage::kFirstRevision,
                                              document.id,
                                              nextNumber(versions),
                                              VersionState::Draft,
                                              shipped.text,
                                              {},
                                              {},
                                              {},
                                              {},
                                              {}});
    }
    return installTemplate(shipped, context);
}

Status takeSop(const QString& code, const ShippedCatalogue& shipped, session::WriteContext& context)
{
    const CatalogueRepository repository(context.connection());
    for (const SopKind kind : {SopKind::Service, SopKind::Block, SopKind::Premises}) {
        TRY_ASSIGN(const auto sops, repository.listSops(kind));
        const auto sop =
            std::find_if(sops.begin(), sops.end(), [&](const Sop& each) { return each.code == code; });
        if (sop == sops.end())
            continue;
        const auto& steps = kind == SopKind::Service ? byCode(shipped.services, code).steps
                            : kind == SopKind::Block ? byCode(shipped.blocks, code).steps
                                                     : byCode(shipped.premises, code).steps;
        TRY_ASSIGN(const auto versions, versionsOf<SopVersion>(context.connection(), sop->id));
        TRY_STATUS(requireNoDraft(versions));
        return context.insert(SopVersion{context.newId<SopVersionTag>(),
                                         storage::kFirstRevision,
                                         sop->id,
                                         nextNumber(versions),
                                         VersionState::Draft,
                                         steps,
                                         {},
                                         {},
                                         {},
                                         {}});
    }
    for (const ShippedSop& round : shipped.premises) {
        if (round.code == code)
            return installSop(round, SopKind::Premises, {}, context);
    }
    return fail(ErrorCode::NotFound, u"upgrade.unknown"_s);
}

} // namespace

Result<void> handle(const TakeUpgrade& command, session::WriteContext& context)
{
    TRY_ASSIGN(const ShippedThing thing, proposed(command.kind, command.code, context));
    TRY_ASSIGN(const Profile profile, profileOf(context));
    const ShippedCatalogue& shipped = shippedCatalogue(profile);
    TRY_STATUS(rememberShipped(thing.kind, thing.code, thing.hash, context));
    switch (command.kind) {
    case ShippedKind::Service: return takeService(byCode(shipped.services, command.code), context);
    case ShippedKind::Sop: return takeSop(command.code, shipped, context);
    case ShippedKind::Template:
        return takeTemplate(byCode(shipped.templates, command.code), context);
    }
    UNREACHABLE();
}

Result<void> handle(const DeclineUpgrade& command, session::WriteContext& context)
{
    TRY_ASSIGN(const ShippedThing thing, proposed(command.kind, command.code, context));
    return rememberShipped(thing.kind, thing.code, thing.hash, context);
}

} // namespace seraph::catalogue
