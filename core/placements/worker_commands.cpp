// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placements/worker_commands.h"

#include "core/attachments/attachment_queries.h"
#include "core/attachments/attachment_repository.h"
#include "core/base/identity_number.h"
#include "core/catalogue/catalogue_repository.h"
#include "core/consultations/ground_queries.h"
#include "core/organisation/staff_record.h"
#include "core/placements/placement_record.h"
#include "core/placements/placement_repository.h"
#include "core/placements/worker_record.h"
#include "core/placements/worker_repository.h"
#include "core/session/record_edit.h"

#include <algorithm>

namespace seraph::placements {

using namespace Qt::StringLiterals;

namespace {

const QString kPhoto = u"worker_photo"_s;

Result<Worker> reachedWorker(PersonId person, const session::WriteContext& context)
{
    TRY_ASSIGN(auto worker, WorkerRepository(context.connection()).get(person));
    if (!reachesWorker(context.scope(), worker.staff))
        return fail(ErrorCode::Denied, u"scope.outside"_s);
    return worker;
}

Result<WorkerProfile> unchangedProfile(WorkerProfileId id,
                                       storage::Revision seen,
                                       const session::WriteContext& context)
{
    TRY_ASSIGN(auto profile, session::unchangedRecord<WorkerProfile>(context, id, seen));
    TRY_STATUS(reachedWorker(profile.worker, context));
    return profile;
}

Result<WorkerDetails> acceptable(const WorkerDetails& asked, const session::ReadContext& context)
{
    WorkerDetails details = tidied(asked);
    TRY_ASSIGN(const auto ground, consultations::groundOf(std::nullopt, context));
    TRY_STATUS(checkDetails(details, ground.today));
    return details;
}

/// Somebody new gets a staff file and no account. Who keeps the workers may add one to any branch that their right covers.
Result<PersonId> newStaffFile(const organisation::StaffDetails& asked, session::WriteContext& context)
{
    TRY_STATUS(session::requireScope(context, asked.homeBranch));
    const organisation::StaffDetails details = organisation::tidied(asked);
    TRY_STATUS(organisation::checkDetails(details));
    const auto person = context.newId<PersonTag>();
    TRY_STATUS(context.insert(organisation::newStaff(person, details)));
    return person;
}

Result<PersonId> whomToRegister(const RegisterWorker& command, session::WriteContext& context)
{
    if (command.newcomer)
        return newStaffFile(*command.newcomer, context);
    if (!command.worker)
        return fail(invalid(u"worker"_s, u"required"_s));
    TRY_ASSIGN(const auto staff, session::liveRecord<organisation::Staff>(context, *command.worker));
    if (!reachesWorker(context.scope(), staff))
        return fail(ErrorCode::Denied, u"scope.outside"_s);
    return staff.id;
}

WorkerPaper withDetails(WorkerPaper paper,
                        const PaperDetails& details,
                        LocalDate today,
                        const session::WriteContext& context)
{
    paper.kind = details.kind;
    paper.number = details.number;
    paper.issuer = details.issuer;
    paper.issuedOn = details.issuedOn;
    paper.validUntil = details.validUntil;
    paper.note = details.note;
    if (!details.originalSeen) {
        paper.seenOn.reset();
        paper.seenBy.reset();
    } else if (!paper.seenOn) {
        paper.seenOn = today;
        paper.seenBy = context.actor().person;
    }
    return paper;
}

std::vector<WorkerPaper> papersForCard(const std::vector<WorkerPaper>& papers)
{
    std::vector<WorkerPaper> shown;
    for (WorkerPaper paper : papers) {
        const bool there = std::any_of(shown.begin(), shown.end(), [&](const WorkerPaper& other) {
            return other.kind == paper.kind;
        });
        if (there || !paper.seenOn)
            continue;
        paper.number = maskedIdentityNumber(paper.number);
        paper.note.clear();
        shown.push_back(std::move(paper));
    }
    return shown;
}

/// A card without its picture is still a card: a file that cannot be read does not stop it.
Result<QByteArray> photoOf(const WorkerProfile& profile, const session::ReadContext& context)
{
    const attachments::AttachmentRepository files(context.connection());
    TRY_ASSIGN(const auto list, files.listOf({u"worker_profile"_s, profile.id.value()}));
    const auto found =
        std::find_if(list.rbegin(), list.rend(), [](const attachments::Attachment& file) {
            return file.purpose == kPhoto && attachments::isImage(file.mediaType);
        });
    if (found == list.rend())
        return QByteArray();
    return attachments::handle(attachments::OpenAttachment{found->id}, context)
        .transform([](const attachments::OpenedAttachment& file) { return file.bytes; })
        .value_or(QByteArray());
}

Result<std::vector<LocalizedText>> skillNames(const QStringList& skills,
                                              const session::ReadContext& context)
{
    TRY_ASSIGN(const auto categories,
               catalogue::CatalogueRepository(context.connection()).listCategories());
    std::vector<LocalizedText> names;
    for (const catalogue::ServiceCategory& category : categories) {
        if (skills.contains(category.code))
            names.push_back({category.nameZh, category.nameEn});
    }
    return names;
}

Result<CandidateCard> cardOf(const Worker& worker, LocalDate today, const session::ReadContext& context)
{
    const WorkerProfile& profile = worker.profile;
    TRY_ASSIGN(const auto papers, WorkerRepository(context.connection()).papersOf(profile.worker));
    TRY_ASSIGN(const auto stays, PlacementRepository(context.connection()).staysOf(profile.worker));
    CandidateCard card{.worker = profile.worker,
                       .name = maskedName(worker.staff.name),
                       .origin = profile.origin,
                       .age = ageBand(profile.birthYear, today),
                       .education = profile.education,
                       .skillNotes = profile.skillNotes,
                       .experience = profile.experience,
                       .languages = profile.languages,
                       .introduction = profile.introduction,
                       .modes = profile.modes,
                       .expectedWage = profile.expectedWage,
                       .state = stateOn(profile, isEmployedOn(worker.staff, today), stays, today),
                       .availableFrom = profile.availableFrom,
                       .papers = papersForCard(papers)};
    if (profile.workingSince)
        card.years = today.year() - *profile.workingSince;
    TRY_ASSIGN(card.skills, skillNames(profile.skills, context));
    TRY_ASSIGN(card.photo, photoOf(profile, context));
    return card;
}

Result<QJsonObject> exportDetails(const ExportCards& command, const session::WriteContext& context)
{
    QJsonObject details{{u"format"_s, toCode(command.format)}};
    if (command.need) {
        TRY_ASSIGN(const auto need, session::liveRecord<PlacementNeed>(context, *command.need));
        TRY_STATUS(consultations::requireClient(need.client, context));
        details.insert(u"need_id"_s, need.id.toString());
    }
    return details;
}

} // namespace

Result<PersonId> handle(const RegisterWorker& command, session::WriteContext& context)
{
    TRY_ASSIGN(const WorkerDetails details, acceptable(command.details, context));
    TRY_ASSIGN(const PersonId person, whomToRegister(command, context));
    TRY_ASSIGN(const auto known, WorkerRepository(context.connection()).findProfile(person));
    if (known)
        return fail(ErrorCode::Conflict, u"worker.registered"_s);
    const WorkerProfile blank{
        .id = context.newId<WorkerProfileTag>(), .revision = storage::Revision{1}, .worker = person};
    TRY_STATUS(context.insert(withDetails(blank, details)));
    return person;
}

Result<void> handle(const EditWorker& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before, unchangedProfile(command.profile, command.revision, context));
    TRY_ASSIGN(const WorkerDetails details, acceptable(command.details, context));
    return context.update(before, withDetails(before, details));
}

