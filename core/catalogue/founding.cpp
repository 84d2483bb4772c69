// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/founding.h"

#include "core/catalogue/catalogue_repository.h"
#include "core/catalogue/conduct_record.h"
#include "core/catalogue/document_template_record.h"
#include "core/catalogue/merge_fields.h"
#include "core/catalogue/service_record.h"
#include "core/catalogue/shipped_item_record.h"
#include "core/catalogue/sop_record.h"
#include "core/organisation/time_zone.h"
#include "core/session/record_write.h"

#include <QJsonDocument>

namespace seraph::catalogue {

using namespace Qt::StringLiterals;

namespace {

QByteArray hashOfJson(const QJsonArray& parts)
{
    return hashOf(QString::fromUtf8(QJsonDocument(parts).toJson(QJsonDocument::Compact)));
}

Status installPrice(const ShippedPrice& price, ServiceId service, session::WriteContext& context)
{
    return context.insert(PriceVersion{context.newId<PriceVersionTag>(),
                                       storage::kFirstRevision,
                                       service,
                                       1,
                                       VersionState::Released,
                                       price.lines,
                                       price.amount,
                                       {},
                                       organisation::localDay(context.now(), u"Asia/Shanghai"_s),
                                       {},
                                       context.now(),
                                       {},
                                       {}});
}

Status installServices(const ShippedCatalogue& shipped, session::WriteContext& context)
{
    QHash<QString, ServiceCategoryId> categories;
    for (const ShippedCategory& each : shipped.categories) {
        TRY_ASSIGN(const auto category, installCategory(each, int(categories.size()) + 1, context));
        categories.insert(each.code, category);
    }
    for (const ShippedService& service : shipped.services) {
        const auto category = categories.constFind(service.category);
        EXPECTS(category != categories.constEnd());
        TRY_STATUS(installService(service, *category, Standing::OnSale, context));
    }
    return {};
}

Status installConduct(const ShippedCatalogue& shipped, session::WriteContext& context)
{
    for (const ShippedTouchpoint& each : shipped.touchpoints) {
        TRY_STATUS(context.insert(Touchpoint{context.newId<TouchpointTag>(),
                                             storage::kFirstRevision,
                                             each.number,
                                             each.code,
                                             each.name.zh,
                                             each.name.en,
                                             each.owner,
                                             each.standard,
                                             each.measuredBy,
                                             each.stage,
                                             {}}));
    }
    for (const ShippedCard& each : shipped.cards) {
        TRY_STATUS(context.insert(ScriptCard{context.newId<ScriptCardTag>(),
                                             storage::kFirstRevision,
                                             each.code,
                                             each.name.zh,
                                             each.name.en,
                                             each.items,
                                             {}}));
    }
    return {};
}

} // namespace

QByteArray hashOf(const ShippedService& service)
{
    return hashOfJson({writeJson(service.content)});
}

QByteArray hashOf(const ShippedSop& sop)
{
    return hashOfJson({writeJson(sop.name), writeJson(sop.steps)});
}

QByteArray hashOf(const ShippedTemplate& document)
{
    return hashOfJson({writeJson(document.name), writeJson(document.text)});
}

Status rememberShipped(ShippedKind kind,
                       const QString& code,
                       const QByteArray& hash,
                       session::WriteContext& context)
{
    TRY_ASSIGN(const auto before, CatalogueRepository(context.connection()).findShippedItem(kind, code));
    if (!before)
        return context.insert(
            ShippedItem{context.newId<ShippedItemTag>(), storage::kFirstRevision, kind, code, hash});
    ShippedItem after = *before;
    after.hash = hash;
    return context.update(*before, after);
}

Status installSop(const ShippedSop& shipped,
                  SopKind kind,
                  std::optional<ServiceId> service,
                  session::WriteContext& context)
{
    const Sop sop{context.newId<SopTag>(),
                  storage::kFirstRevision,
                  shipped.code,
                  kind,
                  service,
                  shipped.schedule,
                  shipped.role,
                  shipped.name.zh,
                  shipped.name.en,
                  {}};
    TRY_STATUS(context.insert(sop));
    const SopVersion version{context.newId<SopVersionTag>(),
                             storage::kFirstRevision,
                             sop.id,
                             1,
                             VersionState::Released,
                             shipped.steps,
                             {},
                             context.now(),
                             {},
                             {}};
    TRY_STATUS(context.insert(version));
    return rememberShipped(ShippedKind::Sop, shipped.code, hashOf(shipped), context);
}

Status installService(const ShippedService& shipped,
                      ServiceCategoryId category,
                      Standing standing,
                      session::WriteContext& context)
{
    const LocalizedText& name = shipped.content.name;
    const Service service{context.newId<ServiceTag>(),
                          storage::kFirstRevision,
                          shipped.code,
                          category,
                          name.zh,
                          name.en,
                          standing,
                          {}};
    TRY_STATUS(context.insert(service));
    const ServiceVersion version{context.newId<ServiceVersionTag>(),
                                 storage::kFirstRevision,
                                 service.id,
                                 1,
                                 VersionState::Released,
                                 shipped.content,
                                 {},
                                 context.now(),
                                 {},
                                 {}};
    TRY_STATUS(context.insert(version));
    TRY_STATUS(installPrice(shipped.price, service.id, context));
    TRY_STATUS(installSop(
        {shipped.code, name, {}, {}, shipped.steps}, SopKind::Service, service.id, context));
    return rememberShipped(ShippedKind::Service, shipped.code, hashOf(shipped), context);
}

Result<ServiceCategoryId> installCategory(const ShippedCategory& shipped,
                                          int position,
                                          session::WriteContext& context)
{
    const ServiceCategory category{context.newId<ServiceCategoryTag>(),
                                   storage::kFirstRevision,
                                   shipped.code,
                                   shipped.name.zh,
                                   shipped.name.en,
                                   position,
                                   {}};
    TRY_STATUS(context.insert(category));
    return category.id;
}

Status installTemplate(const ShippedTemplate& shipped, session::WriteContext& context)
{
    const DocumentTemplate document{context.newId<TemplateTag>(),
                                    storage::kFirstRevision,
                                    shipped.code,
                                    shipped.kind,
                                    shipped.name.zh,
                                    shipped.name.en,
                                    {}};
    TRY_STATUS(context.insert(document));
    const TemplateVersion version{context.newId<TemplateVersionTag>(),
                                  storage::kFirstRevision,
                                  document.id,
                                  1,
                                  VersionState::Released,
                                  shipped.text,
                                  hashOf(shipped.text),
                                  {},
                                  context.now(),
                                  {},
                                  {}};
    TRY_STATUS(context.insert(version));
    return rememberShipped(ShippedKind::Template, shipped.code, hashOf(shipped), context);
}

Status install(const session::Founding& founding, session::WriteContext& context)
{
    const ShippedCatalogue& shipped = shippedCatalogue(founding.profile);
    for (const ShippedSop& block : shipped.blocks)
        TRY_STATUS(installSop(block, SopKind::Block, {}, context));
    for (const ShippedSop& round : shipped.premises)
        TRY_STATUS(installSop(round, SopKind::Premises, {}, context));
    TRY_STATUS(installServices(shipped, context));
    for (const ShippedTemplate& document : shipped.templates)
        TRY_STATUS(installTemplate(document, context));
    return installConduct(shipped, context);
}

} // namespace seraph::catalogue
