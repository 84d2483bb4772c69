// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaints/case_parts.h"
#include "core/complaints/permissions.h"
#include "core/session/command.h"

namespace seraph::complaints {

/// Asks somebody else to take the case over. Until they accept, it stays where it is (首诉负责). Invalid: to
/// "left", "about_them", "same_handler" (handles it already); reason "required". Denied
/// "complaint.not_handler".
struct HandOverCase {
    using Output = void;
    static constexpr const char* kName = "HandOverCase";
    static constexpr session::Permission kPermission = kFile;
    static constexpr session::Action kAction{"complaint.handed_over"};
    static constexpr session::Undo kUndo = session::Undo::No;
    ComplaintId complaint;
    storage::Revision revision;
    PersonId to;
    QString reason{};
};
Result<void> handle(const HandOverCase& command, session::WriteContext& context);

/// Accepts it, or gives it back with a reason. Conflict "complaint.not_asked" where nobody asked the actor.
/// Invalid: reason "required" where it is given back.
struct AnswerHandOver {
    using Output = void;
    static constexpr const char* kName = "AnswerHandOver";
    static constexpr session::Permission kPermission = kWork;
    static constexpr session::Action kAction{"complaint.taken_over"};
    static constexpr session::Undo kUndo = session::Undo::No;
    ComplaintId complaint;
    storage::Revision revision;
    Decision decision = Decision::Approved;
    QString reason{};
};
Result<void> handle(const AnswerHandOver& command, session::WriteContext& context);

/// The complainant has to act first: the clock stands still. Not before they were told that we have it, and not
/// after the answer: Conflict "complaint.cannot_wait"; "complaint.waiting" where it does already. Invalid:
/// reason "required".
struct WaitForComplainant {
    using Output = void;
    static constexpr const char* kName = "WaitForComplainant";
    static constexpr session::Permission kPermission = kWork;
    static constexpr session::Action kAction{"complaint.waiting"};
    static constexpr session::Undo kUndo = session::Undo::No;
    ComplaintId complaint;
    storage::Revision revision;
    QString reason{};
};
Result<void> handle(const WaitForComplainant& command, session::WriteContext& context);

/// The clock goes on. Conflict "complaint.not_waiting". Invalid: text "required".
struct GoOnWithCase {
    using Output = void;
    static constexpr const char* kName = "GoOnWithCase";
    static constexpr session::Permission kPermission = kWork;
    static constexpr session::Action kAction{"complaint.went_on"};
    static constexpr session::Undo kUndo = session::Undo::No;
    ComplaintId complaint;
    storage::Revision revision;
    QString text{};
};
Result<void> handle(const GoOnWithCase& command, session::WriteContext& context);

/// Another kind than it seemed: its clocks are wound anew. Invalid: category "unknown"; external_due
/// "bad_date".
struct ReclassifyCase {
    using Output = void;
    static constexpr const char* kName = "ReclassifyCase";
    static constexpr session::Permission kPermission = kWork;
    static constexpr session::Action kAction{"complaint.reclassified"};
    static constexpr session::Undo kUndo = session::Undo::No;
    ComplaintId complaint;
    storage::Revision revision;
    QString category{};
    bool safety = false;
    std::optional<Instant> externalDue{};
};
Result<void> handle(const ReclassifyCase& command, session::WriteContext& context);

/// What was said or found out. The first contact and everybody who works on cases may write to one they see, at
/// every stage. Invalid: text "required", "too_long"; at "in_future"; kind "unknown" (of those that the program
/// writes itself).
struct NoteOnCase {
    using Output = void;
    static constexpr const char* kName = "NoteOnCase";
    static constexpr session::Permission kPermission = kFile;
    static constexpr session::Action kAction{"complaint.noted"};
    static constexpr session::Undo kUndo = session::Undo::No;
    ComplaintId complaint;
    NoteKind kind = NoteKind::Note;
    QString text{};
    std::optional<Instant> at{};
};
Result<void> handle(const NoteOnCase& command, session::WriteContext& context);

/// Linked already: it stays as it is. Invalid: kind "unknown".
struct LinkToCase {
    using Output = void;
    static constexpr const char* kName = "LinkToCase";
    static constexpr session::Permission kPermission = kWork;
    static constexpr session::Action kAction{"complaint.linked"};
    static constexpr session::Undo kUndo = session::Undo::No;
    ComplaintId complaint;
    QString kind{};
    qint64 record = 0;
};
Result<void> handle(const LinkToCase& command, session::WriteContext& context);

} // namespace seraph::complaints
