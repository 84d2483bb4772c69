// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/evidence_papers.h"

#include "ui/text/format.h"
#include "ui/text/record_text.h"
#include "ui/text/translation.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace seraph::documents {

using namespace Qt::StringLiterals;

namespace {

struct EvidenceText {
    Q_DECLARE_TR_FUNCTIONS(EvidenceText)
};

ui::Format formatOf(const Imprint& imprint)
{
    return {ui::localeOf(imprint.language), imprint.zone};
}

Document evidencePaper(const QString& title, const QString& number, const Imprint& imprint)
{
    Document document;
    document.kind = DocumentKind::EvidencePaper;
    document.care = Care::Personal;
    document.title = title;
    document.identifier = number;
    document.imprint = imprint;
    return document;
}

/// What only the program needs: numbers of records and hashes of its own.
bool isForPeople(const QString& field)
{
    static const QStringList technical{
        u"id"_s, u"revision"_s, u"sort_name"_s, u"match_key"_s, u"hash"_s, u"signature_hash"_s};
    return !technical.contains(field) && !field.endsWith(u"_id"_s);
}

Facts factsOf(const QJsonObject& row, const ui::Format& format)
{
    Facts facts;
    for (auto field = row.begin(); field != row.end(); ++field) {
        const QString value = ui::valueText(field.key(), *field, format);
        if (isForPeople(field.key()) && !value.isEmpty() && value != u"—"_s)
            facts.rows.push_back({ui::fieldText(field.key()), value});
    }
    return facts;
}

void addRecords(std::vector<Block>& blocks, const QJsonObject& records, const ui::Format& format)
{
    for (auto table = records.begin(); table != records.end(); ++table) {
        const QJsonArray rows = table->toArray();
        int number = 0;
        for (const QJsonValue row : rows) {
            const QString title = ui::kindText(table.key());
            ++number;
            blocks.push_back(Heading{
                rows.size() > 1 ? u"%1 %2/%3"_s.arg(title).arg(number).arg(rows.size()) : title});
            blocks.push_back(factsOf(row.toObject(), format));
        }
    }
    if (records.isEmpty())
        blocks.push_back(Paragraph{EvidenceText::tr("Nothing is on record."), Paragraph::Role::Note});
}

Points waysToCheck()
{
    return {
        {EvidenceText::tr(
             "With Seraph: seraph-cli verify-evidence with the folder or the ZIP file. It needs no "
             "workspace and no password."),
         EvidenceText::tr("On Linux and macOS, in the folder (a ZIP file is unpacked first): "
                          "sha256sum -c manifest.sha256 (or "
                          "shasum -a 256 -c manifest.sha256)."),
         EvidenceText::tr("On Windows, for each file: certutil -hashfile FILE SHA256, and "
                          "compare with the line in manifest.sha256."),
         EvidenceText::tr("Whose word it is: compare the fingerprint above with the one on the "
                          "sealing list or the receipt.")},
        Points::Mark::Number};
}

QString shortHash(const QString& hash)
{
    return hash.left(16) + u'…';
}

} // namespace

Document evidenceIndexDocument(const EvidenceIndex& index, const Imprint& imprint)
{
    const ui::Format format = formatOf(imprint);
    Document document = evidencePaper(EvidenceText::tr("Evidence"), index.number, imprint);
    document.subtitle = index.client;
    document.blocks.push_back(
        Facts{{{EvidenceText::tr("Complaint"), index.number},
               {EvidenceText::tr("Made at"), momentText(imprint.printedAt, imprint)},
               {EvidenceText::tr("Made for"),
                index.recipient.isEmpty() ? EvidenceText::tr("kept in the house, not handed out")
                                          : index.recipient},
               {EvidenceText::tr("Fingerprint of the house"), index.owner},
               {EvidenceText::tr("Journal"),
                EvidenceText::tr("%1 entries, %2 of them proved by a signed checkpoint")
                    .arg(index.entries)
                    .arg(index.proofs)}}});
    document.blocks.push_back(Heading{EvidenceText::tr("How to check it")});
    document.blocks.push_back(waysToCheck());
    document.blocks.push_back(Heading{EvidenceText::tr("What is in it")});
    Table table;
    table.columns = {{EvidenceText::tr("No."), Table::Align::End},
                     {EvidenceText::tr("File"), {}},
                     {EvidenceText::tr("What it is"), {}},
                     {EvidenceText::tr("Size"), Table::Align::End},
                     {EvidenceText::tr("SHA-256"), {}}};
    int number = 0;
    for (const EvidenceIndex::File& file : index.files)
        table.rows.push_back({QString::number(++number),
                              file.path,
                              file.what,
                              format.fileSize(file.bytes),
                              shortHash(file.hash)});
    document.blocks.push_back(std::move(table));
    document.blocks.push_back(Paragraph{
        EvidenceText::tr("The whole hashes stand in manifest.sha256, which manifest.sig signs."),
        Paragraph::Role::Note});
    return document;
}

Document recordsDocument(const QString& title,
                         const QString& number,
                         const QJsonObject& records,
                         const Imprint& imprint)
{
    Document document = evidencePaper(title, number, imprint);
    addRecords(document.blocks, records, formatOf(imprint));
    return document;
}

