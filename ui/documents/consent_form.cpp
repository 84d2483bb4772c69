// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/consent_form.h"

#include "ui/documents/text_blocks.h"

#include <QCoreApplication>

namespace seraph::documents {

using namespace Qt::StringLiterals;

namespace {

struct ConsentFormText {
    Q_DECLARE_TR_FUNCTIONS(ConsentFormText)
};

Facts proof(const ConsentForm& form)
{
    return {{{ConsentFormText::tr("Number"), form.number},
             {ConsentFormText::tr("Version"), QString::number(form.version)},
             {ConsentFormText::tr("Checksum of the text"), form.hash}}};
}

Signatures linesToSign(const ConsentForm& form)
{
    const QString who =
        form.guardian.isEmpty()
            ? ConsentFormText::tr("Signature of %1").arg(form.client)
            : ConsentFormText::tr("Signature of %1 for %2").arg(form.guardian, form.client);
    Signatures lines{{{who, ConsentFormText::tr("Name in print"), ConsentFormText::tr("Date")}}};
    if (form.witness)
        lines.rows.push_back({ConsentFormText::tr("Signature of the witness"),
                              ConsentFormText::tr("Name in print"),
                              ConsentFormText::tr("Date")});
    return lines;
}

void addSigned(std::vector<Block>& blocks, const ConsentForm::Signed& signedBy, const Imprint& imprint)
{
    Facts facts{{{ConsentFormText::tr("Signed by"), signedBy.signer},
                 {ConsentFormText::tr("Signed at"), momentText(signedBy.at, imprint)}}};
    if (!signedBy.witness.isEmpty())
        facts.rows.push_back({ConsentFormText::tr("Witness"), signedBy.witness});
    facts.rows.push_back({ConsentFormText::tr("Checksum of text and signature"), signedBy.seal});
    if (signedBy.ink)
        blocks.push_back(InkField{*signedBy.ink, signedBy.signer});
    else
        blocks.push_back(
            Paragraph{ConsentFormText::tr("Signed on paper; the scan is filed with this document."),
                      Paragraph::Role::Note});
    blocks.push_back(std::move(facts));
}

} // namespace

Document consentFormDocument(const ConsentForm& form, const Imprint& imprint)
{
    Document document;
    document.kind = DocumentKind::ConsentForm;
    document.care = Care::Personal;
    document.title = form.title;
    document.subtitle = form.client;
    document.identifier = form.number;
    document.imprint = imprint;
    document.blocks = blocksOfMarkdown(form.markdown, form.title);
    if (form.signedBy)
        addSigned(document.blocks, *form.signedBy, imprint);
    else
        document.blocks.push_back(linesToSign(form));
    document.blocks.push_back(proof(form));
    document.blocks.push_back(
        QrBlock{form.code, ConsentFormText::tr("Scan this code when the signed paper is filed.")});
    return document;
}

} // namespace seraph::documents
