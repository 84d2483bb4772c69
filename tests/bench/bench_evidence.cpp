// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A bundle of evidence with two hundred documents, from the journal's note to the seal. Its papers are laid out by the
// programs and not measured here.
#include "core/attachments/attachment_commands.h"
#include "core/attachments/attachment_queries.h"
#include "core/clients/client_commands.h"
#include "core/complaints/evidence_commands.h"
#include "core/complaints/evidence_queries.h"
#include "core/complaints/filing_commands.h"
#include "core/journal/evidence/bundle.h"
#include "core/journal/evidence/proof_json.h"
#include "tests/bench/benchmark.h"
#include "tests/support/test_office.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <memory>

namespace seraph::bench {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kDocumentBytes = 200'000;

/// An office with one complaint whose client has so many documents on file.
struct EvidenceOffice {
    explicit EvidenceOffice(int documents)
        : client(tests::orFail(office.owner().run(clients::AddClient{
              .details = {.name = u"王小红"_s},
              .contacts = {{clients::ContactKind::Phone, u"100 1234 8812"_s, {}}}})))
        , complaint(tests::orFail(office.owner().run(complaints::FileComplaint{
              office.branch(), {.client = client, .category = u"price"_s, .summary = u"收费不一致"_s}})))
    {
        for (int i = 0; i < documents; ++i) {
            const QByteArray bytes =
                "%PDF-1.4 " + QByteArray::number(i) + QByteArray(kDocumentBytes, 'x');
            const auto file = attachments::PreparedFile::prepare(bytes);
            require(file.has_value(), "prepare");
            const attachments::AddAttachment add{
                {u"client"_s, client.value()}, {.purpose = u"document"_s, .name = u"文件"_s}, *file};
            require(office.owner().run(add).has_value(), "attach");
        }
    }

    tests::TestOffice office{};
    clients::ClientId client;
    complaints::ComplaintId complaint;
};

void writeBundle(EvidenceOffice& where, int documents)
{
    session::Session& session = where.office.owner();
    const QTemporaryDir folder;
    require(session.run(complaints::NoteEvidenceExport{where.complaint}).has_value(), "note");
    const auto content = session.query(complaints::CollectEvidence{where.complaint});
    require(content && int(content->files.size()) == documents, "collect");
    auto bundle = evidence::EvidenceBundle::create(folder.filePath(u"bundle"_s));
    require(bundle.has_value(), "folder");
    for (const attachments::Attachment& file : content->files) {
        const auto opened = session.query(attachments::OpenAttachment{file.id});
        require(opened && bundle->add(u"files/%1.pdf"_s.arg(file.id.value()), opened->bytes), "file");
    }
    QJsonArray proofs;
    for (const journal::EntryProof& proof : content->proofs)
        proofs.append(evidence::toJson(proof));
    require(bundle
                ->add(QString::fromLatin1(evidence::kProofsName),
                      QJsonDocument(QJsonObject{{u"proofs"_s, proofs}}).toJson())
                .has_value(),
            "proofs");
    const auto seal = session.run(complaints::SealEvidence{where.complaint, bundle->manifest()});
    require(seal && bundle->seal(*seal), "seal");
}

Contest prepareBundle(Effort effort)
{
    const int documents = effort == Effort::Quick ? 50 : 200;
    auto where = std::make_shared<EvidenceOffice>(documents);
    return {.ours = [where, documents] { writeBundle(*where, documents); }, .raw = {}};
}

} // namespace

std::vector<Benchmark> evidenceBenchmarks()
{
    return {{u"evidence.bundle"_s, u"ms"_s, 3000, &prepareBundle}};
}

} // namespace seraph::bench
