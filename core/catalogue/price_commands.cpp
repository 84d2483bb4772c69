// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/price_commands.h"

#include "core/catalogue/catalogue_repository.h"
#include "core/catalogue/text_check.h"
#include "core/catalogue/version_commands.h"

namespace seraph::catalogue {

using namespace Qt::StringLiterals;

namespace {

PriceVersion withDetails(PriceVersion price, const PriceDetails& details)
{
    price.lines = details.lines;
    price.amount = total(details.lines);
    price.lowest = details.lowest;
    price.changeNote = details.changeNote;
    return price;
}

/// Whoever saves must have seen what is there: the draft as it stands, or that there is none.
template <class R>
bool wasSeen(const std::optional<R>& stored, const std::optional<storage::Revision>& seen)
{
    return stored ? seen == stored->revision : !seen;
}

Status checkCosts(const SaveCostSheet& command)
{
    FieldCheck check;
    for (std::size_t i = 0; i < command.lines.size(); ++i) {
        check.text(fieldOf("lines", i, "name"), command.lines[i].name, kNameRule);
        check.require(command.lines[i].amount >= Money(), fieldOf("lines", i, "amount"), "negative");
    }
    check.text("note", command.note, kParagraphRule);
    return check.result();
}

/// Announced prices that would begin only after the new one does.
Status retireLater(const std::vector<PriceVersion>& prices, LocalDate from, session::WriteContext& context)
{
    for (const PriceVersion& price : prices) {
        if (price.state != VersionState::Released || *price.effectiveFrom < from)
            continue;
        PriceVersion retired = price;
        retired.state = VersionState::Retired;
        TRY_STATUS(context.update(price, retired));
    }
    return {};
}

} // namespace

Result<PriceVersionId> handle(const SavePriceDraft& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto service, session::liveRecord<Service>(context, command.service));
    TRY_STATUS(checkPrice(command.details));
    TRY_ASSIGN(const auto prices, versionsOf<PriceVersion>(context.connection(), service.id));
    const auto draft = lastIn(prices, VersionState::Draft);
    if (!wasSeen(draft, command.seen))
        return fail(ErrorCode::Conflict, u"record.changed"_s);
    if (draft) {
        TRY_STATUS(context.update(*draft, withDetails(*draft, command.details)));
        return draft->id;
    }
    const PriceVersion blank{context.newId<PriceVersionTag>(),
                             storage::kFirstRevision,
                             service.id,
                             nextNumber(prices),
                             VersionState::Draft,
                             {},
                             {},
                             {},
                             {},
                             {},
                             {},
                             {},
                             {}};
    TRY_STATUS(context.insert(withDetails(blank, command.details)));
    return blank.id;
}

Result<void> handle(const DiscardPriceDraft& command, session::WriteContext& context)
{
    return discard<PriceVersion>(context, command.version, command.revision);
}

Result<void> handle(const ReleasePrice& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto draft,
               unchangedDraft<PriceVersion>(context, command.version, command.revision));
    TRY_ASSIGN(const auto prices, versionsOf<PriceVersion>(context.connection(), draft.service));
    TRY_ASSIGN(const LocalDate day, today(context));
    FieldCheck check;
    check.require(command.effectiveFrom >= day, "effective_from", "in_past");
    check.require(!lastIn(prices, VersionState::Released) || !draft.changeNote.trimmed().isEmpty(),
                  "change_note",
                  "required");
    TRY_STATUS(check.result());
    TRY_STATUS(retireLater(prices, command.effectiveFrom, context));
    PriceVersion released = inForce(draft, context);
    released.effectiveFrom = command.effectiveFrom;
    return context.update(draft, released);
}

Result<CostSheetId> handle(const SaveCostSheet& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto service, session::liveRecord<Service>(context, command.service));
    TRY_STATUS(checkCosts(command));
    TRY_ASSIGN(const auto sheet, CatalogueRepository(context.connection()).findCostSheet(service.id));
    if (!wasSeen(sheet, command.seen))
        return fail(ErrorCode::Conflict, u"record.changed"_s);
    if (!sheet) {
        const auto id = context.newId<CostSheetTag>();
        TRY_STATUS(context.insert(
            CostSheet{id, storage::kFirstRevision, service.id, command.lines, command.note}));
        return id;
    }
    CostSheet after = *sheet;
    after.lines = command.lines;
    after.note = command.note;
    TRY_STATUS(context.update(*sheet, after));
    return sheet->id;
}

} // namespace seraph::catalogue