Result<void> handle(const SetLeave& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before, unchangedProfile(command.profile, command.revision, context));
    WorkerProfile after = before;
    after.leaveFrom.reset();
    after.leaveUntil.reset();
    after.leaveReason.clear();
    if (command.leave) {
        TRY_STATUS(checkLeave(*command.leave));
        after.leaveFrom = command.leave->from;
        after.leaveUntil = command.leave->until;
        after.leaveReason = command.leave->reason.simplified();
    }
    return context.update(before, after);
}

Result<PaperId> handle(const AddPaper& command, session::WriteContext& context)
{
    TRY_STATUS(reachedWorker(command.worker, context));
    const PaperDetails details = tidied(command.details);
    TRY_STATUS(checkDetails(details));
    TRY_ASSIGN(const auto ground, consultations::groundOf(std::nullopt, context));
    const WorkerPaper blank{.id = context.newId<PaperTag>(),
                            .revision = storage::Revision{1},
                            .worker = command.worker,
                            .kind = details.kind};
    TRY_STATUS(context.insert(withDetails(blank, details, ground.today, context)));
    return blank.id;
}

Result<void> handle(const EditPaper& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before,
               session::unchangedRecord<WorkerPaper>(context, command.paper, command.revision));
    TRY_STATUS(reachedWorker(before.worker, context));
    PaperDetails details = tidied(command.details);
    if (details.number.isEmpty())
        details.number = before.number;
    TRY_STATUS(checkDetails(details));
    TRY_ASSIGN(const auto ground, consultations::groundOf(std::nullopt, context));
    return context.update(before, withDetails(before, details, ground.today, context));
}

Result<void> handle(const ArchivePaper& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto paper,
               session::unchangedRecord<WorkerPaper>(context, command.paper, command.revision));
    TRY_STATUS(reachedWorker(paper.worker, context));
    return context.archive(paper);
}

Result<std::vector<CandidateCard>> handle(const ExportCards& command, session::WriteContext& context)
{
    if (command.workers.empty())
        return fail(invalid(u"workers"_s, u"required"_s));
    TRY_ASSIGN(const auto ground, consultations::groundOf(std::nullopt, context));
    TRY_ASSIGN(const QJsonObject details, exportDetails(command, context));
    std::vector<CandidateCard> cards;
    for (const PersonId person : command.workers) {
        TRY_ASSIGN(const auto worker, reachedWorker(person, context));
        if (!worker.profile.cardConsentOn)
            return fail(ErrorCode::Conflict, u"worker.no_card_consent"_s);
        TRY_ASSIGN(auto card, cardOf(worker, ground.today, context));
        TRY_STATUS(context.note(ExportCards::kAction,
                                {"worker_profile", worker.profile.id.value(), person.value()},
                                details));
        cards.push_back(std::move(card));
    }
    return cards;
}

} // namespace seraph::placements
