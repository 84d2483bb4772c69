// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/client_part_commands.h"

#include "core/base/phone_number.h"
#include "core/clients/client_queries.h"
#include "core/clients/client_record.h"
#include "core/clients/client_repository.h"
#include "core/clients/field_sets.h"
#include "core/organisation/organisation_repository.h"
#include "core/session/record_edit.h"

namespace seraph::clients {

using namespace Qt::StringLiterals;

namespace {

Contact blankOf(ContactId id, ClientId client)
{
    return {id, storage::Revision{1}, client, ContactKind::Phone, {}, {}, {}, {}};
}
Address blankOf(AddressId id, ClientId client)
{
    return {id, storage::Revision{1}, client, {}, {}, {}, {}};
}
Alert blankOf(AlertId id, ClientId client)
{
    return {id, storage::Revision{1}, client, AlertLevel::Warning, {}, {}, {}};
}
Guardian blankOf(GuardianId id, ClientId client)
{
    return {id, storage::Revision{1}, client, {}, {}, {}, {}, {}};
}
Background blankOf(BackgroundId id, ClientId client)
{
    return {id, storage::Revision{1}, client, {}, {}, {}, {}, {}, {}, {}, {}, {}};
}

/// A client who is still on file and whom the right reaches.
Status requireClient(ClientId client, const session::WriteContext& context)
{
    TRY_STATUS(reachedClient(client, context));
    return session::liveRecord<Client>(context, client).transform([](auto&&) {});
}

template <class Details> Result<Details> acceptable(const Details& asked)
{
    Details details = tidied(asked);
    TRY_STATUS(checkDetails(details));
    return details;
}

template <class Tag, class Details>
Result<Id<Tag>> addPart(ClientId client, const Details& asked, session::WriteContext& context)
{
    TRY_STATUS(requireClient(client, context));
    TRY_ASSIGN(const Details details, acceptable(asked));
    const auto id = context.newId<Tag>();
    TRY_STATUS(context.insert(withDetails(blankOf(id, client), details)));
    return id;
}

template <storage::Record R>
Result<R> reachedPart(storage::IdOf<R> id, storage::Revision seen, const session::WriteContext& context)
{
    TRY_ASSIGN(R part, session::unchangedRecord<R>(context, id, seen));
    TRY_STATUS(requireClient(part.client, context));
    return part;
}

template <storage::Record R, class Details> Status editPart(storage::IdOf<R> id,
                                                            storage::Revision seen,
                                                            const Details& asked,
                                                            session::WriteContext& context)
{
    TRY_ASSIGN(const R before, reachedPart<R>(id, seen, context));
    TRY_ASSIGN(const Details details, acceptable(asked));
    return context.update(before, withDetails(before, details));
}

template <storage::Record R>
Status archivePart(storage::IdOf<R> id, storage::Revision seen, session::WriteContext& context)
{
    TRY_ASSIGN(const R part, reachedPart<R>(id, seen, context));
    return context.archive(part);
}

Status checkGuardianClient(ClientId client,
                           const std::optional<ClientId>& guardian,
                           const session::WriteContext& context)
{
    if (guardian == client)
        return fail(invalid(u"guardian_client"_s, u"self"_s));
    if (guardian && !session::liveRecord<Client>(context, *guardian))
        return fail(invalid(u"guardian_client"_s, u"unknown"_s));
    return {};
}

BackgroundDetails keepingHealth(BackgroundDetails details, const Background& stored)
{
    details.allergies = stored.allergies;
    details.history = stored.history;
    details.medication = stored.medication;
    return details;
}

} // namespace

Result<ContactId> handle(const AddContact& command, session::WriteContext& context)
{
    return addPart<ContactTag>(command.client, command.details, context);
}

Result<void> handle(const EditContact& command, session::WriteContext& context)
{
    TRY_ASSIGN(const Contact before, reachedPart<Contact>(command.contact, command.revision, context));
    ContactDetails details = command.details;
    // Screens show it masked; what comes back unchanged is meant to stay.
    if (details.kind == before.kind && details.value == maskedContact(before.kind, before.value))
        details.value = before.value;
    return editPart<Contact>(command.contact, command.revision, details, context);
}

Result<void> handle(const ArchiveContact& command, session::WriteContext& context)
{
    TRY_ASSIGN(const Contact contact, reachedPart<Contact>(command.contact, command.revision, context));
    TRY_ASSIGN(const auto all, ClientRepository(context.connection()).contactsOf(contact.client));
    if (all.size() == 1)
        return fail(ErrorCode::Conflict, u"client.last_contact"_s);
    return context.archive(contact);
}

Result<AddressId> handle(const AddAddress& command, session::WriteContext& context)
{
    return addPart<AddressTag>(command.client, command.details, context);
}

Result<void> handle(const EditAddress& command, session::WriteContext& context)
{
    return editPart<Address>(command.address, command.revision, command.details, context);
}

Result<void> handle(const ArchiveAddress& command, session::WriteContext& context)
{
    return archivePart<Address>(command.address, command.revision, context);
}

Result<AlertId> handle(const RaiseAlert& command, session::WriteContext& context)
{
    return addPart<AlertTag>(command.client, command.details, context);
}

Result<void> handle(const EditAlert& command, session::WriteContext& context)
{
    return editPart<Alert>(command.alert, command.revision, command.details, context);
}

Result<void> handle(const EndAlert& command, session::WriteContext& context)
{
    return archivePart<Alert>(command.alert, command.revision, context);
}

Result<GuardianId> handle(const AddGuardian& command, session::WriteContext& context)
{
    TRY_STATUS(checkGuardianClient(command.client, command.details.guardianClient, context));
    return addPart<GuardianTag>(command.client, command.details, context);
}

Result<void> handle(const EditGuardian& command, session::WriteContext& context)
{
    TRY_ASSIGN(const Guardian before,
               reachedPart<Guardian>(command.guardian, command.revision, context));
    TRY_STATUS(checkGuardianClient(before.client, command.details.guardianClient, context));
    GuardianDetails details = command.details;
    if (details.phone == maskedPhone(before.phone))
        details.phone = before.phone;
    return editPart<Guardian>(command.guardian, command.revision, details, context);
}

Result<void> handle(const ArchiveGuardian& command, session::WriteContext& context)
{
    return archivePart<Guardian>(command.guardian, command.revision, context);
}

Result<void> handle(const SetBackground& command, session::WriteContext& context)
{
    TRY_STATUS(requireClient(command.client, context));
    TRY_ASSIGN(const auto found, ClientRepository(context.connection()).findBackground(command.client));
    const std::optional<storage::Revision> stored =
        found ? std::optional(found->revision) : std::nullopt;
    if (stored != command.revision)
        return fail(ErrorCode::Conflict, u"record.changed"_s);
    const Background before = found ? *found : blankOf(context.newId<BackgroundTag>(), command.client);
    TRY_ASSIGN(BackgroundDetails details, acceptable(command.details));
    if (!context.rights().allow(kHealth))
        details = keepingHealth(details, before);
    const organisation::OrganisationRepository organisation(context.connection());
    TRY_ASSIGN(const auto workspace, organisation.getOrganisation());
    TRY_STATUS(checkSwitchedOn(FieldSet::forProfile(workspace.profile), detailsOf(before), details));
    const Background after = withDetails(before, details);
    return found ? context.update(before, after) : context.insert(after);
}

} // namespace seraph::clients
