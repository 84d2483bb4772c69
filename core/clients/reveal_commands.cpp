// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/reveal_commands.h"

#include "core/base/field_check.h"
#include "core/clients/client_queries.h"
#include "core/clients/client_record.h"
#include "core/session/record_edit.h"

namespace seraph::clients {

using namespace Qt::StringLiterals;

namespace {

Status noteReveal(session::Action action,
                  std::string_view kind,
                  qint64 record,
                  ClientId client,
                  const RevealReason& reason,
                  session::WriteContext& context)
{
    const QString text = reason.text.simplified();
    if (text.isEmpty() && reason.record == 0)
        return fail(invalid(u"reason"_s, u"required"_s));
    TRY_STATUS(reachedClient(client, context));
    context.setReason(text);
    QJsonObject details;
    if (reason.record != 0)
        details = {{u"because"_s, reason.kind}, {u"because_id"_s, QString::number(reason.record)}};
    return context.note(action, {kind, record, client.value()}, details);
}

} // namespace

Result<QString> handle(const RevealContact& command, session::WriteContext& context)
{
    TRY_ASSIGN(const Contact contact, session::liveRecord<Contact>(context, command.contact));
    TRY_STATUS(noteReveal(
        RevealContact::kAction, "client_contact", contact.id.value(), contact.client, command.reason, context));
    return contact.value;
}

Result<QString> handle(const RevealIdentityNumber& command, session::WriteContext& context)
{
    TRY_ASSIGN(const Client client, session::liveRecord<Client>(context, command.client));
    TRY_STATUS(noteReveal(
        RevealIdentityNumber::kAction, "client", client.id.value(), client.id, command.reason, context));
    return client.identityNumber;
}

Result<QString> handle(const RevealGuardianPhone& command, session::WriteContext& context)
{
    TRY_ASSIGN(const Guardian guardian, session::liveRecord<Guardian>(context, command.guardian));
    TRY_STATUS(noteReveal(RevealGuardianPhone::kAction,
                          "client_guardian",
                          guardian.id.value(),
                          guardian.client,
                          command.reason,
                          context));
    return guardian.phone;
}

Result<void> handle(const ReviewReveals& command, session::WriteContext& context)
{
    FieldCheck check;
    check.text("finding", command.finding, {500, Presence::Required, Lines::Many});
    TRY_STATUS(check.result());
    if (command.account == context.actor().account)
        return fail(ErrorCode::Denied, u"reveals.own"_s);
    context.setReason(command.finding.trimmed());
    return context.note(ReviewReveals::kAction, {"account", command.account.value(), {}}, {});
}

} // namespace seraph::clients
