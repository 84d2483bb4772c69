// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consultations/consultation_commands.h"

#include "core/base/field_check.h"
#include "core/catalogue/catalogue_repository.h"
#include "core/consultations/enquiry_record.h"
#include "core/consultations/enquiry_repository.h"
#include "core/consultations/ground_queries.h"
#include "core/consultations/phrase_note_commands.h"
#include "core/consultations/plan_record.h"
#include "core/consultations/plan_repository.h"
#include "core/consultations/touch_commands.h"
#include "core/session/record_edit.h"
#include "core/session/scope_check.h"

#include <algorithm>

namespace seraph::consultations {

using namespace Qt::StringLiterals;

namespace {

Touched touchedBy(const Consultation& consultation)
{
    return {consultation.client, consultation.branch, "consultation", consultation.id.value()};
}

Result<Consultation> openOne(Consultation consultation, const session::WriteContext& context)
{
    TRY_STATUS(requireClient(consultation.client, context));
    if (consultation.endedAt)
        return fail(ErrorCode::Conflict, u"consultation.closed"_s);
    return consultation;
}

Result<Consultation> openConsultation(ConsultationId id, const session::WriteContext& context)
{
    TRY_ASSIGN(auto found, session::liveRecord<Consultation>(context, id));
    return openOne(std::move(found), context);
}

Result<Consultation> unchangedConsultation(ConsultationId id,
                                           storage::Revision seen,
                                           const session::WriteContext& context)
{
    TRY_ASSIGN(auto found, session::unchangedRecord<Consultation>(context, id, seen));
    return openOne(std::move(found), context);
}

Status addParticipant(const Consultation& consultation, PersonId person, session::WriteContext& context)
{
    return context.insert(Participant{.id = context.newId<ParticipantTag>(),
                                      .revision = storage::Revision{1},
                                      .client = consultation.client,
                                      .consultation = consultation.id,
                                      .person = person,
                                      .joinedAt = context.now()});
}

Status checkVisit(const OpenConsultation& command, const session::WriteContext& context)
{
    if (!command.visit)
        return {};
    TRY_ASSIGN(const Visit visit, session::liveRecord<Visit>(context, *command.visit));
    return visit.client == command.client ? Status() : fail(invalid(u"visit"_s, u"other_client"_s));
}

/// The enquiry that a talk goes on from: the one that is named, else the client's last one since they were last talked to.
Result<std::optional<Enquiry>> enquiryOf(const OpenConsultation& command,
                                         const session::WriteContext& context)
{
    if (command.enquiry) {
        TRY_ASSIGN(auto named, storage::getRecord<Enquiry>(context.connection(), *command.enquiry));
        return std::optional(std::move(named));
    }
    TRY_ASSIGN(const auto enquiries,
               EnquiryRepository(context.connection()).enquiriesOf(command.client));
    TRY_ASSIGN(const auto talks, PlanRepository(context.connection()).consultationsOf(command.client));
    for (const Enquiry& enquiry : enquiries) { // latest first
        const bool talkedSince = !talks.empty() && talks.front().startedAt >= enquiry.receivedAt;
        if (talkedSince)
            break;
        if (enquiry.state == EnquiryState::Converted)
            return std::optional(enquiry);
    }
    return std::optional<Enquiry>();
}

/// What somebody said when they asked is not asked again (C-44).
ConsultationDetails withEnquiry(ConsultationDetails details, const std::optional<Enquiry>& enquiry)
{
    if (!enquiry)
        return details;
    if (details.need.isEmpty())
        details.need = enquiry->need;
    if (!details.service)
        details.service = enquiry->service;
    return details;
}

/// What was written down of a talk was said to the client: it counts for whoever wrote it.
Status noteTalk(const Consultation& consultation, session::WriteContext& context)
{
    return noteFindings({consultation.client,
                         consultation.branch,
                         context.actor().person,
                         "consultation",
                         consultation.id.value(),
                         "notes",
                         consultation.notes,
                         catalogue::Audience::Direct},
                        context);
}

Result<Consultation> newConsultation(const OpenConsultation& command, session::WriteContext& context)
{
    TRY_STATUS(session::requireScope(context, command.branch));
    TRY_STATUS(requireClient(command.client, context));
    TRY_STATUS(checkDetails(command.details));
    TRY_STATUS(checkVisit(command, context));
    TRY_ASSIGN(const Ground ground, groundOf(command.branch, context));
    TRY_ASSIGN(const auto enquiry, enquiryOf(command, context));
    const Consultation blank{.id = context.newId<ConsultationTag>(),
                             .revision = storage::Revision{1},
                             .client = command.client,
                             .branch = command.branch,
                             .visit = command.visit,
                             .enquiry = enquiry ? std::optional(enquiry->id) : std::nullopt,
                             .day = ground.today,
                             .startedAt = context.now(),
                             .hadToRepeat = false,
                             .recordedBy = context.actor().person};
    return withDetails(blank, withEnquiry(command.details, enquiry));
}

Result<const catalogue::Disclosure*> findItem(const std::vector<catalogue::Disclosure>& items,
                                              const QString& code)
{
    const auto found = std::find_if(items.begin(), items.end(), [&](const catalogue::Disclosure& item) {
        return item.code == code;
    });
    if (found == items.end())
        return fail(invalid(u"codes"_s, u"unknown"_s));
    return &*found;
}

struct Telling {
    const Consultation& consultation;
    catalogue::ServiceId service;
    Said said;
    QStringList roles; ///< of the speaker
    Ground ground;
};

Status tell(const Telling& telling, const catalogue::Disclosure& item, session::WriteContext& context)
{
    if (!maySay(item, telling.roles, telling.ground.profile))
        return fail(invalid(u"speaker"_s, u"may_not_say"_s));
    return context.insert(DisclosureGiven{.id = context.newId<DisclosureTag>(),
                                          .revision = storage::Revision{1},
                                          .client = telling.consultation.client,
                                          .consultation = telling.consultation.id,
                                          .service = telling.service,
                                          .code = item.code,
                                          .text = item.text.in(telling.ground.language),
                                          .speaker = telling.said.speaker,
                                          .saidAt = telling.said.at,
                                          .keyedLater = telling.said.keyedLater});
}

Status checkCodes(const QStringList& codes, const QStringList& alreadySaid)
{
    FieldCheck check;
    check.require(!codes.isEmpty(), "codes", "required");
    const bool again = std::any_of(codes.begin(), codes.end(), [&](const QString& code) {
        return codes.count(code) > 1 || alreadySaid.contains(code);
    });
    check.require(!again, "codes", "twice");
    return check.result();
}

Status tellRisks(const Telling& telling,
                 const catalogue::ServiceContent& service,
                 session::WriteContext& context)
{
    TRY_ASSIGN(const auto said,
               PlanRepository(context.connection()).saidIn(telling.consultation.id, telling.service));
    const bool whole = completeness(codesOf(service.disclosures, Needed::Risks), said).isWhole();
    return whole ? touch(touchpoint::kRisksTold, touchedBy(telling.consultation), context) : Status();
}

} // namespace

Result<ConsultationId> handle(const OpenConsultation& command, session::WriteContext& context)
{
    TRY_ASSIGN(const Consultation consultation, newConsultation(command, context));
    TRY_STATUS(context.insert(consultation));
    TRY_STATUS(noteTalk(consultation, context));
    const PersonId me = context.actor().person;
    TRY_STATUS(addParticipant(consultation, me, context));
    for (const PersonId other : command.others) {
        if (other != me)
            TRY_STATUS(addParticipant(consultation, other, context));
    }
    return consultation.id;
}

Result<void> handle(const EditConsultation& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before,
               unchangedConsultation(command.consultation, command.revision, context));
    TRY_STATUS(checkDetails(command.details));
    const Consultation after = withDetails(before, command.details);
    TRY_STATUS(context.update(before, after));
    return noteTalk(after, context);
}

