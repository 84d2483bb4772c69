// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/sanction_commands.h"

#include "core/base/field_check.h"
#include "core/complaints/case_work_commands.h"
#include "core/complaints/complaint_record.h"
#include "core/complaints/complaint_repository.h"
#include "core/session/record_edit.h"

namespace seraph::complaints {

using namespace Qt::StringLiterals;

namespace {

Status checkSaid(const QString& text)
{
    FieldCheck check;
    check.text("text", text, {2000, Presence::Required, Lines::Many});
    return check.result();
}

/// The sanction of a case that the actor sees, and the same one move later.
struct SanctionChange {
    Sanction before;
    Sanction after;
};
template <class Command> Result<SanctionChange> moved(SanctionMove move,
                                                      const Command& command,
                                                      const session::WriteContext& context)
{
    TRY_ASSIGN(const auto before,
               session::unchangedRecord<Sanction>(context, command.sanction, command.revision));
    TRY_STATUS(seenCase(before.complaint, context));
    const auto state = sanctionAfter(before.state, move);
    if (!state)
        return fail(ErrorCode::Conflict, u"sanction.wrong_state"_s);
    SanctionChange change{before, before};
    change.after.state = *state;
    return change;
}

} // namespace

Result<SanctionId> handle(const ProposeSanction& command, session::WriteContext& context)
{
    TRY_ASSIGN(const Complaint complaint, seenCase(command.complaint, context));
    const ComplaintRepository repository(context.connection());
    TRY_ASSIGN(const bool about, repository.isAbout(complaint.id, command.person));
    TRY_ASSIGN(const auto before, repository.sanctionsAgainst(command.person));
    FieldCheck check;
    check.require(about, "person", "not_about");
    check.require(command.level <= highestLevel(before, complaint.severity), "level", "too_high");
    check.text("clause", command.clause, {300, Presence::Optional, Lines::One});
    check.text("reason", command.reason, {2000, Presence::Required, Lines::Many});
    TRY_STATUS(check.result());
    const Sanction sanction{.id = context.newId<SanctionTag>(),
                            .revision = storage::Revision{1},
                            .person = command.person,
                            .complaint = complaint.id,
                            .level = command.level,
                            .clause = command.clause.simplified(),
                            .reason = command.reason.trimmed(),
                            .state = SanctionState::Proposed,
                            .proposedBy = context.actor().person,
                            .proposedAt = context.now()};
    TRY_STATUS(context.insert(sanction));
    return sanction.id;
}

Result<void> handle(const HearWorker& command, session::WriteContext& context)
{
    TRY_STATUS(checkSaid(command.text));
    TRY_ASSIGN(auto change, moved(SanctionMove::Hear, command, context));
    change.after.statement = command.text.trimmed();
    change.after.heardAt = context.now();
    return context.update(change.before, change.after);
}

Result<void> handle(const DecideSanction& command, session::WriteContext& context)
{
    const bool imposes = command.outcome == DecideSanction::Outcome::Impose;
    TRY_ASSIGN(auto change,
               moved(imposes ? SanctionMove::Impose : SanctionMove::Drop, command, context));
    if (imposes && change.before.proposedBy == context.actor().person)
        return fail(ErrorCode::Conflict, u"sanction.own_proposal"_s);
    change.after.decidedBy = context.actor().person;
    change.after.decidedAt = context.now();
    return context.update(change.before, change.after);
}

Result<void> handle(const AppealSanction& command, session::WriteContext& context)
{
    TRY_STATUS(checkSaid(command.text));
    TRY_ASSIGN(auto change, moved(SanctionMove::Appeal, command, context));
    change.after.appeal = command.text.trimmed();
    change.after.appealedAt = context.now();
    return context.update(change.before, change.after);
}

Result<void> handle(const DecideSanctionAppeal& command, session::WriteContext& context)
{
    TRY_STATUS(checkSaid(command.text));
    const bool upholds = command.outcome == DecideSanctionAppeal::Outcome::Uphold;
    TRY_ASSIGN(auto change,
               moved(upholds ? SanctionMove::Uphold : SanctionMove::Lift, command, context));
    const PersonId me = context.actor().person;
    if (change.before.proposedBy == me || change.before.decidedBy == me)
        return fail(ErrorCode::Conflict, u"sanction.own_decision"_s);
    change.after.reviewedBy = me;
    change.after.reviewedAt = context.now();
    change.after.reviewNote = command.text.trimmed();
    return context.update(change.before, change.after);
}

} // namespace seraph::complaints
