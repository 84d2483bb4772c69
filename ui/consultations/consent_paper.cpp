// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consultations/consent_paper.h"

#include "core/attachments/attachment_commands.h"
#include "core/attachments/attachment_queries.h"
#include "ui/desk/print_desk.h"
#include "ui/documents/pdf.h"

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace consultations;

namespace {

QString hex(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

/// The strokes, where it was signed on the screen.
Result<std::optional<documents::Ink>> inkOf(const Desk& desk, const Consent& consent)
{
    if (consent.medium != Medium::Screen || !consent.signature)
        return std::nullopt;
    TRY_ASSIGN(const auto strokes,
               desk.session().query(attachments::OpenAttachment{*consent.signature}));
    TRY_ASSIGN(auto ink, documents::parseInk(strokes.bytes));
    return ink;
}

} // namespace

Result<documents::Document> consentDocument(const Desk& desk, const ConsentPage& page)
{
    const Consent& consent = page.consent;
    documents::ConsentForm form{.title = page.name.in(consent.language),
                                .number = page.number,
                                .version = page.templateVersion,
                                .hash = hex(consent.hash),
                                .code = page.code,
                                .markdown = consent.text,
                                .client = page.clientName,
                                .guardian =
                                    page.signer == Signer::Guardian ? page.guardianName : QString(),
                                .witness = page.witness,
                                .signedBy = std::nullopt};
    if (consent.signedAt) {
        TRY_ASSIGN(auto ink, inkOf(desk, consent));
        form.signedBy = documents::ConsentForm::Signed{.signer = consent.signerName,
                                                       .witness = consent.witnessName,
                                                       .at = *consent.signedAt,
                                                       .ink = std::move(ink),
                                                       .seal = hex(consent.signatureHash)};
    }
    return documents::consentFormDocument(form, desk.imprint());
}

Status previewConsent(const Desk& desk, ConsentId consent, QWidget* parent)
{
    TRY_ASSIGN(const auto page, desk.session().query(OpenConsent{consent}));
    TRY_ASSIGN(auto document, consentDocument(desk, page));
    desk.print.preview(std::move(document), parent);
    return {};
}

Status fileConsentPdf(const Desk& desk, ConsentId consent)
{
    TRY_ASSIGN(const auto page, desk.session().query(OpenConsent{consent}));
    TRY_ASSIGN(const auto document, consentDocument(desk, page));
    const documents::LaidOutDocument pages(document, documents::Paper::A4);
    TRY_ASSIGN(const auto file, attachments::PreparedFile::prepare(documents::toPdf(pages)));
    TRY_ASSIGN(
        const auto id,
        desk.session().run(attachments::AddAttachment{
            {u"consent"_s, consent.value()},
            {.purpose = u"consent_pdf"_s, .name = page.name.in(page.consent.language), .takenAt = {}},
            file}));
    Q_UNUSED(id);
    return {};
}

} // namespace seraph::ui
