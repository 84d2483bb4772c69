// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/service_commands.h"

#include "core/catalogue/catalogue_repository.h"
#include "core/catalogue/on_sale.h"
#include "core/catalogue/text_check.h"
#include "core/catalogue/version_commands.h"

namespace seraph::catalogue {

using namespace Qt::StringLiterals;

namespace {

Status checkName(const LocalizedText& name)
{
    FieldCheck check;
    checkText(check, "name", name, kNameRule);
    return check.result();
}

LocalizedText tidied(const LocalizedText& text)
{
    return {text.zh.trimmed(), text.en.trimmed()};
}

/// Codes of one's own things are numbers, which no shipped thing has.
template <class Id> QString ownCode(Id id)
{
    return u"own_"_s + id.toString();
}

Status checkCode(const QString& code, const CatalogueRepository& repository)
{
    TRY_ASSIGN(const auto services, repository.listServices());
    const bool taken = std::any_of(services.begin(), services.end(), [&](const Service& service) {
        return service.code.compare(code, Qt::CaseInsensitive) == 0;
    });
    FieldCheck check;
    check.text("code", code, {40});
    check.require(code.isEmpty() || !taken, "code", "taken");
    return check.result();
}

Status checkConsents(const QStringList& codes, const CatalogueRepository& repository)
{
    TRY_ASSIGN(const auto templates, repository.listTemplates());
    FieldCheck check;
    for (const QString& code : codes) {
        const bool known =
            std::any_of(templates.begin(), templates.end(), [&](const DocumentTemplate& each) {
                return each.code == code;
            });
        check.require(known, "consents", "unknown_template");
    }
    return check.result();
}

Status checkOnSale(const Service& service, const CatalogueRepository& repository, LocalDate day)
{
    TRY_ASSIGN(const auto version, repository.findInForce(service.id));
    TRY_ASSIGN(const auto price, repository.findPrice(service.id, day));
    TRY_ASSIGN(const auto sop, repository.findSopInForce(service.id));
    TRY_ASSIGN(const auto documents, repository.listDocumentsInForce());
    FieldCheck check;
    for (const QString& code : obstacles({version, price, sop.has_value()}, documents))
        check.require(false, "standing", code.toLatin1().constData());
    return check.result();
}

ServiceVersion newDraft(ServiceVersionId id, ServiceId service, int number, ServiceContent content)
{
    return {
        id, storage::kFirstRevision, service, number, VersionState::Draft, std::move(content), {}, {}, {}, {}};
}

Status addDrafts(const Service& service, session::WriteContext& context)
{
    ServiceContent content;
    content.name = service.name();
    TRY_STATUS(context.insert(
        newDraft(context.newId<ServiceVersionTag>(), service.id, 1, std::move(content))));
    const Sop sop{context.newId<SopTag>(),
                  storage::kFirstRevision,
                  service.code,
                  SopKind::Service,
                  service.id,
                  {},
                  {},
                  service.nameZh,
                  service.nameEn,
                  {}};
    TRY_STATUS(context.insert(sop));
    return context.insert(SopVersion{context.newId<SopVersionTag>(),
                                     storage::kFirstRevision,
                                     sop.id,
                                     1,
                                     VersionState::Draft,
                                     {},
                                     {},
                                     {},
                                     {},
                                     {}});
}

/// A service and its SOP are called what the version in force calls them.
Status rename(ServiceId id, const LocalizedText& name, session::WriteContext& context)
{
    TRY_ASSIGN(const auto service, session::liveRecord<Service>(context, id));
    Service renamed = service;
    renamed.nameZh = name.zh;
    renamed.nameEn = name.en;
    TRY_STATUS(context.update(service, renamed));
    TRY_ASSIGN(const auto sop, CatalogueRepository(context.connection()).findSop(id));
    if (!sop)
        return {};
    Sop renamedSop = *sop;
    renamedSop.nameZh = name.zh;
    renamedSop.nameEn = name.en;
    return context.update(*sop, renamedSop);
}

} // namespace

Result<ServiceCategoryId> handle(const AddServiceCategory& command, session::WriteContext& context)
{
    const LocalizedText name = tidied(command.name);
    TRY_STATUS(checkName(name));
    TRY_ASSIGN(const auto shelves, CatalogueRepository(context.connection()).listCategories());
    const auto id = context.newId<ServiceCategoryTag>();
    const int position = shelves.empty() ? 1 : shelves.back().position + 1;
    TRY_STATUS(context.insert(
        ServiceCategory{id, storage::kFirstRevision, ownCode(id), name.zh, name.en, position, {}}));
    return id;
}

Result<void> handle(const EditServiceCategory& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before,
               session::unchangedRecord<ServiceCategory>(context, command.category, command.revision));
    const LocalizedText name = tidied(command.name);
    TRY_STATUS(checkName(name));
    ServiceCategory after = before;
    after.nameZh = name.zh;
    after.nameEn = name.en;
    after.position = command.position;
    return context.update(before, after);
}

