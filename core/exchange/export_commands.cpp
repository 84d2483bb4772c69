// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export_commands.h"

#include "core/base/field_check.h"
#include "core/clients/client_queries.h"
#include "core/session/context.h"

#include <QJsonArray>

namespace seraph::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestReason = 200;

} // namespace

Result<void> handle(const NoteListExport& command, session::WriteContext& context)
{
    FieldCheck check;
    const bool many = command.rows > NoteListExport::kFreeRows;
    check.text(
        "reason", command.reason, {kLongestReason, many ? Presence::Required : Presence::Optional});
    TRY_STATUS(check.result());
    context.setReason(command.reason.trimmed());
    return context.note(NoteListExport::kAction,
                        {},
                        {{u"list"_s, command.list},
                         {u"rows"_s, command.rows},
                         {u"columns"_s, QJsonArray::fromStringList(command.columns)}});
}

Result<void> handle(const NoteClientExport& command, session::WriteContext& context)
{
    FieldCheck check;
    check.text("reason", command.reason, {kLongestReason});
    TRY_STATUS(check.result());
    TRY_STATUS(clients::reachedClient(command.client, context));
    context.setReason(command.reason.trimmed());
    return context.note(
        NoteClientExport::kAction, {"client", command.client.value(), command.client.value()}, {});
}

} // namespace seraph::exchange
