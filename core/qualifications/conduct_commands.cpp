// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualifications/conduct_commands.h"

#include "core/qualifications/certificate_commands.h"
#include "core/qualifications/conduct_record.h"
#include "core/qualifications/conduct_repository.h"
#include "core/qualifications/qualification_record.h"
#include "core/qualifications/qualification_repository.h"
#include "core/qualifications/row_names_queries.h"
#include "core/session/account_repository.h"
#include "core/session/record_edit.h"
#include "core/vault/bytes.h"

#include <algorithm>

namespace seraph::qualifications {

using namespace Qt::StringLiterals;

namespace {

int newestNumber(const std::vector<Agreement>& agreements, CertificateKindId kind)
{
    int newest = 0;
    for (const Agreement& each : agreements) {
        if (each.kind == kind)
            newest = std::max(newest, each.number);
    }
    return newest;
}

Agreement versionOf(CertificateKindId kind,
                    int number,
                    const LocalizedText& text,
                    session::WriteContext& context)
{
    return {.id = context.newId<AgreementTag>(),
            .revision = storage::kFirstRevision,
            .kind = kind,
            .number = number,
            .textZh = text.zh.trimmed(),
            .textEn = text.en.trimmed(),
            .hash = agreementHash({text.zh.trimmed(), text.en.trimmed()}),
            .releasedAt = context.now()};
}

/// The name as it stands in the staff list, so that nobody signs for somebody else by habit.
Status requireOwnName(const QString& typed, const session::ReadContext& context)
{
    FieldCheck check;
    check.text("name", typed, {60, Presence::Required});
    TRY_STATUS(check.result());
    TRY_ASSIGN(const QString name,
               session::AccountRepository(context.connection()).personName(context.actor().person));
    return typed.simplified() == name.simplified() ? Status()
                                                   : fail(invalid(u"name"_s, u"not_your_name"_s));
}

/// Signed in this version, and the certificate of it holds.
Result<bool> holdsSigned(const Agreement& agreement, const session::ReadContext& context)
{
    const PersonId self = context.actor().person;
    TRY_ASSIGN(const auto signatures, ConductRepository(context.connection()).signaturesOf(self));
    TRY_ASSIGN(const auto papers, QualificationRepository(context.connection()).papersOf(self));
    TRY_ASSIGN(const Moment moment, momentNow(context));
    return std::any_of(signatures.begin(), signatures.end(), [&](const AgreementSignature& each) {
        return each.agreement == agreement.id &&
               std::any_of(papers.begin(), papers.end(), [&](const HeldPaper& paper) {
                   return paper.certificate == each.certificate && isValidAt(paper, moment);
               });
    });
}

/// Whose words these are: one's own, or of somebody for whom the file is kept.
Result<PersonId> personMeant(const std::optional<PersonId>& person, const session::ReadContext& context)
{
    const PersonId self = context.actor().person;
    if (person.value_or(self) != self && !context.rights().allow(kEditFiles))
        return fail(ErrorCode::Denied, u"credit.not_yours"_s);
    return person.value_or(self);
}

} // namespace

Result<AgreementId> handle(const ReleaseAgreement& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto kind, session::liveRecord<CertificateKind>(context, command.kind));
    if (kind.group != KindGroup::Agreement)
        return fail(invalid(u"kind"_s, u"not_an_agreement"_s));
    TRY_STATUS(checkAgreementText(command.text));
    TRY_ASSIGN(const auto agreements, ConductRepository(context.connection()).agreements());
    Agreement version =
        versionOf(kind.id, newestNumber(agreements, kind.id) + 1, command.text, context);
    version.releasedBy = context.actor().person;
    TRY_STATUS(context.insert(version));
    return version.id;
}

