// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/conduct_commands.h"

#include "core/catalogue/conduct_record.h"
#include "core/session/record_edit.h"

namespace seraph::catalogue {

using namespace Qt::StringLiterals;

namespace {

ScriptCard withItems(ScriptCard card, const LocalizedText& name, const ScriptItems& items)
{
    card.nameZh = name.zh.trimmed();
    card.nameEn = name.en.trimmed();
    card.items = items;
    return card;
}

} // namespace

Result<void> handle(const EditTouchpoint& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before,
               session::unchangedRecord<Touchpoint>(context, command.touchpoint, command.revision));
    Touchpoint after = before;
    after.nameZh = command.name.zh.trimmed();
    after.nameEn = command.name.en.trimmed();
    after.owner = command.owner;
    after.standard = command.standard;
    TRY_STATUS(checkTouchpoint(after));
    return context.update(before, after);
}

Result<ScriptCardId> handle(const AddScriptCard& command, session::WriteContext& context)
{
    const auto id = context.newId<ScriptCardTag>();
    const ScriptCard blank{id, storage::Revision{1}, u"own_"_s + id.toString(), {}, {}, {}, {}};
    const ScriptCard card = withItems(blank, command.name, command.items);
    TRY_STATUS(checkScriptCard(card));
    TRY_STATUS(context.insert(card));
    return id;
}

Result<void> handle(const EditScriptCard& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before,
               session::unchangedRecord<ScriptCard>(context, command.card, command.revision));
    const ScriptCard after = withItems(before, command.name, command.items);
    TRY_STATUS(checkScriptCard(after));
    return context.update(before, after);
}

Result<void> handle(const ArchiveScriptCard& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto card,
               session::unchangedRecord<ScriptCard>(context, command.card, command.revision));
    return context.archive(card);
}

} // namespace seraph::catalogue
