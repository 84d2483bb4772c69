// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue_repository.h"

#include "core/catalogue/conduct_record.h"
#include "core/catalogue/phrase_rule_record.h"
#include "core/catalogue/shipped_item_record.h"
#include "core/catalogue/version_repository.h"

#include <QHash>

namespace seraph::catalogue {

using storage::findRecord;
using storage::listRecords;

namespace {

/// What is in force is large, never changes and is asked for by nearly every command about a service: the same row is taken
/// apart once in each thread.
template <class R> Result<R> readFrozen(const storage::Statement& row)
{
    constexpr qsizetype kMostKept = 128;
    thread_local QHash<QByteArray, R> known;
    QByteArray whole;
    for (int column = 0; column < row.columnCount(); ++column) {
        const std::string_view bytes = row.bytes(column);
        whole.append(bytes.data(), qsizetype(bytes.size())).append('\0');
    }
    if (const auto found = known.constFind(whole); found != known.cend())
        return *found;
    TRY_ASSIGN(R record, storage::readRow<R>(row));
    if (known.size() >= kMostKept)
        known.clear();
    known.insert(whole, record);
    return record;
}

template <class R, class... A>
Result<std::optional<R>> findFrozen(storage::Connection& connection, const char* tail, const A&... values)
{
    TRY_ASSIGN(storage::Statement statement, connection.prepare(storage::selectSql<R>(tail)));
    TRY_STATUS(statement.bind(values...));
    TRY_ASSIGN(const bool found, statement.step());
    if (!found)
        return std::nullopt;
    TRY_ASSIGN(R record, readFrozen<R>(statement));
    return record;
}

} // namespace

Result<std::vector<ServiceCategory>> CatalogueRepository::listCategories() const
{
    return listRecords<ServiceCategory>(m_connection, "WHERE archived_at IS NULL ORDER BY position, id");
}

Result<std::vector<Service>> CatalogueRepository::listServices() const
{
    return listRecords<Service>(m_connection, "WHERE archived_at IS NULL ORDER BY category_id, id");
}

Result<std::optional<Service>> CatalogueRepository::findService(const QString& code) const
{
    return findRecord<Service>(m_connection, "WHERE code = ? AND archived_at IS NULL", code);
}

Result<std::vector<ServiceVersion>> CatalogueRepository::listServiceVersions(ServiceId service) const
{
    return versionsOf<ServiceVersion>(m_connection, service);
}

Result<std::vector<ServiceVersion>> CatalogueRepository::listLiveServiceVersions() const
{
    return listRecords<ServiceVersion>(
        m_connection, "WHERE state <> 'retired' AND archived_at IS NULL ORDER BY service_id, number");
}

Result<std::optional<ServiceVersion>> CatalogueRepository::findInForce(ServiceId service) const
{
    return findFrozen<ServiceVersion>(
        m_connection, "WHERE service_id = ? AND state = 'released'", service);
}

Result<ServiceVersion> CatalogueRepository::getVersion(ServiceVersionId version) const
{
    TRY_ASSIGN(auto found, findFrozen<ServiceVersion>(m_connection, "WHERE id = ?", version));
    if (!found)
        return fail(ErrorCode::NotFound, QStringLiteral("service_version.unknown"));
    return *std::move(found);
}

Result<std::vector<PriceVersion>> CatalogueRepository::listPrices(ServiceId service) const
{
    return versionsOf<PriceVersion>(m_connection, service);
}

Result<std::vector<PriceVersion>> CatalogueRepository::listAllPrices() const
{
    return listRecords<PriceVersion>(m_connection,
                                     "WHERE archived_at IS NULL ORDER BY service_id, number");
}

Result<std::optional<PriceVersion>> CatalogueRepository::findPrice(ServiceId service, LocalDate day) const
{
    return findRecord<PriceVersion>(
        m_connection,
        "WHERE service_id = ? AND state = 'released' AND effective_from <= ? ORDER BY "
        "effective_from DESC, number DESC LIMIT 1",
        service,
        day);
}

Result<std::optional<CostSheet>> CatalogueRepository::findCostSheet(ServiceId service) const
{
    return findRecord<CostSheet>(m_connection, "WHERE service_id = ?", service);
}

Result<std::vector<Sop>> CatalogueRepository::listSops(SopKind kind) const
{
    return listRecords<Sop>(m_connection, "WHERE kind = ? AND archived_at IS NULL ORDER BY code", kind);
}

Result<std::optional<Sop>> CatalogueRepository::findSop(ServiceId service) const
{
    return findRecord<Sop>(m_connection, "WHERE service_id = ? AND archived_at IS NULL", service);
}

Result<std::vector<SopVersion>> CatalogueRepository::listSopVersions(SopId sop) const
{
    return versionsOf<SopVersion>(m_connection, sop);
}

Result<std::vector<SopVersion>> CatalogueRepository::listLiveSopVersions() const
{
    return listRecords<SopVersion>(
        m_connection, "WHERE state <> 'retired' AND archived_at IS NULL ORDER BY sop_id, number");
}

Result<std::optional<SopVersion>> CatalogueRepository::findSopInForce(ServiceId service) const
{
    return findFrozen<SopVersion>(
        m_connection, "WHERE state = 'released' AND sop_id = (SELECT id FROM sop WHERE service_id = ? AND archived_at IS NULL)", service);
}

Result<std::vector<DocumentTemplate>> CatalogueRepository::listTemplates() const
{
    return listRecords<DocumentTemplate>(m_connection, "WHERE archived_at IS NULL ORDER BY kind, code");
}

Result<std::vector<TemplateVersion>> CatalogueRepository::listTemplateVersions(TemplateId document) const
{
    return versionsOf<TemplateVersion>(m_connection, document);
}

Result<std::vector<TemplateVersion>> CatalogueRepository::listLiveTemplateVersions() const
{
    return listRecords<TemplateVersion>(
        m_connection, "WHERE state <> 'retired' AND archived_at IS NULL ORDER BY template_id, number");
}

Result<QSet<QString>> CatalogueRepository::listDocumentsInForce() const
{
    TRY_ASSIGN(const auto documents,
               listRecords<DocumentTemplate>(
                   m_connection,
                   "WHERE archived_at IS NULL AND id IN "
                   "(SELECT template_id FROM document_template_version WHERE state = 'released')"));
    QSet<QString> codes;
    for (const DocumentTemplate& document : documents)
        codes.insert(document.code);
    return codes;
}

Result<std::optional<TemplateVersion>> CatalogueRepository::findTemplateInForce(const QString& code) const
{
    return findRecord<TemplateVersion>(
        m_connection, "WHERE state = 'released' AND template_id = (SELECT id FROM document_template WHERE code = ? AND archived_at IS NULL)", code);
}

Result<std::vector<Touchpoint>> CatalogueRepository::listTouchpoints() const
{
    return listRecords<Touchpoint>(m_connection, "WHERE archived_at IS NULL ORDER BY number, id");
}

Result<std::vector<ScriptCard>> CatalogueRepository::listScriptCards() const
{
    return listRecords<ScriptCard>(m_connection, "WHERE archived_at IS NULL ORDER BY id");
}

Result<std::vector<OwnPhraseRule>> CatalogueRepository::listOwnRules() const
{
    return listRecords<OwnPhraseRule>(m_connection, "WHERE archived_at IS NULL ORDER BY code");
}

Result<std::vector<PhraseDismissal>> CatalogueRepository::listDismissals() const
{
    return listRecords<PhraseDismissal>(
        m_connection, "WHERE archived_at IS NULL ORDER BY dismissed_at DESC, id DESC");
}

Result<std::vector<ShippedItem>> CatalogueRepository::listShippedItems() const
{
    return listRecords<ShippedItem>(m_connection, "ORDER BY kind, code");
}

Result<std::optional<ShippedItem>> CatalogueRepository::findShippedItem(ShippedKind kind,
                                                                        const QString& code) const
{
    return findRecord<ShippedItem>(m_connection, "WHERE kind = ? AND code = ?", kind, code);
}

std::optional<PriceVersion> priceOn(const std::vector<PriceVersion>& prices, LocalDate day)
{
    std::optional<PriceVersion> found;
    for (const PriceVersion& price : prices) {
        const bool holds = price.state == VersionState::Released && *price.effectiveFrom <= day;
        if (holds && (!found || std::pair(*price.effectiveFrom, price.number) >
                                    std::pair(*found->effectiveFrom, found->number)))
            found = price;
    }
    return found;
}

} // namespace seraph::catalogue