Document certifiedCopyDocument(const QString& number,
                               const QString& recipient,
                               const QString& hash,
                               const QJsonObject& records,
                               const Imprint& imprint)
{
    Document document =
        evidencePaper(EvidenceText::tr("Certified copy"), number + u" · "_s + shortHash(hash), imprint);
    document.subtitle = EvidenceText::tr("for %1").arg(recipient);
    addRecords(document.blocks, records, formatOf(imprint));
    document.blocks.push_back(
        Notice{EvidenceText::tr("This copy agrees with the record"),
               EvidenceText::tr("SHA-256 of what was copied: %1. Every page carries its number and "
                                "the beginning of this hash.")
                   .arg(hash)});
    document.blocks.push_back(Signatures{{{EvidenceText::tr("Copied by"),
                                           EvidenceText::tr("Seal of the house"),
                                           EvidenceText::tr("Date")}}});
    return document;
}

Document evidenceJournalDocument(const QString& number,
                                 const std::vector<complaints::EvidenceEntry>& entries,
                                 const Imprint& imprint)
{
    const ui::Format format = formatOf(imprint);
    Document document = evidencePaper(EvidenceText::tr("Journal extract"), number, imprint);
    Table table;
    table.columns = {{EvidenceText::tr("When"), {}},
                     {EvidenceText::tr("Who"), {}},
                     {EvidenceText::tr("What"), {}},
                     {EvidenceText::tr("Record"), {}},
                     {EvidenceText::tr("Entry"), Table::Align::End}};
    for (const complaints::EvidenceEntry& entry : entries)
        table.rows.push_back({format.timestamp(entry.at),
                              entry.actorName,
                              ui::actionText(entry.action),
                              entry.kind.isEmpty() ? QString() : ui::kindText(entry.kind),
                              u"%1/%2"_s.arg(entry.device).arg(entry.seq)});
    document.blocks.push_back(std::move(table));
    return document;
}

Document sealingListDocument(const complaints::SealedSet& set,
                             const QString& number,
                             const QString& houseSigner,
                             const Imprint& imprint)
{
    Document document = evidencePaper(EvidenceText::tr("Sealing list"), number, imprint);
    document.blocks.push_back(
        Paragraph{EvidenceText::tr("The following was sealed in the presence of both sides. The "
                                   "envelope stays with the house; it is opened "
                                   "when the dispute is over, after three years, or on the demand "
                                   "of an authority, with both sides present."),
                  Paragraph::Role::Lead});
    Facts facts{{{EvidenceText::tr("Sealed at"), momentText(set.sealedAt, imprint)},
                 {EvidenceText::tr("Kept at"), set.place},
                 {EvidenceText::tr("Three years end on"), dayText(set.unsealDueDay, imprint.language)}}};
    if (!set.hash.isEmpty())
        facts.rows.push_back({EvidenceText::tr("SHA-256 of the bundle's manifest"), set.hash});
    document.blocks.push_back(std::move(facts));
    Table table;
    table.columns = {{EvidenceText::tr("No."), Table::Align::End},
                     {EvidenceText::tr("What it is"), {}},
                     {EvidenceText::tr("Pages"), Table::Align::End}};
    int line = 0;
    int pages = 0;
    for (const complaints::SealedItem& item : set.items) {
        table.rows.push_back({QString::number(++line), item.what, QString::number(item.pages)});
        pages += item.pages;
    }
    table.totals = {QString(), EvidenceText::tr("Together"), QString::number(pages)};
    document.blocks.push_back(std::move(table));
    document.blocks.push_back(Signatures{
        {{EvidenceText::tr("For the house: %1").arg(houseSigner), EvidenceText::tr("Date")},
         {set.otherSigner.isEmpty()
              ? EvidenceText::tr("The other side did not come or did not sign")
              : EvidenceText::tr("For the other side: %1").arg(set.otherSigner),
          EvidenceText::tr("Date")},
         {set.witness.isEmpty() ? EvidenceText::tr("Witness")
                                : EvidenceText::tr("Witness: %1").arg(set.witness),
          EvidenceText::tr("Date")}}});
    return document;
}

Document copyReceiptDocument(const complaints::EvidenceCopy& copy,
                             const QString& number,
                             const Imprint& imprint)
{
    Document document = evidencePaper(EvidenceText::tr("Receipt for a copy"), number, imprint);
    Facts facts{{{EvidenceText::tr("Handed to"), copy.recipient},
                 {EvidenceText::tr("As"), ui::codeWord(toCode(copy.capacity))},
                 {EvidenceText::tr("Identified by"),
                  EvidenceText::tr("%1, ending in %2")
                      .arg(ui::codeWord(toCode(copy.identityPaper)), copy.identityTail)}}};
    if (!copy.authority.isEmpty())
        facts.rows.push_back({EvidenceText::tr("On the authority of"), copy.authority});
    facts.rows.push_back({EvidenceText::tr("For"), copy.purpose});
    facts.rows.push_back({EvidenceText::tr("What it is"), ui::codeWord(toCode(copy.kind))});
    if (copy.pages > 0)
        facts.rows.push_back({EvidenceText::tr("Pages"), QString::number(copy.pages)});
    facts.rows.push_back({EvidenceText::tr("SHA-256"), copy.hash});
    facts.rows.push_back({EvidenceText::tr("Handed over at"), momentText(copy.handedAt, imprint)});
    document.blocks.push_back(std::move(facts));
    document.blocks.push_back(Signatures{{{EvidenceText::tr("Received by"),
                                           EvidenceText::tr("Handed over by"),
                                           EvidenceText::tr("Date")}}});
    return document;
}

} // namespace seraph::documents
