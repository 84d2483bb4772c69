// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaints/case_parts.h"
#include "core/complaints/permissions.h"
#include "core/session/command.h"

namespace seraph::complaints {

/// Keeps a letter as it goes out. A "you said, we did" is for everybody: Invalid: text "names_somebody" where
/// it names the complainant or whom the case is about; text "required", "too_long".
struct WriteLetter {
    using Output = LetterId;
    static constexpr const char* kName = "WriteLetter";
    static constexpr session::Permission kPermission = kWork;
    static constexpr session::Action kAction{"complaint.letter_written"};
    static constexpr session::Undo kUndo = session::Undo::No;
    ComplaintId complaint;
    LetterKind kind = LetterKind::Acknowledgement;
    Language language = Language::Chinese;
    QString text{};
    std::optional<Contact> sentBy{};
};
Result<LetterId> handle(const WriteLetter& command, session::WriteContext& context);

/// The template with what the case says, to be read over before it goes out.
struct LetterDraft {
    QString subject;
    QString text;
};
struct DraftLetter {
    using Output = LetterDraft;
    static constexpr const char* kName = "DraftLetter";
    static constexpr session::Permission kPermission = kView;
    ComplaintId complaint;
    LetterKind kind = LetterKind::Acknowledgement;
    Language language = Language::Chinese;
};
Result<LetterDraft> handle(const DraftLetter& query, const session::ReadContext& context);

} // namespace seraph::complaints
