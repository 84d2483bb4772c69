// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consultations/picture_commands.h"

#include "core/attachments/attachment_queries.h"
#include "core/attachments/attachment_record.h"
#include "core/clients/client_queries.h"
#include "core/consultations/consent_need_queries.h"
#include "core/consultations/ground_queries.h"
#include "core/consultations/plan_record.h"
#include "core/consultations/plan_repository.h"
#include "core/session/record_edit.h"
#include "core/storage/record_read.h"
#include "core/vault/blob_store.h"
#include "core/vault/bytes.h"

namespace seraph::consultations {

using namespace Qt::StringLiterals;
using attachments::Attachment;

namespace {

/// The one to whom the plan belongs may always see themselves.
Result<bool> maySee(const Plan& plan, clients::ClientId shown, const session::ReadContext& context)
{
    if (shown == plan.client)
        return true;
    TRY_ASSIGN(const Ground ground, groundOf(plan.branch, context));
    return mayBePublished(shown, ground.today, context);
}

Result<clients::ClientId> shownIn(const Attachment& attachment)
{
    if (!attachments::isImage(attachment.mediaType))
        return fail(invalid(u"attachment"_s, u"not_image"_s));
    if (!attachment.subject)
        return fail(invalid(u"attachment"_s, u"nobody"_s));
    return clients::ClientId(attachment.subject->value());
}

QByteArray previewOf(const Attachment& attachment, const vault::BlobStore& blobs)
{
    return blobs
        .read(attachment.id.value(),
              vault::BlobStore::Part::Preview,
              Secret(vault::asBytes(attachment.key)))
        .value_or(QByteArray());
}

} // namespace

Result<PictureId> handle(const ShowPicture& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto option, session::liveRecord<PlanOption>(context, command.option));
    TRY_ASSIGN(const auto plan, session::liveRecord<Plan>(context, option.plan));
    TRY_STATUS(requireClient(plan.client, context));
    if (plan.state != PlanState::Draft)
        return fail(ErrorCode::Conflict, u"plan.not_draft"_s);
    TRY_ASSIGN(const auto attachment, session::liveRecord<Attachment>(context, command.attachment));
    TRY_ASSIGN(const auto shown, shownIn(attachment));
    TRY_ASSIGN(const bool allowed, maySee(plan, shown, context));
    if (!allowed)
        return fail(ErrorCode::Conflict, u"plan.picture_consent"_s);
    const OptionPicture picture{.id = context.newId<OptionPictureTag>(),
                                .revision = storage::Revision{1},
                                .client = plan.client,
                                .plan = plan.id,
                                .option = option.id,
                                .attachment = attachment.id,
                                .shown = shown,
                                .addedBy = context.actor().person,
                                .addedAt = context.now()};
    TRY_STATUS(context.insert(picture));
    return picture.id;
}

Result<void> handle(const HidePicture& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto picture,
               session::unchangedRecord<OptionPicture>(context, command.picture, command.revision));
    TRY_STATUS(requireClient(picture.client, context));
    return context.archive(picture);
}

Result<std::vector<ShowablePicture>> handle(const ShowablePictures& query,
                                            const session::ReadContext& context)
{
    if (!context.rights().allow(attachments::kSeeAttachments))
        return fail(ErrorCode::Denied);
    TRY_ASSIGN(const auto plan, storage::getRecord<Plan>(context.connection(), query.plan));
    TRY_STATUS(clients::reachedClient(plan.client, context));
    TRY_ASSIGN(const auto photos, PlanRepository(context.connection()).photosFor(plan.client));
    std::vector<ShowablePicture> pictures;
    for (const Attachment& photo : photos) {
        TRY_ASSIGN(const auto shown, shownIn(photo));
        TRY_ASSIGN(const bool allowed, maySee(plan, shown, context));
        if (allowed)
            pictures.push_back({photo.id, shown, previewOf(photo, context.blobs()), photo.takenAt});
    }
    return pictures;
}

std::vector<session::Access> accesses(const ShowablePictures&, const std::vector<ShowablePicture>& answer)
{
    std::vector<session::Access> seen;
    for (const ShowablePicture& picture : answer)
        seen.push_back({"attachment", picture.attachment.value(), picture.shown.value()});
    return seen;
}

Result<std::vector<OptionPicture>> picturesToSee(const Plan& plan, const session::ReadContext& context)
{
    TRY_ASSIGN(const auto all, PlanRepository(context.connection()).picturesOf(plan.id));
    std::vector<OptionPicture> pictures;
    for (const OptionPicture& picture : all) {
        TRY_ASSIGN(const bool allowed, maySee(plan, picture.shown, context));
        if (allowed)
            pictures.push_back(picture);
    }
    return pictures;
}

Result<bool> mayShowPictures(const Plan& plan, const session::ReadContext& context)
{
    TRY_ASSIGN(const auto all, PlanRepository(context.connection()).picturesOf(plan.id));
    TRY_ASSIGN(const auto allowed, picturesToSee(plan, context));
    return all.size() == allowed.size();
}

} // namespace seraph::consultations
