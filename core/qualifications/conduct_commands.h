// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualifications/agreement.h"
#include "core/qualifications/credit.h"
#include "core/qualifications/permissions.h"
#include "core/session/command.h"

/// What people promise, and what they say to how their work is rated.
namespace seraph::qualifications {

/// Other words for what is signed here: a new version, which everybody signs anew when their certificate ends, or at once
/// where the house asks. Invalid: kind "not_an_agreement"; text as checkAgreementText().
struct ReleaseAgreement {
    using Output = AgreementId;
    static constexpr const char* kName = "ReleaseAgreement";
    static constexpr session::Permission kPermission = kSetRules;
    static constexpr session::Action kAction{"agreement.released"};
    static constexpr session::Undo kUndo = session::Undo::No;
    CertificateKindId kind;
    LocalizedText text{};
};
Result<AgreementId> handle(const ReleaseAgreement& command, session::WriteContext& context);

/// One's own signature, under one's own session. Who has no account signs on paper, and the page is filed with the
/// certificate. Invalid: name "required", "not_your_name". Conflict "agreement.outdated" where there is a newer version,
/// "agreement.signed" where this one is signed and holds.
struct SignAgreement {
    using Output = AgreementSignatureId;
    static constexpr const char* kName = "SignAgreement";
    static constexpr session::Permission kPermission = session::kSelf;
    static constexpr session::Action kAction{"agreement.signed"};
    static constexpr session::Undo kUndo = session::Undo::No;
    AgreementId agreement;
    QString name{};
};
Result<AgreementSignatureId> handle(const SignAgreement& command, session::WriteContext& context);

/// Somebody does not accept what a measure says: oneself, or who keeps files for people without an account. Invalid:
/// measure "unknown"; reason "required", "too_long". Conflict "credit_appeal.open".
struct AppealCredit {
    using Output = CreditAppealId;
    static constexpr const char* kName = "AppealCredit";
    static constexpr session::Permission kPermission = session::kSelf;
    static constexpr session::Action kAction{"credit.appealed"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    std::optional<PersonId> person{}; ///< nothing: oneself
    QString measure{};
    QString reason{};
};
Result<CreditAppealId> handle(const AppealCredit& command, session::WriteContext& context);

enum class AppealDecision { Uphold, Reject };
/// Upheld: what was recorded of the measure until the day of the appeal counts no more. Invalid: note "required",
/// "too_long"; person "self": nobody decides for themselves. Conflict "credit_appeal.decided".
struct DecideCreditAppeal {
    using Output = void;
    static constexpr const char* kName = "DecideCreditAppeal";
    static constexpr session::Permission kPermission = kEditFiles;
    static constexpr session::Action kAction{"credit.appeal_decided"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    CreditAppealId appeal;
    storage::Revision revision;
    AppealDecision decision = AppealDecision::Uphold;
    QString note{};
};
Result<void> handle(const DecideCreditAppeal& command, session::WriteContext& context);

/// Whether one wants to stand on the honour roll: one's own word, or what somebody without an account told who keeps files.
struct SayHonour {
    using Output = void;
    static constexpr const char* kName = "SayHonour";
    static constexpr session::Permission kPermission = session::kSelf;
    static constexpr session::Action kAction{"honour.said"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    std::optional<PersonId> person{}; ///< nothing: oneself
    HonourWish wish = HonourWish::Shown;
};
Result<void> handle(const SayHonour& command, session::WriteContext& context);

/// For the founding and for workspaces from before: the shipped texts, where a kind has none yet.
Status installAgreements(Profile profile, session::WriteContext& context);

} // namespace seraph::qualifications
