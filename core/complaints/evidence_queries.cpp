// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/evidence_queries.h"

#include "core/attachments/attachment_repository.h"
#include "core/clients/client_repository.h"
#include "core/clients/dossier_repository.h"
#include "core/consultations/consent_repository.h"
#include "core/journal/entry_list.h"
#include "core/session/actor_names.h"

#include <algorithm>

namespace seraph::complaints {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostEntries = 20'000;

/// Puts the content together, part by part.
class EvidenceCollector {
public:
    EvidenceCollector(EvidenceContent& content, const session::ReadContext& context)
        : m_content(content)
        , m_context(context)
        , m_dossier(context.connection())
    {
    }

    Status collect()
    {
        TRY_STATUS(addClient());
        TRY_STATUS(addRecords());
        TRY_STATUS(addFiles());
        TRY_STATUS(addConsents());
        TRY_STATUS(addJournal());
        return addProofs();
    }

private:
    Status addClient()
    {
        if (!m_content.about.client)
            return {};
        const clients::ClientRepository repository(m_context.connection());
        TRY_ASSIGN(const auto client, repository.get(*m_content.about.client));
        TRY_ASSIGN(m_clientFiles, repository.filesOf(client.id));
        m_content.clientName = client.name;
        m_content.clientNumber = client.number;
        return {};
    }

    Status addRecords()
    {
        for (const session::Module& module : m_context.registry().modules()) {
            for (const session::RecordKind& kind : module.records) {
                if (!m_context.rights().allow(kind.see))
                    continue;
                TRY_STATUS(addOfCase(kind));
                TRY_STATUS(addOfClient(kind));
            }
        }
        return {};
    }

    clients::SensitiveColumns sensitiveOf(const session::RecordKind& kind) const
    {
        return m_context.rights().allow(kind.edit) ? clients::SensitiveColumns::Shown
                                                   : clients::SensitiveColumns::LeftOut;
    }

    Status addOfCase(const session::RecordKind& kind)
    {
        const QString column = caseColumn(kind.table);
        if (column.isEmpty())
            return {};
        const auto& ids = column == u"dispute_id"_s ? m_disputes : m_complaint;
        TRY_ASSIGN(const QJsonArray rows,
                   m_dossier.rowsWhere(kind.table, column, ids, sensitiveOf(kind)));
        if (rows.isEmpty())
            return {};
        m_content.caseRecords.insert(kind.table.name, rows);
        for (const QJsonValue row : rows)
            m_caseRefs.push_back({kind.table.name, row[u"id"].toString().toLongLong()});
        if (kind.table.name == u"dispute"_s) {
            for (const QJsonValue row : rows)
                m_disputes.push_back(row[u"id"].toString().toLongLong());
        }
        return {};
    }

    /// By which column a table hangs on the case; empty: it does not.
    static QString caseColumn(const storage::RecordTable& table)
    {
        if (table.name == u"complaint"_s)
            return u"id"_s;
        for (const QString& name : {u"complaint_id"_s, u"dispute_id"_s}) {
            const bool has = std::any_of(table.columns.begin(),
                                         table.columns.end(),
                                         [&](const auto& column) { return column.name == name; });
            if (has)
                return name;
        }
        return {};
    }

    Status addOfClient(const session::RecordKind& kind)
    {
        if (m_clientFiles.empty() || !kind.table.subjectColumn ||
            m_content.caseRecords.contains(kind.table.name))
            return {};
        TRY_ASSIGN(const QJsonArray rows,
                   m_dossier.rowsOf(kind.table, m_clientFiles, sensitiveOf(kind)));
        if (!rows.isEmpty() && kind.table.name != u"attachment"_s)
            m_content.clientRecords.insert(kind.table.name, rows);
        return {};
    }

    Status addFiles()
    {
        const attachments::AttachmentRepository repository(m_context.connection());
        for (const attachments::RecordRef& owner : m_caseRefs) {
            TRY_ASSIGN(auto files, repository.listOf(owner));
            addFilesOnce(std::move(files));
        }
        for (const clients::ClientId file : m_clientFiles) {
            TRY_ASSIGN(auto files, repository.listAbout(attachments::SubjectId(file.value())));
            addFilesOnce(std::move(files));
        }
        return {};
    }

