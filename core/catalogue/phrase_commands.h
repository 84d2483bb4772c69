// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/permissions.h"
#include "core/catalogue/phrase_rule.h"
#include "core/session/command.h"

namespace seraph::catalogue {

/// A rule of the workspace's own, or its own reading of a shipped rule of that code; replaces what it had for the code. Invalid as
/// checkRule() says; hits "not_found", misses "found" where an example does not come out as it says.
struct SavePhraseRule {
    using Output = PhraseRuleId;
    static constexpr const char* kName = "SavePhraseRule";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"phrase_rule.saved"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    QString category;
    PhraseRule rule;
    RuleUse use = RuleUse::On;
};
Result<PhraseRuleId> handle(const SavePhraseRule& command, session::WriteContext& context);

/// Back to the shipped rule, or to none.
struct ArchivePhraseRule {
    using Output = void;
    static constexpr const char* kName = "ArchivePhraseRule";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"phrase_rule.archived"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    PhraseRuleId rule;
    storage::Revision revision;
};
Result<void> handle(const ArchivePhraseRule& command, session::WriteContext& context);

/// A false alarm, for everybody and from now on. Known already: that one.
struct DismissPhrase {
    using Output = PhraseDismissalId;
    static constexpr const char* kName = "DismissPhrase";
    static constexpr session::Permission kPermission = kDismissPhrases;
    static constexpr session::Action kAction{"phrase.dismissed"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    QString rule;
    QString context;
};
Result<PhraseDismissalId> handle(const DismissPhrase& command, session::WriteContext& context);

/// It was none after all.
struct ForgetDismissal {
    using Output = void;
    static constexpr const char* kName = "ForgetDismissal";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"phrase.dismissal_forgotten"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    PhraseDismissalId dismissal;
    storage::Revision revision;
};
Result<void> handle(const ForgetDismissal& command, session::WriteContext& context);

} // namespace seraph::catalogue
