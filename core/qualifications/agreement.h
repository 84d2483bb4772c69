// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/profile.h"
#include "core/qualifications/certificate.h"

/// What everybody here signs before they work: the code of conduct, the confidentiality agreement (C-18, C-80).
namespace seraph::qualifications {

using AgreementId = Id<struct AgreementTag>;
using AgreementSignatureId = Id<struct AgreementSignatureTag>;

/// One version of the text of one kind of agreement. Never changed: other words are another version.
struct Agreement {
    AgreementId id;
    storage::Revision revision;
    CertificateKindId kind;
    int number;
    QString textZh{}; ///< Markdown
    QString textEn{};
    QByteArray hash{}; ///< of both texts, agreementHash()
    Instant releasedAt;
    std::optional<PersonId> releasedBy{}; ///< nobody: it came with the program
    std::optional<Instant> archivedAt{};

    LocalizedText text() const { return {textZh, textEn}; }
    friend bool operator==(const Agreement&, const Agreement&) = default;
};

/// That somebody signed a version, in their own session and with their own name. The certificate that gates ask for comes of
/// it; the text stands in the version, and its hash here beside the seal over who signed what and when.
struct AgreementSignature {
    AgreementSignatureId id;
    storage::Revision revision;
    PersonId person;
    AgreementId agreement;
    CertificateId certificate;
    QString signedName{}; ///< as typed
    QByteArray textHash{};
    QByteArray seal{}; ///< sealOf()
    Instant signedAt;
    std::optional<Instant> archivedAt{};

    friend bool operator==(const AgreementSignature&, const AgreementSignature&) = default;
};

/// BLAKE2b-256 over both texts, each with its length, so that no word can move from one to the other.
QByteArray agreementHash(const LocalizedText& text);
/// BLAKE2b-256 over the text's hash, the person, the name as typed and the instant.
QByteArray sealOf(const AgreementSignature& signature);
/// Whether text and signature still are what was signed.
bool isIntact(const AgreementSignature& signature, const Agreement& agreement);
/// Invalid: text "required" where neither language has words, "too_long".
Status checkAgreementText(const LocalizedText& text);

/// A text as its file says it (resources/content/qualifications/agreements.json).
struct ShippedAgreement {
    QString kind{}; ///< code
    std::vector<Profile> profiles{};
    LocalizedText text{};
};
/// Those of one trade. Invalid where the file is not in its form.
Result<std::vector<ShippedAgreement>> readShippedAgreements(Profile profile);

} // namespace seraph::qualifications
