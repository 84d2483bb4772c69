// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consultations/permissions.h"
#include "core/consultations/service_order.h"
#include "core/session/command.h"

namespace seraph::consultations {

/// A plan to be worked on; who drafts it looks after it. Invalid: goal "required", "too_long"; consultation "other_client".
struct DraftPlan {
    using Output = PlanId;
    static constexpr const char* kName = "DraftPlan";
    static constexpr session::Permission kPermission = kConsult;
    static constexpr session::Action kAction{"plan.drafted"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    clients::ClientId client;
    BranchId branch;
    std::optional<ConsultationId> consultation{};
    QString goal{};
};
Result<PlanId> handle(const DraftPlan& command, session::WriteContext& context);

/// An alternative, priced from the price list of the day. A physician's word on the plan falls with any change to it.
/// Invalid: what checkDetails() and checkPromises() say; service "not_on_sale", "no_price". Conflict "plan.not_draft".
struct AddOption {
    using Output = OptionId;
    static constexpr const char* kName = "AddOption";
    static constexpr session::Permission kPermission = kConsult;
    static constexpr session::Action kAction{"plan.option_added"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    PlanId plan;
    OptionDetails details{};
};
Result<OptionId> handle(const AddOption& command, session::WriteContext& context);

/// The same rules; priced anew.
struct EditOption {
    using Output = void;
    static constexpr const char* kName = "EditOption";
    static constexpr session::Permission kPermission = kConsult;
    static constexpr session::Action kAction{"plan.option_edited"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    OptionId option;
    storage::Revision revision;
    OptionDetails details;
};
Result<void> handle(const EditOption& command, session::WriteContext& context);

struct RemoveOption {
    using Output = void;
    static constexpr const char* kName = "RemoveOption";
    static constexpr session::Permission kPermission = kConsult;
    static constexpr session::Action kAction{"plan.option_removed"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    OptionId option;
    storage::Revision revision;
};
Result<void> handle(const RemoveOption& command, session::WriteContext& context);

/// A manager allows what the rules do not. Invalid: reason "required". Conflict "plan.approved", "plan.not_draft".
struct ApproveException {
    using Output = void;
    static constexpr const char* kName = "ApproveException";
    static constexpr session::Permission kPermission = kApprove;
    static constexpr session::Action kAction{"plan.exception_approved"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    PlanId plan;
    PlanException exception = PlanException::FewerOptions;
    QString reason;
};
Result<void> handle(const ApproveException& command, session::WriteContext& context);

/// The physician who examined the client stands for the plan as it is written. Conflict: what medicalObstacles() says, or
/// "plan.decided".
struct ConfirmMedically {
    using Output = void;
    static constexpr const char* kName = "ConfirmMedically";
    static constexpr session::Permission kPermission = kExamine;
    static constexpr session::Action kAction{"plan.confirmed_by_physician"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    PlanId plan;
    storage::Revision revision;
};
Result<void> handle(const ConfirmMedically& command, session::WriteContext& context);

/// The client is shown the options with their prices. Conflict: the first of what obstacles() says.
struct PresentPlan {
    using Output = void;
    static constexpr const char* kName = "PresentPlan";
    static constexpr session::Permission kPermission = kConsult;
    static constexpr session::Action kAction{"plan.presented"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    PlanId plan;
    storage::Revision revision;
};
Result<void> handle(const PresentPlan& command, session::WriteContext& context);

/// Topics of the plan were explained, perhaps with words of the speaker's own that are to be kept. Invalid: topics
/// "required", "unknown", "twice"; speaker "may_not_say"; words "too_long". Conflict what passGate() says of the speaker.
struct ExplainPlan {
    using Output = void;
    static constexpr const char* kName = "ExplainPlan";
    static constexpr session::Permission kPermission = kConsult;
    static constexpr session::Action kAction{"plan.explained"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    PlanId plan;
    QStringList topics{};
    std::optional<PersonId> speaker{};
    std::optional<Instant> saidAt{};
    QString words{};
};
Result<void> handle(const ExplainPlan& command, session::WriteContext& context);

/// What the client prefers, and why. May be changed until the plan is confirmed. Invalid: option "other_plan"; reason
/// "too_long".
struct ChooseOption {
    using Output = void;
    static constexpr const char* kName = "ChooseOption";
    static constexpr session::Permission kPermission = kConsult;
    static constexpr session::Action kAction{"plan.chosen"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    PlanId plan;
    storage::Revision revision;
    OptionId option;
    QString reason{};
};
Result<void> handle(const ChooseOption& command, session::WriteContext& context);

/// It is decided: the order stands; none where the client decided to wait. Conflict: the first of what obstacles() says.
struct ConfirmPlan {
    using Output = std::optional<OrderId>;
    static constexpr const char* kName = "ConfirmPlan";
    static constexpr session::Permission kPermission = kConsult;
    static constexpr session::Action kAction{"plan.confirmed"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    PlanId plan;
    storage::Revision revision;
};
Result<std::optional<OrderId>> handle(const ConfirmPlan& command, session::WriteContext& context);

/// Invalid: lost_reason "required", "unknown" (C-50). Conflict "plan.order".
struct DeclinePlan {
    using Output = void;
    static constexpr const char* kName = "DeclinePlan";
    static constexpr session::Permission kPermission = kConsult;
    static constexpr session::Action kAction{"plan.declined"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    PlanId plan;
    storage::Revision revision;
    QString lostReason;
    QString note{};
};
Result<void> handle(const DeclinePlan& command, session::WriteContext& context);

/// Back to the drawing board; prices stay as they were written. Conflict "plan.order".
struct RevisePlan {
    using Output = void;
    static constexpr const char* kName = "RevisePlan";
    static constexpr session::Permission kPermission = kConsult;
    static constexpr session::Action kAction{"plan.revised"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    PlanId plan;
    storage::Revision revision;
};
Result<void> handle(const RevisePlan& command, session::WriteContext& context);

} // namespace seraph::consultations
