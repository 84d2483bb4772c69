// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consultations/permissions.h"
#include "core/consultations/plan.h"
#include "core/session/command.h"

namespace seraph::consultations {

/// Invalid: attachment "not_image", "nobody" (it is about no client). Conflict "plan.not_draft"; "plan.picture_consent"
/// where it shows somebody else without a consent to publication that holds today.
struct ShowPicture {
    using Output = PictureId;
    static constexpr const char* kName = "ShowPicture";
    static constexpr session::Permission kPermission = kConsult;
    static constexpr session::Action kAction{"plan.picture_added"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    OptionId option;
    attachments::AttachmentId attachment;
};
Result<PictureId> handle(const ShowPicture& command, session::WriteContext& context);

/// At any time: a consent may have been taken back.
struct HidePicture {
    using Output = void;
    static constexpr const char* kName = "HidePicture";
    static constexpr session::Permission kPermission = kConsult;
    static constexpr session::Action kAction{"plan.picture_removed"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    PictureId picture;
    storage::Revision revision;
};
Result<void> handle(const HidePicture& command, session::WriteContext& context);

/// A picture that may be shown with an option: of this client, or of somebody with a consent to publication that holds today.
struct ShowablePicture {
    attachments::AttachmentId attachment;
    clients::ClientId shown;
    QByteArray preview; ///< JPEG; empty: its file is gone
    std::optional<Instant> takenAt;
};
struct ShowablePictures {
    using Output = std::vector<ShowablePicture>;
    static constexpr const char* kName = "ShowablePictures";
    static constexpr session::Permission kPermission = kConsult;
    static constexpr session::Action kAccessAction{"plan.pictures_offered"};
    PlanId plan;
};
Result<std::vector<ShowablePicture>> handle(const ShowablePictures& query,
                                            const session::ReadContext& context);
std::vector<session::Access> accesses(const ShowablePictures& query,
                                      const std::vector<ShowablePicture>& answer);

/// The pictures of a plan as they may be seen today: one whose consent was taken back is left out.
Result<std::vector<OptionPicture>> picturesToSee(const Plan& plan, const session::ReadContext& context);
/// Whether every picture of the plan may be shown today.
Result<bool> mayShowPictures(const Plan& plan, const session::ReadContext& context);

} // namespace seraph::consultations
