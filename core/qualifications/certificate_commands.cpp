// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualifications/certificate_commands.h"

#include "core/attachments/attachment_commands.h"
#include "core/organisation/organisation_repository.h"
#include "core/organisation/staff_repository.h"
#include "core/organisation/time_zone.h"
#include "core/qualifications/house_day_queries.h"
#include "core/qualifications/qualification_record.h"
#include "core/qualifications/qualification_repository.h"
#include "core/qualifications/qualifications_events.h"
#include "core/session/record_edit.h"

#include <algorithm>

namespace seraph::qualifications {

using namespace Qt::StringLiterals;

namespace {

/// Two valid papers of one kind with one number are one paper, keyed twice.
Status requireNew(PersonId person,
                  const CertificateDetails& details,
                  const CertificateKind& kind,
                  const session::ReadContext& context)
{
    if (details.number.isEmpty())
        return {};
    TRY_ASSIGN(const auto held, QualificationRepository(context.connection()).certificatesOf(person));
    const bool twice = std::any_of(held.begin(), held.end(), [&](const Certificate& each) {
        return !each.archivedAt && !each.revokedAt && each.kind == kind.id &&
               each.number == details.number && each.validUntil == details.validUntil;
    });
    return twice ? fail(ErrorCode::Conflict, u"certificate.twice"_s) : Status();
}

struct NewCertificate {
    PersonId person;
    CertificateDetails details;
    Origin origin = Origin::Keyed;
    qint64 originRecord = 0;
    std::optional<CertificateId> corrects{};
};

Result<CertificateId> enter(const NewCertificate& entry, session::WriteContext& context)
{
    TRY_ASSIGN(const auto kind, session::liveRecord<CertificateKind>(context, entry.details.kind));
    const CertificateDetails details = completed(entry.details, kind);
    TRY_STATUS(checkDetails(details, kind));
    TRY_STATUS(requireNew(entry.person, details, kind, context));
    const Certificate blank{.id = context.newId<CertificateTag>(),
                            .revision = storage::kFirstRevision,
                            .person = entry.person,
                            .kind = kind.id,
                            .origin = entry.origin,
                            .originRecord = entry.originRecord,
                            .recordedBy = context.actor().person,
                            .recordedAt = context.now(),
                            .corrects = entry.corrects};
    const Certificate certificate = withDetails(blank, details);
    TRY_STATUS(context.insert(certificate));
    TRY_STATUS(context.publish(CertificateAdded{certificate, kind.code}));
    return certificate.id;
}

Status requireReason(const QString& reason)
{
    FieldCheck check;
    check.text("reason", reason, {500, Presence::Required, Lines::Many});
    return check.result();
}

/// The same faults, at the line of the grid that they are in.
Error inEntry(Error error, std::size_t index)
{
    for (FieldError& field : error.fields)
        field.field = u"entries[%1].%2"_s.arg(index).arg(field.field);
    return error;
}

Status filePage(const attachments::PreparedFile& page,
                CertificateId certificate,
                session::WriteContext& context)
{
    const attachments::AddAttachment filing{{u"certificate"_s, certificate.value()},
                                            {.purpose = u"certificate_scan"_s, .name = u"page"_s},
                                            page};
    return attachments::handle(filing, context).transform([](auto) {});
}

} // namespace

Result<CertificateId> handle(const AddCertificate& command, session::WriteContext& context)
{
    TRY_STATUS(requireWorkingHere("person", command.person, context));
    return enter({command.person, command.details, command.origin, command.originRecord, {}}, context);
}

Result<std::vector<CertificateId>> handle(const AddCertificates& command, session::WriteContext& context)
{
    if (command.entries.empty())
        return fail(invalid(u"entries"_s, u"required"_s));
    std::vector<CertificateId> ids;
    for (std::size_t i = 0; i < command.entries.size(); ++i) {
        const CertificateEntry& entry = command.entries[i];
        auto id = handle(AddCertificate{entry.person, entry.details}, context);
        if (!id)
            return fail(inEntry(id.error(), i));
        if (command.page)
            TRY_STATUS(filePage(*command.page, *id, context));
        ids.push_back(*id);
    }
    return ids;
}

Result<CertificateId> handle(const CorrectCertificate& command, session::WriteContext& context)
{
    context.setReason(command.reason);
    TRY_ASSIGN(const auto wrong,
               session::unchangedRecord<Certificate>(context, command.certificate, command.revision));
    TRY_STATUS(requireReason(command.reason));
    if (wrong.revokedAt)
        return fail(ErrorCode::Conflict, u"certificate.revoked"_s);
    TRY_STATUS(context.archive(wrong));
    return enter({wrong.person, command.details, wrong.origin, wrong.originRecord, wrong.id}, context);
}

Result<void> handle(const RevokeCertificate& command, session::WriteContext& context)
{
    context.setReason(command.reason);
    TRY_ASSIGN(const auto before,
               session::unchangedRecord<Certificate>(context, command.certificate, command.revision));
    TRY_STATUS(requireReason(command.reason));
    if (before.revokedAt)
        return fail(ErrorCode::Conflict, u"certificate.revoked"_s);
    Certificate after = before;
    after.revokedAt = context.now();
    after.revokedBy = context.actor().person;
    after.revokeReason = command.reason.trimmed();
    TRY_STATUS(context.update(before, after));
    TRY_ASSIGN(const auto kind, storage::getRecord<CertificateKind>(context.connection(), after.kind));
    return context.publish(CertificateRevoked{after, kind.code});
}

Result<CertificateKindId> handle(const DefineKind& command, session::WriteContext& context)
{
    TRY_STATUS(checkDetails(command.details));
    const QualificationRepository archive(context.connection());
    TRY_ASSIGN(const auto known, archive.findKind(command.details.code));
    if (known)
        return fail(invalid(u"code"_s, u"twice"_s));
    TRY_ASSIGN(const auto kinds, archive.kinds());
    const CertificateKind kind{.id = context.newId<CertificateKindTag>(),
                               .revision = storage::kFirstRevision,
                               .code = command.details.code,
                               .group = command.details.group,
                               .nameZh = command.details.name.zh.simplified(),
                               .nameEn = command.details.name.en.simplified(),
                               .validMonths = command.details.validMonths,
                               .numbered = command.details.numbered,
                               .position = int(kinds.size()) + 1};
    TRY_STATUS(context.insert(kind));
    return kind.id;
}

Result<void> handle(const ArchiveKind& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto kind,
               session::unchangedRecord<CertificateKind>(context, command.kind, command.revision));
    TRY_ASSIGN(const auto requirements, QualificationRepository(context.connection()).requirements());
    const bool used = std::any_of(requirements.begin(),
                                  requirements.end(),
                                  [&](const Requirement& each) { return each.kind == kind.id; });
    if (used)
        return fail(ErrorCode::Conflict, u"certificate_kind.in_use"_s);
    return context.archive(kind);
}

Result<CertificateKind> ensureKind(const KindDetails& details, session::WriteContext& context)
{
    TRY_ASSIGN(auto known, QualificationRepository(context.connection()).findKind(details.code));
    if (known)
        return *std::move(known);
    TRY_ASSIGN(const auto id, handle(DefineKind{details}, context));
    return storage::getRecord<CertificateKind>(context.connection(), id);
}

Result<CertificateId> grantCertificate(const AddCertificate& grant, session::WriteContext& context)
{
    AddCertificate dated = grant;
    if (!dated.details.validFrom) {
        TRY_ASSIGN(dated.details.validFrom, houseDay(context));
    }
    return handle(dated, context);
}

} // namespace seraph::qualifications
