// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/client_parts.h"
#include "core/clients/permissions.h"
#include "core/session/command.h"

namespace seraph::clients {

/// Why somebody wants to see a whole number: in words, or by the piece of work that asks for it, such as a call that is
/// due. One of them is enough.
struct RevealReason {
    QString text{};
    QString kind{};    ///< table of the work
    qint64 record = 0; ///< its id
};

/// A contact as it is. It is a command since the entry in the journal, with the reason, is committed before the answer is
/// handed out. Invalid: reason "required".
struct RevealContact {
    using Output = QString;
    static constexpr const char* kName = "RevealContact";
    static constexpr session::Permission kPermission = kReveal;
    static constexpr session::Action kAction{"client.contact_revealed"};
    static constexpr session::Undo kUndo = session::Undo::No;
    ContactId contact;
    RevealReason reason;
};
Result<QString> handle(const RevealContact& command, session::WriteContext& context);

struct RevealIdentityNumber {
    using Output = QString;
    static constexpr const char* kName = "RevealIdentityNumber";
    static constexpr session::Permission kPermission = kRevealIdentity;
    static constexpr session::Action kAction{"client.identity_revealed"};
    static constexpr session::Undo kUndo = session::Undo::No;
    ClientId client;
    RevealReason reason;
};
Result<QString> handle(const RevealIdentityNumber& command, session::WriteContext& context);

struct RevealGuardianPhone {
    using Output = QString;
    static constexpr const char* kName = "RevealGuardianPhone";
    static constexpr session::Permission kPermission = kReveal;
    static constexpr session::Action kAction{"client.guardian_revealed"};
    static constexpr session::Undo kUndo = session::Undo::No;
    GuardianId guardian;
    RevealReason reason;
};
Result<QString> handle(const RevealGuardianPhone& command, session::WriteContext& context);

/// Somebody looked into why this person revealed more than the day's limit; until then it is missing.
struct ReviewReveals {
    using Output = void;
    static constexpr const char* kName = "ReviewReveals";
    static constexpr session::Permission kPermission = kReviewReveals;
    static constexpr session::Action kAction{"client.reveals_reviewed"};
    static constexpr session::Undo kUndo = session::Undo::No;
    AccountId account;
    QString finding;
};
/// Invalid: finding "required"; Denied "reveals.own" for one's own.
Result<void> handle(const ReviewReveals& command, session::WriteContext& context);

} // namespace seraph::clients
