// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/question_commands.h"

#include "core/base/field_check.h"
#include "core/catalogue/catalogue_repository.h"
#include "core/catalogue/version_repository.h"
#include "core/organisation/organisation_repository.h"
#include "core/session/record_edit.h"
#include "core/training/exam_record.h"
#include "core/training/exam_repository.h"
#include "core/training/founding.h"

namespace seraph::training {

using namespace Qt::StringLiterals;

namespace {

Status checkServices(const QStringList& services, const session::ReadContext& context)
{
    FieldCheck check;
    const catalogue::CatalogueRepository catalogue(context.connection());
    for (const QString& code : services) {
        TRY_ASSIGN(const auto service, catalogue.findService(code));
        check.require(service.has_value(), "services", "unknown");
    }
    return check.result();
}

Question withQuestion(Question question,
                      const QuestionDetails& details,
                      std::optional<catalogue::SopVersionId> sopVersion)
{
    question.kind = details.kind;
    question.area = details.area;
    question.services = details.services;
    question.sop = details.sop;
    question.sopVersion = sopVersion;
    question.content = details.content;
    return question;
}

Status checkCode(const QString& code, const session::ReadContext& context)
{
    FieldCheck check;
    check.text("code", code, {40});
    TRY_ASSIGN(const auto same, ExamRepository(context.connection()).findQuestion(code));
    check.require(!same, "code", "taken");
    return check.result();
}

} // namespace

Result<std::optional<catalogue::SopVersionId>> sopInForce(const QString& code,
                                                          const session::ReadContext& context)
{
    if (code.isEmpty())
        return std::nullopt;
    const catalogue::CatalogueRepository catalogue(context.connection());
    for (const auto kind :
         {catalogue::SopKind::Service, catalogue::SopKind::Block, catalogue::SopKind::Premises}) {
        TRY_ASSIGN(const auto sops, catalogue.listSops(kind));
        for (const catalogue::Sop& sop : sops) {
            if (sop.code != code)
                continue;
            TRY_ASSIGN(const auto versions, catalogue.listSopVersions(sop.id));
            const auto current = catalogue::lastIn(versions, catalogue::VersionState::Released);
            return current ? std::optional(current->id) : std::nullopt;
        }
    }
    return fail(invalid(u"sop"_s, u"unknown"_s));
}

Result<QuestionId> handle(const AddQuestion& command, session::WriteContext& context)
{
    TRY_STATUS(checkQuestion(command.details));
    TRY_STATUS(checkServices(command.details.services, context));
    TRY_STATUS(checkCode(command.code, context));
    TRY_ASSIGN(const auto sopVersion, sopInForce(command.details.sop, context));
    const auto id = context.newId<QuestionTag>();
    const Question blank{.id = id,
                         .revision = storage::kFirstRevision,
                         .code = command.code.isEmpty() ? u"own_"_s + id.toString() : command.code,
                         .kind = command.details.kind,
                         .area = command.details.area,
                         .origin = command.origin,
                         .addedBy = context.actor().person,
                         .addedAt = context.now()};
    TRY_STATUS(context.insert(withQuestion(blank, command.details, sopVersion)));
    return id;
}

Result<void> handle(const EditQuestion& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before,
               session::unchangedRecord<Question>(context, command.question, command.revision));
    TRY_STATUS(checkQuestion(command.details));
    TRY_STATUS(checkServices(command.details.services, context));
    TRY_ASSIGN(const auto sopVersion, sopInForce(command.details.sop, context));
    return context.update(before, withQuestion(before, command.details, sopVersion));
}

Result<void> handle(const ConfirmQuestion& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before,
               session::unchangedRecord<Question>(context, command.question, command.revision));
    if (before.sop.isEmpty())
        return fail(ErrorCode::Conflict, u"question.no_sop"_s);
    Question after = before;
    TRY_ASSIGN(after.sopVersion, sopInForce(before.sop, context));
    return context.update(before, after);
}

Result<void> handle(const ArchiveQuestion& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto question,
               session::unchangedRecord<Question>(context, command.question, command.revision));
    return context.archive(question);
}

Result<TakenTraining> handle(const TakeShippedTraining&, session::WriteContext& context)
{
    TRY_ASSIGN(const auto organisation,
               organisation::OrganisationRepository(context.connection()).getOrganisation());
    return installShipped(organisation.profile, context);
}

} // namespace seraph::training
