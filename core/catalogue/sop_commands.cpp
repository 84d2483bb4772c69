// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/sop_commands.h"

#include "core/catalogue/catalogue_events.h"
#include "core/catalogue/catalogue_repository.h"
#include "core/catalogue/text_check.h"
#include "core/catalogue/version_commands.h"

namespace seraph::catalogue {

using namespace Qt::StringLiterals;

namespace {

SopVersion newDraft(SopVersionId id, SopId sop, int number, std::vector<SopStep> steps)
{
    return {
        id, storage::kFirstRevision, sop, number, VersionState::Draft, std::move(steps), {}, {}, {}, {}};
}

bool contains(const std::vector<SopStep>& steps, const QString& block)
{
    return std::any_of(
        steps.begin(), steps.end(), [&](const SopStep& step) { return step.block == block; });
}

/// The next version of one SOP in force, with the block's new steps.
Status carryOver(const SopVersion& current,
                 const Sop& block,
                 const SopVersion& released,
                 session::WriteContext& context)
{
    TRY_ASSIGN(const auto versions, versionsOf<SopVersion>(context.connection(), current.sop));
    TRY_STATUS(retireCurrent(versions, context));
    // A draft that somebody works on keeps its number; the new version goes past it.
    SopVersion next = newDraft(context.newId<SopVersionTag>(),
                               current.sop,
                               nextNumber(versions),
                               withBlock(current.steps, block.code, released.steps));
    next.changeNote = released.changeNote;
    return context.insert(inForce(next, context));
}

Status carryOverEverywhere(const Sop& block, const SopVersion& released, session::WriteContext& context)
{
    TRY_ASSIGN(const auto live, CatalogueRepository(context.connection()).listLiveSopVersions());
    for (const SopVersion& version : live) {
        const bool inForce = version.state == VersionState::Released && version.sop != block.id;
        if (inForce && contains(version.steps, block.code)) {
            TRY_STATUS(carryOver(version, block, released, context));
        }
    }
    return {};
}

} // namespace

Result<SopId> handle(const AddPremisesSop& command, session::WriteContext& context)
{
    FieldCheck check;
    checkText(check, "name", command.name, kNameRule);
    check.text("role", command.role, {60, Presence::Required});
    TRY_STATUS(check.result());
    const auto id = context.newId<SopTag>();
    TRY_STATUS(context.insert(Sop{id,
                                  storage::kFirstRevision,
                                  u"own_"_s + id.toString(),
                                  SopKind::Premises,
                                  {},
                                  command.schedule,
                                  command.role,
                                  command.name.zh.trimmed(),
                                  command.name.en.trimmed(),
                                  {}}));
    TRY_STATUS(context.insert(newDraft(context.newId<SopVersionTag>(), id, 1, {})));
    return id;
}

Result<SopVersionId> handle(const DraftSop& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto sop, session::liveRecord<Sop>(context, command.sop));
    TRY_ASSIGN(const auto versions, versionsOf<SopVersion>(context.connection(), sop.id));
    if (const auto draft = lastIn(versions, VersionState::Draft))
        return draft->id;
    const auto current = lastIn(versions, VersionState::Released);
    const SopVersion draft = newDraft(context.newId<SopVersionTag>(),
                                      sop.id,
                                      nextNumber(versions),
                                      current ? current->steps : std::vector<SopStep>());
    TRY_STATUS(context.insert(draft));
    return draft.id;
}

Result<void> handle(const EditSopDraft& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before,
               unchangedDraft<SopVersion>(context, command.version, command.revision));
    TRY_STATUS(checkSteps(command.steps));
    FieldCheck check;
    check.text("change_note", command.changeNote, kParagraphRule);
    TRY_STATUS(check.result());
    SopVersion after = before;
    after.steps = command.steps;
    after.changeNote = command.changeNote;
    return context.update(before, after);
}

Result<void> handle(const DiscardSopDraft& command, session::WriteContext& context)
{
    return discard<SopVersion>(context, command.version, command.revision);
}

Result<void> handle(const ReleaseSop& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto draft, unchangedDraft<SopVersion>(context, command.version, command.revision));
    TRY_STATUS(checkSteps(draft.steps));
    TRY_ASSIGN(const auto sop, session::liveRecord<Sop>(context, draft.sop));
    TRY_STATUS(release(draft, context));
    if (sop.kind == SopKind::Block)
        TRY_STATUS(carryOverEverywhere(sop, draft, context));
    return context.publish(SopReleased{sop, draft});
}

Result<void> handle(const ArchiveSop& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto sop, session::unchangedRecord<Sop>(context, command.sop, command.revision));
    if (sop.kind != SopKind::Premises)
        return fail(ErrorCode::Conflict, u"sop.belongs_to_service"_s);
    return context.archive(sop);
}

} // namespace seraph::catalogue