Result<AgreementSignatureId> handle(const SignAgreement& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto agreement, session::liveRecord<Agreement>(context, command.agreement));
    TRY_STATUS(requireOwnName(command.name, context));
    TRY_ASSIGN(const auto agreements, ConductRepository(context.connection()).agreements());
    if (newestNumber(agreements, agreement.kind) != agreement.number)
        return fail(ErrorCode::Conflict, u"agreement.outdated"_s);
    TRY_ASSIGN(const bool holds, holdsSigned(agreement, context));
    if (holds)
        return fail(ErrorCode::Conflict, u"agreement.signed"_s);
    const PersonId self = context.actor().person;
    const auto id = context.newId<AgreementSignatureTag>();
    const CertificateDetails details{
        .kind = agreement.kind,
        .number = u"v%1-%2"_s.arg(agreement.number).arg(id.toString().right(6)),
        .note = QString::fromLatin1(agreement.hash.toHex())};
    TRY_ASSIGN(const auto certificate,
               grantCertificate({.person = self, .details = details, .originRecord = id.value()},
                                context));
    AgreementSignature signature{.id = id,
                                 .revision = storage::kFirstRevision,
                                 .person = self,
                                 .agreement = agreement.id,
                                 .certificate = certificate,
                                 .signedName = command.name.simplified(),
                                 .textHash = agreement.hash,
                                 .signedAt = context.now()};
    signature.seal = sealOf(signature);
    TRY_STATUS(context.insert(signature));
    return id;
}

Result<CreditAppealId> handle(const AppealCredit& command, session::WriteContext& context)
{
    context.setReason(command.reason);
    TRY_ASSIGN(const PersonId person, personMeant(command.person, context));
    FieldCheck check;
    check.require(scoreMeasures().contains(command.measure), "measure", "unknown");
    check.text("reason", command.reason, {500, Presence::Required, Lines::Many});
    TRY_STATUS(check.result());
    TRY_ASSIGN(const auto before, ConductRepository(context.connection()).appealsOf(person));
    const bool open = std::any_of(before.begin(), before.end(), [&](const CreditAppeal& each) {
        return each.state == AppealState::Open && each.measure == command.measure;
    });
    if (open)
        return fail(ErrorCode::Conflict, u"credit_appeal.open"_s);
    TRY_ASSIGN(const Moment moment, momentNow(context));
    const CreditAppeal appeal{.id = context.newId<CreditAppealTag>(),
                              .revision = storage::kFirstRevision,
                              .person = person,
                              .measure = command.measure,
                              .reason = command.reason.trimmed(),
                              .raisedOn = moment.day,
                              .raisedBy = context.actor().person,
                              .state = AppealState::Open};
    TRY_STATUS(context.insert(appeal));
    return appeal.id;
}

Result<void> handle(const DecideCreditAppeal& command, session::WriteContext& context)
{
    context.setReason(command.note);
    TRY_ASSIGN(const auto before,
               session::unchangedRecord<CreditAppeal>(context, command.appeal, command.revision));
    FieldCheck check;
    check.text("note", command.note, {500, Presence::Required, Lines::Many});
    check.require(before.person != context.actor().person, "person", "self");
    TRY_STATUS(check.result());
    if (before.state != AppealState::Open)
        return fail(ErrorCode::Conflict, u"credit_appeal.decided"_s);
    CreditAppeal after = before;
    after.state =
        command.decision == AppealDecision::Uphold ? AppealState::Upheld : AppealState::Rejected;
    after.decidedBy = context.actor().person;
    after.decidedAt = context.now();
    after.note = command.note.trimmed();
    return context.update(before, after);
}

Result<void> handle(const SayHonour& command, session::WriteContext& context)
{
    TRY_ASSIGN(const PersonId person, personMeant(command.person, context));
    TRY_ASSIGN(const auto before, ConductRepository(context.connection()).honourConsentOf(person));
    HonourConsent said{.id = before ? before->id : context.newId<HonourConsentTag>(),
                       .revision = before ? before->revision : storage::kFirstRevision,
                       .person = person,
                       .wish = command.wish,
                       .saidAt = context.now()};
    if (!before)
        return context.insert(said);
    return context.update(*before, said);
}

Status installAgreements(Profile profile, session::WriteContext& context)
{
    TRY_ASSIGN(const auto shipped, readShippedAgreements(profile));
    TRY_ASSIGN(const auto known, ConductRepository(context.connection()).agreements());
    const QualificationRepository archive(context.connection());
    for (const ShippedAgreement& each : shipped) {
        TRY_ASSIGN(const auto kind, archive.findKind(each.kind));
        if (kind && newestNumber(known, kind->id) == 0)
            TRY_STATUS(context.insert(versionOf(kind->id, 1, each.text, context)));
    }
    return {};
}

} // namespace seraph::qualifications
