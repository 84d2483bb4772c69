// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/evidence_bundle.h"

#include "core/attachments/attachment_queries.h"
#include "core/complaints/evidence_commands.h"
#include "core/complaints/evidence_queries.h"
#include "core/journal/evidence/bundle.h"
#include "core/journal/evidence/proof_json.h"
#include "ui/documents/evidence_papers.h"
#include "ui/documents/pdf.h"
#include "ui/documents/signed_consent.h"
#include "ui/text/record_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMimeDatabase>

namespace seraph::documents {

using namespace Qt::StringLiterals;
using complaints::EvidenceContent;

namespace {

struct BundleText {
    Q_DECLARE_TR_FUNCTIONS(BundleText)
};

/// For whoever gets the folder, whatever their language and system.
constexpr const char* kReadme = R"(证据包 / EVIDENCE

请先看 index.pdf。每个文件的 SHA-256 写在 manifest.sha256，manifest.sig 是本机构对它的签名。
Begin with index.pdf. manifest.sha256 holds the SHA-256 of every file; manifest.sig is the signature of the house over it.

核对方法（任选其一，无需联网）/ How to check it (any one of these, without a network):

1. Seraph:
     seraph-cli verify-evidence 文件夹或ZIP / FOLDER or ZIP
   退出码 0 = 完好，4 = 被改动或缺失。Exit code 0: whole; 4: changed or incomplete.

2. Linux, macOS（ZIP 先解压，在文件夹内 / unpack a ZIP first; in the folder）:
     sha256sum -c manifest.sha256
     shasum -a 256 -c manifest.sha256

3. Windows（逐个文件 / file by file）:
     certutil -hashfile index.pdf SHA256
   与 manifest.sha256 中对应一行比较。Compare with its line in manifest.sha256.

是否出自本机构：把 index.pdf 上的机构指纹与封存清单或收据上的比较。
Whose word it is: compare the fingerprint in index.pdf with the one on the sealing list or the receipt.
)";

QByteArray jsonText(const QJsonObject& object)
{
    return QJsonDocument(object).toJson();
}

QByteArray pdfOf(const Document& document)
{
    return toPdf(LaidOutDocument(document, Paper::A4));
}

QString numbered(int number)
{
    return u"%1"_s.arg(number, 4, 10, QLatin1Char('0'));
}

QJsonObject jsonOf(const complaints::EvidenceEntry& entry)
{
    return {{u"device"_s, entry.device},
            {u"seq"_s, entry.seq},
            {u"at"_s, toIsoUtc(entry.at)},
            {u"actor"_s, entry.actorName},
            {u"action"_s, entry.action},
            {u"kind"_s, entry.kind},
            {u"record"_s, entry.record ? QJsonValue(QString::number(*entry.record)) : QJsonValue()},
            {u"revision"_s, entry.revision ? QJsonValue(*entry.revision) : QJsonValue()},
            {u"changes"_s, entry.changes},
            {u"reason"_s, entry.reason}};
}

QString hexText(const evidence::Sha256& hash)
{
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char*>(hash.data()), qsizetype(hash.size())).toHex());
}

class BundleWriter {
public:
    BundleWriter(session::Session& session,
                 const EvidenceOrder& order,
                 const Imprint& imprint,
                 EvidenceContent content,
                 evidence::EvidenceBundle bundle)
        : m_session(session)
        , m_order(order)
        , m_imprint(imprint)
        , m_content(std::move(content))
        , m_bundle(std::move(bundle))
    {
        m_index.number = m_content.about.number;
        m_index.client = m_content.clientName;
        m_index.recipient = order.recipient;
        m_index.entries = int(m_content.journal.size());
        m_index.proofs = int(m_content.proofs.size());
    }

    Result<WrittenEvidence> write()
    {
        TRY_STATUS(addCase());
        TRY_STATUS(addConsents());
        TRY_STATUS(addFiles());
        TRY_STATUS(addJournal());
        TRY_STATUS(add(u"readme.txt"_s, BundleText::tr("How to check this bundle"), kReadme));
        return finish();
    }

private:
    Status add(const QString& path, const QString& what, const QByteArray& bytes)
    {
        TRY_STATUS(m_bundle.add(path, bytes));
        m_index.files.push_back({path, what, hexText(m_bundle.members().back().hash), bytes.size()});
        return {};
    }

