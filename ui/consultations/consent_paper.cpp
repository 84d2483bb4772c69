// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consultations/consent_paper.h"

#include "core/attachments/attachment_commands.h"
#include "ui/desk/print_desk.h"
#include "ui/documents/pdf.h"
#include "ui/documents/signed_consent.h"

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace consultations;

Result<documents::Document> consentDocument(const Desk& desk, const ConsentPage& page)
{
    return documents::consentDocument(desk.session(), page, desk.imprint());
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
