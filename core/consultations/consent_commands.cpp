// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consultations/consent_commands.h"

#include "core/attachments/attachment_commands.h"
#include "core/base/field_check.h"
#include "core/catalogue/catalogue_repository.h"
#include "core/catalogue/document_template_record.h"
#include "core/clients/client_record.h"
#include "core/consultations/consent_need_queries.h"
#include "core/consultations/consent_record.h"
#include "core/consultations/consent_repository.h"
#include "core/consultations/consent_text_queries.h"
#include "core/consultations/consultations_events.h"
#include "core/consultations/enquiry_record.h"
#include "core/consultations/ground_queries.h"
#include "core/consultations/plan_record.h"
#include "core/consultations/touch_commands.h"
#include "core/organisation/time_zone.h"
#include "core/qualifications/gate_pass_commands.h"
#include "core/session/record_edit.h"
#include "core/session/scope_check.h"

#include <algorithm>

namespace seraph::consultations {

using namespace Qt::StringLiterals;

namespace {

Touched touchedBy(const Consent& consent)
{
    return {consent.client, consent.branch, "consent", consent.id.value()};
}

/// The plan that the signature is to rest on, with its physician's word where the trade asks for one.
Result<std::optional<Plan>> planOf(const PrepareConsent& command,
                                   const catalogue::TemplateVersion& document,
                                   const Ground& ground,
                                   const session::WriteContext& context)
{
    const bool medical = ground.profile != Profile::Agency &&
                         document.text.separate == catalogue::SeparateConsent::None;
    if (!command.plan) {
        TRY_ASSIGN(const bool needsPlan, needsPlanFirst(command.service, document, context));
        if (medical && needsPlan)
            return fail(ErrorCode::Conflict, u"consent.needs_plan"_s);
        return std::nullopt;
    }
    TRY_ASSIGN(const Plan plan, session::liveRecord<Plan>(context, *command.plan));
    if (plan.client != command.client)
        return fail(invalid(u"plan"_s, u"other_client"_s));
    if (medical && !plan.physician)
        return fail(ErrorCode::Conflict, u"plan.no_physician"_s);
    return plan;
}

Result<catalogue::TemplateVersion> releasedDocument(const QString& code,
                                                    const session::ReadContext& context)
{
    TRY_ASSIGN(const auto version,
               catalogue::CatalogueRepository(context.connection()).findTemplateInForce(code));
    if (!version)
        return fail(invalid(u"document"_s, u"not_released"_s));
    return *version;
}

Status checkGuardian(const PrepareConsent& command,
                     const clients::Client& client,
                     const catalogue::TemplateVersion& document,
                     const Ground& ground,
                     const session::WriteContext& context)
{
    if (command.guardian) {
        TRY_ASSIGN(const auto guardian,
                   session::liveRecord<clients::Guardian>(context, *command.guardian));
        return guardian.client == client.id ? Status()
                                            : fail(invalid(u"guardian"_s, u"other_client"_s));
    }
    const bool needed = needsGuardian(document.text.guardian, client.birthDate, ground.today);
    return needed ? fail(invalid(u"guardian"_s, u"required"_s)) : Status();
}

Result<Consent> unchangedConsent(ConsentId id, storage::Revision seen, const session::WriteContext& context)
{
    TRY_ASSIGN(auto consent, session::unchangedRecord<Consent>(context, id, seen));
    TRY_STATUS(requireClient(consent.client, context));
    return consent;
}

Status requireOpen(const Consent& consent)
{
    return consent.state == ConsentState::Prepared ? Status()
                                                   : fail(ErrorCode::Conflict, u"consent.not_open"_s);
}

/// What is on the screen must be what holds today; a paper keeps what it says.
Status requireCurrent(const Consent& consent, const Ground& ground, const session::ReadContext& context)
{
    TRY_ASSIGN(const auto version,
               storage::getRecord<catalogue::TemplateVersion>(context.connection(), consent.version));
    if (version.state != catalogue::VersionState::Released)
        return fail(ErrorCode::Conflict, u"consent.outdated"_s);
    if (organisation::localDay(consent.preparedAt, ground.zone) != ground.today)
        return fail(ErrorCode::Conflict, u"consent.other_day"_s);
    return {};
}

/// A signature as it came in: by which way, with which bytes, on which day.
struct Signature {
    Medium medium;
    const attachments::PreparedFile& file;
    LocalDate day;
};

/// Whoever answers for the explanation, else whoever takes the signature, may do so for this service on that day. Papers about
/// no service (privacy, pictures) ask for nothing.
Status passToSign(const Consent& consent, const Signature& signature, session::WriteContext& context)
{
    if (!consent.service)
        return {};
    TRY_ASSIGN(const Ground ground, groundOf(consent.branch, context));
    const Instant at = signature.day == ground.today
                           ? context.now()
                           : organisation::startOfDay(signature.day, ground.zone);
    const PersonId taker = consent.physician.value_or(context.actor().person);
    return qualifications::passGate(
               {taker, qualifications::Gate::Sign, consent.service, at, consent.branch}, context)
        .transform([](const auto&) {});
}

Status sign(const Consent& before,
            const SigningDetails& details,
            const Signature& signature,
            session::WriteContext& context)
{
    TRY_ASSIGN(const auto client, requireClient(before.client, context));
    TRY_ASSIGN(const auto version,
               storage::getRecord<catalogue::TemplateVersion>(context.connection(), before.version));
    TRY_STATUS(checkSigning(details, version.text, before, client.birthDate, signature.day));
    TRY_STATUS(passToSign(before, signature, context));
    const attachments::AddAttachment filing{
        {u"consent"_s, before.id.value()},
        {.purpose = u"consent_signature"_s, .name = paperNumber(before.id)},
        signature.file};
    Consent after = before;
    TRY_ASSIGN(after.signature, attachments::handle(filing, context));
    after.state = ConsentState::Signed;
    after.medium = signature.medium;
    after.signer = details.signer;
    after.signerName = details.signerName.simplified();
    after.witnessName = details.witnessName.simplified();
    after.signatureHash = signatureHash(before.hash, signature.file.bytes());
    after.signedAt = context.now();
    after.signedDay = signature.day;
    after.validUntil = validUntil(version.text.validity, signature.day);
    TRY_STATUS(context.update(before, after));
    TRY_STATUS(context.publish(ConsentSigned{after}));
    const bool notice = version.text.separate == catalogue::SeparateConsent::SensitiveData;
    return touch(notice ? touchpoint::kPrivacyNotice : touchpoint::kDecision, touchedBy(after), context);
}

Status end(const Consent& before, ConsentState state, const QString& reason, session::WriteContext& context)
{
    FieldCheck check;
    check.text("reason", reason, {1000, Presence::Optional, Lines::Many});
    TRY_STATUS(check.result());
    Consent after = before;
    after.state = state;
    after.endedAt = context.now();
    after.endReason = reason.trimmed();
    return context.update(before, after);
}

Status checkPaperDay(LocalDate day, const Consent& consent, const Ground& ground)
{
    FieldCheck check;
    check.require(day <= ground.today, "signed_day", "in_future");
    check.require(day >= organisation::localDay(consent.preparedAt, ground.zone),
                  "signed_day",
                  "before_printed");
    return check.result();
}

Status checkConcerns(const CheckSameDay& command)
{
    const bool known =
        std::all_of(command.concerns.begin(), command.concerns.end(), [](const QString& concern) {
            return sameDayConcerns().contains(concern);
        });
    const Presence note = command.concerns.isEmpty() ? Presence::Optional : Presence::Required;
    FieldCheck check;
    check.require(known, "concerns", "unknown");
    check.text("note", command.note, {1000, note, Lines::Many});
    return check.result();
}

} // namespace

Result<ConsentId> handle(const PrepareConsent& command, session::WriteContext& context)
{
    TRY_STATUS(session::requireScope(context, command.branch));
    TRY_ASSIGN(const auto client, requireClient(command.client, context));
    TRY_ASSIGN(const Ground ground, groundOf(command.branch, context));
    TRY_ASSIGN(const auto document, releasedDocument(command.document, context));
    TRY_STATUS(checkGuardian(command, client, document, ground, context));
    TRY_ASSIGN(const auto plan, planOf(command, document, ground, context));
    PrepareConsent filled = command;
    if (!filled.physician && plan)
        filled.physician = plan->physician;
    const Language language = command.language.value_or(ground.language);
    TRY_ASSIGN(const auto values, valuesFor(filled, language, context));
    TRY_ASSIGN(const auto text, catalogue::fill(document.text.body.in(language), values));
    const Consent consent{.id = context.newId<ConsentTag>(),
                          .revision = storage::Revision{1},
                          .client = command.client,
                          .branch = command.branch,
                          .document = document.document,
                          .version = document.id,
                          .service = command.service,
                          .plan = command.plan,
                          .guardian = command.guardian,
                          .physician = filled.physician,
                          .language = language,
                          .text = text.markdown,
                          .hash = text.hash,
                          .state = ConsentState::Prepared,
                          .preparedBy = context.actor().person,
                          .preparedAt = context.now()};
    TRY_STATUS(context.insert(consent));
    return consent.id;
}

Result<void> handle(const SignOnScreen& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before, unchangedConsent(command.consent, command.revision, context));
    TRY_STATUS(requireOpen(before));
    TRY_ASSIGN(const Ground ground, groundOf(before.branch, context));
    TRY_STATUS(requireCurrent(before, ground, context));
    if (command.strokes.isEmpty())
        return fail(invalid(u"strokes"_s, u"required"_s));
    TRY_ASSIGN(const auto file, attachments::PreparedFile::prepare(command.strokes));
    return sign(before, command.details, {Medium::Screen, file, ground.today}, context);
}