    Status addCase()
    {
        const QString complaint = BundleText::tr("The complaint and everything done about it");
        TRY_STATUS(
            add(u"case/case.pdf"_s,
                complaint,
                pdfOf(recordsDocument(complaint, m_index.number, m_content.caseRecords, m_imprint))));
        TRY_STATUS(add(u"case/case.json"_s, complaint, jsonText(m_content.caseRecords)));
        if (m_content.clientRecords.isEmpty())
            return {};
        const QString client = BundleText::tr("Everything on record about the client");
        TRY_STATUS(
            add(u"records/records.pdf"_s,
                client,
                pdfOf(recordsDocument(client, m_index.number, m_content.clientRecords, m_imprint))));
        return add(u"records/records.json"_s, client, jsonText(m_content.clientRecords));
    }

    Status addConsents()
    {
        int number = 0;
        for (const qint64 id : m_content.consents) {
            TRY_ASSIGN(const auto page,
                       m_session.query(consultations::OpenConsent{consultations::ConsentId(id)}));
            TRY_ASSIGN(const auto document, consentDocument(m_session, page, m_imprint));
            TRY_STATUS(add(u"consents/%1.pdf"_s.arg(numbered(++number)),
                           page.name.in(m_imprint.language),
                           pdfOf(document)));
        }
        return {};
    }

    /// The name on file could lead out of the folder: only its ending is taken, and from the type at that.
    Status addFiles()
    {
        int number = 0;
        for (const attachments::Attachment& file : m_content.files) {
            TRY_ASSIGN(const auto opened, m_session.query(attachments::OpenAttachment{file.id}));
            const QString ending = m_types.mimeTypeForName(file.mediaType).preferredSuffix();
            const QString path =
                u"files/%1.%2"_s.arg(numbered(++number), ending.isEmpty() ? u"bin"_s : ending);
            TRY_STATUS(add(evidence::isMemberPath(path) ? path : u"files/%1.bin"_s.arg(numbered(number)),
                           u"%1 · %2"_s.arg(ui::kindText(file.ownerKind), file.name),
                           opened.bytes));
        }
        return {};
    }

    Status addJournal()
    {
        const QString what = BundleText::tr("Journal extract");
        TRY_STATUS(add(u"journal/journal.pdf"_s,
                       what,
                       pdfOf(evidenceJournalDocument(m_index.number, m_content.journal, m_imprint))));
        QJsonArray entries;
        for (const complaints::EvidenceEntry& entry : m_content.journal)
            entries.append(jsonOf(entry));
        TRY_STATUS(add(u"journal/journal.json"_s, what, jsonText({{u"entries"_s, entries}})));
        QJsonArray proofs;
        for (const journal::EntryProof& proof : m_content.proofs)
            proofs.append(evidence::toJson(proof));
        return add(QString::fromLatin1(evidence::kProofsName),
                   BundleText::tr("Proofs that these entries stood in the journal"),
                   QJsonDocument(QJsonObject{{u"proofs"_s, proofs}}).toJson(QJsonDocument::Compact));
    }

    Result<WrittenEvidence> finish()
    {
        if (!m_content.proofs.empty())
            m_index.owner = evidence::fingerprint(m_content.proofs.back().certificate.ownerKey);
        TRY_STATUS(m_bundle.add(u"index.pdf"_s, pdfOf(evidenceIndexDocument(m_index, m_imprint))));
        const QByteArray manifest = m_bundle.manifest();
        TRY_ASSIGN(const auto seal,
                   m_session.run(complaints::SealEvidence{m_order.complaint, manifest, m_order.copy}));
        TRY_STATUS(m_bundle.seal(seal));
        WrittenEvidence written{.path = m_order.path,
                                .files = {u"index.pdf"_s},
                                .manifestHash = hexText(evidence::sha256Of(journal::viewOf(manifest))),
                                .owner = evidence::fingerprint(seal.certificate.ownerKey)};
        for (const EvidenceIndex::File& file : m_index.files)
            written.files << file.path;
        return written;
    }

    session::Session& m_session;
    const EvidenceOrder& m_order;
    const Imprint& m_imprint;
    EvidenceContent m_content;
    evidence::EvidenceBundle m_bundle;
    EvidenceIndex m_index{};
    QMimeDatabase m_types{};
};

} // namespace

Result<WrittenEvidence> writeEvidence(session::Session& session,
                                      const EvidenceOrder& order,
                                      const Imprint& imprint)
{
    TRY_STATUS(session.run(complaints::NoteEvidenceExport{order.complaint}));
    TRY_ASSIGN(auto content, session.query(complaints::CollectEvidence{order.complaint}));
    TRY_ASSIGN(auto bundle, evidence::EvidenceBundle::create(order.path));
    return BundleWriter(session, order, imprint, std::move(content), std::move(bundle)).write();
}

} // namespace seraph::documents
