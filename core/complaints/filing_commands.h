// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaints/case_parts.h"
#include "core/complaints/permissions.h"
#include "core/session/command.h"

namespace seraph::complaints {

/// A record that a case is filed with.
struct LinkedRecord {
    QString kind;
    qint64 record;
    friend bool operator==(const LinkedRecord&, const LinkedRecord&) = default;
};

/// Somebody complains. Whoever takes it answers for it until somebody else has accepted it; a case about the
/// taker goes to nobody else by itself, but they cannot handle it (requireFit). Invalid: what checkDetails()
/// says; category "unknown"; order "unknown" (not of this client); received_at "in_future".
struct FileComplaint {
    using Output = ComplaintId;
    static constexpr const char* kName = "FileComplaint";
    static constexpr session::Permission kPermission = kFile;
    static constexpr session::Action kAction{"complaint.filed"};
    static constexpr session::Undo kUndo = session::Undo::No;
    BranchId branch;
    ComplaintDetails details{};
    std::optional<Instant> receivedAt{}; ///< nothing: now
    std::vector<LinkedRecord> links{};
};
Result<ComplaintId> handle(const FileComplaint& command, session::WriteContext& context);

/// A small matter that was settled while they stood there (当场解决): every stage in one go. Invalid, besides the
/// above: category "not_on_the_spot" (this kind has to be looked into); safety "not_on_the_spot"; channel
/// "not_on_the_spot" (from outside); about "about_you"; text "required"; amount "beyond_limit"; and what
/// checkDetails() of the remedy says.
struct SettleOnTheSpot {
    using Output = ComplaintId;
    static constexpr const char* kName = "SettleOnTheSpot";
    static constexpr session::Permission kPermission = kFile;
    static constexpr session::Action kAction{"complaint.settled"};
    static constexpr session::Undo kUndo = session::Undo::No;
    BranchId branch;
    ComplaintDetails details{};
    QString text{}; ///< what was done about it
    RemedyDetails remedy{};
    Contact contact = Contact::InPerson;
    std::vector<LinkedRecord> links{};
};
Result<ComplaintId> handle(const SettleOnTheSpot& command, session::WriteContext& context);

} // namespace seraph::complaints