Result<ConsentId> handle(const FileSignedPaper& command, session::WriteContext& context)
{
    TRY_ASSIGN(const PaperCode code, parsePaperCode(command.code));
    TRY_ASSIGN(const auto before, session::liveRecord<Consent>(context, code.consent));
    if (!belongsTo(code, before))
        return fail(ErrorCode::Conflict, u"consent.other_text"_s);
    TRY_STATUS(requireOpen(before));
    TRY_ASSIGN(const Ground ground, groundOf(before.branch, context));
    const LocalDate day = command.signedDay.value_or(ground.today);
    TRY_STATUS(checkPaperDay(day, before, ground));
    TRY_STATUS(sign(before, command.details, {Medium::Paper, command.scan, day}, context));
    return before.id;
}

Result<void> handle(const RefuseConsent& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before, unchangedConsent(command.consent, command.revision, context));
    TRY_STATUS(requireOpen(before));
    return end(before, ConsentState::Refused, command.reason, context);
}

Result<void> handle(const WithdrawConsent& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before, unchangedConsent(command.consent, command.revision, context));
    if (before.state != ConsentState::Signed)
        return fail(ErrorCode::Conflict, u"consent.not_signed"_s);
    return end(before, ConsentState::Withdrawn, command.reason, context);
}

Result<SameDayCheckId> handle(const CheckSameDay& command, session::WriteContext& context)
{
    TRY_STATUS(session::requireScope(context, command.branch));
    TRY_STATUS(requireClient(command.client, context));
    TRY_STATUS(checkConcerns(command));
    TRY_ASSIGN(const Ground ground, groundOf(command.branch, context));
    const SameDayCheck check{.id = context.newId<SameDayCheckTag>(),
                             .revision = storage::Revision{1},
                             .client = command.client,
                             .branch = command.branch,
                             .service = command.service,
                             .day = ground.today,
                             .concerns = command.concerns,
                             .note = command.note.trimmed(),
                             .checkedBy = context.actor().person,
                             .checkedAt = context.now()};
    TRY_STATUS(context.insert(check));
    return check.id;
}

Result<void> handle(const ClearSameDayConcern& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before,
               session::unchangedRecord<SameDayCheck>(context, command.check, command.revision));
    TRY_STATUS(requireClient(before.client, context));
    TRY_STATUS(checkReason(command.reason));
    if (isClear(before))
        return fail(ErrorCode::Conflict, u"same_day.clear"_s);
    SameDayCheck after = before;
    after.clearedBy = context.actor().person;
    after.clearedAt = context.now();
    after.clearReason = command.reason.trimmed();
    return context.update(before, after);
}

Status useConsents(clients::ClientId client,
                   catalogue::ServiceId service,
                   LocalDate day,
                   session::WriteContext& context)
{
    TRY_ASSIGN(const auto needs, needsOf(client, service, day, context));
    for (const ConsentNeed& need : needs) {
        if (!need.consent || need.validity != catalogue::ValidityKind::EachTime)
            continue;
        TRY_ASSIGN(const auto before, session::liveRecord<Consent>(context, *need.consent));
        Consent after = before;
        after.usedAt = context.now();
        TRY_STATUS(context.update(before, after));
    }
    return {};
}

} // namespace seraph::consultations
