// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaints/case_parts.h"
#include "core/complaints/complaint_clock.h"
#include "core/session/context.h"

/// What the commands about a case begin and end with.
namespace seraph::complaints {

/// Denied "scope.outside" where the right does not reach the branch or somebody else's case; Denied
/// "complaint.restricted" where few may see it and the actor is none of them.
Status requireSight(const Complaint& complaint, const session::ReadContext& context);
/// The case as it stands, for one who may see it. NotFound; Denied as above.
Result<Complaint> seenCase(ComplaintId id, const session::WriteContext& context);
/// The same at the revision that the actor looked at: Conflict "record.changed".
Result<Complaint> seenCase(ComplaintId id, storage::Revision seen, const session::WriteContext& context);
/// Denied "complaint.not_handler" unless the actor handles the case or may decide.
Status requireHandler(const Complaint& complaint, const session::ReadContext& context);
/// Invalid at `field`: "left" (works here no more), "about_them" (the case is about this person).
Status requireFit(const char* field,
                  PersonId handler,
                  const Complaint& complaint,
                  const session::ReadContext& context);

Result<organisation::LimitClock> clockOf(BranchId branch, const session::ReadContext& context);

/// What was done to pass a stage.
struct Done {
    QString text;
    std::optional<Contact> contact{};
    Instant at;
    bool keyedLater = false;
};
/// As typed or stamped. Invalid: text "required", "too_long"; at "in_future".
Result<Done> doneWith(const QString& text,
                      std::optional<Contact> contact,
                      std::optional<Instant> at,
                      const session::WriteContext& context);

/// Writes the case that just came into being, with its first step done and its second owed.
Status begin(Complaint complaint, const Done& received, session::WriteContext& context);
/// The first step of a round done, the second owed.
Status beginRound(const Complaint& complaint, const Done& received, session::WriteContext& context);
/// Writes a changed case: winds its clock, moves the date of the step it waits for, and finds it by its new
/// words.
Result<Complaint> keep(const Complaint& before, Complaint after, session::WriteContext& context);
/// The case passes its next stage: Conflict with the obstacle's code. `after` is `before` with what the stage
/// decided.
Result<Complaint> pass(const Complaint& before,
                       Complaint after,
                       const Done& done,
                       session::WriteContext& context);

/// Adds to the log.
Status addNote(const Complaint& complaint, NoteKind kind, const Done& said, session::WriteContext& context);
Status refreshSearch(ComplaintId complaint, session::WriteContext& context);

} // namespace seraph::complaints