Result<void> handle(const ArchiveServiceCategory& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto category,
               session::unchangedRecord<ServiceCategory>(context, command.category, command.revision));
    TRY_ASSIGN(const auto services, CatalogueRepository(context.connection()).listServices());
    const bool used = std::any_of(services.begin(), services.end(), [&](const Service& service) {
        return service.category == category.id;
    });
    if (used)
        return fail(ErrorCode::Conflict, u"service_category.in_use"_s);
    return context.archive(category);
}

Result<ServiceId> handle(const AddService& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto category, session::liveRecord<ServiceCategory>(context, command.category));
    const LocalizedText name = tidied(command.name);
    TRY_STATUS(checkName(name));
    const QString code = command.code.trimmed();
    TRY_STATUS(checkCode(code, CatalogueRepository(context.connection())));
    const auto id = context.newId<ServiceTag>();
    const Service service{id,
                          storage::kFirstRevision,
                          code.isEmpty() ? ownCode(id) : code,
                          category.id,
                          name.zh,
                          name.en,
                          Standing::OffSale,
                          {}};
    TRY_STATUS(context.insert(service));
    TRY_STATUS(addDrafts(service, context));
    return id;
}

Result<void> handle(const MoveService& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before,
               session::unchangedRecord<Service>(context, command.service, command.revision));
    TRY_ASSIGN(const auto category, session::liveRecord<ServiceCategory>(context, command.category));
    Service after = before;
    after.category = category.id;
    return context.update(before, after);
}

Result<ServiceVersionId> handle(const DraftService& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto service, session::liveRecord<Service>(context, command.service));
    TRY_ASSIGN(const auto versions, versionsOf<ServiceVersion>(context.connection(), service.id));
    if (const auto draft = lastIn(versions, VersionState::Draft))
        return draft->id;
    ServiceContent content;
    content.name = service.name();
    if (const auto current = lastIn(versions, VersionState::Released))
        content = current->content;
    const ServiceVersion draft = newDraft(
        context.newId<ServiceVersionTag>(), service.id, nextNumber(versions), std::move(content));
    TRY_STATUS(context.insert(draft));
    return draft.id;
}

Result<void> handle(const EditServiceDraft& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before,
               unchangedDraft<ServiceVersion>(context, command.version, command.revision));
    TRY_STATUS(checkDraft(command.content));
    TRY_STATUS(checkConsents(command.content.consents, CatalogueRepository(context.connection())));
    FieldCheck check;
    check.text("change_note", command.changeNote, kParagraphRule);
    TRY_STATUS(check.result());
    ServiceVersion after = before;
    after.content = command.content;
    after.changeNote = command.changeNote;
    return context.update(before, after);
}

Result<void> handle(const DiscardServiceDraft& command, session::WriteContext& context)
{
    return discard<ServiceVersion>(context, command.version, command.revision);
}

Result<void> handle(const ReleaseService& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto draft,
               unchangedDraft<ServiceVersion>(context, command.version, command.revision));
    TRY_STATUS(checkReleasable(draft.content));
    TRY_STATUS(checkConsents(draft.content.consents, CatalogueRepository(context.connection())));
    TRY_STATUS(release(draft, context));
    return rename(draft.service, draft.content.name, context);
}

Result<void> handle(const SetStanding& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before,
               session::unchangedRecord<Service>(context, command.service, command.revision));
    if (command.standing == Standing::OnSale) {
        TRY_ASSIGN(const LocalDate day, today(context));
        TRY_STATUS(checkOnSale(before, CatalogueRepository(context.connection()), day));
    }
    Service after = before;
    after.standing = command.standing;
    return context.update(before, after);
}

Result<void> handle(const ArchiveService& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before,
               session::unchangedRecord<Service>(context, command.service, command.revision));
    TRY_ASSIGN(const auto sop, CatalogueRepository(context.connection()).findSop(before.id));
    if (sop) {
        TRY_STATUS(context.archive(*sop));
    }
    return context.archive(before);
}

} // namespace seraph::catalogue