    void addFilesOnce(std::vector<attachments::Attachment> files)
    {
        for (attachments::Attachment& file : files) {
            const session::RecordKind* kind = m_context.registry().findRecord(file.ownerKind);
            const bool may = kind != nullptr && m_context.rights().allow(kind->see);
            const bool known = std::any_of(m_content.files.begin(),
                                           m_content.files.end(),
                                           [&](const auto& other) { return other.id == file.id; });
            if (may && !known)
                m_content.files.push_back(std::move(file));
        }
    }

    Status addConsents()
    {
        for (const clients::ClientId file : m_clientFiles) {
            TRY_ASSIGN(const auto consents,
                       consultations::ConsentRepository(m_context.connection()).consentsOf(file));
            for (const consultations::Consent& consent : consents) {
                if (consent.signedAt)
                    m_content.consents.push_back(consent.id.value());
            }
        }
        std::sort(m_content.consents.begin(), m_content.consents.end());
        return {};
    }

    Status addJournal()
    {
        std::vector<journal::Entry> entries;
        for (const attachments::RecordRef& ref : m_caseRefs)
            TRY_STATUS(addEntries({.kind = ref.kind.toUtf8(), .record = ref.id}, entries));
        for (const clients::ClientId file : m_clientFiles)
            TRY_STATUS(addEntries({.subject = file.value()}, entries));
        std::sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) {
            return std::tuple(a.hybrid, a.arrival) < std::tuple(b.hybrid, b.arrival);
        });
        const auto same = [](const auto& a, const auto& b) { return a.arrival == b.arrival; };
        entries.erase(std::unique(entries.begin(), entries.end(), same), entries.end());
        session::ActorNames names(m_context.connection());
        for (const journal::Entry& entry : entries) {
            TRY_ASSIGN(const QString actor, names.nameOf(entry.actor));
            TRY_ASSIGN(const auto details, m_context.detailsOf(entry));
            m_content.journal.push_back({entry.device,
                                         entry.seq,
                                         journal::physicalPart(entry.hybrid),
                                         actor,
                                         QString::fromUtf8(entry.action),
                                         QString::fromUtf8(entry.kind),
                                         entry.record,
                                         entry.revision,
                                         mayReadChanges(entry) ? details.changes : QJsonObject(),
                                         details.reason});
        }
        return {};
    }

    Status addEntries(const journal::EntryFilter& filter, std::vector<journal::Entry>& entries) const
    {
        TRY_ASSIGN(auto found, journal::listEntries(m_context.connection(), filter, kMostEntries));
        std::move(found.begin(), found.end(), std::back_inserter(entries));
        return {};
    }

    /// The journal is no way around the rights of its records.
    bool mayReadChanges(const journal::Entry& entry) const
    {
        const session::RecordKind* kind =
            m_context.registry().findRecord(QString::fromUtf8(entry.kind));
        return kind != nullptr && m_context.rights().allow(kind->edit);
    }

    Status addProofs()
    {
        journal::EntryProver prover(m_context.connection());
        for (const EvidenceEntry& entry : m_content.journal) {
            auto proof = prover.prove(entry.device, entry.seq);
            if (proof)
                m_content.proofs.push_back(*std::move(proof));
            else if (proof.error().reason != u"journal.not_sealed"_s)
                return fail(std::move(proof).error());
        }
        return {};
    }

    EvidenceContent& m_content;
    const session::ReadContext& m_context;
    clients::DossierRepository m_dossier;
    std::vector<clients::ClientId> m_clientFiles{};
    std::vector<qint64> m_complaint{m_content.about.complaint.value()};
    std::vector<qint64> m_disputes{};
    std::vector<attachments::RecordRef> m_caseRefs{};
};

} // namespace

Result<EvidenceContent> handle(const CollectEvidence& query, const session::ReadContext& context)
{
    TRY_ASSIGN(auto about, reachedCase(query.complaint, context));
    EvidenceContent content{std::move(about)};
    TRY_STATUS(EvidenceCollector(content, context).collect());
    return content;
}

std::vector<session::Access> accesses(const CollectEvidence& query, const EvidenceContent& answer)
{
    const auto subject =
        answer.about.client ? std::optional(answer.about.client->value()) : std::nullopt;
    return {{"complaint", query.complaint.value(), subject}};
}

} // namespace seraph::complaints
