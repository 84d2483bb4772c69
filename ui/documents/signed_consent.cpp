// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/signed_consent.h"

#include "core/attachments/attachment_queries.h"
#include "ui/documents/consent_form.h"

namespace seraph::documents {

using namespace Qt::StringLiterals;
using consultations::Consent;

namespace {

QString hexOfBytes(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

/// The strokes, where it was signed on the screen.
Result<std::optional<Ink>> inkOf(session::Session& session, const Consent& consent)
{
    if (consent.medium != consultations::Medium::Screen || !consent.signature)
        return std::nullopt;
    TRY_ASSIGN(const auto strokes, session.query(attachments::OpenAttachment{*consent.signature}));
    TRY_ASSIGN(auto ink, parseInk(strokes.bytes));
    return ink;
}

} // namespace

Result<Document> consentDocument(session::Session& session,
                                 const consultations::ConsentPage& page,
                                 const Imprint& imprint)
{
    const Consent& consent = page.consent;
    ConsentForm form{.title = page.name.in(consent.language),
                     .number = page.number,
                     .version = page.templateVersion,
                     .hash = hexOfBytes(consent.hash),
                     .code = page.code,
                     .markdown = consent.text,
                     .client = page.clientName,
                     .guardian = page.signer == consultations::Signer::Guardian ? page.guardianName
                                                                                : QString(),
                     .witness = page.witness,
                     .signedBy = std::nullopt};
    if (consent.signedAt) {
        TRY_ASSIGN(auto ink, inkOf(session, consent));
        form.signedBy = ConsentForm::Signed{.signer = consent.signerName,
                                            .witness = consent.witnessName,
                                            .at = *consent.signedAt,
                                            .ink = std::move(ink),
                                            .seal = hexOfBytes(consent.signatureHash)};
    }
    return consentFormDocument(form, imprint);
}

} // namespace seraph::documents