Result<void> handle(const JoinConsultation& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto consultation, openConsultation(command.consultation, context));
    const PlanRepository plans(context.connection());
    TRY_ASSIGN(const auto present, plans.findPresent(consultation.id, command.person));
    if (present)
        return fail(ErrorCode::Conflict, u"consultation.joined"_s);
    return addParticipant(consultation, command.person, context);
}

Result<void> handle(const LeaveConsultation& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto consultation, openConsultation(command.consultation, context));
    const PlanRepository plans(context.connection());
    TRY_ASSIGN(const auto present, plans.findPresent(consultation.id, command.person));
    if (!present)
        return fail(ErrorCode::Conflict, u"consultation.not_joined"_s);
    Participant left = *present;
    left.leftAt = context.now();
    return context.update(*present, left);
}

Result<void> handle(const RecordExamination& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before,
               unchangedConsultation(command.consultation, command.revision, context));
    FieldCheck check;
    check.text("findings", command.findings, {8000, Presence::Required, Lines::Many});
    TRY_STATUS(check.result());
    Consultation after = before;
    after.findings = command.findings.trimmed();
    after.fitness = command.fitness;
    after.examinedBy = context.actor().person;
    after.examinedAt = context.now();
    TRY_STATUS(context.update(before, after));
    return touch(touchpoint::kAssessment, touchedBy(after), context);
}

Result<void> handle(const GiveDisclosures& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto consultation, openConsultation(command.consultation, context));
    const catalogue::CatalogueRepository catalogue(context.connection());
    TRY_ASSIGN(const auto service, catalogue.findInForce(command.service));
    if (!service)
        return fail(invalid(u"service"_s, u"required"_s));
    TRY_ASSIGN(const auto already,
               PlanRepository(context.connection()).saidIn(consultation.id, command.service));
    TRY_STATUS(checkCodes(command.codes, already));
    TRY_ASSIGN(const Said said, saidBy(command.speaker, command.saidAt, context));
    TRY_ASSIGN(const QStringList roles, rolesOf(said.speaker, context));
    TRY_ASSIGN(const Ground ground, groundOf(consultation.branch, context));
    const Telling telling{consultation, command.service, said, roles, ground};
    for (const QString& code : command.codes) {
        TRY_ASSIGN(const auto* item, findItem(service->content.disclosures, code));
        TRY_STATUS(tell(telling, *item, context));
    }
    return tellRisks(telling, service->content, context);
}

Result<void> handle(const CloseConsultation& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before,
               unchangedConsultation(command.consultation, command.revision, context));
    TRY_ASSIGN(const Ground ground, groundOf(before.branch, context));
    const bool lost = command.outcome == ConsultationOutcome::Lost;
    if (lost)
        TRY_STATUS(checkListed("lost_reason", "lost_reason"_L1, command.lostReason, ground.profile));
    FieldCheck check;
    check.text("note", command.note, {1000, Presence::Optional, Lines::Many});
    TRY_STATUS(check.result());
    Consultation after = before;
    after.outcome = command.outcome;
    after.endedAt = context.now();
    after.lostReason = lost ? command.lostReason : QString();
    after.lostNote = command.note.trimmed();
    return context.update(before, after);
}

} // namespace seraph::consultations
