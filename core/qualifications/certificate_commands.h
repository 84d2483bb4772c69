// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attachments/prepared_file.h"
#include "core/qualifications/certificate.h"
#include "core/qualifications/permissions.h"
#include "core/session/command.h"

namespace seraph::qualifications {

/// One line of the grid: whose certificate, and what it says.
struct CertificateEntry {
    PersonId person;
    CertificateDetails details;
};

/// Something more that somebody holds. Invalid: what checkDetails() says; person "left". Conflict "certificate.twice" where a
/// valid one of this kind has the same number.
struct AddCertificate {
    using Output = CertificateId;
    static constexpr const char* kName = "AddCertificate";
    static constexpr session::Permission kPermission = kEditFiles;
    static constexpr session::Action kAction{"certificate.added"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    PersonId person;
    CertificateDetails details;
    Origin origin = Origin::Keyed;
    qint64 originRecord = 0;
};
Result<CertificateId> handle(const AddCertificate& command, session::WriteContext& context);

/// A grid of them at once, all or none, perhaps from one photographed page, which is then filed with each. Invalid as
/// AddCertificate says, at "entries[2].number".
struct AddCertificates {
    using Output = std::vector<CertificateId>;
    static constexpr const char* kName = "AddCertificates";
    static constexpr session::Permission kPermission = kEditFiles;
    static constexpr session::Action kAction{"certificate.added_many"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    std::vector<CertificateEntry> entries{};
    std::optional<attachments::PreparedFile> page{};
};
Result<std::vector<CertificateId>> handle(const AddCertificates& command,
                                          session::WriteContext& context);

/// What was written down wrongly, written down again; the wrong one is put away and stays readable. Invalid: what
/// checkDetails() says; reason "required". Conflict "certificate.revoked".
struct CorrectCertificate {
    using Output = CertificateId;
    static constexpr const char* kName = "CorrectCertificate";
    static constexpr session::Permission kPermission = kEditFiles;
    static constexpr session::Action kAction{"certificate.corrected"};
    static constexpr session::Undo kUndo = session::Undo::No;
    CertificateId certificate;
    storage::Revision revision;
    CertificateDetails details;
    QString reason{};
};
Result<CertificateId> handle(const CorrectCertificate& command, session::WriteContext& context);

/// From now on it does not count. Invalid: reason "required", "too_long". Conflict "certificate.revoked".
struct RevokeCertificate {
    using Output = void;
    static constexpr const char* kName = "RevokeCertificate";
    static constexpr session::Permission kPermission = kEditFiles;
    static constexpr session::Action kAction{"certificate.revoked"};
    static constexpr session::Undo kUndo = session::Undo::No;
    CertificateId certificate;
    storage::Revision revision;
    QString reason{};
};
Result<void> handle(const RevokeCertificate& command, session::WriteContext& context);

/// A kind of certificate more. Invalid: what checkDetails() says; code "twice".
struct DefineKind {
    using Output = CertificateKindId;
    static constexpr const char* kName = "DefineKind";
    static constexpr session::Permission kPermission = kSetRules;
    static constexpr session::Action kAction{"certificate_kind.defined"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    KindDetails details{};
};
Result<CertificateKindId> handle(const DefineKind& command, session::WriteContext& context);

/// Conflict "certificate_kind.in_use" while a requirement asks for it.
struct ArchiveKind {
    using Output = void;
    static constexpr const char* kName = "ArchiveKind";
    static constexpr session::Permission kPermission = kSetRules;
    static constexpr session::Action kAction{"certificate_kind.archived"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    CertificateKindId kind;
    storage::Revision revision;
};
Result<void> handle(const ArchiveKind& command, session::WriteContext& context);

/// For later modules: the kind of this code, made where there is none yet ("course.infection_control").
Result<CertificateKind> ensureKind(const KindDetails& details, session::WriteContext& context);
/// For later modules, inside their transaction: somebody earned one of this kind (a course, an exam). The first day is today,
/// the last from the kind unless the details say so.
Result<CertificateId> grantCertificate(const AddCertificate& grant, session::WriteContext& context);

} // namespace seraph::qualifications
