// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attachments/prepared_file.h"
#include "core/catalogue/merge_fields.h"
#include "core/consultations/consent.h"
#include "core/consultations/permissions.h"
#include "core/session/command.h"

namespace seraph::consultations {

/// The document as this client will read it: filled, hashed, numbered, ready for the screen or the printer.
/// Invalid: document "not_released"; guardian "required" for a minor. In medical trades Conflict "plan.no_physician" where the
/// plan has no physician's word yet, and "consent.needs_plan" for a treatment that needs a plan and has none.
struct PrepareConsent {
    using Output = ConsentId;
    static constexpr const char* kName = "PrepareConsent";
    static constexpr session::Permission kPermission = kTakeConsents;
    static constexpr session::Action kAction{"consent.prepared"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    clients::ClientId client;
    BranchId branch;
    QString document; ///< code of the template
    std::optional<catalogue::ServiceId> service{};
    std::optional<PlanId> plan{};
    std::optional<clients::GuardianId> guardian{};
    std::optional<PersonId> physician{}; ///< nothing: the one of the plan
    std::optional<PersonId> performer{};
    std::optional<Language> language{}; ///< nothing: that of the workspace
    catalogue::MergeValues values{}; ///< of fields that a later module knows: contract.*, worker.*
};
Result<ConsentId> handle(const PrepareConsent& command, session::WriteContext& context);

/// Signed on the screen: the strokes as they were drawn. Invalid: what checkSigning() says; strokes "required".
/// Conflict "consent.not_open" where it is not waiting for a signature; "consent.outdated" where the document has a newer
/// version since; "consent.other_day" where it was prepared on another day.
struct SignOnScreen {
    using Output = void;
    static constexpr const char* kName = "SignOnScreen";
    static constexpr session::Permission kPermission = kTakeConsents;
    static constexpr session::Action kAction{"consent.signed"};
    static constexpr session::Undo kUndo = session::Undo::No;
    ConsentId consent;
    storage::Revision revision;
    SigningDetails details;
    QByteArray strokes; ///< JSON: points with time and pressure
};
Result<void> handle(const SignOnScreen& command, session::WriteContext& context);

/// Signed on paper: its photograph or scan, found by the code printed on it. Signed on `signedDay`, which may lie before
/// today and not before the day it was printed. Invalid: code "format"; signed_day "in_future", "before_printed"; what
/// checkSigning() says. NotFound; Conflict "consent.other_text" where the paper is not of this text.
struct FileSignedPaper {
    using Output = ConsentId;
    static constexpr const char* kName = "FileSignedPaper";
    static constexpr session::Permission kPermission = kTakeConsents;
    static constexpr session::Action kAction{"consent.paper_filed"};
    static constexpr session::Undo kUndo = session::Undo::No;
    QString code; ///< as the QR code says it
    attachments::PreparedFile scan;
    SigningDetails details{};
    std::optional<LocalDate> signedDay{};
};
Result<ConsentId> handle(const FileSignedPaper& command, session::WriteContext& context);

/// The client does not sign. Invalid: reason "too_long". Conflict "consent.not_open".
struct RefuseConsent {
    using Output = void;
    static constexpr const char* kName = "RefuseConsent";
    static constexpr session::Permission kPermission = kTakeConsents;
    static constexpr session::Action kAction{"consent.refused"};
    static constexpr session::Undo kUndo = session::Undo::No;
    ConsentId consent;
    storage::Revision revision;
    QString reason{};
};
Result<void> handle(const RefuseConsent& command, session::WriteContext& context);

/// Taken back, as easily as given and without a reason if the client has none (PIPL 15). What was done before stays lawful.
/// Conflict "consent.not_signed".
struct WithdrawConsent {
    using Output = void;
    static constexpr const char* kName = "WithdrawConsent";
    static constexpr session::Permission kPermission = kTakeConsents;
    static constexpr session::Action kAction{"consent.withdrawn"};
    static constexpr session::Undo kUndo = session::Undo::No;
    ConsentId consent;
    storage::Revision revision;
    QString reason{};
};
Result<void> handle(const WithdrawConsent& command, session::WriteContext& context);

/// The short check before a session. Invalid: concerns "unknown"; note "too_long", and "required" with a concern.
struct CheckSameDay {
    using Output = SameDayCheckId;
    static constexpr const char* kName = "CheckSameDay";
    static constexpr session::Permission kPermission = kTakeConsents;
    static constexpr session::Action kAction{"same_day.checked"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    clients::ClientId client;
    BranchId branch;
    catalogue::ServiceId service;
    QStringList concerns{};
    QString note{};
};
Result<SameDayCheckId> handle(const CheckSameDay& command, session::WriteContext& context);

/// A physician decides that it may go on all the same. Invalid: reason "required". Conflict "same_day.clear".
struct ClearSameDayConcern {
    using Output = void;
    static constexpr const char* kName = "ClearSameDayConcern";
    static constexpr session::Permission kPermission = kExamine;
    static constexpr session::Action kAction{"same_day.cleared"};
    static constexpr session::Undo kUndo = session::Undo::No;
    SameDayCheckId check;
    storage::Revision revision;
    QString reason;
};
Result<void> handle(const ClearSameDayConcern& command, session::WriteContext& context);

/// For the service record that begins: what was signed for this one time is used up. `care` calls it inside its own
/// transaction.
Status useConsents(clients::ClientId client,
                   catalogue::ServiceId service,
                   LocalDate day,
                   session::WriteContext& context);

} // namespace seraph::consultations
