// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue_events.h"
#include "core/session/command.h"
#include "core/training/need.h"
#include "core/training/permissions.h"

namespace seraph::training {

/// Everybody of these roles takes the course again by a day; who needs it already is not asked twice. Invalid: what
/// checkCampaign() says; roles "concerns_nobody" where it concerns nobody. Conflict "course.not_in_force".
struct StartCampaign {
    using Output = CampaignId;
    static constexpr const char* kName = "StartCampaign";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"campaign.started"};
    static constexpr session::Undo kUndo = session::Undo::No;
    CampaignDetails details;
};
Result<CampaignId> handle(const StartCampaign& command, session::WriteContext& context);

/// Over: what is still open of it is waived. Conflict "campaign.ended".
struct EndCampaign {
    using Output = void;
    static constexpr const char* kName = "EndCampaign";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"campaign.ended"};
    static constexpr session::Undo kUndo = session::Undo::No;
    CampaignId campaign;
    storage::Revision revision;
};
Result<void> handle(const EndCampaign& command, session::WriteContext& context);

/// "I have read the new version and work by it": one's own, or keyed by who teaches for people without an account. Denied
/// "training.not_yours". Conflict "training_need.closed"; "need.takes_course" where reading is not enough.
struct ConfirmReading {
    using Output = void;
    static constexpr const char* kName = "ConfirmReading";
    static constexpr session::Permission kPermission = session::kSelf;
    static constexpr session::Action kAction{"need.read"};
    static constexpr session::Undo kUndo = session::Undo::No;
    NeedId need;
};
Result<void> handle(const ConfirmReading& command, session::WriteContext& context);

/// It is not asked of this person after all. Invalid: reason "required", "too_long". Conflict "training_need.closed".
struct WaiveNeed {
    using Output = void;
    static constexpr const char* kName = "WaiveNeed";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"need.waived"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    NeedId need;
    QString reason;
};
Result<void> handle(const WaiveNeed& command, session::WriteContext& context);

/// A course that was released anew is taken again by who completed an older version of it.
Status openRetaking(const CourseVersion& version, session::WriteContext& context);

/// A new SOP version is read and confirmed by whoever carries out its steps.
Status onSopReleased(const catalogue::SopReleased& event, session::WriteContext& context);
/// A new consent by whoever explains it or carries out a service that asks for it.
Status onTemplateReleased(const catalogue::TemplateReleased& event, session::WriteContext& context);

} // namespace seraph::training
