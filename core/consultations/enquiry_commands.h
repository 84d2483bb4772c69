// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/client_commands.h"
#include "core/clients/hand_over_commands.h"
#include "core/consultations/enquiry.h"
#include "core/consultations/permissions.h"
#include "core/session/command.h"

namespace seraph::consultations {

/// Somebody asked. A channel and a handle are enough; times may be keyed later and are marked so.
/// Invalid: what checkDetails() says; received_at, first_reply_at "in_future"; first_reply_at "before_received"; source
/// "unknown". Denied "scope.outside".
struct RecordEnquiry {
    using Output = EnquiryId;
    static constexpr const char* kName = "RecordEnquiry";
    static constexpr session::Permission kPermission = kWorkEnquiries;
    static constexpr session::Action kAction{"enquiry.recorded"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    BranchId branch;
    Channel channel = Channel::Phone;
    EnquiryDetails details{};
    std::optional<clients::ClientId> client{};
    std::optional<Instant> receivedAt{}; ///< nothing: now
    std::optional<Instant> firstReplyAt{}; ///< nothing: at once where they are in front of us, else not yet
};
Result<EnquiryId> handle(const RecordEnquiry& command, session::WriteContext& context);

struct EditEnquiry {
    using Output = void;
    static constexpr const char* kName = "EditEnquiry";
    static constexpr session::Permission kPermission = kWorkEnquiries;
    static constexpr session::Action kAction{"enquiry.edited"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    EnquiryId enquiry;
    storage::Revision revision;
    EnquiryDetails details;
};
Result<void> handle(const EditEnquiry& command, session::WriteContext& context);

/// They were answered. Conflict "enquiry.answered" where somebody was first.
struct AnswerEnquiry {
    using Output = void;
    static constexpr const char* kName = "AnswerEnquiry";
    static constexpr session::Permission kPermission = kWorkEnquiries;
    static constexpr session::Action kAction{"enquiry.answered"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    EnquiryId enquiry;
    std::optional<Instant> at{}; ///< nothing: now
};
Result<void> handle(const AnswerEnquiry& command, session::WriteContext& context);

/// It is known who asked: a client on file, or a new one made from this. Asks for "clients.edit" as well where the client
/// is new. Conflict "enquiry.closed".
struct ConvertEnquiry {
    using Output = clients::ClientId;
    static constexpr const char* kName = "ConvertEnquiry";
    static constexpr session::Permission kPermission = kWorkEnquiries;
    static constexpr session::Action kAction{"enquiry.converted"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    EnquiryId enquiry;
    storage::Revision revision;
    std::optional<clients::ClientId> client{}; ///< nothing: the newcomer
    clients::AddClient newcomer{};
};
Result<clients::ClientId> handle(const ConvertEnquiry& command, session::WriteContext& context);

/// Nothing came of it, and why. Invalid: lost_reason "required", "unknown"; note "too_long". Conflict "enquiry.closed".
struct LoseEnquiry {
    using Output = void;
    static constexpr const char* kName = "LoseEnquiry";
    static constexpr session::Permission kPermission = kWorkEnquiries;
    static constexpr session::Action kAction{"enquiry.lost"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    EnquiryId enquiry;
    storage::Revision revision;
    QString reason;
    QString note;
};
Result<void> handle(const LoseEnquiry& command, session::WriteContext& context);

/// They asked again. Conflict "enquiry.open".
struct ReopenEnquiry {
    using Output = void;
    static constexpr const char* kName = "ReopenEnquiry";
    static constexpr session::Permission kPermission = kWorkEnquiries;
    static constexpr session::Action kAction{"enquiry.reopened"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    EnquiryId enquiry;
    storage::Revision revision;
};
Result<void> handle(const ReopenEnquiry& command, session::WriteContext& context);

/// Open enquiries and plans go with the client to the colleague who looks after them from now on.
Status handOver(const clients::ClientHandedOver& event, session::WriteContext& context);

} // namespace seraph::consultations
